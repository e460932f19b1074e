"""The tables that stand beside charts and in the digest, exactly as the small plan gives them."""

from typing import Any

import pytest
from composing_books import pemalang_2021, small_plan, tuban

from masterplan_cli.composing import books as _books  # noqa: F401  # registers the tables
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import BUILDERS, Captioned
from masterplan_cli.document.inlines import Missing, Strong
from masterplan_cli.document.tables import Cell, Row
from masterplan_cli.document.timelines import TimelineRow
from masterplan_cli.plan.agencies import Agency
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.pillars import Pillar


def built(name: str, plan: Masterplan, *, draft: bool = False, **choice: Any) -> Any:
    material = Material(plan, Index(plan), draft)
    blocks = tuple(BUILDERS[name](material, Captioned(name, "Judul", "", ()), **choice))
    return blocks[0] if blocks else None


def test_programmes_actions_and_money_of_each_subdimension() -> None:
    table = built("rekap-program", small_plan())
    assert table.body[0] == Row(
        (Cell(("Smart Governance",), rows=3), "Pelayanan Publik", "1", "2", "2.400,00")
    )
    assert table.body[1] == Row(("Manajemen Birokrasi yang Efisien", "1", "0", "0,00"))
    assert table.body[-1] == Row((Cell(("Jumlah",), columns=2), "18", "4", "2.559,000001"), "total")
    assert len(table.body) == 19


def test_what_each_agency_answers_for() -> None:
    table = built("tanggung-jawab", small_plan())
    assert table.body == (
        Row(("1", "Diskominfo", "4", "3", "2.460,000001")),
        Row(("2", "Dinas Kesehatan", "1", "1", "99,00")),
        Row(("3", "Bappeda", "13", "0", "0,00")),
        Row((Cell(("Jumlah",), columns=2), "18", "4", "2.559,000001"), "total"),
    )


def test_quick_wins_stand_on_quarters() -> None:
    timeline = built("jadwal-quick-win", small_plan())
    assert timeline.periods == ("I 2019", "II 2019", "III 2019", "IV 2019")
    assert timeline.rows == (TimelineRow(("Surat desa lima menit", "Diskominfo"), 0, 3),)
    assert built("jadwal-quick-win", tuban()).periods[-1] == "IV 2020"


@pytest.mark.parametrize(
    ("start", "end"), [(None, "2019-03"), ("2019-04", "2019-03"), ("1919-01", "2019-12")]
)
def test_quick_wins_whose_months_say_nothing_have_no_timeline(start: str | None, end: str) -> None:
    win = small_plan().quick_wins[0].model_copy(update={"start": start, "end": end})
    assert built("jadwal-quick-win", small_plan().model_copy(update={"quick_wins": (win,)})) is None


def test_a_term_of_one_year_has_no_timeline_and_a_longer_one_has() -> None:
    assert built("peta-jalan", small_plan(), term=Term.SHORT, pillar=Dimension.GOVERNANCE) is None
    timeline = built("peta-jalan", small_plan(), term=Term.MEDIUM, pillar=Dimension.GOVERNANCE)
    assert timeline.periods == ("2019", "2020", "2021", "2022", "2023")


def test_a_timeline_begins_where_the_work_of_its_term_begins() -> None:
    timeline = built("peta-jalan", pemalang_2021(), term=Term.LONG, pillar=Dimension.GOVERNANCE)
    assert timeline.periods == ("2024", "2025", "2026", "2027", "2028")
    assert {(row.start, row.end) for row in timeline.rows} == {(0, 4)}
    assert not timeline.wide


def test_milestones_name_the_agency_and_show_targets_only_where_there_are_any() -> None:
    short = built("capaian-peta-jalan", small_plan(), term=Term.SHORT)
    assert short.body[1] == Row(("Surat Desa Digital", "Diskominfo", "20 desa terlayani", "2019: 20 desa"))
    medium = built("capaian-peta-jalan", small_plan(), term=Term.MEDIUM)
    assert medium.body[1] == Row(("Surat Desa Digital", "Diskominfo", "2020–2023", "45 desa terlayani"))


