"""Every message of the program exists in Indonesian and in English, and says the same in both."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest
from msgspec import Struct

import masterplan_cli
from masterplan_cli.text import counts
from masterplan_cli.text.bilingual import Bilingual

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(masterplan_cli.__path__, "masterplan_cli.")
    if not module.name.endswith("__main__")
)

ONE_SIDED = {Bilingual("", ""), Bilingual("", "term")}
"""Nothing to add; and "Jangka Pendek" names itself in Indonesian, where English says "term"."""

SAME_IN_BOTH = {"quick win", "target", "info", "Bimtek", "SWOT", "RPJMD", "Rp", "final"}
"""Texts that are right in both languages."""

INDONESIAN = (
    "yang dan di ke dari untuk dengan tidak belum adalah atau sebuah pada ini itu bukan harus tanpa lebih "
    "juga galat peringatan berkas rencana tulis isi hapus kunci nilai baris anggaran tahun sudah akan setiap"
)
ENGLISH = (
    "the and of is are not with for that this must from which has have be was by as file plan line write "
    "delete value year budget it its or to an every does"
)
"""Words that only the one language has; names of things in quotes and keys of the plan are not looked at."""

QUOTED = re.compile(r"`[^`]*`|“[^”]*”|\"[^\"]*\"|\{\w+\}")
SENTENCE_ENDS = ".:;?!,"

NEVER_ONE = {
    "characters": "limits",
    "exceptions": "a limit",
    "files": "a limit",
    "keys": "a limit",
    "letters": "a name that is too long",
    "levels": "a limit",
    "months": "more than a year",
    "pixels": "limits",
    "plans": "the sum of several",
    "programmes": "all there are, where one agency leads too many",
    "seconds": "a limit",
    "steps": "a limit",
    "times": "some hundreds",
}
"""What stands in the plural behind a number, and why that is never 1; the rest is `counted`."""

OTHER_WORDS = frozenset(
    (
        *(
            "is",
            "has",
            "holds",
            "lacks",
            "stands",
            "takes",
            "leads",
            "belongs",
            "asks",
            "ends",
            "covers",
            "was",
        ),
        *(
            "becomes",
            "rises",
            "falls",
            "changes",
            "slips",
            "starts",
            "works",
            "does",
            "its",
            "stays",
            "begins",
        ),
    )
)
"""Words with an s at their end that are no plural."""


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
    elif isinstance(value, Struct) and type(value).__module__.startswith("masterplan_cli"):
        for name in value.__struct_fields__:
            yield from messages_in(getattr(value, name, None), seen)


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


def words_of(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w./-])[a-z]+(?![\w-])", QUOTED.sub("", text).casefold()))


@pytest.fixture(scope="module", name="everything")
def everything_fixture() -> set[Bilingual]:
    return {message for name in MODULES for message in messages_of(name)} - ONE_SIDED


def test_there_are_messages_to_look_at(everything: set[Bilingual]) -> None:
    assert len(everything) > 1300
    untranslated = {message.id for message in everything if message.id == message.en}
    assert {text for text in untranslated if words_of(text)} == SAME_IN_BOTH


def test_no_text_is_in_the_other_language(everything: set[Bilingual]) -> None:
    for message in everything:
        assert not words_of(message.en) & set(INDONESIAN.split()), message
        assert not words_of(message.id) & set(ENGLISH.split()), message


def test_both_texts_end_alike(everything: set[Bilingual]) -> None:
    for message in everything:
        ends = [text[-1] if text[-1] in SENTENCE_ENDS else "" for text in (message.id, message.en)]
        assert ends[0] == ends[1], message


def test_the_word_lists_see_something() -> None:
    assert words_of("Tulis `the` yang benar") & set(INDONESIAN.split()) == {"tulis", "yang"}
    assert words_of("Tulis `the` yang benar") & set(ENGLISH.split()) == set()


def test_numbers_stand_before_words_that_fit_them(everything: set[Bilingual]) -> None:
    """English tells one from several: a bare place before a plural would print "1 programmes"."""
    for message in everything:
        for word in re.findall(r"\{\w+\} (?:more |other )?([a-z]+s)\b", message.en):
            assert word in OTHER_WORDS or word in NEVER_ONE, message


@pytest.mark.parametrize("noun", [value for value in vars(counts).values() if isinstance(value, counts.Noun)])
def test_counts_are_right_in_both_languages(noun: counts.Noun) -> None:
    assert counts.counted(1, noun) == Bilingual(f"1 {noun.id}", f"1 {noun.one}")
    assert counts.counted(0, noun) == Bilingual(f"0 {noun.id}", f"0 {noun.many}")
    assert counts.counted(1234, noun) == Bilingual(f"1.234 {noun.id}", f"1,234 {noun.many}")
    assert noun.many == f"{noun.one}s"
