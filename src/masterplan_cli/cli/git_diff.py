"""``masterplan diff --git``: what git calls to show how a plan changed (see docs/git.md).

Git passes the path, then for each side a file, its object and its mode; for a renamed file two more. It stops
at a program that fails, so that whatever cannot be compared as a plan is shown line by line instead.
"""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from masterplan_cli.cli.changes_text import change_lines
from masterplan_cli.cli.console import Line, print_lines
from masterplan_cli.cli.diff import compared_by
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.findings_text import checked_words
from masterplan_cli.cli.not_compared import NotComparedError
from masterplan_cli.cli.reading_revisions import ReadRevision
from masterplan_cli.cli.reports import Report, structure_of
from masterplan_cli.cli.showing import Showing
from masterplan_cli.cli.weighing import Weighing, weighing_for
from masterplan_cli.text.bilingual import Bilingual, Language

_NOTHING = ("/dev/null", "nul")
_OBJECT_LETTERS = 7
_FOR_GIT = Bilingual(
    "--git dipanggil oleh git dengan 1, 7, atau 9 argumen, bukan {count}",
    "--git is what git calls, with 1, 7 or 9 arguments, not {count}",
)
_SET_UP = Bilingual(
    'pasang dengan `git config diff.masterplan.command "masterplan diff --git"`',
    'set it up with `git config diff.masterplan.command "masterplan diff --git"`',
)
_UNMERGED = Bilingual(
    "{path}: belum digabungkan; selesaikan konfliknya dahulu",
    "{path}: not merged yet; resolve the conflict first",
)
_ADDED = Bilingual("{path}: rencana baru{contents}", "{path}: a new plan{contents}")
_REMOVED = Bilingual("{path}: rencana dihapus{contents}", "{path}: plan removed{contents}")
_LINE_BY_LINE = Bilingual(
    "{path}: bukan rencana utuh pada kedua sisi, maka ditampilkan baris demi baris",
    "{path}: not a whole plan on both sides, and therefore shown line by line",
)
_SAME = Bilingual("{path}: isinya sama", "{path}: the content is the same")
_MARKS = {"+": "green", "-": "red", "@": "cyan"}


class _Side(NamedTuple):
    """A file as git hands it over, and the object that it is."""

    file: str
    object: str

    @property
    def is_there(self) -> bool:
        return self.file.lower() not in _NOTHING

    @property
    def short(self) -> str:
        """The object as people know it; of a file in the working tree git does not say it (all zeros)."""
        return self.object[:_OBJECT_LETTERS] if self.object.strip("0.") else ""


def git_diff(
    arguments: Sequence[str], showing: Showing, profile: str | None, language: Language, *, settings: bool
) -> ExitCode:
    """Show how a plan changed, for git.

    Args:
        arguments: what git passes.
        showing: which changes are wanted.
        profile: the profile that weighs changes, or None.
        language: of what is shown.
        settings: whether the ``masterplan.toml`` beside the plan counts.

    Returns:
        always that all went well: git stops at anything else.

    Raises:
        CommandError: git did not pass these arguments.
    """
    if len(arguments) == 1:
        print_lines([((_UNMERGED.format(path=arguments[0]).to(language), ""),)])
        return ExitCode.DONE
    if len(arguments) not in (7, 9):
        raise CommandError(ExitCode.USAGE, _FOR_GIT.format(count=len(arguments)), _SET_UP)
    old_path, old_file, old_object, _, new_file, new_object, _, *renamed = arguments
    sides = _Side(old_file, old_object), _Side(new_file, new_object)
    paths = old_path, renamed[0] if renamed else old_path
    print_lines([((f"masterplan diff {' → '.join(dict.fromkeys(paths))}", "bold"),)])
    try:
        weighing = weighing_for(paths[1], profile, language, settings=settings)
    except NotComparedError:  # git shows the changes all the same
        weighing = Weighing()
    print_lines(_lines(sides, paths, showing, weighing, language))
    return ExitCode.DONE


def _lines(
    sides: tuple[_Side, _Side],
    paths: tuple[str, str],
    showing: Showing,
    weighing: Weighing,
    language: Language,
) -> Iterator[Line]:
    reports = [structure_of(side.file) if side.is_there else None for side in sides]
    read = [
        ReadRevision(_named(report, path, side), report.plan)
        for report, path, side in zip(reports, paths, sides, strict=True)
        if report and report.plan and not any(finding.severity == "error" for finding in report.findings)
    ]
    if len(read) == len(sides):
        yield from change_lines(compared_by(weighing, *read), showing, language)
    elif len(read) == 1 and None in reports:
        words = _ADDED if reports[0] is None else _REMOVED
        contents = checked_words(read[0].plan, language)
        yield ((words.format(path=paths[1], contents=contents).to(language), ""),)
    else:
        yield from _line_by_line(sides, paths, language)


def _named(report: Report, path: str, side: _Side) -> Report:
    """Return a report whose file has the name that people know, not that of git's copy."""
    name = f"{path}@{side.short}" if side.short else path
    digests = list(report.digests.items())
    return replace(report, digests={name: digests[0][1], **dict(digests[1:])} if digests else {})


def _line_by_line(sides: tuple[_Side, _Side], paths: tuple[str, str], language: Language) -> Iterator[Line]:
    yield ((_LINE_BY_LINE.format(path=paths[1]).to(language), "dim"),)
    old, new = (_text(side) for side in sides)
    found = False
    for line in unified_diff(old, new, f"a/{paths[0]}", f"b/{paths[1]}", lineterm=""):
        found = True
        yield ((line, _MARKS.get(line[0], "")),)
    if not found:
        yield ((_SAME.format(path=paths[1]).to(language), ""),)


def _text(side: _Side) -> list[str]:
    if not side.is_there:
        return []
    try:
        return Path(side.file).read_bytes().decode("utf-8", "replace").splitlines()
    except OSError:  # gone in the meantime: git will say so itself
        return []
