"""“Maksud Anda …?” helps, and does not lead astray."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.fields import names_of_choices
from masterplan_cli.plan.nearest import Names

IDS = Names({"gov-01": (), "gov-02": (), "diskominfo": ("Dinas Komunikasi dan Informatika",), "dinkes": ()})


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("GOV_01", "gov-01"),
        ("gov-1", "gov-01"),
        ("kominfo", "diskominfo"),
        ("dinas komunikasi", "diskominfo"),
        ("gov-03", None),
        ("bappeda", None),
        ("", None),
        ("-", None),
        ("x" * 100_000, None),
    ],
)
def test_what_is_meant_among_ids(word: str, meant: str | None) -> None:
    assert IDS.nearest(word) == meant


@pytest.mark.parametrize("dimension", Dimension)
def test_labels_lead_to_dimensions(dimension: Dimension) -> None:
    assert names_of_choices(Dimension).nearest(dimension.label) == dimension


@pytest.mark.parametrize("subdimension", Subdimension)
def test_indonesian_and_english_labels_lead_to_subdimensions(subdimension: Subdimension) -> None:
    names = names_of_choices(Subdimension)
    assert names.nearest(subdimension.label) == names.nearest(subdimension.english) == subdimension


@pytest.mark.parametrize("source", FundingSource)
def test_labels_lead_to_sources_of_funds(source: FundingSource) -> None:
    assert names_of_choices(FundingSource).nearest(source.label.upper()) == source


@given(st.text(max_size=80))
def test_any_word_gives_a_known_name_or_none(word: str) -> None:
    assert IDS.nearest(word) in {"gov-01", "gov-02", "diskominfo", "dinkes", None}


def test_only_the_names_asked_for_come_back() -> None:
    assert IDS.nearest("kominfo", among={"dinkes"}) is None


def test_many_names_are_searched_in_a_moment() -> None:
    names = Names({f"program-{number}-x": () for number in range(10_000)})
    started = time.perf_counter()
    assert names.nearest("progam-77-x") == "program-77-x"
    assert time.perf_counter() - started < 1
