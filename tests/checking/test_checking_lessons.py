"""Every fault of reading and structure is explained, by an example that gives it and one that does not."""

import pytest

from masterplan_cli.checking.code_facts import CodeFacts, code_facts, with_its_example
from masterplan_cli.checking.example_plan import findings_in, findings_in_bad
from masterplan_cli.checking.lessons import LESSONS
from masterplan_cli.checking.registry import Example
from masterplan_cli.cli.topics import is_change, topics
from masterplan_cli.comparing.reasons.kinds import REASON_FAULTS
from masterplan_cli.plan.fault_kinds import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.kinds import FAULT_KINDS as READING

FACTS = tuple(topic for topic in topics() if not is_change(topic))
WITHOUT_EXAMPLE = {"MP199"}
"""The net below all kinds, for what nobody foresaw."""

NEEDS_FILES = ("MP05", "MP08", "MP09", "MP13")
"""Included files, pictures, settings and reasons: the tests of lessons in tests/cli lay them out."""

ALONE = {
    code: lesson.example
    for code, lesson in LESSONS.items()
    if lesson.example and lesson.example.form == "yaml" and not code.startswith(NEEDS_FILES)
}


def test_every_fault_has_its_lesson_and_no_lesson_is_left_over() -> None:
    assert set(LESSONS) == {kind.code for kind in (*READING, *STRUCTURE, *REASON_FAULTS)}
    assert {code for code, lesson in LESSONS.items() if lesson.example is None} == WITHOUT_EXAMPLE
    assert len(ALONE) > 45


@pytest.mark.parametrize(("code", "example"), ALONE.items(), ids=ALONE)
def test_the_bad_example_gives_that_fault_alone_and_the_good_one_nothing(code: str, example: Example) -> None:
    assert {finding.code for finding in findings_in_bad(code, example)} == {code}
    assert findings_in(code, example.good, whole=example.whole) == ()


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts.code)
def test_all_that_is_asked_of_a_code_is_known(facts: CodeFacts) -> None:
    for text in (facts.title, facts.explanation, facts.message, facts.remedy):
        assert text.id.strip()
        assert text.en.strip()
        assert text.id != text.en
        assert "……" not in text.id + " " + text.en
    for title in (facts.title.id, facts.title.en):
        assert title[-1] not in ".:;…"
        assert "…" not in title
    assert facts.explanation.id.endswith(".")
    assert facts.explanation.en.endswith(".")


def test_titles_tell_codes_apart() -> None:
    assert len({facts.title.id for facts in FACTS}) == len(FACTS)
    assert len({facts.title.en for facts in FACTS}) == len(FACTS)


def test_what_is_said_of_the_example_is_shown() -> None:
    shown = with_its_example(code_facts()["MP102"])
    assert "`provinsi`" in shown.message.id
    assert "`province`" in shown.remedy.en
