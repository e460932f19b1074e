"""When quick wins run, quarter by quarter."""

from collections.abc import Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.document.tables import Column
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.text.numbers import roman

_PORTRAIT = 8
"""How many quarters fit on an upright page."""

_MOST = 20
"""More quarters than this are a mistake in a month, which checking reports, and no timeline."""


@placed_as("jadwal-quick-win")
def quick_win_schedule(material: Material, label: Captioned) -> Timeline | None:
    """The quick wins as bars over quarters; those whose months are open are left out."""
    dated = [(win, _quarter(win.start), _quarter(win.end)) for win in material.plan.quick_wins]
    known = [(win, start, end) for win, start, end in dated if 0 < start <= end]
    if not known:
        return None
    first, last = min(start for _, start, _ in known), max(end for _, _, end in known)
    if last - first >= _MOST:
        return None
    return Timeline(
        columns=(Column(6), Column(2.6)),
        head=("Quick win", "OPD"),
        periods_title="Triwulan",
        periods=tuple(_names(first, last)),
        rows=tuple(
            TimelineRow((win.name, material.agency_name(win.owner) or NIL), start - first, end - first)
            for win, start, end in known
        ),
        caption=label.caption,
        wide=last - first >= _PORTRAIT,
        description=label.text,
    )


def _quarter(year_month: str | None) -> int:
    """Return the number of a month's quarter, counted from the year 0; 0 for none."""
    if year_month is None:
        return 0
    year, month = map(int, year_month.split("-"))
    return year * 4 + (month - 1) // 3


def _names(first: int, last: int) -> Iterator[str]:
    for quarter in range(first, last + 1):
        yield f"{roman(quarter % 4 + 1)} {quarter // 4}"
