"""Reading on after an error, so that one run finds the slips of all sections and not only the first."""

from collections.abc import Callable

from masterplan_cli.reading.faults import Fault, UnreadableError
from masterplan_cli.reading.include_list import INCLUDE
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.reading.kinds import text as kinds
from masterplan_cli.reading.limits import MAX_RESTARTS
from masterplan_cli.reading.refusal import StoppedError
from masterplan_cli.reading.sections import Sections
from masterplan_cli.reading.tree import Mapping, Place
from masterplan_cli.reading.tree_builder import TreeBuilder

_FINAL = frozenset(
    kind.code for kind in (refused.TOO_DEEP, refused.TOO_MANY_PARTS, refused.SEVERAL_DOCUMENTS)
)
"""After these there is nothing more to learn: they are about the whole file."""

_HARMLESS = frozenset(
    kind.code for kind in (kinds.DOUBLED_KEY, kinds.LOST_TEXT, kinds.TYPOGRAPHIC_KEPT, syntax.COMMA_IN_ITEM)
)
"""With these a section is still read as it is written."""


def unreadable(
    builder: TreeBuilder, stopped: Fault | None, text: str, feed: Callable[[TreeBuilder, str], object]
) -> UnreadableError:
    """Return the error that tells of everything wrong with a text.

    Args:
        builder: what took the text up to where reading stopped.
        stopped: why it stopped; None when it came to the end, and found what must not be.
        text: the whole text.
        feed: gives a text to a builder; it raises `StoppedError` as it did before.
    """
    found = _Found(builder.name, Sections(text))
    for _ in range(MAX_RESTARTS):
        found.take(builder, stopped)
        rest = found.sections.text_after(stopped.place.line) if stopped else None
        if stopped is None or stopped.code in _FINAL or rest is None:
            break
        builder, stopped = TreeBuilder(rest, builder.name, builder.watch), None
        try:
            feed(builder, rest)
        except StoppedError as error:
            if error.fault.code in _FINAL:
                break
            stopped = error.fault
    else:
        found.take(builder, stopped)
    faults = sorted(found.faults, key=lambda fault: fault.place)
    intact = None if any(fault.code in _FINAL for fault in faults) else found.intact()
    return UnreadableError(tuple(faults), {builder.name: text}, intact=intact)


class _Found:
    """What was found in the pieces of one text."""

    def __init__(self, name: str, sections: Sections) -> None:
        self.sections = sections
        self.faults: list[Fault] = []
        self._name = name
        self._first: dict[str, Place] = {}
        self._pieces: list[tuple[Mapping, int | None]] = []

    def take(self, builder: TreeBuilder, stopped: Fault | None) -> None:
        """Add a piece of the text; what stands after the line at which it stopped was misread."""
        last = stopped.place.line if stopped else None
        self.faults += (fault for fault in builder.faults if last is None or fault.place.line <= last)
        if builder.root is not None:
            self._take_keys(builder.root)
            self._pieces.append((builder.root, last and self.sections.start_of(last)))
        if stopped and not (stopped.code == syntax.SYNTAX.code and self._explains(stopped.place.line)):
            self.faults.append(stopped)

    def _explains(self, line: int) -> bool:
        """Whether an error of this line is told already, of which the rest of the line comes."""
        return any(fault.place.line == line and fault.severity == "error" for fault in self.faults)

    def _take_keys(self, root: Mapping) -> None:
        for key, place in root.keys_at.items():
            first = self._first.setdefault(key, place)
            if first is not place:
                self.faults.append(
                    kinds.DOUBLED_KEY.at(place, (key,), key=key[:60], line=first.line, other="")
                )

    def intact(self) -> Mapping:
        """Return the sections that were read whole; included files are not looked at."""
        damaged = {
            self.sections.start_of(fault.place.line) for fault in self.faults if fault.code not in _HARMLESS
        }
        whole = Mapping(Place(self._name, 1, 1))
        for root, end in self._pieces:
            for key, place in root.keys_at.items():
                start = self.sections.start_of(place.line)
                is_whole = start not in damaged and (end is None or start < end)
                if is_whole and key not in whole.keys_at and key != INCLUDE:
                    _copy(root, whole, key)
        return whole


def _copy(source: Mapping, target: Mapping, key: str) -> None:
    target.keys_at[key] = source.keys_at[key]
    target.values_at[key] = source.values_at.get(key, source.keys_at[key])
    if key in source:
        target[key] = source[key]
