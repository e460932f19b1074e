"""Files of reasons: read and reported, or scaffolded."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import print_lines, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.not_compared import NotComparedError
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.reasons.assigning import Assignment, assign_reasons, without_reasons
from masterplan_cli.comparing.reasons.reason import needs_reason
from masterplan_cli.reading import Fault
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.counts import CHANGES, counted

_NEEDS_FILE = Bilingual("--require-reasons memerlukan --reasons", "--require-reasons needs --reasons")
_NAME_FILE = Bilingual(
    "sebutkan berkas alasannya, misalnya --reasons alasan.yaml",
    "name the file, for example --reasons reasons.yaml",
)
_WRITTEN = Bilingual(
    "{file}: {changes} memerlukan alasan; {added} baru ditambahkan. Isi `kind` dan `text`, lalu "
    "jalankan diff dengan --reasons {file}",
    "{file}: a reason is needed for {changes}; added now: {added}. Fill in `kind` and `text`, then run diff "
    "with --reasons {file}",
)


class ReasonsWish(Struct, frozen=True):
    """What is wanted of reasons.

    Attributes:
        file: the file of reasons that explains the changes, or None.
        init: the file of reasons to write or to bring up to date, or None.
        required: whether a change that needs a reason and has none gives exit code 1.
    """

    file: str | None = None
    init: str | None = None
    required: bool = False

    @property
    def options(self) -> dict[str, object]:
        """The options by name, with what was given for them."""
        return {
            "--reasons": self.file,
            "--init-reasons": self.init,
            "--require-reasons": self.required,
        }

    def check(self) -> None:
        """Refuse to require reasons when none are named.

        Raises:
            CommandError: they are required, and there is no file.
        """
        if self.required and self.file is None:
            raise CommandError(ExitCode.USAGE, _NEEDS_FILE, _NAME_FILE)


def explained_by(wish: ReasonsWish, changes: Sequence[Change], language: Language) -> Assignment:
    """Return the changes with their reasons, and report on stderr what is wrong.

    Raises:
        NotComparedError: the file is broken.
        UnreadableError: the file cannot be read.
    """
    if wish.file is None:
        return Assignment(without_reasons(changes), (), 0)
    from masterplan_cli.comparing.reasons.reading import read_reasons

    file = read_reasons(wish.file)
    assignment = None if file.is_broken else assign_reasons(changes, file, required=wish.required)
    faults = (*file.faults, *(assignment.faults if assignment else ()))
    _report(faults, file.sources, language)
    if assignment is None:
        raise NotComparedError(ExitCode.FOUND, map(Finding.from_fault, faults))
    return assignment


def init_reasons(path: str, compared: Compared, language: Language) -> ExitCode:
    """Write a file of reasons to fill in; what a file there holds already is kept.

    Raises:
        OutputError: the file cannot be written.
        UnreadableError: what is there cannot be read; it is left alone.
    """
    from masterplan_cli.comparing.reasons.reading import read_reasons
    from masterplan_cli.comparing.reasons.scaffold import scaffold
    from masterplan_cli.writing.files import check_writable, write_all

    target = Path(path)
    check_writable([target], compared.inputs)
    file = read_reasons(path) if target.exists() else None
    if file and file.is_broken:
        _report(file.faults, file.sources, language)
        return ExitCode.FOUND
    text = scaffold(compared.comparison.changes, compared.before, compared.after, file)
    write_all({target: text.encode()}, inputs=compared.inputs)
    needing = [each.fingerprint for each in compared.explained if needs_reason(each.change)]
    known = file.covered_at if file else {}
    added = sum(fingerprint not in known for fingerprint in needing)
    note = _WRITTEN.format(file=path, changes=counted(len(needing), CHANGES), added=added)
    print_text(note.to(language), to_stderr=True)
    return ExitCode.DONE


def _report(faults: Sequence[Fault], sources: dict[str, str], language: Language) -> None:
    from masterplan_cli.cli.findings_text import findings_lines

    findings = [Finding.from_fault(fault) for fault in faults]
    print_lines(findings_lines(findings, sources, language, verbose=True), to_stderr=True)
