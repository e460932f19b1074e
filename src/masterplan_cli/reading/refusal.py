"""How reading breaks off inside: without a place to show yet, or with a fault that has one."""

from masterplan_cli.reading.faults import Fault, FaultKind
from masterplan_cli.reading.tree import Path, Place


class RefusedError(Exception):
    """A file cannot be had.

    Whoever asked for it knows the place to blame: the plan itself, or the line that includes the file.
    """

    def __init__(self, kind: FaultKind, **values: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.values = values

    def at(self, place: Place, path: Path = ()) -> Fault:
        """Return the fault, shown at a place."""
        return self.kind.at(place, path, **self.values)


class StoppedError(Exception):
    """Reading cannot go on after this fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault
