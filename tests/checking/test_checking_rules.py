"""Every rule: its bad example breaks it where it says, its good example keeps it."""

import re
from string import Formatter

import pytest

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.codes import all_codes
from masterplan_cli.checking.example_plan import findings_in
from masterplan_cli.checking.registry import Rule
from masterplan_cli.plan.fault_kinds import FAULT_KINDS
from masterplan_cli.text.bilingual import Bilingual

RULES = registered_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_bad_example_breaks_the_rule_where_it_says(rule: Rule) -> None:
    found = findings_in(rule.code, rule.example.bad)
    assert {finding.code for finding in found} == {rule.code}
    assert rule.example.at in {finding.path_text for finding in found}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_good_example_keeps_the_rule(rule: Rule) -> None:
    assert findings_in(rule.code, rule.example.good) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_tells_all_that_is_known_of_it(rule: Rule) -> None:
    assert re.fullmatch(r"MP[2-9]\d\d", rule.code)
    for text in (rule.title, rule.message, rule.remedy, rule.explanation):
        assert text.id.strip()
        assert text.en.strip()
        assert text.id != text.en
    assert rule.title.id[-1] != "."
    assert rule.message.id.endswith(".")
    assert rule.source == "masterplan" or rule.source.startswith("pedoman, bagian ")
    assert rule.stage in (None, 1, 2, 3, 4)


@pytest.mark.parametrize("known", [*RULES, *FAULT_KINDS], ids=lambda known: known.code)
def test_both_languages_have_the_same_places(known: Rule) -> None:
    for text in (known.message, known.remedy):
        assert _places(text.id) == _places(text.en)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_no_place_of_a_message_is_left_unfilled_or_bare(rule: Rule) -> None:
    for finding in findings_in(rule.code, rule.example.bad):
        for text in (finding.message, finding.remedy):
            assert not re.search(r"\bNone\b|Bilingual\(|<|\bDimension\.", text.id.replace("<dimensi>", ""))
            assert "  " not in f"{text.id}{text.en}"
            assert not re.search(r"\{\w*\}", text.id)


def test_codes_are_unique_and_sorted() -> None:
    assert len(set(all_codes())) == len(all_codes()) > 80
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)


def test_the_rules_that_were_asked_for_are_there() -> None:
    codes = {rule.code for rule in RULES}
    assert {"MP201", "MP202", "MP203", "MP301", "MP302", "MP401", "MP402", "MP403", "MP404", "MP405"} <= codes
    assert {"MP501", "MP502", "MP601", "MP701", "MP702", "MP801", "MP802", "MP901", "MP902", "MP903"} <= codes


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_places_are_seen() -> None:
    assert _places(Bilingual("{a} dan {b}", "").id) == {"a", "b"}
