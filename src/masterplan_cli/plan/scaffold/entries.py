"""Example entries, commented out: what is left when their ``# `` is taken away is a valid part of a plan."""

from collections.abc import Iterator
from typing import Any, NamedTuple, get_origin

from pydantic.fields import FieldInfo

from masterplan_cli.plan.fields import bare, fields_of
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.scaffold.descriptions import title_of
from masterplan_cli.plan.scaffold.examples import Entry, Examples
from masterplan_cli.plan.scaffold.yaml_text import flow, scalar
from masterplan_cli.plan.walk import parts_within

_TITLES_AT = 38
"""Where the titles beside the values begin, counted from the entry."""


class _Row(NamedTuple):
    text: str
    title: str = ""


class Entries:
    """Writes example entries: the first of a model in full with titles, those that follow in short.

    Args:
        examples: gives the entries.
        told: the models that have been shown in full.
    """

    def __init__(self, examples: Examples, told: set[type[Part]]) -> None:
        self._examples = examples
        self._told = told

    def item(self, info: FieldInfo, indent: int) -> Iterator[str]:
        """Yield an item for a list of parts."""
        model = parts_within(info.annotation)[0]
        is_new = model not in self._told
        yield from _commented(self._item_rows(model, info), indent)
        if is_new and "id" in fields_of(model) and _own_id(info) != _own_id_of(model):
            yield from _commented(self._item_rows(model, info), indent)

    def part(self, info: FieldInfo, indent: int) -> Iterator[str]:
        """Yield the keys of a part."""
        model = parts_within(info.annotation)[0]
        yield from _commented(self._part_rows(model, info), indent)

    def _item_rows(self, model: type[Part], info: FieldInfo) -> list[_Row]:
        return _as_item(self._part_rows(model, info))

    def _part_rows(self, model: type[Part], info: FieldInfo) -> list[_Row]:
        if model in self._told:
            return [_Row(f"{key}: {_inline(value)}") for key, value in self._examples.short(info).items()]
        self._told.add(model)
        return list(self._whole(model, self._examples.whole(model)))

    def _whole(self, model: type[Part], entry: Entry) -> Iterator[_Row]:
        for key, info in fields_of(model).items():
            if key in entry:
                yield _Row(f"{key}: {_inline(entry[key])}", title_of(info))
            elif inner := parts_within(info.annotation):
                yield _Row(f"{key}:", title_of(info))
                yield from _below(self._rows_within(inner[0], info))

    def _rows_within(self, model: type[Part], info: FieldInfo) -> list[_Row]:
        """Return the rows of a part within an entry; one that was shown before takes one line."""
        is_told = model in self._told
        rows = [_Row(flow(self._examples.short(info)))] if is_told else self._part_rows(model, info)
        return _as_item(rows) if get_origin(bare(info.annotation)) is tuple else rows


def _own_id(info: FieldInfo) -> object:
    example = (info.examples or [[{}]])[0]
    return example[0].get("id")


def _own_id_of(model: type[Part]) -> object:
    return (fields_of(model)["id"].examples or [None])[0]


def _as_item(rows: list[_Row]) -> list[_Row]:
    return [row._replace(text=("  " if number else "- ") + row.text) for number, row in enumerate(rows)]


def _below(rows: list[_Row]) -> Iterator[_Row]:
    return (row._replace(text="  " + row.text) for row in rows)


def _inline(value: Any) -> str:
    return flow(value) if isinstance(value, list | dict) else scalar(value)


def _commented(rows: list[_Row], indent: int) -> Iterator[str]:
    margin = " " * indent + "# "
    for row in rows:
        line = margin + row.text
        yield f"{line:{len(margin) + _TITLES_AT}}  # {row.title}" if row.title else line
