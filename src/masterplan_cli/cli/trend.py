"""``masterplan diff`` of three revisions or more: a trend."""

from collections.abc import Sequence
from itertools import chain, pairwise
from pathlib import Path

from msgspec.structs import replace

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.delivery import deliver, deliver_lines
from masterplan_cli.cli.diff import Delivery, failing_code
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.reading_revisions import read_revisions
from masterplan_cli.cli.sides import check_regencies, check_specs
from masterplan_cli.cli.trend_text import trend_lines
from masterplan_cli.cli.weighing import weighing_for
from masterplan_cli.comparing.severities import with_severities
from masterplan_cli.comparing.trend import Trend, trend_of
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language

_BACKWARDS = Bilingual(
    "catatan: revisi {later} disebut sebelum revisi {earlier}; urutan pada baris perintah yang dipakai",
    "note: revision {later} is named before revision {earlier}; the order of the command line counts",
)


def trend_plans(specs: Sequence[str], delivery: Delivery, language: Language) -> ExitCode:
    """Follow a plan through its revisions, deliver that, and return the exit code.

    Args:
        specs: the revisions as the user named them, the oldest first.
        delivery: how it is delivered; ``fail_on`` counts the changes of every step.
        language: of messages and of text; documents are Indonesian.

    Raises:
        CommandError: they are no revisions of one plan.
        NotComparedError: one of them cannot be compared.
        OutputError: the result cannot be written.
    """
    check_specs(specs, language)
    revisions = read_revisions(specs, language)
    for (old, new), (before, after) in zip(pairwise(specs), pairwise(revisions), strict=True):
        check_regencies((old, new), (before.plan, after.plan), language, force=delivery.force)
        _note_order(before.plan, after.plan, language)
    opened = revisions[-1].origin
    weighing = weighing_for(specs[-1], delivery.profile, language, settings=delivery.settings, opened=opened)
    trend = trend_of([revision.plan for revision in revisions])
    trend = replace(trend, steps=tuple(with_severities(step, weighing.severities) for step in trend.steps))
    inputs = [Path(name) for revision in revisions for name in revision.report.sources]
    inputs += map(Path, weighing.settings)
    if delivery.format == "text":
        reports = [revision.report for revision in revisions]
        deliver_lines(trend_lines(trend, reports, language), delivery.output, inputs)
    else:
        deliver(_bytes(trend, specs, delivery, language), delivery.output, inputs)
    return failing_code(chain.from_iterable(step.changes for step in trend.steps), delivery.fail_on)


def _note_order(before: Masterplan, after: Masterplan, language: Language) -> None:
    later, earlier = before.revision.year, after.revision.year
    if later > earlier:
        print_text(_BACKWARDS.format(later=later, earlier=earlier).to(language), to_stderr=True)


def _bytes(trend: Trend, specs: Sequence[str], delivery: Delivery, language: Language) -> bytes:
    if delivery.format == "json":
        from masterplan_cli.writing.trend_json import trend_json

        return trend_json(trend, specs, language=language)
    from masterplan_cli.cli.editions import edition_for
    from masterplan_cli.cli.formats import writers
    from masterplan_cli.cli.request import Request
    from masterplan_cli.composing.trend import compose_trend

    form, look = delivery.format, delivery.look
    request = Request(None, (form,), (), look.template, True, look.page_numbers)
    edition = edition_for(trend.plans[-1], request, specs[-1])
    return writers((form,), edition, look.page_numbers)[form](compose_trend(trend))
