"""Who signs the forewords and the commitment sheet."""

from composing_books import blocks_of, books, small_plan

from masterplan_cli.document.blocks import Signature
from masterplan_cli.plan.masterplan import Masterplan

REGENT = Signature(
    "Sukakarya, 14 Desember 2018",
    "Bupati Sukamaju",
    "Dra. Ratna Wulan, M.Si.",
    ("Pembina Utama", "NIP 19650101 199003 2 001"),
)
CHAIR = "Ketua Tim Pelaksana Smart City Kabupaten Sukamaju"


def signatures(plan: Masterplan, book: int) -> list[Signature]:
    return [block for block in blocks_of(books(plan)[book - 1]) if isinstance(block, Signature)]


def test_the_forewords_end_with_place_date_office_name_rank_and_nip() -> None:
    chair = Signature(REGENT.place_and_date, CHAIR, "Ir. Bambang Hadi, M.M.")
    assert signatures(small_plan(), 1) == [REGENT, chair]


def test_the_commitment_sheet_ends_with_the_regent() -> None:
    assert signatures(small_plan(), 2)[-1] == REGENT


def test_the_chair_has_rank_and_nip_when_one_of_the_leaders_has_that_name() -> None:
    regency, leaders = small_plan().regency, small_plan().regency.leaders
    assert leaders is not None
    assert leaders.secretary is not None
    secretary = leaders.secretary.model_copy(update={"rank": "Pembina Utama Madya"})
    known = regency.model_copy(update={"leaders": leaders.model_copy(update={"secretary": secretary})})
    named = small_plan().model_copy(update={"regency": known})
    assert signatures(named, 1)[1].details == ("Pembina Utama Madya",)
