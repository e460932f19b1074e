"""One pass over YAML's events: from text to a tree of strings with a place for every key and value.

Only events are pulled and the stack is our own, so nothing recurses, whatever is read. (libyaml's composer
crashes the process on 200 KB of ``[``; its events, stopped at `MAX_DEPTH`, refuse 5 million in 0.02 s.)
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from masterplan_cli.reading.characters import forbidden_in
from masterplan_cli.reading.diagnosis import diagnose
from masterplan_cli.reading.faults import Fault, FaultKind, UnreadableError
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.reading.limits import MAX_EVENTS, MAX_FAULTS, MAX_READ_ON
from masterplan_cli.reading.refusal import StoppedError
from masterplan_cli.reading.tree import Mapping, Place
from masterplan_cli.reading.tree_builder import TreeBuilder

_Loader = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)  # PyYAML without libyaml: the same events, ten times slower
_SLIPS = {kind.code for kind in vars(syntax).values() if isinstance(kind, FaultKind)}
_FIRST_LEVEL = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)")
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
    try:
        events = _feed(builder, text, most_events)
    except StoppedError as stopped:
        faults = (*builder.faults, stopped.fault, *_further_faults(stopped.fault, text, name))
        raise UnreadableError(faults, {name: text}) from None
    if builder.root is None:
        builder.faults.append(builder.rootless)
    if builder.refused or builder.root is None:
        raise UnreadableError(tuple(builder.faults), {name: text})
    return Parsed(builder.root, tuple(builder.faults), events)


def _feed(builder: TreeBuilder, text: str, most_events: int) -> int:
    """Give every event to the builder; returns their number."""
    parser = _Loader(text)
    next_event = parser.get_event
    handlers, last = builder.handlers, yaml.StreamEndEvent
    event = None
    try:
        for count in range(most_events):
            event = next_event()
            kind = type(event)
            if kind is last:
                return count
            handlers[kind](event)
    except (yaml.YAMLError, ValueError) as error:  # the pure parser lets "\\U00110000" fail in chr()
        raise StoppedError(diagnose(error, event, text, builder.name)) from None
    finally:
        parser.dispose()
    mark = event.start_mark if event else None
    place = Place(builder.name, mark.line + 1, mark.column + 1) if mark else Place(builder.name, 1, 1)
    raise StoppedError(refused.TOO_MANY_PARTS.at(place, limit=MAX_EVENTS))


def _further_faults(first: Fault, text: str, name: str) -> Iterator[Fault]:
    """Read on at the next key of the first level: its part is YAML for itself, and has slips of its own."""
    if first.code not in _SLIPS or len(text) > MAX_READ_ON:
        return
    lines = text.split("\n")
    number = first.place.line
    for _ in range(MAX_FAULTS):
        number = next((at for at in range(number, len(lines)) if _FIRST_LEVEL.match(lines[at])), len(lines))
        if number == len(lines):
            return
        rest = "\n" * number + "\n".join(lines[number:])  # so that every line keeps its number
        try:
            _feed(TreeBuilder(rest, name), rest, MAX_EVENTS)
        except StoppedError as stopped:
            yield stopped.fault
            number = max(number + 1, stopped.fault.place.line)
        else:
            return


def _refuse_directives(text: str, name: str) -> None:
    r"""Refuse ``%YAML`` and ``%TAG`` before parsing: libyaml compares each ``%TAG`` with all others."""
    if not (text.startswith("%") or "\n%" in text):
        return
    match = _DIRECTIVE.search(text)
    if match is not None:
        place = Place(name, text.count("\n", 0, match.start()) + 1, 1)
        raise UnreadableError((refused.DIRECTIVE.at(place, directive=match[0][:40]),), {name: text})
