"""The page as a whole: well-formed, self-contained, without script, the same every time, and complete."""

import base64
import hashlib
import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from html_pages import one_division, parsed, text_of, tree, words
from html_sample import book, chart
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from masterplan_cli.cli.run import run
from masterplan_cli.document.blocks import Heading, Paragraph
from masterplan_cli.document.charts import ChartKind
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import Link
from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.writing.html import write_html

CHECKOUT = Path(__file__).resolve().parents[2]
PLAN = CHECKOUT / "tests" / "golden" / "plan.yaml"

NOT_PRINTED = {
    "Revisi pertama",  # for whoever compares revisions
    *("Pembina Utama", "19650101 199003 2 001"),  # the head of an agency
    *("H. Joko Santoso", "Siti Aminah, S.Kom."),  # the deputy, the head of Diskominfo
    "Survei Diskominfo",  # the source of an indicator
    "sangat siap",  # a class of the scale that was not given
    "Rp 750.000.000",  # printed as Rp750.000.000,00
}
"""What no book of this edition prints, see also ``tests/composing``."""

VOID = {"meta", "br", "col", "img", "hr"}
MAY_BE_EMPTY = VOID | {"td", "path", "rect", "div"}
LOADING = ("script", "link", "iframe", "object", "embed", "base", "form", "video", "audio", "source", "input")

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), min_size=1).filter(
    lambda text: not re.search("[\x00-\x08\x0b-\x1f]", text)
)


@cache
def page() -> bytes:
    return write_html(book())


@cache
def root() -> Any:
    return parsed(page())


def attributes(name: str) -> list[str]:
    return [str(value) for value in root().xpath(f"//@{name}")]


def test_the_page_is_html_and_well_formed_xml() -> None:
    assert page().startswith(b'<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8"/>')
    assert root().tag == "html"
    void = {element.tag for element in root().iter() if len(element) == 0 and not element.text}
    assert void <= MAY_BE_EMPTY


def test_nothing_is_loaded_and_nothing_runs() -> None:
    assert [element.tag for element in root().iter(*LOADING)] == []
    assert [name for element in root().iter() for name in element.attrib if name.startswith("on")] == []
    assert attributes("style") == []
    assert {source.partition(";")[0] for source in attributes("src")} == {"data:image/png"}
    styles = root().findtext("head/style")
    assert "@import" not in styles
    assert "url(" not in styles
    outside = [target for target in attributes("href") if not target.startswith("#")]
    assert outside == ["https://www.tubankab.go.id/"]


def test_the_policy_allows_this_stylesheet_and_nothing_else() -> None:
    (policy,) = root().xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = hashlib.sha256(root().findtext("head/style").encode()).digest()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{base64.b64encode(digest).decode()}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_every_link_and_every_name_leads_somewhere_and_ids_are_unique() -> None:
    ids = attributes("id")
    assert len(ids) == len(set(ids))
    inside = [target[1:] for target in attributes("href") if target.startswith("#")]
    named = [each for name in ("aria-labelledby", "aria-describedby") for each in attributes(name)]
    patterns = [fill[5:-1] for fill in attributes("fill")]
    assert {*inside, *named, *patterns} <= set(ids)


