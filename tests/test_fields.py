"""Every field of the plan says in Indonesian what it is and what to write, and shows a valid example."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import parts_within

ENGLISH = {"the", "of", "and", "with", "for", "this", "that", "which", "name", "year", "list"}


def models(model: type[Part], seen: set[type[Part]]) -> Iterator[type[Part]]:
    """Yield a model and every model that its fields mention."""
    if model not in seen:
        seen.add(model)
        yield model
        for info in model.model_fields.values():
            for inner in parts_within(info.annotation):
                yield from models(inner, seen)


MODELS = list(models(Masterplan, set()))
FIELDS = {f"{model.__name__}.{key}": info for model in MODELS for key, info in fields_of(model).items()}


def test_all_parts_of_the_plan_are_looked_at() -> None:
    assert len(MODELS) > 35
    assert len(FIELDS) > 180


@pytest.mark.parametrize("info", FIELDS.values(), ids=FIELDS.keys())
def test_a_field_has_a_title_a_description_and_a_valid_example(info: FieldInfo) -> None:
    assert info.title
    assert info.title[0].isupper()
    assert info.description
    assert info.description[-1] in ".)"
    for text in (info.title, info.description):
        assert not ENGLISH & set(text.lower().split()), text
    assert info.examples
    for example in info.examples:
        assert validated(info, example) not in (None, (), {}, "")


def validated(info: FieldInfo, example: object) -> Any:
    """Validate an example as a file would give it: every scalar is a string."""
    return TypeAdapter(info.rebuild_annotation()).validate_python(as_strings(example))


def as_strings(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): as_strings(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_strings(item) for item in value]
    return str(value)
