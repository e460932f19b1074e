"""``masterplan new --from``: the next revision out of the one before, and what people have to decide."""

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from msgspec.structs import replace

from masterplan_cli.cli.console import print_lines, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.inputs import read_input
from masterplan_cli.cli.new import in_command, write_new
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.revision_files import Move, moved_files
from masterplan_cli.cli.validate import Selection, report_on
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.revising import decisions
from masterplan_cli.reading import place_of
from masterplan_cli.text.bilingual import Bilingual, Language


def refuse_with_from(options: Mapping[str, object | None]) -> None:
    """Refuse what only a new plan can be told.

    Raises:
        CommandError: one of the options was given.
    """
    given = [name for name, value in options.items() if value is not None]
    if given:
        raise CommandError(ExitCode.USAGE, _WITH_FROM.format(names=", ".join(given)))


def start_revision(spec: str, year: int | None, output: Path | None, language: Language) -> ExitCode:
    """Write the next revision of a plan, and print what is to be decided, each with its place.

    Raises:
        CommandError: the plan is not on disk, or the year is not later than its own.
        OutputError: a file is there already, or cannot be written; then nothing was changed.
    """
    if output == Path("-"):
        raise CommandError(ExitCode.USAGE, _TO_STDOUT)
    report = report_on(spec, Selection(errors_only=True))
    plan = report.plan
    errors = tuple(finding for finding in report.findings if finding.severity == "error")
    if plan is None or errors:
        print_report(replace(report, findings=errors), language, to_stderr=True)
        print_text(_BROKEN.format(plan=spec).to(language), to_stderr=True)
        return ExitCode.FOUND if report.was_read else ExitCode.UNREADABLE
    old = _on_disk(report)
    before = plan.revision.year
    wanted = before + 1 if year is None else year
    if wanted <= before:
        raise CommandError(ExitCode.USAGE, _TOO_EARLY.format(year=wanted, before=before), file=str(old))
    move = Move.of(old, output, before, wanted)
    write_new(moved_files(report, read_input(str(old)).tree, move))
    _print_decisions(move, before, language)
    return ExitCode.DONE


def _on_disk(report: Report) -> Path:
    main = Path(next(iter(report.sources)))
    if report.spec == "-" or not main.is_file():
        raise CommandError(ExitCode.USAGE, _NOT_ON_DISK, file=report.spec)
    return main


def _print_decisions(move: Move, before: int, language: Language) -> None:
    tree = read_input(str(move.new)).tree
    plan = build_plan(tree).plan
    assert isinstance(plan, Masterplan)  # the old one was, and the edits are tested to keep it so
    found = decisions(plan, before)
    print_text(_MADE.format(new=move.new, old=move.old, year=plan.revision.year).to(language))
    print_text(_TO_DECIDE.format(count=len(found)).to(language))
    for question, group in groupby(found, key=lambda decision: decision.question):
        here = list(group)
        print_lines([(), ((f"{question.to(language)} ({len(here)})", "bold"),)])
        for decision in here:
            place = place_of(tree, decision.path)
            subject = f"  {decision.subject}" if decision.subject else ""
            print_lines([((f"  {place.file}:{place.line}", "cyan"), (subject, ""))])
    names = {"old": in_command(move.old), "new": in_command(move.new)}
    print_lines([(), ((_NEXT.to(language), ""),)])
    for step in _STEPS:
        print_text(f"  {step.format(**names).to(language)}")


_WITH_FROM = Bilingual(
    "{names} tidak dapat dipakai bersama --from; itu diambil dari rencana lama, dan tujuan ditulis dengan -o",
    "{names} cannot be used with --from; it comes from the old plan, and the target is given with -o",
)
_TO_STDOUT = Bilingual(
    "--from menulis berkas, bukan ke keluaran baku", "--from writes files, not to standard output"
)
_BROKEN = Bilingual(
    "{plan}: revisi tidak dibuat; perbaiki galat di atas dahulu",
    "{plan}: no revision was made; mend the errors above first",
)
_NOT_ON_DISK = Bilingual(
    "--from memerlukan berkas atau folder di komputer ini, bukan masukan baku atau REV:berkas",
    "--from needs a file or folder on this computer, not standard input or REV:file",
)
_TOO_EARLY = Bilingual(
    "tahun {year} tidak sesudah tahun revisi lama, {before}",
    "the year {year} is not after the year of the old revision, {before}",
)
_MADE = Bilingual("Revisi {year} dimulai dari {old}: {new}.", "Revision {year} begins from {old}: {new}.")
_TO_DECIDE = Bilingual(
    "Teks, komentar, dan kode tidak diubah. Yang harus diputuskan: {count} hal.",
    "Texts, comments and ids are unchanged. To be decided: {count}.",
)
_NEXT = Bilingual("Selanjutnya:", "Next:")
_STEPS = (
    Bilingual("periksa: masterplan validate {new}", "check: masterplan validate {new}"),
    Bilingual("lihat perubahan: masterplan diff {old} {new}", "see changes: masterplan diff {old} {new}"),
    Bilingual("arti setiap kode: masterplan explain", "what the codes mean: masterplan explain"),
)
