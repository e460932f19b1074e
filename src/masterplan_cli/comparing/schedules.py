"""Time: the span of a roadmap entry in years, of a quick win in months, of the plan itself."""

from collections.abc import Iterator

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import schedule
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.masterplan import Horizon
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.roadmap import RoadmapEntry

_TERMS = list(Term)


def compare_roadmap_spans(spot: Spot, old: RoadmapEntry, new: RoadmapEntry) -> Iterator[Change]:
    """Yield the change of term, start and end of a roadmap entry: one at most.

    The end decides whether it slipped; with the same end the term does, and then the start.
    """
    values = {name: (getattr(old, name), getattr(new, name)) for name in ("term", "start", "end")}
    before = {name: value for name, (value, other) in values.items() if value != other}
    after = {name: value for name, (other, value) in values.items() if value != other}
    if not before:
        return
    delta = new.end - old.end
    later = delta or _TERMS.index(new.term) - _TERMS.index(old.term)
    if later:
        change_class = schedule.SLIPPED if later > 0 else schedule.ADVANCED
    else:
        delta = new.start - old.start
        change_class = schedule.START_POSTPONED if delta > 0 else schedule.START_ADVANCED
    last = "end" if "end" in before else "term" if "term" in before else "start"
    yield spot.into(last).change(change_class, before, after, delta=delta)


def compare_quick_win_spans(spot: Spot, old: QuickWin, new: QuickWin) -> Iterator[Change]:
    """Yield the change of start and end of a quick win: one at most; the delta is in months."""
    values = {name: (getattr(old, name), getattr(new, name)) for name in ("start", "end")}
    before = {name: value for name, (value, other) in values.items() if value != other and value}
    after = {name: value for name, (other, value) in values.items() if value != other and value}
    if not before and not after:
        return
    last = "end" if "end" in before or "end" in after else "start"
    change_class, delta = _later(last, before.get(last), after.get(last))
    path_in = "new" if last in after else "old"
    yield spot.into(last).change(change_class, before or None, after or None, delta=delta, path_in=path_in)


def compare_horizons(spot: Spot, old: Horizon, new: Horizon) -> Iterator[Change]:
    """Yield the change of the plan's years, if they differ."""
    if old != new:
        yield spot.into("horizon").change(
            schedule.HORIZON_CHANGED, f"{old.start}–{old.end}", f"{new.start}–{new.end}"
        )


def _later(last: str, before: str | None, after: str | None) -> tuple[ChangeClass, int | None]:
    if before is None or after is None:
        return (schedule.SET if after else schedule.CLEARED), None
    months = _months(after) - _months(before)
    if last == "end":
        return (schedule.SLIPPED if months > 0 else schedule.ADVANCED), months
    return (schedule.START_POSTPONED if months > 0 else schedule.START_ADVANCED), months


def _months(year_month: str) -> int:
    year, month = year_month.split("-")
    return int(year) * 12 + int(month)
