"""Captions below figures: numbered, listed, referred to, and never on another page than the figure."""

import re
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from docx_blocks import LOREM, chapter
from docx_figures import caption, figures_book, organization, readiness_radar
from docx_parts import asked
from docx_sample import one_division, reference, style_name, written
from lint import lint

from masterplan_cli.document.blocks import Block, Paragraph, Quadrant, Quadrants
from masterplan_cli.writing.docx import measure_pages, write_docx
from masterplan_cli.writing.docx.estimate import estimate_pages
from masterplan_cli.writing.docx.reference import open_reference


@pytest.fixture(scope="module")
def content() -> bytes:
    return write_docx(figures_book(), reference())


def styled(content: bytes) -> list[tuple[str, str]]:
    return [(style_name(each), each.text) for each in docx.Document(BytesIO(content)).paragraphs]


def test_a_figure_is_followed_by_its_caption_and_its_source() -> None:
    assert styled(written(Paragraph("Pengantar."), readiness_radar(), organization())) == [
        ("Pengantar Tabel", "Pengantar."),
        ("Gambar", ""),
        ("Keterangan Gambar", "Gambar 2.1 Kesiapan daerah menurut unsur"),
        ("Sumber Gambar", "Sumber: Diskominfo, 2018"),
        ("Gambar", ""),
        ("Keterangan Gambar", "Gambar 2.5 Struktur organisasi pelaksana"),
        ("Sumber Gambar", "Sumber: Diskominfo, 2018"),
    ]


def test_every_paragraph_of_a_figure_but_the_last_is_kept_with_the_next() -> None:
    styles = docx.Document(BytesIO(reference())).styles
    kept = {name: styles[name].paragraph_format.keep_with_next for name in (
        "Gambar", "Keterangan Gambar", "Butir Kuadran", "Butir Kuadran Lekat",
        "Keterangan Gambar Akhir", "Sumber Gambar",
    )}  # fmt: skip
    assert kept == {
        "Gambar": True,
        "Keterangan Gambar": True,
        "Butir Kuadran": None,
        "Butir Kuadran Lekat": True,
        "Keterangan Gambar Akhir": None,
        "Sumber Gambar": None,
    }


def test_quadrants_are_a_figure() -> None:
    empty = Quadrant("Kosong", ())
    block = Quadrants((empty,) * 4, caption("SWOT", 1, source=""), "Empat kuadran kosong.")
    result = written(block)
    assert caption_row(result) == [("Kartu Keterangan", "Gambar 2.1 SWOT")]
    assert lint(result) == []
    told = asked(docx.Document(BytesIO(result)).element, "//w:tblDescription/@w:val")
    assert told == ["Empat kuadran kosong."]


def test_the_caption_of_quadrants_and_their_source_are_the_last_row() -> None:
    result = written(Quadrants((Quadrant("Kosong", ()),) * 4, caption("SWOT", 1), "Empat kuadran kosong."))
    assert caption_row(result) == [
        ("Kartu Keterangan", "Gambar 2.1 SWOT"),
        ("Kartu Keterangan", "Sumber: Diskominfo, 2018"),
    ]
    assert lint(result) == []


def caption_row(content: bytes) -> list[tuple[str, str]]:
    """Return style and text of every paragraph in the last row of the first table."""
    cell = docx.Document(BytesIO(content)).tables[0].rows[-1].cells[0]
    return [(style_name(each), each.text) for each in cell.paragraphs]


@pytest.mark.parametrize(("letters", "together"), [(150, {4}), (420, {2, 4})])
def test_quadrants_stay_together_with_their_caption_and_source_if_they_fit(
    letters: int, together: set[int]
) -> None:
    """A chapter for every height at which the foot of the block comes near that of its page."""
    full = Quadrant("Penuh", (("S1", (LOREM + LOREM)[:letters]),) * 2)
    blocks: list[Block] = []
    for filling in range(1, 29):
        block = Quadrants((full,) * 4, caption(f"SWOT {filling}", filling), "Empat kuadran penuh.")
        blocks += [chapter("BAB I", "A", f"a-{filling}"), *[Paragraph("baris")] * filling, block]
    pages = printed(write_docx(one_division(*blocks), reference()))
    ends = [page for page in pages if "Gambar 2." in page]
    assert len(ends) == sum("Sumber: " in page for page in ends) == 28
    assert {page.count("PENUH") for page in ends} == together


def printed(content: bytes) -> list[str]:
    """Return the text of every page as LibreOffice lays it out."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "gambar.docx")
        source.write_bytes(content)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        text = subprocess.run(
            ["pdftotext", str(source.with_suffix(".pdf")), "-"], check=True, capture_output=True
        ).stdout.decode()
    return text.split("\f")


def test_figures_are_counted_by_a_field_that_restarts_in_each_chapter(content: bytes) -> None:
    instructions = re.findall(r"SEQ Gambar[^<]*", docx.Document(BytesIO(content)).element.xml)
    assert [each.strip() for each in instructions] == [
        r"SEQ Gambar \* ARABIC \r 1",
        *[r"SEQ Gambar \* ARABIC"] * 4,
        r"SEQ Gambar \* ARABIC \r 1",
        *[r"SEQ Gambar \* ARABIC"] * 2,
    ]
    assert ("Keterangan Gambar Akhir", "Gambar Tanpa nomor") in styled(content)


def test_figures_are_listed_and_referred_to(content: bytes) -> None:
    assert lint(content) == []
    xml = docx.Document(BytesIO(content)).element.xml
    assert 'TOC \\h \\z \\c "Gambar"' in xml.replace("&quot;", '"')
    assert "REF gambar_2_1 \\h" in xml
    listed = [text for style, text in styled(content) if style == "table of figures"]
    assert len(listed) == 8
    assert all(re.fullmatch(r"Gambar [23]\.\d .+\t\d+", text) for text in listed)


@pytest.mark.needs("soffice", "pdfinfo")
def test_the_estimate_knows_every_figure_and_errs_by_a_page_at_most(content: bytes) -> None:
    estimated = estimate_pages(figures_book(), open_reference(reference()).page)
    measured = measure_pages(content, figures_book())
    assert estimated.keys() == measured.keys()
    body = [anchor for anchor in measured if anchor != "daftar-gambar"]
    assert all(abs(int(estimated[each]) - int(measured[each])) <= 1 for each in body)
