"""Each class of change: its registry entry, and its example, which gives it and nothing else."""

import re
import subprocess
import sys

import pytest

from masterplan_cli.comparing.change_class import EFFECTS, SEVERITIES, ChangeClass
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.example_plan import change_of, changes_in
from masterplan_cli.comparing.examples import EXAMPLES, example_of
from masterplan_cli.comparing.examples.example import ChangeExample, edit
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.text.bilingual import Bilingual

each_class = pytest.mark.parametrize("change_class", CLASSES.values(), ids=lambda one: one.code)


def _codes(example: ChangeExample) -> list[str]:
    return sorted(change.code for change in changes_in(example))


@each_class
def test_the_example_gives_its_class_and_the_way_back_its_mirror(change_class: ChangeClass) -> None:
    example = example_of(change_class)
    there = {change_class.code, *example.also}
    assert _codes(example) == sorted(there)
    back = ChangeExample(example.after, example.before)
    assert _codes(back) == sorted(CLASSES[code].mirror for code in there)


@each_class
def test_an_example_is_small_and_differs_in_few_lines(change_class: ChangeClass) -> None:
    example = example_of(change_class)
    before, after = example.before.splitlines(), example.after.splitlines()
    assert 1 <= max(len(before), len(after)) <= 10
    assert max(len(line) for line in (*before, *after)) <= 100
    assert example.before.endswith("\n")
    assert len({*before} ^ {*after}) <= 7


def test_every_example_belongs_to_a_class_and_no_pair_has_two() -> None:
    assert EXAMPLES.keys() <= CLASSES.keys()
    for code in EXAMPLES:
        mirror = CLASSES[code].mirror
        assert mirror == code or mirror not in EXAMPLES


def test_an_example_must_hold_what_is_edited_exactly_once() -> None:
    with pytest.raises(ValueError, match="2 times"):
        edit("a: b\nc: b\n", "b", "d")


@each_class
def test_the_registry_is_complete_and_symmetric(change_class: ChangeClass) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+|merged|split|regrouped", change_class.code)
    assert change_class.severity in SEVERITIES
    assert change_class.effect in EFFECTS
    mirror = CLASSES[change_class.mirror]
    assert mirror.mirror == change_class.code
    assert (mirror.area, mirror.measure) == (change_class.area, change_class.measure)
    opposite = {"added": "removed", "removed": "added"}
    assert mirror.effect == opposite.get(change_class.effect, change_class.effect)
    for name in change_class.__struct_fields__:
        text = getattr(change_class, name)
        if isinstance(text, Bilingual):
            assert text.id != text.en
            assert text.id.strip() == text.id
            assert text.en.strip() == text.en


@each_class
def test_a_class_has_another_as_its_mirror_or_says_why_not(change_class: ChangeClass) -> None:
    assert (change_class.mirror == change_class.code) is (change_class.own_mirror is not None)


def test_codes_do_not_repeat_and_are_enough() -> None:
    assert len(CLASSES) >= 45


@each_class
def test_no_message_says_what_is_not_there(change_class: ChangeClass) -> None:
    message = message_of(change_of(change_class))
    for text in (message.id, message.en):
        assert not re.search(r"\{|None|  |(\S+) \1 ", text)
        assert text.endswith(".")


def test_comparing_does_not_load_the_examples() -> None:
    loaded = "import sys, masterplan_cli.cli.diff; print('masterplan_cli.comparing.examples' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
