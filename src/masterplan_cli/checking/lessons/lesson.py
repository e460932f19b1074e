"""What a fault of the file teaches: the part of its explanation that a finding has no room for."""

from textwrap import dedent

from msgspec import Struct

from masterplan_cli.checking.registry import Both, Example
from masterplan_cli.text.bilingual import Bilingual


class Lesson(Struct, frozen=True):
    """What is known of a kind of fault beyond its message and remedy.

    Attributes:
        title: what is asked, in a few words.
        why: why it matters.
        example: what gives the fault and what does not; None for the net below all other kinds.
    """

    title: Bilingual
    why: Bilingual
    example: Example | None


def lesson(  # noqa: PLR0913  # declared in one place, with everything that is known of it
    title: Both, why: Both, bad: str, good: str, *, whole: bool = False, stored_as: str = ""
) -> Lesson:
    """Make a lesson whose example is parts of a plan; the arguments are those of `Lesson` and `Example`."""
    example = Example(_lines(bad), "", _lines(good), whole=whole, stored_as=stored_as)
    return Lesson(Bilingual(*title), Bilingual(*why), example)


def at_the_prompt(title: Both, why: Both, bad: str, good: str) -> Lesson:
    """Make a lesson whose example is a command, where the fault lies outside the text of the plan."""
    return Lesson(Bilingual(*title), Bilingual(*why), Example(_lines(bad), "", _lines(good), form="console"))


def in_settings(title: Both, why: Both, bad: str, good: str) -> Lesson:
    """Make a lesson whose example is a part of ``masterplan.toml``."""
    return Lesson(Bilingual(*title), Bilingual(*why), Example(_lines(bad), "", _lines(good), form="toml"))


def _lines(text: str) -> str:
    return dedent(text).strip("\n").rstrip() + "\n"
