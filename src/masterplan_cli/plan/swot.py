"""SWOT and the TOWS strategies that follow from it."""

from collections.abc import Iterator
from typing import ClassVar

from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import EntityKind, SwotEntryRef
from masterplan_cli.plan.values import Id, Text


class SwotEntry(Part):
    """A strength, weakness, opportunity or threat."""

    entity: ClassVar[EntityKind] = "swot-entry"

    id: Id = field("Kode", "Kode tetap butir ini.", "s1", default=REQUIRED)
    text: Text = field("Uraian", "Isi butir.", "Komitmen kepala daerah yang kuat", default=REQUIRED)


class TowsStrategy(Part):
    """A strategy that joins entries of two lists."""

    entity: ClassVar[EntityKind] = "tows-strategy"

    id: Id = field("Kode strategi", "Kode tetap strategi.", "so1", default=REQUIRED)
    text: Text = field("Strategi", "Isi strategi.", "Memperluas layanan daring sampai desa", default=REQUIRED)
    sources: tuple[SwotEntryRef, ...] = field(
        "Dasar", "Kode butir SWOT yang menjadi dasar.", ["s1", "o1"], default=()
    )


class TowsStrategies(Part):
    """Strategies for the four cells of the TOWS matrix."""

    so: tuple[TowsStrategy, ...] = field(
        "Strategi S–O",
        "Memakai kekuatan untuk meraih peluang.",
        [{"id": "so1", "text": "Memperluas layanan"}],
        default=(),
    )
    wo: tuple[TowsStrategy, ...] = field(
        "Strategi W–O",
        "Mengatasi kelemahan dengan peluang.",
        [{"id": "wo1", "text": "Melatih aparatur", "sources": ["w1", "o1"]}],
        default=(),
    )
    st: tuple[TowsStrategy, ...] = field(
        "Strategi S–T",
        "Memakai kekuatan menghadapi ancaman.",
        [{"id": "st1", "text": "Mengamankan data", "sources": ["s1", "t1"]}],
        default=(),
    )
    wt: tuple[TowsStrategy, ...] = field(
        "Strategi W–T",
        "Memperkecil kelemahan dan menghindari ancaman.",
        [{"id": "wt1", "text": "Menata aset", "sources": ["w1", "t1"]}],
        default=(),
    )


class Swot(Part):
    """The SWOT analysis."""

    strengths: tuple[SwotEntry, ...] = field(
        "Kekuatan", "Kekuatan dari dalam.", [{"id": "s1", "text": "Komitmen kepala daerah"}], default=()
    )
    weaknesses: tuple[SwotEntry, ...] = field(
        "Kelemahan", "Kelemahan dari dalam.", [{"id": "w1", "text": "Data tersebar"}], default=()
    )
    opportunities: tuple[SwotEntry, ...] = field(
        "Peluang", "Peluang dari luar.", [{"id": "o1", "text": "Pengguna internet tumbuh"}], default=()
    )
    threats: tuple[SwotEntry, ...] = field(
        "Ancaman", "Ancaman dari luar.", [{"id": "t1", "text": "Serangan siber"}], default=()
    )
    strategies: TowsStrategies | None = field(
        "Strategi TOWS",
        "Strategi dari pertemuan keempat daftar.",
        {"so": [{"id": "so1", "text": "Memperluas layanan"}]},
    )

    def entries(self) -> Iterator[SwotEntry]:
        """Yield the entries of all four lists."""
        yield from (*self.strengths, *self.weaknesses, *self.opportunities, *self.threats)
