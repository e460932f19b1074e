"""Every message of the program exists in Indonesian and in English, with the same places to fill."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import Any

import pytest

import masterplan_cli
from masterplan_cli.text.bilingual import Bilingual

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(masterplan_cli.__path__, "masterplan_cli.")
    if not module.name.endswith("__main__")
)

ONE_SIDED = {Bilingual("", ""), Bilingual("", "term")}
"""Nothing to add; and "Jangka Pendek" names itself in Indonesian, where English says "term"."""

SAME_IN_BOTH = {"quick win", "{plan}: {errors}, {warnings}, {infos}"}
"""Texts of more than one word that are right in both languages."""


def messages_in(value: Any, seen: set[int]) -> Iterator[Bilingual]:
    """Yield every message inside a value of a module: in containers and in our own frozen data."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from messages_in(key, seen)
            yield from messages_in(item, seen)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from messages_in(item, seen)
    elif (
        is_dataclass(value)
        and not isinstance(value, type)
        and type(value).__module__.startswith("masterplan_cli")
    ):
        for field in fields(value):
            yield from messages_in(getattr(value, field.name, None), seen)


def messages_of(name: str) -> list[Bilingual]:
    module = importlib.import_module(name)
    seen: set[int] = set()
    return [message for value in vars(module).copy().values() for message in messages_in(value, seen)]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", MODULES)
def test_both_texts_are_there_and_take_the_same_values(name: str) -> None:
    for message in messages_of(name):
        assert message in ONE_SIDED or (message.id.strip() and message.en.strip()), message
        assert places(message.id) == places(message.en), message


def test_there_are_messages_to_look_at() -> None:
    found = {message for name in MODULES for message in messages_of(name)}
    assert len(found) > 300
    untranslated = {message.id for message in found if message.id == message.en and " " in message.id}
    assert untranslated == SAME_IN_BOTH
