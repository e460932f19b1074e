"""The figures that are no charts, exactly as the small plan gives them."""

import re
from pathlib import Path

import pytest
from composing_books import minimal_plan, small_plan, tuban
from composing_figures import figure_of

from masterplan_cli.composing.registry import CHARTS, FIGURES
from masterplan_cli.document.blocks import Quadrant
from masterplan_cli.document.cards import Card, KeyFigure
from masterplan_cli.document.diagrams import Box
from masterplan_cli.document.inlines import Missing, Strong, plain
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.pillars import Pillar

HOSTILE = "A & B <x> | *y* `z` [x](javascript:1)"


def test_swot_stands_in_four_quadrants_with_caption_and_description() -> None:
    swot = figure_of("swot", small_plan())
    assert swot.quadrants == (
        Quadrant("Kekuatan", (("S1", "Komitmen bupati"),)),
        Quadrant("Kelemahan", (("W1", "Aplikasi terpisah-pisah"),)),
        Quadrant("Peluang", (("O1", "Dukungan kementerian"),)),
        Quadrant("Ancaman", (("T1", "Serangan siber"),)),
    )
    assert swot.caption.label == "Gambar"
    assert swot.description == (
        "Bagan dua kali dua: kekuatan 1 butir, kelemahan 1 butir, peluang 1 butir, ancaman 1 butir."
    )


def test_the_council_stands_above_the_team_above_the_working_groups() -> None:
    chart = figure_of("organisasi", small_plan())
    assert chart.root == Box(
        "Dewan Smart City Kabupaten Sukamaju",
        ("Pembina: Bupati Sukamaju", "Ketua: Sekretaris Daerah"),
        (
            Box(
                "Tim Pelaksana Smart City Kabupaten Sukamaju",
                ("Ketua: Kepala Bappeda", "Sekretaris: Kepala Diskominfo"),
                (Box("Pokja Smart Governance", ("Koordinator: Diskominfo", "Anggota: 2 OPD")),),
            ),
        ),
    )
    assert "Dewan Smart City Kabupaten Sukamaju (Pembina: Bupati Sukamaju;" in chart.description


def test_seats_of_the_same_position_are_counted_and_heads_of_groups_stand_in_their_groups() -> None:
    root = figure_of("organisasi", tuban()).root
    assert "Pengarah (4)" in root.lines
    assert "Anggota (11)" in root.lines
    [team] = root.below
    assert not any("Pokja" in line for line in team.lines)
    assert team.below[0].title == "Pokja Smart Governance"
    assert len(team.below) == 6


def test_without_a_team_the_groups_stand_under_the_council() -> None:
    organization = small_plan().organization
    assert organization is not None
    without = organization.model_copy(update={"executive_team": None})
    root = figure_of("organisasi", small_plan().model_copy(update={"organization": without})).root
    assert [box.title for box in root.below] == ["Pokja Smart Governance"]


def test_key_figures_are_counted_and_what_there_is_none_of_is_left_out() -> None:
    figures = figure_of("angka-kunci", small_plan()).figures
    assert figures == (
        KeyFigure("1", "sasaran"),
        KeyFigure("18", "program"),
        KeyFigure("4", "rencana aksi"),
        KeyFigure("3", "perangkat daerah penanggung jawab"),
        KeyFigure("1", "quick win"),
        KeyFigure("Rp2,56 miliar", "kebutuhan anggaran"),
    )
    without = small_plan().model_copy(update={"quick_wins": ()})
    assert not any(figure.label == "quick win" for figure in figure_of("angka-kunci", without).figures)


def test_every_dimension_has_a_card_with_its_numbers() -> None:
    cards = figure_of("dimensi", small_plan(), draft=True)
    assert cards.cards[0] == Card(
        "Smart Governance",
        "",
        ("Menyatukan layanan:",),
        (("Isi", "3 program, 2 rencana aksi"), ("Anggaran", "Rp2,4 miliar")),
    )
    assert cards.cards[2] == Card(
        "Smart Economy",
        "",
        ((Missing("[BELUM DIISI]"),),),
        (("Isi", "3 program, 0 rencana aksi"),),
    )
    assert [card.title for card in cards.cards][-1] == "Smart Environment"


def test_the_cards_of_the_dimensions_add_up_to_the_plan() -> None:
    told = [re.findall(r"[0-9]+", card.facts[0][1]) for card in figure_of("dimensi", tuban()).cards]
    assert sum(int(programs) for programs, _ in told) == len(Index(tuban()).programs)
    assert sum(int(actions) for _, actions in told) == len(Index(tuban()).actions)


def test_a_quick_win_card_tells_problem_innovation_benefit_and_facts() -> None:
    cards = figure_of("quick-win", small_plan())
    assert (cards.columns, cards.caption.anchor) == (1, "gambar-quick-win")
    [card] = cards.cards
    assert card == Card(
        "Surat desa lima menit",
        "Smart Governance",
        (
            (Strong("Masalah."), " ", "Surat desa selesai dalam tiga hari."),
            (Strong("Inovasi."), " ", "Tanda tangan elektronik kepala desa."),
            (Strong("Manfaat."), " ", "Surat terbit dalam lima menit."),
        ),
        (
            ("Penerima", "Warga di 20 desa"),
            ("Waktu", "Januari–November 2019"),
            ("OPD", "Diskominfo"),
            ("Anggaran", "Rp120 juta"),
            ("Target", "Desa pengguna: 2 menjadi 20 desa (2019)"),
        ),
    )


def test_a_benefit_written_as_a_list_begins_on_its_own_line() -> None:
    card = figure_of("quick-win", tuban()).cards[0]
    lines = [plain(paragraph) for paragraph in card.paragraphs]
    assert "Manfaat." in lines
    assert lines[lines.index("Manfaat.") + 1].startswith("• ")


def test_texts_of_the_plan_stay_text_in_figures() -> None:
    win = small_plan().quick_wins[0].model_copy(update={"name": HOSTILE, "beneficiaries": HOSTILE})
    plan = small_plan().model_copy(update={"quick_wins": (win,)})
    [card] = figure_of("quick-win", plan).cards
    assert card.title == HOSTILE
    assert ("Penerima", HOSTILE) in card.facts


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_every_figure_describes_itself(name: str) -> None:
    assert figure_of(name, tuban()).description.endswith(".")


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_an_empty_plan_has_no_figure(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        figure_of(name, minimal_plan(tmp_path))


def test_pillars_without_anything_give_cards_and_no_error() -> None:
    plan = small_plan().model_copy(update={"pillars": {"governance": Pillar()}})
    assert len(figure_of("dimensi", plan).cards) == 6


def test_charts_and_figures_share_no_name() -> None:
    """Their anchors begin alike, ``gambar-…``."""
    assert not set(CHARTS) & set(FIGURES)
