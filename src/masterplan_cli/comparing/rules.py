"""The fields that are not compared by their type alone, and what speaks for them."""

from collections.abc import Callable, Iterator
from typing import Any

from masterplan_cli.comparing.budgets import compare_budgets, lines_of
from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.classes import duties as duty_classes
from masterplan_cli.comparing.classes import judgement, texts
from masterplan_cli.comparing.duties import (
    compare_leads,
    compare_progress,
    compare_reference_lists,
    compare_scores,
    compare_texts,
)
from masterplan_cli.comparing.indicators import compare_indicators, indicators_of
from masterplan_cli.comparing.rpjmd_figures import compare_rpjmd_achievements, compare_rpjmd_targets
from masterplan_cli.comparing.schedules import (
    compare_horizons,
    compare_quick_win_spans,
    compare_roadmap_spans,
)
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.innovations import Innovation
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.readiness import ReadinessItem
from masterplan_cli.plan.risks import Risk
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator
from masterplan_cli.plan.vision import Objective
from masterplan_cli.text.bilingual import Bilingual

Compare = Callable[[Spot, Any, Any], Iterator[Change]]
"""Compares two parts of one model, either of which may be None."""


def _budget(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    below = spot.into("budget")
    return compare_budgets(below, lines_of(below.old_path, old.budget), lines_of(below.new_path, new.budget))


def _indicators(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    return compare_indicators(spot, indicators_of(spot.old_path, old), indicators_of(spot.new_path, new))


def _lead(name: str) -> Compare:
    return lambda spot, old, new: compare_leads(spot.into(name), getattr(old, name), getattr(new, name))


def _support(lead: str) -> Compare:
    classes = duty_classes.SUPPORT_CHANGED

    def compare(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
        lists, leads = (old.support, new.support), (getattr(old, lead), getattr(new, lead))
        return compare_reference_lists(spot.into("support"), "agency", lists, classes, leads)

    return compare


def _partners(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    return compare_texts(spot.into("partners"), old.partners, new.partners, duty_classes.PARTNERS_CHANGED)


def _status(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    return compare_progress(spot.into("status"), old.status, new.status)


def _readiness_score(spot: Spot, old: ReadinessItem | None, new: ReadinessItem | None) -> Iterator[Change]:
    classes = (judgement.READINESS_UP, judgement.READINESS_DOWN, texts.DETAIL_CHANGED)
    if not spot.revisions.same_scale:
        classes = (texts.DETAIL_CHANGED,) * 3
    below = spot.into("score", Bilingual("Skor", "score"))
    return compare_scores(below, old.score if old else None, new.score if new else None, classes)


def _risk_figure(name: str) -> Compare:
    classes = (judgement.RISK_UP, judgement.RISK_DOWN, texts.DETAIL_CHANGED)
    title = Bilingual(str(Risk.model_fields[name].title), name)

    def compare(spot: Spot, old: Risk, new: Risk) -> Iterator[Change]:
        return compare_scores(spot.into(name, title), getattr(old, name), getattr(new, name), classes)

    return compare


def _status_of_revision(spot: Spot, old: Masterplan, new: Masterplan) -> Iterator[Change]:
    """Only the status is a change; the rest of the revision is the report's header."""
    if old.revision.status is not new.revision.status:
        below = spot.about(_section("revision")).into("revision").into("status")
        yield below.change(texts.REVISION_STATUS_CHANGED, old.revision.status, new.revision.status)


def _horizon(spot: Spot, old: Masterplan, new: Masterplan) -> Iterator[Change]:
    return compare_horizons(spot.about(_section("horizon")), old.horizon, new.horizon)


def _section(name: str) -> Subject:
    title = str(Masterplan.model_fields[name].title)
    return Subject("section", name, None, title, title)


def _nothing(spot: Spot, old: Any, new: Any) -> Iterator[Change]:
    """Say nothing: the version of the schema is always the same."""
    del spot, old, new
    return iter(())


RULES: dict[type[Part], tuple[tuple[tuple[str, ...], Compare], ...]] = {
    Masterplan: ((("version",), _nothing), (("revision",), _status_of_revision), (("horizon",), _horizon)),
    Objective: ((("indicators",), _indicators),),
    Program: ((("lead",), _lead("lead")), (("support",), _support("lead")), (("partners",), _partners)),
    Action: (
        (("lead",), _lead("lead")),
        (("support",), _support("lead")),
        (("partners",), _partners),
        (("indicator",), _indicators),
        (("budget",), _budget),
        (("status",), _status),
    ),
    RoadmapEntry: ((("term", "start", "end"), compare_roadmap_spans),),
    QuickWin: (
        (("owner",), _lead("owner")),
        (("support",), _support("owner")),
        (("partners",), _partners),
        (("start", "end"), compare_quick_win_spans),
        (("budget",), _budget),
        (("indicators",), _indicators),
        (("status",), _status),
    ),
    Innovation: ((("owner",), _lead("owner")),),
    RpjmdIndicator: (
        (("owner",), _lead("owner")),
        (("target",), compare_rpjmd_targets),
        (("achievement",), compare_rpjmd_achievements),
    ),
    ReadinessItem: ((("score",), _readiness_score),),
    Risk: (
        (("owner",), _lead("owner")),
        (("likelihood",), _risk_figure("likelihood")),
        (("impact",), _risk_figure("impact")),
    ),
}
"""By model: fields that one rule speaks for together, and the rule. All other fields go by their type."""
