"""Reading a plan: find it, read its text, parse it, and bring in what it includes."""

import hashlib
import sys
from collections.abc import Callable, Hashable

from masterplan_cli.reading.decoding import decode
from masterplan_cli.reading.faults import Fault, Reading, UnreadableError
from masterplan_cli.reading.include_list import INCLUDE, take_includes
from masterplan_cli.reading.include_paths import check_include_path
from masterplan_cli.reading.kinds import including
from masterplan_cli.reading.limits import MAX_BYTES, MAX_EVENTS
from masterplan_cli.reading.merging import merge
from masterplan_cli.reading.origin import Origin
from masterplan_cli.reading.parsing import parse
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.targets import origin_of
from masterplan_cli.reading.tree import Mapping, Place


def read_plan(spec: str, *, stdin: Callable[[], bytes] | None = None) -> Reading:
    """Read a plan with everything it includes.

    Args:
        spec: a file, a folder (then its ``masterplan.yaml``), ``-`` for standard input, or ``REV:path`` in
            a git repository, when no file of that literal name exists.
        stdin: what gives the bytes of standard input; by default the process's own, up to the limit.

    Returns:
        The merged tree, the faults that did not prevent it, and the text of every file.

    Raises:
        UnreadableError: when there is no tree. It carries the faults of all files that were tried.
    """
    try:
        origin = origin_of(spec, stdin or _standard_input)
        plan = _PlanReader(origin)
        plan.read_main()
    except RefusedError as refusal:
        raise UnreadableError((refusal.at(Place(spec, 1, 1)),)) from None
    plan.read_includes()
    return plan.reading()


class _PlanReader:
    """Reads one plan, and keeps account of what it may still spend."""

    _tree: Mapping

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._bytes_left = MAX_BYTES
        self._events_left = MAX_EVENTS
        self._seen: set[Hashable] = set()
        self._faults: list[Fault] = []
        self._sources: dict[str, str] = {}
        self._digests: dict[str, str] = {}
        self._tried: list[str] = []
        self._complete = True

    def read_main(self) -> None:
        """Read the plan's own file; raises when that fails, since nothing is known then."""
        self._tree = self._read(self._origin)

    def read_includes(self) -> None:
        """Bring in the included files one by one; what is wrong with one does not hide the next."""
        wanted, faults = take_includes(self._tree)
        if faults:
            self._faults += faults
            self._complete = False
        for relative, place, path in wanted:
            try:
                self._include(relative)
            except RefusedError as refusal:
                self._faults.append(refusal.at(place, path))
                self._complete = self._complete and refusal.kind is including.INCLUDE_TWICE
            except UnreadableError as error:
                self._faults += error.faults
                self._sources |= error.sources
                self._complete = False

    def reading(self) -> Reading:
        """Return what was read; raises `UnreadableError` when a part of the plan is missing."""
        if not self._complete:
            raise UnreadableError(tuple(self._faults), self._sources, self._tree, tuple(self._tried))
        return Reading(self._tree, tuple(self._faults), self._sources, self._digests, self._origin)

    def _include(self, relative: str) -> None:
        part = self._origin.beside(check_include_path(relative))
        tree = self._read(part)
        if INCLUDE in tree.keys_at:
            fault = including.INCLUDE_NESTED.at(tree.keys_at[INCLUDE], (INCLUDE,))
            raise UnreadableError((fault,))
        self._faults += merge(self._tree, tree)

    def _read(self, origin: Origin) -> Mapping:
        self._tried.append(origin.name)
        identity = origin.identity()
        if identity in self._seen:
            raise RefusedError(including.INCLUDE_TWICE, name=origin.name)
        self._seen.add(identity)
        data = origin.read(self._bytes_left)
        self._bytes_left -= len(data)
        self._digests[origin.name] = hashlib.sha256(data).hexdigest()
        text = decode(data, origin.name)
        self._sources[origin.name] = text
        parsed = parse(text, origin.name, self._events_left)
        self._events_left -= parsed.events
        self._faults += parsed.faults
        return parsed.tree


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(MAX_BYTES + 1)
