"""The form of an example of a change: what stands in the old plan and what in the new one."""

from textwrap import dedent

from msgspec import Struct


class ChangeExample(Struct, frozen=True):
    """A change's test and its documentation: parts of a plan before and after, as YAML.

    Attributes:
        before: what the old plan says.
        after: what the new plan says.
        also: codes of other changes that cannot be left out.
    """

    before: str
    after: str
    also: tuple[str, ...] = ()


def edit(before: str, old: str, new: str) -> ChangeExample:
    """Return an example in which one text takes the place of another that stands there once.

    Raises:
        ValueError: the text does not stand there once.
    """
    text = dedent(before).lstrip("\n")
    if text.count(old) != 1:
        raise ValueError(f"{old!r} stands {text.count(old)} times in the example")
    return ChangeExample(text, text.replace(old, new))


def added(before: str, lines: str) -> ChangeExample:
    """Return an example to which lines are added at the end, indented as they stand there."""
    text = dedent(before).lstrip("\n")
    return ChangeExample(text, text + lines)
