"""Damages to captions, drawings, footnotes and charts."""

import re
from collections.abc import Iterator

from damage import (
    Damage,
    Parts,
    add,
    drop,
    in_workbook,
    swap,
    without,
)
from specimen import CHART, DOCUMENT, NOTES, SETTINGS, WORKBOOK


def captions_and_drawings() -> Iterator[Damage]:
    yield Damage(
        "table without caption",
        drop(
            DOCUMENT, 're:<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>(?:(?!</w:p>).)*SEQ Tabel.*?</w:p>'
        ),
        "table without caption.*",
    )
    yield Damage(
        "figure without caption", swap(DOCUMENT, "SEQ Gambar", "SEQ Tabel"), "figure without caption.*"
    )
    yield Damage(
        "caption of another kind", swap(DOCUMENT, "SEQ Gambar", "SEQ Bagan"), "caption that counts Bagan.*"
    )
    yield Damage(
        "no alternative text", swap(DOCUMENT, "Anggaran dua tahun.", ""), "drawing without alternative text.*"
    )
    yield Damage("drawing of no size", swap(DOCUMENT, 'cx="3600000"', 'cx="0"'), "drawing without size.*")
    yield Damage("drawing id twice", _drawing_twice, "drawing id twice: 1")
    vml = 'xmlns:v="urn:schemas-microsoft-com:vml"'
    shape = f'<w:r><w:pict><v:rect {vml} id="x" style="width:9pt;height:9pt"/></w:pict></w:r>'
    yield Damage(
        "shape without text",
        add(DOCUMENT, '<w:r><w:t xml:space="preserve">Lihat ', shape),
        "shape without alternative text.*",
    )


def _drawing_twice(parts: Parts) -> Parts:
    found = re.search(
        r'<w:p><w:pPr><w:pStyle w:val="Tengah"/>.*?</w:p><w:p>.*?</w:p>', parts[DOCUMENT].decode()
    )
    assert found is not None
    return add(DOCUMENT, found[0], found[0])(parts)


def notes() -> Iterator[Damage]:
    yield Damage(
        "footnote mark to nothing",
        swap(DOCUMENT, 'Reference w:id="1"', 'Reference w:id="7"'),
        "footnote mark without note: 7",
    )
    yield Damage(
        "footnote without mark",
        drop(DOCUMENT, '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        "footnote without mark: 1",
    )
    yield Damage("footnote without number", drop(NOTES, "<w:footnoteRef/>"), "footnote does not begin.*")
    yield Damage("footnote without text", drop(NOTES, " Sebuah catatan."), "footnote without text: 1")
    yield Damage("no rule above footnotes", swap(NOTES, 'w:type="separator" ', ""), "no separator above.*")
    yield Damage(
        "settings name other rules",
        swap(SETTINGS, 'footnote w:id="-1"', 'footnote w:id="5"'),
        "settings name other.*",
    )
    yield Damage("footnotes missing", without(NOTES), "footnote marks without footnotes")


def charts() -> Iterator[Damage]:
    data = "word/charts/_rels/chart1.xml.rels"
    yield Damage(
        "chart draws another value",
        swap(CHART, "<c:v>1.5</c:v>", "<c:v>1.6</c:v>"),
        ".*cell 0 is 1.5, the chart draws '1.6'",
    )
    yield Damage(
        "chart draws another name",
        swap(CHART, "<c:v>2019</c:v>", "<c:v>2018</c:v>"),
        ".*the chart draws '2018'",
    )
    yield Damage(
        "chart names no sheet", swap(CHART, "Data!$B$1", "Lain!$B$1"), r".*Lain!\$B\$1 is no sheet.*"
    )
    yield Damage(
        "chart counts wrong",
        swap(CHART, '<c:ptCount val="2"/>', '<c:ptCount val="3"/>'),
        ".*has 2 cells, the chart counts 3",
    )
    yield Damage(
        "chart without workbook",
        drop(CHART, 're:<c:externalData r:id="rId1">.*</c:externalData>'),
        ".*chart1.xml: no workbook",
    )
    yield Damage("workbook missing", without(WORKBOOK), ".*workbook is missing")
    yield Damage("chart without language", drop(CHART, '<c:lang val="id-ID"/>'), ".*no language")
    yield Damage(
        "axis crosses nothing",
        swap(CHART, '<c:crossAx val="2"/>', '<c:crossAx val="3"/>'),
        ".*axis 3 is not defined",
    )
    yield Damage("negative axis", _negative_axis, ".*axis -1 is not positive")
    yield Damage(
        "order in a chart",
        swap(CHART, '<c:idx val="0"/><c:order val="0"/>', '<c:order val="0"/><c:idx val="0"/>'),
        "",
    )
    yield Damage(
        "formula in the workbook",
        in_workbook("xl/worksheets/sheet1.xml", "<v>1.5</v>", "<f>1+1</f><v>1.5</v>"),
        "formula in a workbook.*",
    )
    yield Damage(
        "chart nobody shows",
        drop(DOCUMENT, 're:<c:chart [^>]*r:id="rIdBagan"/>'),
        "relationship that nothing uses: chart.*",
    )
    yield Damage(
        "workbook of another kind",
        swap(data, '/package" T', '/oleObject" T'),
        "relationship not allowed: oleObject",
    )


def _negative_axis(parts: Parts) -> Parts:
    return parts | {
        CHART: parts[CHART].replace(b'Id val="1"', b'Id val="-1"').replace(b'Ax val="1"', b'Ax val="-1"')
    }
