"""The fields' examples, made into one small plan: ids unique, references right, years near."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic.fields import FieldInfo

from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.fields import bare, fields_of
from masterplan_cli.plan.masterplan import Revision
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.values import Date, Scalar, Text, Year, YearMonth
from masterplan_cli.plan.walk import parts_within, reference_fields

Entry = dict[str, Any]
Given = Mapping[EntityKind, Iterable[str]]

_IN_LATER_REVISIONS = "formerly"
"""What only a revision can have: the ids that something had before."""

_OF_EXAMPLES = Dimension.GOVERNANCE
"""The dimension that the examples speak of."""

_REGENCY_OF_EXAMPLES = "Kabupaten Tuban"

_NUMBER = re.compile(r"[0-9]+$")
_YEAR = re.compile(r"^[0-9]{4}")


class Examples:
    """Gives the entries of one plan, each with an id of its own.

    Args:
        year: the year of the plan's revision; years of the examples move with it.
        regency: the full name of the regency; it stands in the place of the examples' own.
        given: the ids that all examples of the plan have, by kind; references lead to these alone.

    Attributes:
        ids: the ids that were given so far, by kind.
        dimension: the dimension that is written about, or None.
    """

    def __init__(self, year: int, regency: str, given: Given) -> None:
        self._example_year: int = (Revision.model_fields["year"].examples or [year])[0]
        self._later = year - self._example_year
        self._regency = regency
        self._given = given
        self.ids: defaultdict[EntityKind, list[str]] = defaultdict(list)
        self.dimension: Dimension | None = None

    def whole(self, model: type[Part]) -> Entry:
        """Return an entry with the example of every field of the model, without the parts below it."""
        fields = fields_of(model).items()
        own = {key: _of(info) for key, info in fields if not parts_within(info.annotation)}
        return self.fitted(model, {key: value for key, value in own.items() if key != _IN_LATER_REVISIONS})

    def short(self, info: FieldInfo) -> Entry:
        """Return the entry that the field itself gives as an example, or the first one of its list."""
        example = _of(info)
        model = parts_within(info.annotation)[0]
        return self._unspecific(
            model, self.fitted(model, example[0] if isinstance(example, list) else example)
        )

    def _unspecific(self, model: type[Part], entry: Entry) -> Entry:
        """Put the title in place of a text that would be strange in another dimension."""
        fields = fields_of(model)
        is_of_one = any(bare(fields[key].annotation) in (Dimension, Subdimension) for key in entry)
        if self.dimension in (None, _OF_EXAMPLES) or not is_of_one:
            return entry
        return {
            key: fields[key].title if _mentions(fields[key], Text) else value for key, value in entry.items()
        }

    def fitted(self, model: type[Part], entry: Mapping[str, Any]) -> Entry:
        """Return an entry that fits the plan: a new id, references that lead somewhere, near years."""
        fields = fields_of(model)
        kinds = dict(reference_fields(model))
        later = self._later if self._is_planned(fields, entry) else 0
        fitted: Entry = {}
        for key, value in entry.items():
            if key == "id":
                fitted[key] = self._new_id(model, value)
            elif key in kinds:
                fitted[key] = self._references(kinds[key], value, set(map(str, fitted.values())))
            else:
                fitted[key] = self._value(fields[key], value, later)
        return fitted

    def _value(self, info: FieldInfo, value: Any, later: int) -> Any:
        parts = parts_within(info.annotation)
        if parts and isinstance(value, list):
            return [self.fitted(parts[0], item) for item in value]
        if parts:
            return self.fitted(parts[0], value)
        if _mentions(info, Year, YearMonth, Date):
            return _moved(value, later)
        return self._about_dimension(info, value)

    def _about_dimension(self, info: FieldInfo, value: Any) -> Any:
        if isinstance(value, str):
            value = value.replace(_REGENCY_OF_EXAMPLES, self._regency)
        if self.dimension is None:
            return value
        kind = bare(info.annotation)
        own = {Dimension: self.dimension, Subdimension: self.dimension.subdimensions[0]}
        return own[kind].value if kind in own else value

    def _new_id(self, model: type[Part], example: str) -> str:
        kind: EntityKind = model.entity  # type: ignore[attr-defined]  # every part with an id has it
        found = self._spelt_for_dimension(example)
        while found in self.ids[kind]:
            found = _NUMBER.sub(lambda match: f"{int(match[0]) + 1:0{len(match[0])}}", found)
        self.ids[kind].append(found)
        return found

    def _references(self, kind: EntityKind, example: Any, others: set[str]) -> Any:
        if isinstance(example, list):
            return list(dict.fromkeys(self._reference(kind, item, others) for item in example))
        return self._reference(kind, example, others)

    def _reference(self, kind: EntityKind, example: str, others: set[str]) -> str:
        given = tuple(self._given.get(kind, ()))
        own = self._spelt_for_dimension(example)
        if own in given or not given:
            return own
        return next((id_ for id_ in given if id_ not in others), given[0])

    def _spelt_for_dimension(self, example: str) -> str:
        """``gov-01`` is ``bra-01`` where Smart Branding is written about."""
        if self.dimension is None:
            return example
        return example.replace(_OF_EXAMPLES.value[:3], self.dimension.value[:3])

    def _is_planned(self, fields: Mapping[str, FieldInfo], entry: Mapping[str, Any]) -> bool:
        """Tell whether an entry speaks of the years of the plan; a census or a law stays where it was."""
        spoken = [
            int(year)
            for key, value in entry.items()
            if key in fields and _mentions(fields[key], Year, YearMonth, Date)
            for year in re.findall(r"\b(?:19|20)[0-9]{2}\b", str(value))
        ]
        return max(spoken, default=0) >= self._example_year


def _of(info: FieldInfo) -> Any:
    return (info.examples or [""])[0]


def _moved(value: Any, later: int) -> Any:
    if isinstance(value, Mapping):
        return {year + later: item for year, item in value.items()}
    if isinstance(value, str):
        return _YEAR.sub(lambda match: str(int(match[0]) + later), value)
    return value + later


def _mentions(info: FieldInfo, *kinds: Any) -> bool:
    wanted = {mark for kind in kinds for mark in _scalars(kind)}
    return not wanted.isdisjoint((*_scalars(info.annotation), *info.metadata))


def _scalars(annotation: Any) -> Iterable[Scalar]:
    for argument in get_args(annotation):
        if isinstance(argument, Scalar):
            yield argument
        elif not isinstance(argument, StrEnum):
            yield from _scalars(argument)
