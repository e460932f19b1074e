"""Part D: texts and all other data, deletions struck out and insertions underlined."""

from collections.abc import Iterator
from itertools import groupby

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.composing.matrix.listing import change_list
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.inlines import Deleted, Inserted
from masterplan_cli.document.tables import Caption

_AREAS = {
    "vision": "Visi, misi, tujuan, dan sasaran",
    "agency": "OPD",
    "organization": "Kelembagaan",
    "legal": "Dasar hukum",
    "swot": "Analisis SWOT dan strategi TOWS",
    "gap": "Analisis kesenjangan",
    "readiness": "Analisis kesiapan daerah",
    "rpjmd": "RPJMD",
    "innovation": "Inovasi",
    "analysis": "Analisis masa depan",
    "risk": "Risiko",
    "regency": "Data daerah",
    "revision": "Revisi dan masa berlaku",
}
_OTHER = "Naskah dan data lain"


def narrative(material: MatrixMaterial) -> Iterator[Block]:
    """Yield the table of texts."""
    changes = [each for found in material.changes["narrative"].values() for each in found]
    if not changes:
        yield Paragraph("Tidak ada naskah atau data lain yang berubah.")
        return
    yield Paragraph(
        (
            "Teks yang ",
            Deleted("dihapus"),
            " dicoret, dan teks yang ",
            Inserted("ditambahkan"),
            " digarisbawahi.",
        )
    )
    yield change_list(
        material,
        ((title, group) for (_, title), group in groupby(sorted(changes, key=_group), _group)),
        Caption("Tabel", "Perubahan naskah dan data", "tabel-naskah"),
        "Naskah dan data yang berubah; yang dihapus dicoret, yang ditambahkan digarisbawahi.",
    )


def _group(explained: Explained) -> tuple[int, str]:
    """Return rank and title of the group of a change: dimensions first, then the areas of the plan."""
    change = explained.change
    if change.entity.type == "pillar" and change.pillar:
        return 0, change.pillar.label
    title = _AREAS.get(change.area, _OTHER)
    order = [*_AREAS.values(), _OTHER]
    return 1 + order.index(title), title
