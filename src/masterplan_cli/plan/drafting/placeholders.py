"""What is put where a required value is missing: something neutral that the schema accepts."""

from itertools import count
from typing import Any, get_args

from pydantic.fields import FieldInfo

from masterplan_cli.plan.analysis import Rpjmd
from masterplan_cli.plan.fields import bare, fields_of, is_choice, is_part
from masterplan_cli.plan.innovations import Innovation
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.masterplan import Horizon, Revision
from masterplan_cli.plan.organization import WorkingGroup
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.regency import Population, Regency
from masterplan_cli.plan.unfilled import UNFILLED
from masterplan_cli.plan.values import Id, Markdown, Scalar, SchemaVersion, Text
from masterplan_cli.plan.vision import Objective
from masterplan_cli.reading.tree import Mapping, Node, Place

MARKED: dict[type[Part], tuple[str, ...]] = {
    Revision: ("year",),
    Horizon: ("start", "end"),
    Regency: ("kind",),
    Rpjmd: ("start", "end"),
    Regulation: ("year",),
    Population: ("year",),
    Program: ("subdimension",),
    Objective: ("pillar",),
    QuickWin: ("pillar",),
    WorkingGroup: ("pillar",),
    Innovation: ("pillar",),
}
"""Years and choices without which the rest of a part still says something.

Elsewhere they decide what a part means: money without a year or a stage without a term is left out whole.
"""


class Placeholder(str):
    """A value in a tree that nobody wrote."""

    __slots__ = ()


class Placeholders:
    """Makes placeholders; the years stay near those that the tree speaks of.

    Args:
        years: the first and the last year that the tree speaks of.
    """

    def __init__(self, years: tuple[int, int]) -> None:
        self._years = years
        self._numbers = count(1)

    def for_field(self, model: type[Part], key: str, place: Place) -> Node | None:
        """Return a placeholder for a required field of a model, or None where nothing neutral would do."""
        info = fields_of(model)[key]
        kind = _scalar(info.metadata)
        if is_part(bare(info.annotation)):
            return Mapping(place)
        if kind in (_scalar(get_args(Text)), _scalar(get_args(Markdown))):
            return Placeholder(UNFILLED)
        if kind is _scalar(get_args(Id)):
            return Placeholder(f"belum-diisi-{next(self._numbers)}")
        if kind is _scalar(get_args(SchemaVersion)):
            return Placeholder("1")
        return self._marked(model, key, info)

    def _marked(self, model: type[Part], key: str, info: FieldInfo) -> Placeholder | None:
        if key not in MARKED.get(model, ()):
            return None
        if is_choice(info.annotation):
            return Placeholder(next(iter(info.annotation)))  # type: ignore[call-overload]
        return Placeholder(self._years[key == "end"])


def _scalar(metadata: Any) -> Scalar | None:
    return next((mark for mark in metadata if isinstance(mark, Scalar)), None)
