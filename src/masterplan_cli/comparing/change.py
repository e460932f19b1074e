"""What a comparison gives: changes, notes and totals, as plain frozen data."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from masterplan_cli.comparing.change_class import Severity
from masterplan_cli.comparing.totals import Totals
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.fields import path_text
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

Value = str | int | tuple[str, ...] | Mapping[str, str | int] | None
"""A value before or after: text (also ids, choices and decimals, with all their digits), whole rupiah or
another whole number, a list of texts, or a mapping: amounts by year (``2019``), by source (``apbd``) or by
both (``2019/apbd``); the parts of a schedule that differ; an indicator's unit, baseline and targets."""

Side = Literal["old", "new"]


class Subject(Struct, frozen=True):
    """What a change is about: something with an id, an entry of a list, or a section of the plan.

    Attributes:
        type: an entity kind (``action``), a kind of list entry (``regulation``), ``pillar`` or ``section``.
        id: the id in the new plan, or in the old one for a removal; list entries have their natural key.
        id_old: the id in the old plan where it is another one.
        name_old: the name in the old plan; None for an addition.
        name_new: the name in the new plan; None for a removal.
    """

    type: str
    id: str
    id_old: str | None = None
    name_old: str | None = None
    name_new: str | None = None

    @property
    def name(self) -> str:
        """The name in the new plan, or in the old one for a removal."""
        return self.name_new or self.name_old or self.id


class Change(Struct, frozen=True):
    """One change between two plans.

    Attributes:
        code: the class of change, see ``comparing.classes.CLASSES``.
        severity: see ``change_class.Severity``.
        area: the part of the plan that it belongs to.
        entity: what changed.
        path: where it stands, in YAML keys and positions counted from 0.
        path_in: the plan that the path leads into; ``old`` for what the new plan does not have.
        pillar: the dimension that it belongs to, if any.
        program: the id of the programme that it belongs to, if any.
        year: the calendar year of a budget or target.
        source: the source of funds (its YAML word) of a budget.
        old: the value before; None where there was none.
        new: the value after; None where there is none.
        delta: new minus old: rupiah, the indicator's unit, years or months, as the class's ``measure`` says.
        delta_percent: the difference in per cent of old, two decimals, half up; None where it means nothing.
        field: what of the entity changed, as readers call it; None for the entity as a whole.
        old_words: how to read ``old`` where it is an id or a place, otherwise None.
        new_words: how to read ``new``.
    """

    code: str
    severity: Severity
    area: str
    entity: Subject
    path: Path
    path_in: Side = "new"
    pillar: Dimension | None = None
    program: str | None = None
    year: int | None = None
    source: str | None = None
    old: Value = None
    new: Value = None
    delta: int | Decimal | None = None
    delta_percent: Decimal | None = None
    field: Bilingual | None = None
    old_words: Bilingual | None = None
    new_words: Bilingual | None = None

    @property
    def path_text(self) -> str:
        """The path as text: ``action_plan.policy[3].budget``."""
        return path_text(self.path)


class Note(Struct, frozen=True):
    """Something that the reader should look at but that is no change.

    Attributes:
        code: ``formerly-suggested``, ``id-reused`` or ``id-doubled``.
        type: the kind of entity.
        id: the id in the new plan.
        id_old: the id in the old plan.
        message: what was noticed.
        remedy: what to do about it.
        paste: the exact YAML line to add to the new entity, or None.
        path: where it stands in the new plan (``id-doubled`` may be the old one's).
    """

    code: Literal["formerly-suggested", "id-reused", "id-doubled"]
    type: str
    id: str
    id_old: str
    message: Bilingual
    remedy: Bilingual
    paste: str | None
    path: Path


class Comparison(Struct, frozen=True):
    """All that differs between two plans.

    Attributes:
        changes: in a stable order: pillar, programme, kind of entity, severity, path.
        totals: the money of both plans.
        notes: suggestions and warnings; nothing in them was applied.
    """

    changes: tuple[Change, ...]
    totals: Totals
    notes: tuple[Note, ...] = ()
