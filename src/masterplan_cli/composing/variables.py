"""The variables that every chapter template can use."""

from typing import Any, NamedTuple

from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.edition_file import BookPlan
from masterplan_cli.composing.environment import MATERIAL
from masterplan_cli.composing.key_figures import key_figures
from masterplan_cli.composing.material import Material
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.dates import date


class ActionGroup(NamedTuple):
    """A group of the action plan: its key in the plan and its name."""

    key: str
    label: str


class EditionFacts(NamedTuple):
    """What chapter texts may say of the edition: the movement it follows, its books, their templates."""

    movement: str
    books: tuple[BookPlan, ...]
    templates: tuple[str, ...]


def chapter_variables(material: Material, edition: Edition) -> dict[str, Any]:
    """Return the variables of chapter templates, by name.

    Args:
        material: the plan.
        edition: the edition that is printed.
    """
    return {
        MATERIAL: material,
        "plan": material.plan,
        "edition": EditionFacts(edition.movement, edition.books, edition.templates),
        "figures": key_figures(material.index),
        "dimensions": tuple(Dimension),
        "terms": tuple(Term),
        "action_groups": tuple(
            ActionGroup(key, str(ActionPlan.model_fields[key].title)) for key in edition.action_groups
        ),
        "tempat_tanggal": _place_and_date(material.plan),
    }


def _place_and_date(plan: Masterplan) -> str:
    closing = plan.closing
    if closing is None:
        return ""
    parts = (closing.place, date(closing.date) if closing.date else None)
    return ", ".join(part for part in parts if part)
