"""The small stack that turns YAML events into a tree, refusing what a plan must not hold on the way.

This is the hot path of every command (15 000 events for a plan of 180 KB): each event costs one method
call, and nothing is looked up twice.
"""

from collections.abc import Callable
from typing import Any

import yaml

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.reading.kinds import text as kinds
from masterplan_cli.reading.limits import MAX_DEPTH, MAX_FAULTS, MAX_SCALAR, MAX_WARNINGS
from masterplan_cli.reading.node_checks import alias_fault, refusals
from masterplan_cli.reading.plain_text import PlainTextWatch
from masterplan_cli.reading.quoting import shown
from masterplan_cli.reading.refusal import StoppedError
from masterplan_cli.reading.tree import Mapping, Node, Path, Place, Sequence, place_at
from masterplan_cli.text.bilingual import Bilingual

_EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
_LONGEST_EMPTY = 4
_SCALAR = yaml.ScalarEvent


class TreeBuilder:
    """Takes events and holds what became of them.

    What a scalar means depends on where it stands: the key of a mapping, the value of that key, or an item
    of a list. `handlers` always holds the method for the present state, so that nobody has to ask.

    Attributes:
        name: the file as the user would name it.
        handlers: what to call for each type of event; it changes while reading.
        root: the tree so far, or None.
        rootless: why there is no tree; it counts only when the whole text could be read.
        faults: what was found so far.
        watch: what looks for text that would be lost.
        refused: how many things were found that leave no tree to work with.
    """

    def __init__(self, text: str, name: str, watch: PlainTextWatch | None = None) -> None:
        """Make a builder.

        Args:
            text: what will be read.
            name: the file as the user would name it.
            watch: the watch of a text with the same lines, if there is one: looking for them takes time.
        """
        self.name = name
        self.root: Mapping | None = None
        self.rootless = kinds.EMPTY.at(Place(name, 1, 1))
        self.faults: list[Fault] = []
        self.refused = 0
        self._on_key, self._on_value, self._on_item = self._key_event, self._value_event, self._item_event
        self.handlers: dict[type, Callable[[Any], None]] = {
            _SCALAR: self._item_event,
            yaml.MappingStartEvent: self._mapping_start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceStartEvent: self._sequence_start,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document_start,
            yaml.DocumentEndEvent: _nothing,
            yaml.StreamStartEvent: _nothing,
        }
        self.watch = watch or PlainTextWatch(text, name)
        self._short = -1 if self.watch.lines else MAX_SCALAR  # up to here, plain text needs no closer look
        self._text = text
        self._documents = 0
        self._current: Mapping | Sequence = Sequence(Place(name, 1, 1))  # what is read becomes its only item
        self._key = ""
        self._outer: list[tuple[Mapping | Sequence, str]] = []
        self._without_hyphen: Mapping | None = None

    def _key_event(self, event: Any) -> None:
        self._key = key = event.value
        if event.style or event.anchor or event.tag or len(key) > self._short or key == "<<":
            self._look_closer(event)
        keys_at = self._current.keys_at  # type: ignore[union-attr]  # only a Mapping awaits a key
        if key in keys_at:
            self._take_doubled(key, event.start_mark)
        else:
            keys_at[key] = event.start_mark
        self.handlers[_SCALAR] = self._on_value

    def _value_event(self, event: Any) -> None:
        value, key, style = event.value, self._key, event.style
        length = len(value)
        if style or event.anchor or event.tag or length > self._short:
            self._look_closer(event)
        self.handlers[_SCALAR] = self._on_key
        current: Mapping = self._current  # type: ignore[assignment]  # only a Mapping awaits a value
        if key in current.values_at:  # of a doubled key, the first value stays
            if self._tells_of_doubled() and self._is_cut_off(event):
                self._take_cut(self.faults.pop().place, event.start_mark.index)  # it is not doubled, but cut
            return
        current.values_at[key] = event.start_mark
        if length > _LONGEST_EMPTY or style or value not in _EMPTY:
            current[key] = value
        elif self._is_cut_off(event):
            self._take_cut(current.keys_at[key], event.start_mark.index)
            del current.keys_at[key], current.values_at[key]  # it never was a key

    def _item_event(self, event: Any) -> None:
        place = place_at(self.name, event.start_mark)
        value, style = event.value, event.style
        length = len(value)
        if style or event.anchor or event.tag or length > self._short:
            self._look_closer(event)
        elif self._text[event.start_mark.index - 1] == ",":  # no blank after the comma between brackets
            self._take_cut_item(value, place, event.start_mark.index)
        self._add_item(value if length > _LONGEST_EMPTY or style or value not in _EMPTY else None, place)

    def _add_item(self, node: Node | None, place: Place) -> None:
        current: Sequence = self._current  # type: ignore[assignment]  # only a Sequence awaits an item
        current.append(node)
        current.items_at.append(place)
        if not self._outer and node is not None:
            self._take_root(node, place)

    def _take_root(self, node: Node, place: Place) -> None:
        if type(node) is Mapping:
            self.root = node
        else:
            found = kinds.FOUND_LIST if type(node) is Sequence else kinds.FOUND_TEXT
            self.rootless = kinds.NOT_A_MAPPING.at(place, found=found)

    def _mapping_start(self, event: Any) -> None:
        place = self._start(event)
        self._enter(Mapping(place), place)
        self.handlers[_SCALAR] = self._on_key

    def _sequence_start(self, event: Any) -> None:
        place = self._start(event)
        self._enter(Sequence(place), place)
        self.handlers[_SCALAR] = self._on_item

    def _start(self, event: Any) -> Place:
        place = place_at(self.name, event.start_mark)
        if event.anchor or event.tag:
            self._look_closer(event)
        if len(self._outer) >= MAX_DEPTH:
            raise StoppedError(refused.TOO_DEEP.at(place, self._path(), limit=MAX_DEPTH))
        if self.handlers[_SCALAR] is self._on_key:
            from masterplan_cli.reading.mended_lines import brackets_in_quotes

            kept = brackets_in_quotes(self._text, event.start_mark.index)
            raise StoppedError(refused.COMPLEX_KEY.at(place, self._path(), kept=kept))
        return place

    def _enter(self, node: Mapping | Sequence, place: Place) -> None:
        current, key = self._current, self._key
        if type(current) is Mapping:
            if key not in current.values_at:
                current.values_at[key] = place
                current[key] = node
        else:
            self._add_item(node, place)
        self._outer.append((current, key))
        self._current = node

    def _end(self, _event: Any) -> None:
        self._current = self._outer.pop()[0]
        self.handlers[_SCALAR] = self._on_key if type(self._current) is Mapping else self._on_item

    def _document_start(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise StoppedError(refused.SEVERAL_DOCUMENTS.at(place_at(self.name, event.start_mark)))

    def _alias(self, event: Any) -> None:
        if self.refused < MAX_FAULTS:  # looking for what it stands for takes time
            mark = event.start_mark
            self._refuse(alias_fault(place_at(self.name, mark), self._path(), self._text, mark.index))
        if self.handlers[_SCALAR] is self._on_key:
            self.handlers[_SCALAR] = self._on_value
        elif self.handlers[_SCALAR] is self._on_value:
            self.handlers[_SCALAR] = self._on_key

    def _take_doubled(self, key: str, mark: Any) -> None:
        """Tell of a doubled key; not of those that are doubled only because an item has no hyphen."""
        current: Mapping = self._current  # type: ignore[assignment]  # only a Mapping awaits a key
        if self._without_hyphen is current or len(self.faults) >= 2 * MAX_WARNINGS:
            return  # warnings alone never hide an error
        first, place, other = current.keys_at[key], place_at(self.name, mark), Bilingual("", "")
        is_item = type(self._outer[-1][0]) is Sequence if self._outer else False
        start = mark.index - mark.column
        if is_item and key == next(iter(current.keys_at)) and not self._text[start : mark.index].strip():
            from masterplan_cli.reading.mended_lines import line_from

            self._without_hyphen = current
            other = kinds.NEW_ITEM.format(line=shown(f"- {line_from(self._text, mark.index)}"))
        self.faults.append(
            kinds.DOUBLED_KEY.at(place, self._path(), key=key[:60], line=first.line, other=other)
        )

    def _tells_of_doubled(self) -> bool:
        return bool(self.faults) and self.faults[-1].code == kinds.DOUBLED_KEY.code

    def _is_cut_off(self, event: Any) -> bool:
        from masterplan_cli.reading.cut_values import is_cut_off  # here: most plans cut no value

        return is_cut_off(self._key, self._text, event.start_mark.index)

    def _take_cut(self, place: Place, index: int) -> None:
        """Tell of a value that was cut; of further pieces of the same value nothing more is said."""
        from masterplan_cli.reading.cut_values import cut_value

        fault = cut_value(self._key, place, self._path(), self._text, index)
        last = self.faults[-1] if self.faults else fault
        is_told = last is not fault and last.remedy == fault.remedy and last.place.line == place.line
        if not is_told and len(self.faults) < 2 * MAX_WARNINGS:
            self.faults.append(fault)

    def _take_cut_item(self, value: str, place: Place, index: int) -> None:
        """Tell of an item that a decimal comma cut, once for all its pieces."""
        from masterplan_cli.reading.cut_values import cut_item, cut_item_fault

        items: Sequence = self._current  # type: ignore[assignment]  # only a Sequence awaits an item
        first = items[-1] if items else None
        whole = cut_item(first, self._text, index)
        if whole is None or len(self.faults) >= MAX_WARNINGS:
            return
        path = self._path()
        last = self.faults[-1] if self.faults else None
        is_told = (
            last and last.code == syntax.COMMA_IN_ITEM.code and last.path == (*path[:-1], len(items) - 1)
        )
        if not is_told:
            self.faults.append(cut_item_fault(place, path, str(first), value, whole))

    def _look_closer(self, event: Any) -> None:
        """Check what is not simply a short text without quotes."""
        if self.refused >= MAX_FAULTS:
            return
        place = place_at(self.name, event.start_mark)
        is_key = self.handlers[_SCALAR] is self._on_key
        self._refuse(*refusals(event, place, self._text, self._path, is_key=is_key))
        plain = isinstance(event, _SCALAR) and not event.style
        if plain and self.watch.lines and len(self.faults) < MAX_WARNINGS:
            self.faults += self.watch.look_at(event, self._path)

    def _refuse(self, *faults: Fault) -> None:
        self.faults += faults[: MAX_FAULTS - self.refused]
        self.refused = min(self.refused + len(faults), MAX_FAULTS)

    def _path(self) -> Path:
        """Where in the plan the builder stands; needed for faults only."""
        steps: list[str | int] = []
        for node, key in (*self._outer, (self._current, self._key)):
            if type(node) is Sequence:
                steps.append(len(node) - (node is not self._current))  # an outer list holds its item already
            else:
                steps.append(key)
        return tuple(steps[1:])  # without the list that holds the root


def _nothing(_event: object) -> None:
    """The start of the stream and the end of the document say nothing new."""
