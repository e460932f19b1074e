"""Which files a new revision has, where they lie, and what is written in them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.new import is_plan_file
from masterplan_cli.cli.reports import Report
from masterplan_cli.plan.revising import heading_edits
from masterplan_cli.plan.scaffold.yaml_text import scalar
from masterplan_cli.reading import PLAN_FILE_NAME, Mapping, Sequence
from masterplan_cli.reading.edits import Edit, Spans, edited
from masterplan_cli.reading.include_list import INCLUDE
from masterplan_cli.reading.include_paths import check_include_path
from masterplan_cli.reading.parsing import parse
from masterplan_cli.text.bilingual import Bilingual

_MODELINE = re.compile(r"# yaml-language-server: \$schema=(?![a-z]+:)(\S+)")
_UTF8_MARK = b"\xef\xbb\xbf"


class Move(Struct, frozen=True):
    """From the plan's own file of one revision to that of the next.

    Attributes:
        old: the file that there is.
        new: the file to be written.
        years: year of the old and of the new revision.
    """

    old: Path
    new: Path
    years: tuple[int, int]

    @classmethod
    def of(cls, old: Path, output: Path | None, before: int, year: int) -> "Move":
        """Choose the new file: beside the old one, unless the user names a file or a folder."""
        years = (before, year)
        if output is not None:
            new = output if is_plan_file(output) else output / _renewed(old.name, years)
        elif old.name == PLAN_FILE_NAME:
            folder = old.parent.resolve()
            new = old.parent / os.pardir / _dated(folder.name, years) / old.name
            new = Path(os.path.normpath(new)) if old.parent.parts else new
        else:
            new = old.with_name(_dated(old.stem, years) + old.suffix)
        return cls(old, new, years)

    @property
    def leaves_folder(self) -> bool:
        """Whether the new revision lies in another folder, so that the names of its files can stay."""
        return self.old.parent.resolve() != self.new.parent.resolve()

    def renamed(self, relative: str) -> str:
        """Return the path of an included file in the new revision, from the folder of the plan."""
        if self.leaves_folder:
            return relative
        renewed = str(PurePosixPath(*(_renewed(part, self.years) for part in PurePosixPath(relative).parts)))
        return renewed if renewed != relative else f"{self.new.stem}/{relative}"

    @property
    def previous(self) -> str:
        """The path of the old file from the folder of the new one, with forward slashes."""
        return _path_between(self.new.parent, self.old)


def moved_files(report: Report, tree: Mapping, move: Move) -> dict[Path, bytes]:
    """Return the files of the new revision.

    Args:
        report: of the old one, which has no errors.
        tree: of the old one.
        move: from where to where.

    Raises:
        CommandError: two files of the old revision would become one.
    """
    main, *included = report.sources
    prefix = len(main) - len(move.old.name)
    edits = heading_edits(tree, report.sources, move.years[1], move.previous)
    edits.setdefault(main, []).extend(
        [*_include_edits(report.sources[main], move), *_schema_edit(report, move)]
    )
    targets = {main: move.new}
    targets |= {name: move.new.parent / move.renamed(name[prefix:]) for name in included}
    files = {path: _bytes(name, report.sources[name], edits.get(name, [])) for name, path in targets.items()}
    if len(files) < len(targets):
        raise CommandError(ExitCode.USAGE, _TWO_IN_ONE, _OTHER_FOLDER, file=main)
    return files | _logo(report, move)


def _logo(report: Report, move: Move) -> dict[Path, bytes]:
    """The coat of arms goes along to another folder, unless it is there already."""
    if report.plan is None or report.plan.regency.logo is None or report.logo is None:
        return {}
    path = move.new.parent / report.plan.regency.logo
    is_there = path.is_file() and path.read_bytes() == report.logo.content
    return {} if is_there else {path: report.logo.content}


def _include_edits(text: str, move: Move) -> Iterator[Edit]:
    names = parse(text, str(move.old)).tree.get(INCLUDE)
    if not isinstance(names, Sequence):
        return
    spans = Spans(text)
    for name, place in zip(names, names.items_at, strict=True):
        relative = check_include_path(str(name))
        if (renamed := move.renamed(relative)) != relative:
            yield spans.replacing(place, scalar(renamed, in_flow=True))


def _schema_edit(report: Report, move: Move) -> Iterator[Edit]:
    """Let the first line lead to the same schema from another folder."""
    match = _MODELINE.search(report.sources[next(iter(report.sources))].partition("\n")[0])
    if match is not None and move.leaves_folder:
        yield Edit(*match.span(1), _path_between(move.new.parent, move.old.parent / match[1]))


def _bytes(name: str, text: str, edits: list[Edit]) -> bytes:
    """Return the file with its edits, in the line ends that it had; without any, byte for byte."""
    old = Path(name).read_bytes()
    if not edits:
        return old
    new = edited(text, edits)
    if b"\r\n" in old:
        new = new.replace("\n", "\r\n")
    return (_UTF8_MARK if old.startswith(_UTF8_MARK) else b"") + new.encode()


def _renewed(name: str, years: tuple[int, int]) -> str:
    return name.replace(str(years[0]), str(years[1]))


def _dated(name: str, years: tuple[int, int]) -> str:
    """Return a name with the new year in it: in the place of the old year, or behind it."""
    renewed = _renewed(name, years)
    return renewed if renewed != name else f"{name}-{years[1]}"


def _path_between(folder: Path, file: Path) -> str:
    try:
        return Path(os.path.relpath(file.resolve(), folder.resolve())).as_posix()
    except ValueError:  # on another drive of Windows
        return file.resolve().as_posix()


_TWO_IN_ONE = Bilingual(
    "dua berkas yang disertakan akan memakai nama yang sama pada revisi baru",
    "two of the included files would have the same name in the new revision",
)
_OTHER_FOLDER = Bilingual(
    "sebutkan folder lain dengan -o; di sana semua nama tetap",
    "name another folder with -o; all names stay as they are there",
)
