"""MP705 to MP707: the legal basis."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of, listed, shortened
from masterplan_cli.plan.legal import Regulation

_LEGAL_BASIS = "legal_basis"
_KEY_REGULATIONS = (
    (("UU", "23", 2014), "UU 23/2014 (Pemerintahan Daerah)"),
    (("UU", "25", 2004), "UU 25/2004 (Sistem Perencanaan Pembangunan Nasional)"),
    (("Perpres", "95", 2018), "Perpres 95/2018 (SPBE)"),
)
_REPLACED = {("PP", "82", 2012): ("PP 71/2019", 2019)}


@rule(
    "MP705",
    "warning",
    stage=1,
    title=("Peraturan kunci ada di dasar hukum", "Key regulations are in the legal basis"),
    message=("Dasar hukum belum memuat {missing}.", "The legal basis lacks {missing}."),
    remedy=("Tambahkan ke `legal_basis`: {missing}.", "Add to `legal_basis`: {missing}."),
    why=(
        "Pemerintahan daerah, perencanaan pembangunan, dan SPBE adalah pijakan setiap rencana induk; asesor "
        "mencari ketiganya.",
        "Regional government, development planning and e-government (SPBE) are what every masterplan stands "
        "on; assessors look for the three.",
    ),
    source="pedoman, bagian 8",
    bad="""
        revision: {year: 2019}
        legal_basis:
          - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
          - {kind: UU, number: 25, year: 2004, about: Sistem Perencanaan Pembangunan Nasional}
    """,
    at="legal_basis",
    good="""
        revision: {year: 2019}
        legal_basis:
          - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
          - {kind: UU, number: 25, year: 2004, about: Sistem Perencanaan Pembangunan Nasional}
          - {kind: Perpres, number: 95, year: 2018, about: Sistem Pemerintahan Berbasis Elektronik}
    """,
)
def key_regulations_there(subject: Subject) -> Iterator[Hit]:
    """A plan without any legal basis is another rule's matter; what came later in the year is not asked."""
    if not subject.plan.legal_basis:
        return
    there = {_key(regulation) for regulation in subject.plan.legal_basis}
    made = subject.plan.revision.year
    missing = [name for key, name in _KEY_REGULATIONS if key not in there and key[2] < made]
    if missing:
        yield Hit((_LEGAL_BASIS,), {"missing": listed(missing)})


@rule(
    "MP706",
    "warning",
    title=("Dasar hukum masih berlaku", "The legal basis is in force"),
    message=(
        "{regulation} sudah diganti dengan {successor}.",
        "{regulation} has been replaced by {successor}.",
    ),
    remedy=(
        "Cantumkan {successor}, atau jelaskan di `note` mengapa yang lama masih disebut.",
        "Cite {successor}, or say in `note` why the old one is still cited.",
    ),
    why=(
        "Revisi yang menyalin dasar hukum tahun lalu bersandar pada peraturan yang tidak berlaku lagi.",
        "A revision that copies last year's legal basis rests on what is no longer in force.",
    ),
    source="pedoman, bagian 8",
    bad="""
        revision: {year: 2021}
        legal_basis:
          - {kind: PP, number: 82, year: 2012, about: Penyelenggaraan Sistem dan Transaksi Elektronik}
    """,
    at="legal_basis[0]",
    good="""
        revision: {year: 2021}
        legal_basis:
          - {kind: PP, number: 71, year: 2019, about: Penyelenggaraan Sistem dan Transaksi Elektronik}
    """,
)
def legal_basis_in_force(subject: Subject) -> Iterator[Hit]:
    """In the year of the replacement both may be right."""
    for position, regulation in enumerate(subject.plan.legal_basis):
        successor, since = _REPLACED.get(_key(regulation), ("", 0))
        if successor and subject.plan.revision.year > since and not regulation.note:
            values = {"regulation": _name(regulation), "successor": successor}
            yield Hit((_LEGAL_BASIS, position), values)


@rule(
    "MP707",
    "warning",
    title=("Satu peraturan dicantumkan sekali", "Each regulation stands once"),
    message=("{regulation} sudah tercantum di {where}.", "{regulation} is already listed in {where}."),
    remedy=("Hapus salah satunya.", "Remove one of them."),
    why=(
        "Daftar dasar hukum dicetak apa adanya; peraturan yang berulang menunjukkan naskah tidak diperiksa.",
        "The list is printed as it stands; a regulation that repeats shows a text that nobody checked.",
    ),
    source="pedoman, bagian 8",
    bad="""
        legal_basis:
          - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
          - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
    """,
    at="legal_basis[1]",
    good="""
        legal_basis:
          - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
    """,
)
def each_regulation_once(subject: Subject) -> Iterator[Hit]:
    """Regulations of two regions may have the same number and year."""
    first: dict[tuple[object, ...], int] = {}
    for position, regulation in enumerate(subject.plan.legal_basis):
        seen = first.setdefault((*_key(regulation), regulation.region), position)
        if seen != position:
            where = line_of(subject.place(_LEGAL_BASIS, seen), subject.place(_LEGAL_BASIS, position))
            yield Hit((_LEGAL_BASIS, position), {"regulation": _name(regulation), "where": where})


def _key(regulation: Regulation) -> tuple[str, str, int]:
    return regulation.kind.value, regulation.number.strip().lstrip("0"), regulation.year


def _name(regulation: Regulation) -> str:
    return f"{regulation.kind.value} {shortened(regulation.number)}/{regulation.year}"
