"""``masterplan validate --completeness``."""

import gc
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from masterplan_cli.checking.completeness import Completeness, completeness
from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.completeness_text import completeness_lines
from masterplan_cli.cli.console import print_bytes, print_lines
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.reports import Report, print_report, readable, structure_report
from masterplan_cli.cli.settings import Decisions, decisions_about
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.writing.completeness_json import completeness_json

_TEXT_OR_JSON = Bilingual(
    "--completeness hanya dicetak sebagai text atau json, bukan {form}",
    "--completeness is printed as text or json only, not as {form}",
)
_NOT_TOGETHER = Bilingual(
    "{option} tidak berlaku bersama --completeness", "{option} has no meaning with --completeness"
)


def refuse_with_completeness(options: Mapping[str, object]) -> None:
    """Refuse options about findings, which are not shown here: nothing is ignored silently.

    Raises:
        CommandError: one of the options was given.
    """
    for name, value in options.items():
        if value:
            raise CommandError(ExitCode.USAGE, _NOT_TOGETHER.format(option=name))


def print_completeness(
    specs: Sequence[str], stage: int | None, output_format: str, language: Language, *, settings: bool = True
) -> ExitCode:
    """Print how much of each plan is filled, and return the exit code.

    A plan that cannot be read or is none, and mistakes in settings, are reported on standard error; the
    others are still counted.

    Args:
        specs: the plans that the user named.
        stage: the bimtek (1 to 4) after which they are looked at, or None.
        output_format: ``text`` or ``json``.
        language: of headings and messages.
        settings: whether exceptions in ``masterplan.toml`` and in the plan count.

    Raises:
        CommandError: the format is not one that this is printed in.
    """
    if output_format not in ("text", "json"):
        raise CommandError(ExitCode.USAGE, _TEXT_OR_JSON.format(form=output_format))
    code = ExitCode.DONE
    counted = []
    for number, spec in enumerate(each_plan(specs, tell=True)):
        if number:
            gc.collect()  # switched off by __main__; memory must not grow with the number of plans
        found, faulty = _counted(spec, stage, settings=settings)
        if faulty is not None:
            print_report(faulty, language, to_stderr=True)
            code = max(code, ExitCode.FOUND if faulty.was_read else ExitCode.UNREADABLE)
        if found is None:
            continue
        if output_format == "text":
            print_lines(completeness_lines(spec, found, language))
        else:
            counted.append((spec, found))
    if output_format == "json":
        print_bytes(completeness_json(counted))
    return code


def _counted(spec: str, stage: int | None, *, settings: bool) -> tuple[Completeness | None, Report | None]:
    """Return what was counted, and what is wrong with the plan or with the decisions about it."""
    reading = readable(spec)
    if isinstance(reading, Report):
        return None, reading
    report = structure_report(spec, reading)
    if report.plan is None:
        return None, report
    decisions = decisions_about(spec, reading) if settings else Decisions()
    found = completeness(report.plan, reading.tree, stage, decisions.settings)
    if not decisions.faults:
        return found, None
    findings = tuple(map(Finding.from_fault, decisions.faults))
    return found, replace(report, findings=findings, sources={**reading.sources, **decisions.sources})
