"""Damages to what ties a document together: bookmarks, fields, styles, lists."""

import re
from collections.abc import Iterator

from damage import (
    NUMBERING,
    STYLES,
    Change,
    Damage,
    Parts,
    drop,
    swap,
)
from specimen import DOCUMENT

_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="9"/><w:tblDescription w:val="x"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="9"/></w:tblGrid></w:tbl>'
)


def bookmarks() -> Iterator[Damage]:
    name = 'w:name="bab_1"'
    yield Damage("bookmark twice", swap(DOCUMENT, name, 'w:name="bab_2"'), "bookmark twice: bab_2")
    yield Damage(
        "bookmark with a space", swap(DOCUMENT, name, 'w:name="bab 1"'), "bookmark's name not allowed.*"
    )
    yield Damage(
        "bookmark too long", swap(DOCUMENT, name, f'w:name="{"b" * 41}"'), "bookmark's name not allowed.*"
    )
    yield Damage(
        "bookmark without end", drop(DOCUMENT, '<w:bookmarkEnd w:id="2"/>'), "bookmark without end.*: 2"
    )
    yield Damage(
        "bookmark id twice", swap(DOCUMENT, 'w:id="3" w:name', 'w:id="2" w:name'), "bookmark id twice: 2"
    )
    moved = 're:(<w:bookmarkStart w:id="2"[^>]*/>)(.*?)(<w:bookmarkEnd w:id="2"/>)'
    yield Damage("bookmark backwards", _turned(moved), "bookmark ends before it begins: 2")


def _turned(pattern: str) -> Change:
    def change(parts: Parts) -> Parts:
        found = re.search(pattern.removeprefix("re:"), parts[DOCUMENT].decode(), re.DOTALL)
        assert found is not None
        return swap(DOCUMENT, found[0], found[3] + found[2] + found[1])(parts)

    return change


def fields() -> Iterator[Damage]:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    kind = 'w:fldCharType="begin"'
    yield Damage("field without end", swap(DOCUMENT, _END, "</w:hyperlink>"), "field without end")
    yield Damage("instruction without field", drop(DOCUMENT, begin), "instruction outside of a field")
    yield Damage("stray separator", swap(DOCUMENT, kind, 'w:fldCharType="separate"'), "stray separate")
    end = '<w:r><w:t>x</w:t><w:fldChar w:fldCharType="end"/></w:r>'
    stray = f'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>{end}</w:p>'
    last = "re:<w:sectPr>(?!.*<w:sectPr>)"
    yield Damage("stray end of a field", swap(DOCUMENT, last, f"{stray}<w:sectPr>"), "stray end of a field")
    yield Damage(
        "page reference to nothing",
        swap(DOCUMENT, "PAGEREF bab_2", "PAGEREF x"),
        "reference to a missing.*: x",
    )
    yield Damage(
        "reference to nothing", swap(DOCUMENT, " REF tabel_kesiapan", " REF x"), "reference to a missing.*: x"
    )
    yield Damage(
        "link to no bookmark",
        swap(DOCUMENT, 'w:anchor="bab_2"', 'w:anchor="x"'),
        "reference to a missing.*: x",
    )
    yield Damage("dirty field", swap(DOCUMENT, kind, f'{kind} w:dirty="true"'), "field is dirty")
    yield Damage(
        "field in one element",
        swap(
            DOCUMENT,
            're:<w:r><w:t xml:space="preserve">Lihat </w:t></w:r>',
            '<w:fldSimple w:instr="DATE"><w:r><w:t>x</w:t></w:r></w:fldSimple>',
        ),
        "field not allowed: DATE",
    )


def styles_and_lists() -> Iterator[Damage]:
    body = 'w:val="BodyText"'
    yield Damage("unknown paragraph style", swap(DOCUMENT, body, 'w:val="X"'), "undefined paragraph style: X")
    yield Damage(
        "paragraph style on a run",
        swap(DOCUMENT, 'rStyle w:val="Strong"', f"rStyle {body}"),
        "undefined character.*",
    )
    yield Damage(
        "unknown table style",
        swap(DOCUMENT, 'tblStyle w:val="TabelRencana"', 'tblStyle w:val="X"'),
        "undefined table.*",
    )
    yield Damage(
        "unknown list",
        swap(DOCUMENT, 're:w:numId w:val="[0-9]+"', 'w:numId w:val="99"'),
        "undefined list: 99",
    )
    yield Damage(
        "list without definition",
        swap(NUMBERING, 'w:abstractNumId w:val="2"', 'w:abstractNumId w:val="88"'),
        "list without.*",
    )
    yield Damage(
        "style based on nothing",
        swap(STYLES, 'basedOn w:val="Sel"', 'basedOn w:val="X"'),
        "style .*: basedOn leads to X.*",
    )
    yield Damage(
        "style id twice", swap(STYLES, 'styleId="Quote"', 'styleId="Title"'), "style id twice: Title"
    )
    yield Damage(
        "style name twice",
        swap(STYLES, 'name w:val="Quote"', 'name w:val="Title"'),
        "style name twice: title",
    )
    yield Damage(
        "two default styles",
        swap(
            STYLES,
            'w:type="paragraph" w:styleId="Title"',
            'w:type="paragraph" w:default="1" w:styleId="Title"',
        ),
        "2 default styles: paragraph",
    )
