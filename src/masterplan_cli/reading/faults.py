"""What can be wrong with a file before its meaning is looked at."""

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from masterplan_cli.reading.tree import Mapping, Path, Place
from masterplan_cli.text.bilingual import Bilingual

if TYPE_CHECKING:
    from masterplan_cli.reading.origin import Origin

Severity = Literal["error", "warning", "info"]


class FaultKind(Struct, frozen=True):
    """A registered kind of fault: everything that is known of it, in one place.

    Attributes:
        code: stable code, ``MP0…`` for reading and ``MP1…`` for structure.
        severity: error, warning or info.
        message: what is wrong, with ``{name}`` places.
        remedy: how to mend it, with ``{name}`` places.
        source: where the rule comes from (a section of a guide, a standard), or empty.
    """

    code: str
    severity: Severity
    message: Bilingual
    remedy: Bilingual
    source: str = ""

    def at(self, place: Place, path: Path = (), **values: object) -> "Fault":
        """Make a fault of this kind at a place, filling the places of message and remedy."""
        return Fault(
            self.code, self.severity, place, path, self.message.format(**values), self.remedy.format(**values)
        )


class Fault(Struct, frozen=True):
    """One fault in one file: code, severity, place, path in the plan, message and remedy."""

    code: str
    severity: Severity
    place: Place
    path: Path
    message: Bilingual
    remedy: Bilingual


class UnreadableError(Exception):
    """The input cannot be read into a tree at all (exit code 3).

    Attributes:
        faults: what was found, at least one.
        sources: the text of every file that could be decoded, by the name that places use.
        tree: what was read of the plan when only included files are missing; None when nothing is known.
        tried: the names of all files that belong to the plan, those that could not be read among them.
        intact: the sections of the plan's own file that no fault damaged; None when nothing is known.
    """

    def __init__(
        self,
        faults: tuple[Fault, ...],
        sources: dict[str, str] | None = None,
        tree: Mapping | None = None,
        tried: tuple[str, ...] = (),
        *,
        intact: Mapping | None = None,
    ) -> None:
        super().__init__("; ".join(f"{fault.place.file}: {fault.message.en}" for fault in faults))
        self.faults = faults
        self.sources = sources or {}
        self.tree = tree
        self.tried = tried
        self.intact = intact


class Reading(Struct, frozen=True):
    """A file (with its includes) that was read.

    Attributes:
        tree: the merged tree.
        faults: faults that did not prevent reading (a doubled key, text lost after `` #``).
        sources: the text of every file, by the name that places use, so that a line can be shown.
        digests: the SHA-256 of every file's bytes in hexadecimal, by the same names.
        origin: the plan's own file, beside which settings and pictures lie; None where that is not known.
    """

    tree: Mapping
    faults: tuple[Fault, ...] = ()
    sources: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    origin: "Origin | None" = None
