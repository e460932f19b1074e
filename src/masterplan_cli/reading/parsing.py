"""One pass over YAML's events: from text to a tree of strings with a place for every key and value.

Only events are pulled and the stack is our own, so nothing recurses, whatever is read. (libyaml's composer
crashes the process on 200 KB of ``[``; its events, stopped at `MAX_DEPTH`, refuse 5 million in 0.02 s.)
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from masterplan_cli.reading.characters import forbidden_in
from masterplan_cli.reading.faults import Fault, UnreadableError
from masterplan_cli.reading.kinds import refused
from masterplan_cli.reading.limits import MAX_EVENTS
from masterplan_cli.reading.recovery import unreadable
from masterplan_cli.reading.refusal import StoppedError
from masterplan_cli.reading.tree import Mapping, Place
from masterplan_cli.reading.tree_builder import TreeBuilder

_Loader = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)  # PyYAML without libyaml: the same events, ten times slower
_DIRECTIVE = re.compile(r"^%.*", re.MULTILINE)


class Parsed(NamedTuple):
    """A tree, the faults that did not prevent it, and how many events it took."""

    tree: Mapping
    faults: tuple[Fault, ...]
    events: int


def parse(text: str, name: str, most_events: int = MAX_EVENTS) -> Parsed:
    r"""Turn the text of one file into a tree of strings.

    Args:
        text: the text, with ``\n`` line ends.
        name: the file as the user would name it.
        most_events: how many YAML events may be spent.

    Raises:
        UnreadableError: when there is no tree; it carries everything found up to there.
    """
    faults = forbidden_in(text, name)
    if faults:
        raise UnreadableError(
            faults, {name: text.encode("utf-8", "replace").decode()}
        )  # halves cannot be shown
    _refuse_directives(text, name)
    builder = TreeBuilder(text, name)
    feed = _Feed(most_events)
    try:
        feed(builder, text)
    except StoppedError as stopped:
        raise unreadable(builder, stopped.fault, text, feed) from None
    if builder.root is None:
        raise UnreadableError((*builder.faults, builder.rootless), {name: text})
    if builder.refused:
        raise unreadable(builder, None, text, feed)
    return Parsed(builder.root, tuple(builder.faults), feed.spent)


def events_of(text: str) -> Iterator[Any]:
    """Yield YAML's events of a text that :func:`parse` has accepted."""
    parser = _Loader(text)
    try:
        while type(event := parser.get_event()) is not yaml.StreamEndEvent:
            yield event
    finally:
        parser.dispose()


class _Feed:
    """Gives events to builders, as many as may be spent on one file.

    Attributes:
        spent: how many events were given.
    """

    def __init__(self, most_events: int) -> None:
        self.spent = 0
        self._most = most_events

    def __call__(self, builder: TreeBuilder, text: str) -> None:
        """Give every event of a text to a builder.

        Raises:
            StoppedError: the text is not YAML, a builder refuses to go on, or there is too much of it.
        """
        parser = _Loader(text)
        next_event = parser.get_event
        handlers, last = builder.handlers, yaml.StreamEndEvent
        event = None
        count = 0
        try:
            for count in range(self._most - self.spent):  # noqa: B007  # read below, however it ends
                event = next_event()
                kind = type(event)
                if kind is last:
                    return
                handlers[kind](event)
        except (yaml.YAMLError, ValueError) as error:  # the pure parser lets "\\U00110000" fail in chr()
            from masterplan_cli.reading.diagnosis import diagnose  # here: most plans are YAML

            raise StoppedError(diagnose(error, event, text, builder.name)) from None
        finally:
            parser.dispose()
            self.spent += count
        mark = event.start_mark if event else None
        place = Place(builder.name, mark.line + 1, mark.column + 1) if mark else Place(builder.name, 1, 1)
        raise StoppedError(refused.TOO_MANY_PARTS.at(place, limit=MAX_EVENTS))


def _refuse_directives(text: str, name: str) -> None:
    r"""Refuse ``%YAML`` and ``%TAG`` before parsing: libyaml compares each ``%TAG`` with all others."""
    if not (text.startswith("%") or "\n%" in text):
        return
    match = _DIRECTIVE.search(text)
    if match is not None:
        place = Place(name, text.count("\n", 0, match.start()) + 1, 1)
        raise UnreadableError((refused.DIRECTIVE.at(place, directive=match[0][:40]),), {name: text})
