"""Placing charts, figures and notes from templates."""

from pathlib import Path

import pytest
from composing_templates import compose, fault_of

from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.inlines import CrossReference, Footnote, plain


def blocks(folder: Path, chapter: str) -> tuple[Block, ...]:
    [document] = compose(folder, chapter)
    return document.divisions[0].blocks[1:]


def test_a_chart_is_captioned_below_and_can_be_referred_to(tmp_path: Path) -> None:
    chart_call = '{{ chart("kesiapan", caption="Kesiapan", source="Tim, 2019") }}'
    text = 'Lihat {{ ref("gambar-kesiapan") }}.\n\n' + chart_call
    paragraph, chart = blocks(tmp_path, text)
    assert paragraph == Paragraph(("Lihat ", CrossReference("gambar-kesiapan", "Gambar 1.1"), "."))
    assert isinstance(chart, Chart)
    assert chart.caption is not None
    assert (chart.caption.number, chart.caption.text, chart.caption.source) == (
        "1.1",
        "Kesiapan",
        "Tim, 2019",
    )


def test_a_chart_without_caption_has_no_number(tmp_path: Path) -> None:
    [chart] = blocks(tmp_path, '{{ chart("kesiapan") }}')
    assert isinstance(chart, Chart)
    assert chart.caption is None


def test_a_note_stands_where_it_is_called_and_its_text_stays_text(tmp_path: Path) -> None:
    [paragraph] = blocks(tmp_path, 'Skor{{ footnote("*Skala* <b>1</b> & 4") }} daerah.')
    assert paragraph == Paragraph(("Skor", Footnote(("*Skala* <b>1</b> & 4",)), " daerah."))


def test_what_there_is_nothing_of_can_be_asked_for(tmp_path: Path) -> None:
    text = '{{ "ada" if table("peta-jalan", term="%s", pillar="%s") else "kosong" }}'
    [found] = blocks(tmp_path, text % ("medium", "governance"))
    [missing] = blocks(tmp_path, text % ("medium", "branding"))
    assert isinstance(found, Paragraph)
    assert isinstance(missing, Paragraph)
    assert (plain(found.content), plain(missing.content)) == ("ada", "kosong")


@pytest.mark.parametrize(
    ("mistake", "named"),
    [
        ("{{ chart('tidak-ada') }}", "anggaran-dimensi, anggaran-sumber"),
        ("{{ figure('tidak-ada') }}", "angka-kunci, dimensi"),
        ("{{ table('swot') }}", 'figure("swot", …)'),
        ("{{ figure('kesiapan') }}", 'table("kesiapan", …)'),
        ("{{ chart('organisasi') }}", 'figure("organisasi", …)'),
        ("{{ chart('kesiapan', warna='merah') }}", "warna"),
        ("{{ chart('kesiapan', caption=ref('x')) }}", "ref(…)"),
        ("{{ footnote(ref('x')) }}", "ref(…)"),
    ],
)
def test_a_mistake_says_what_there_is(tmp_path: Path, mistake: str, named: str) -> None:
    fault = fault_of(tmp_path, f"Teks.\n\n{mistake}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 3)
    assert named in fault.message.id
    assert named in fault.message.en
