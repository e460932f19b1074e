"""The variables that every chapter template can use."""

import re
from typing import Any, NamedTuple

from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.edition_file import BookPlan
from masterplan_cli.composing.environment import MATERIAL
from masterplan_cli.composing.key_figures import key_figures
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.tables.roadmap import years_of
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.organization import Decree
from masterplan_cli.plan.regency import Leaders, Official
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
        "draft": material.draft,
        "edition": EditionFacts(edition.movement, edition.books, edition.templates),
        "figures": key_figures(material.index),
        "dimensions": tuple(Dimension),
        "terms": tuple(Term),
        "action_groups": tuple(
            ActionGroup(key, str(ActionPlan.model_fields[key].title)) for key in edition.action_groups
        ),
        "term_years": {term: years_of(term, material.plan.horizon) for term in Term},
        "tempat_tanggal": _place_and_date(material.plan),
        "ketua": _chair(material.plan),
        "penetapan": _enactment(material.plan),
    }


def _place_and_date(plan: Masterplan) -> str:
    closing = plan.closing
    if closing is None:
        return ""
    parts = (closing.place, date(closing.date) if closing.date else None)
    return ", ".join(part for part in parts if part)


def _chair(plan: Masterplan) -> Official | None:
    """Return the chair of the executive team, with rank and NIP when one of the leaders has that name."""
    name = plan.organization.chair if plan.organization else None
    if name is None:
        return None
    leaders = plan.regency.leaders or Leaders()
    known = (leaders.head, leaders.deputy, leaders.secretary, leaders.ict_head)
    return next((one for one in known if one and one.name == name), Official(name=name))


def _enactment(plan: Masterplan) -> Decree | None:
    """Return the decree that enacts the plan: the one that is about the masterplan, not about its people."""
    decrees = plan.organization.decrees if plan.organization else ()
    return next((decree for decree in decrees if _ENACTS.match(decree.about)), None)


_ENACTS = re.compile(
    r"((peraturan|keputusan) (bupati|wali ?kota) tentang )?"
    r"(penetapan )?(masterplan|rencana induk)\b.*\bsmart city",
    re.IGNORECASE,
)