def test_rare_targets_stand_below_their_milestones_and_not_in_a_column_of_dashes() -> None:
    long = built("capaian-peta-jalan", pemalang_2021(), term=Term.LONG)
    assert len(long.columns) == 4
    texts = [row.cells[-1] for row in long.body]
    assert [each for each in texts if isinstance(each, Cell) and len(each.paragraphs) > 1] == [
        Cell(
            (
                "Layanan digital daerah berjalan di atas arsitektur terpadu dengan pusat data cadangan",
                "Target 2026: Pusat data cadangan beroperasi",
            )
        )
    ]
    medium = built("capaian-peta-jalan", pemalang_2021(), term=Term.MEDIUM)
    assert len(medium.columns) == 5


def test_the_story_of_one_programme_of_each_dimension() -> None:
    table = built("tahapan-pilihan", small_plan())
    assert table.body == (
        Row(
            (
                Cell(((Strong("Smart Governance"),), "Surat Desa Digital")),
                "2019: 20 desa terlayani",
                "2020–2023: 45 desa terlayani",
                "–",
            )
        ),
        Row(
            (
                Cell(((Strong("Smart Living"),), "Antrean Puskesmas")),
                "–",
                "2019–2021: Semua puskesmas",
                "–",
            )
        ),
    )


def test_key_targets_go_from_the_baseline_to_the_last_year() -> None:
    table = built("target-kunci", small_plan())
    assert table.body == (
        Row((Cell(("Smart Governance",)), "Indeks kepuasan", "indeks", "78", "88,5 (2023)")),
    )


def test_gaps_in_brief() -> None:
    table = built("kesenjangan-ringkas", small_plan())
    assert table.body == (Row(("Smart Governance", "Surat desa tiga hari", "Surat desa lima menit")),)


def test_programmes_in_brief_of_one_dimension_and_of_all() -> None:
    one = built("program-ringkas", small_plan(), pillar=Dimension.GOVERNANCE)
    assert one.body[0] == Row(("Surat Desa Digital", "Surat desa terbit daring.", "Diskominfo"))
    every = built("program-ringkas", small_plan())
    assert [row.cells[0] for row in every.body if row.role == "group"] == [
        Cell((dimension.label,), columns=3) for dimension in Dimension
    ]


def test_a_draft_marks_a_dimension_without_programmes() -> None:
    pillars = {**small_plan().pillars, Dimension.BRANDING: Pillar()}
    plan = small_plan().model_copy(update={"pillars": pillars})
    marked = Row((Cell(((Missing("[BELUM DIISI]"),),)), "", ""))
    assert marked in built("program-ringkas", plan, draft=True).body
    final = built("program-ringkas", plan)
    assert Cell(("Smart Branding",), columns=3) not in [row.cells[0] for row in final.body]


def test_the_commitment_sheet_has_fields_for_rank_nip_signature_and_date() -> None:
    table = built("lembar-komitmen", small_plan())
    line = "…" * 12
    assert table.body[0] == Row(
        (
            "1",
            "Kepala Bappeda",
            Cell(("Ir. Bambang Hadi, M.M.", f"Pangkat {line}", f"NIP {line}")),
            Cell(("Tanda tangan", f"Tanggal {line}")),
        )
    )
    assert table.body[1].cells[2] == Cell((line, f"Pangkat {line}", f"NIP {line}"))


def test_a_signatory_without_a_name_is_called_by_the_head_of_the_agency() -> None:
    closing = small_plan().closing
    assert closing is not None
    nameless = closing.signatories[0].model_copy(update={"name": None})
    plan = small_plan().model_copy(
        update={
            "closing": closing.model_copy(update={"signatories": (nameless,)}),
            "agencies": (Agency(id="bappeda", name="Bappeda", head="Dr. Rina, M.Si."),),
        }
    )
    assert built("lembar-komitmen", plan).body[0].cells[2].paragraphs[0] == "Dr. Rina, M.Si."