def test_the_outline_has_one_title_and_no_gap() -> None:
    levels = [int(element.tag[1]) for element in root().iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_document_without_cover_has_a_title_too() -> None:
    page = tree(Heading(3, "Jauh di bawah", "jauh"))
    assert [(element.tag, element.text) for element in page.iter("h1", "h2", "h3")] == [
        ("h1", "Judul"),
        ("h2", "Jauh di bawah"),
    ]


def test_landmarks_and_a_way_past_the_contents() -> None:
    body = root().find("body")
    assert [child.tag for child in body] == ["a", "header", "nav", "main", "footer"]
    assert body[0].get("href") == f"#{body.find('main').get('id')}"
    names = [element.get("aria-labelledby") for element in root().xpath("//*[@role='region']")]
    assert len(names) == len(set(names)) == 9
    assert {element.get("tabindex") for element in root().xpath("//*[@class='scroll']")} == {"0"}


def test_the_contents_at_the_side_list_chapters_and_sections() -> None:
    links = [" ".join(text_of(link).split()) for link in root().iterfind("body/nav//a")]
    assert links == [
        "Kata Pengantar",
        "BAB I Pendahuluan",
        "1.1 Latar Belakang",
        "BAB II Isi",
        "Lampiran: Lembar Komitmen",
    ]


def test_a_draft_says_so_on_top() -> None:
    assert [element.text for element in root().xpath("//header/p")] == ["Buku 2 – Masterplan", "DRAF"]


@pytest.mark.parametrize("kind", ["radar", "columns", "stacked-columns", "bars"])
def test_charts_say_what_they_show(kind: ChartKind) -> None:
    drawing = tree(chart(kind)).find(".//svg")
    assert drawing.get("role") == "img"
    assert drawing.findtext("title") == f"Gambar 2.1 Kesiapan tiap dimensi ({kind})"
    told = drawing.findtext("desc")
    assert "(skor). Struktur: Smart Governance 3,20, Smart Branding 2,80" in told
    assert "Infrastruktur: Smart Governance 2,60, Smart Branding tidak ada" in told
    texts = {text.text for text in drawing.iter("text")}
    assert {"skor", "Struktur", "Infrastruktur", "Suprastruktur"} <= texts
    width, height = (float(size) for size in drawing.get("viewBox").split()[2:])
    for shape in drawing.iter("rect"):
        assert -0.1 <= float(shape.get("x", 0)) <= width - float(shape.get("width")) + 0.1
        assert -0.1 <= float(shape.get("y", 0)) <= height - float(shape.get("height")) + 0.1


def test_missing_values_are_not_drawn_as_zero() -> None:
    described = tree(chart("columns")).findtext(".//desc")
    assert described.count("tidak ada") == 1
    bars = tree(chart("bars")).xpath("//svg/rect[contains(@class, 'area')]")
    legend = 3
    assert len(bars) == 6 * 3 - 1 + legend


@given(TEXT)
def test_any_text_arrives_unchanged(text: str) -> None:
    table = Table((Column(1), Column(1)), (Row((text, "x")),), (Row((Cell((text,)), text)),))
    page = tree(Paragraph((text, Link("https://a.id/", text))), Heading(1, text, "a"), table)
    main = page.find("body/main")
    assert text_of(main.find(".//div/p")) == text * 2
    assert text_of(main.find(".//h2")) == text
    assert [text_of(cell) for cell in main.xpath(".//tbody/tr/*")] == [text, text]


@given(TEXT)
def test_any_title_arrives_unchanged(text: str) -> None:
    document = Document(text, text, text, "id-ID", "", text, text, None, ())
    head = parsed(write_html(document)).find("head")
    flat = text.replace("\n", " ")
    assert head.findtext("title") == flat
    assert head.find("meta[@name='author']").get("content").split() == flat.split()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_html(book()) == page()


def test_an_empty_document_is_a_page() -> None:
    assert parsed(write_html(one_division())).findtext("body/main/h1") == "Judul"


def strings(node: Any) -> list[str]:
    if isinstance(node, dict):
        return [each for value in node.values() for each in strings(value)]
    if isinstance(node, list):
        return [each for value in node for each in strings(value)]
    return [node] if isinstance(node, str) else []


def test_every_string_of_a_plan_stands_in_its_books(tmp_path: Path) -> None:
    assert run(["render", str(PLAN), "--to", "html", "-o", str(tmp_path)]) == 0
    printed = " ".join(words(file.read_bytes()) for file in sorted(tmp_path.glob("*.html")))
    prose = {
        " ".join(text.split())
        for text in strings(yaml.load(PLAN.read_text(encoding="utf-8"), yaml.BaseLoader))
        if " " in text and "*" not in text and "\n" not in text.strip()
    }
    assert len(prose) > 80
    assert {text for text in prose if text not in printed} <= NOT_PRINTED


@pytest.mark.parametrize(
    ("title", "levels"), [("Catatan Review", ["h1", "h2"]), ("Judul lain", ["h1", "h2", "h3"])]
)
def test_a_document_that_begins_with_its_title_says_it_once(title: str, levels: list[str]) -> None:
    blocks = (Heading(1, "Catatan Review", anchor="a", kind="front"), Heading(2, "Ringkasan", anchor="b"))
    page = parsed(write_html(replace(one_division(*blocks), title=title)))
    assert [heading.tag for heading in page.iter("h1", "h2", "h3")] == levels
