"""Review notes beside the findings: ``masterplan validate --report``."""

from collections.abc import Sequence
from pathlib import Path

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.delivery import deliver
from masterplan_cli.cli.drafts import drafted
from masterplan_cli.cli.editions import known_edition
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.formats import writers
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.reports import Report
from masterplan_cli.cli.request import FORMATS
from masterplan_cli.cli.validate import Selection
from masterplan_cli.composing.review import Reviewed, compose_review
from masterplan_cli.text.bilingual import Bilingual, Language


def check_review(output: Path, specs: Sequence[str]) -> None:
    """Refuse review notes that cannot be written, before anything is checked.

    Args:
        output: the file to be written; its ending says the format.
        specs: the plans that the user named.

    Raises:
        CommandError: the ending is that of no format, or there are several plans.
    """
    if _ending(output) not in FORMATS:
        endings = ", ".join(f".{name}" for name in FORMATS)
        raise CommandError(ExitCode.USAGE, _NO_FORMAT.format(file=output), _ENDINGS.format(names=endings))
    plans = list(each_plan(specs))
    if len(plans) > 1:
        raise CommandError(ExitCode.USAGE, _ONE_PLAN.format(count=len(plans)), _ONE_BY_ONE)


def write_review(report: Report, selection: Selection, output: Path, language: Language) -> None:
    """Write the review notes of a plan, and say so on standard error.

    Of a plan that is none, the notes tell what hinders it and what rules find in the rest. A file that is
    no text at all gives no notes: nothing would be in them but that.

    Raises:
        CommandError: the edition's reference document is refused.
        OfficeError: a PDF is wanted, and LibreOffice is not installed.
        OutputError: the file cannot be written.
    """
    if not report.sources:
        print_text(_NOT_WRITTEN.format(plan=report.spec).to(language), to_stderr=True)
        return
    reviewed = _reviewed(report, selection)
    edition = known_edition(reviewed.plan)
    write = writers([_ending(output)], edition, page_numbers="never")[_ending(output)]
    deliver(write(compose_review(reviewed, edition)), str(output), map(Path, report.sources))
    print_text(_WRITTEN.format(file=output).to(language), to_stderr=True)


def _reviewed(report: Report, selection: Selection) -> Reviewed:
    plan, findings, set_aside, reading = report.plan, report.findings, report.set_aside, report.reading
    as_read = tree = reading.tree if reading else None
    if plan is None and reading is not None:
        draft = drafted(
            reading,
            report.settings,
            select=selection.select,
            ignore=selection.ignore,
            stage=selection.stage,
        )
        plan, tree, findings, set_aside = draft.plan, draft.tree, draft.findings, draft.set_aside
    return Reviewed(
        spec=report.spec,
        findings=findings,
        plan=plan,
        tree=tree,
        as_read=as_read,
        lost=report.lost or not report.was_read,
        stage=selection.stage,
        select=selection.select,
        ignore=selection.ignore,
        set_aside=set_aside,
        settings=report.settings,
    )


def _ending(output: Path) -> str:
    return output.suffix.lower().removeprefix(".")


_NO_FORMAT = Bilingual(
    "akhiran nama `{file}` tidak menunjukkan bentuk catatan review",
    "the ending of `{file}` names no format for review notes",
)
_ENDINGS = Bilingual("pakai salah satu: {names}", "use one of: {names}")
_ONE_PLAN = Bilingual(
    "--report memuat satu rencana, bukan {count}", "--report is about one plan, not {count}"
)
_ONE_BY_ONE = Bilingual(
    "periksa satu per satu, dengan nama berkas yang berbeda",
    "check them one by one, with a file name for each",
)
_WRITTEN = Bilingual("catatan review: {file}", "review notes: {file}")
_NOT_WRITTEN = Bilingual(
    "{plan}: catatan review tidak ditulis; berkasnya tidak dapat dibaca",
    "{plan}: no review notes were written; the file cannot be read",
)
