"""A reason, and when a change needs one."""

from msgspec import Struct

from masterplan_cli.comparing.change import Change
from masterplan_cli.plan.choices import Choice
from masterplan_cli.reading.tree import Place


class ReasonKind(Choice):
    """Why a plan changes, in the groups by which regional budgets are changed (Perubahan APBD)."""

    ASUMSI = "asumsi", "Tidak sesuai asumsi"
    PERGESERAN = "pergeseran", "Pergeseran anggaran"
    SILPA = "silpa", "Penggunaan SiLPA"
    DARURAT = "darurat", "Keadaan darurat"
    LUAR_BIASA = "luar-biasa", "Keadaan luar biasa"
    LAINNYA = "lainnya", "Lainnya"


WRITTEN_KEYS = ("kind", "text", "document", "decided_by")
"""What people write about a reason, in the order in which a file has it; attributes of the same names."""


class Reason(Struct, frozen=True):
    """One reason, for one change or several.

    Attributes:
        number: its number in the file, from 1.
        kind: the kind; None while nobody has filled it in.
        text: the reason in words; empty while nobody has filled it in.
        document: number of a letter or minutes, or empty.
        decided_by: the office or meeting that decided, or empty.
        covers: the fingerprints of the changes that it explains.
        place: where it stands in the file.
    """

    number: int
    kind: ReasonKind | None
    text: str
    document: str
    decided_by: str
    covers: tuple[str, ...]
    place: Place

    @property
    def is_written(self) -> bool:
        """Whether it says why: kind and text are filled in."""
        return self.kind is not None and bool(self.text)

    @property
    def in_words(self) -> str:
        """The reason as it is printed: kind, text, who decided, document."""
        decided = f"keputusan {self.decided_by}" if self.decided_by else ""
        sources = "; ".join(filter(None, (decided, self.document)))
        kind = f"{self.kind.label}: " if self.kind else ""
        return f"{kind}{self.text}{f' ({sources})' if sources else ''}"


def needs_reason(change: Change) -> bool:
    """Tell whether whoever signs must be told why: critical and major changes, and all of budgets."""
    return change.severity in ("critical", "major") or change.area == "budget"
