"""Damages to tables, to looks, and to pages."""

import re
from collections.abc import Iterator

from damage import Change, Damage, Parts, add, drop, swap
from specimen import DOCUMENT, RELATIONS

_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="9"/><w:tblDescription w:val="x"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="9"/></w:tblGrid></w:tbl>'
)


def tables() -> Iterator[Damage]:
    yield Damage(
        "span too short",
        swap(DOCUMENT, '<w:gridSpan w:val="4"/>', '<w:gridSpan w:val="3"/>'),
        "row 2: cells cover 3.*",
    )
    yield Damage(
        "merge of nothing", drop(DOCUMENT, '<w:vMerge w:val="restart"/>'), "row 2: merge continues nothing"
    )
    yield Damage(
        "cell of another width",
        swap(DOCUMENT, 're:<w:tcW w:w="[0-9]+"', '<w:tcW w:w="60"'),
        "row 1: a cell's width.*",
    )
    yield Damage(
        "table of another width",
        swap(DOCUMENT, '<w:tblW w:w="7937"', '<w:tblW w:w="7000"'),
        "columns do not add up.*",
    )
    yield Damage(
        "column of no width",
        swap(DOCUMENT, 're:<w:gridCol w:w="[0-9]+"/>', '<w:gridCol w:w="0"/>'),
        "column without width",
    )
    yield Damage("no header row", drop(DOCUMENT, "<w:tblHeader/>"), "table without header row")
    yield Damage(
        "header row below",
        swap(
            DOCUMENT,
            "re:<w:cantSplit/></w:trPr>(?!.*<w:cantSplit/>)",
            "<w:cantSplit/><w:tblHeader/></w:trPr>",
        ),
        "header row below others",
    )
    yield Damage("row that splits", drop(DOCUMENT, "<w:cantSplit/>"), "row may split")
    yield Damage(
        "no table description", drop(DOCUMENT, "re:<w:tblDescription [^>]*/>"), "table without description"
    )
    cell = "</w:p></w:tc>"
    yield Damage(
        "cell ends in a table", swap(DOCUMENT, cell, f"</w:p>{_TABLE}</w:tc>"), "cell does not end.*"
    )
    yield Damage(
        "table in a table", swap(DOCUMENT, cell, f"</w:p>{_TABLE}<w:p/></w:tc>"), "table inside a table"
    )
    yield Damage(
        "cell without paragraph",
        swap(DOCUMENT, "re:(?<=</w:tcPr>)<w:p>(?:(?!</w:p>).)*</w:p></w:tc>", "</w:tc>"),
        "cell does not end.*",
    )
    yield Damage(
        "tables that touch", swap(DOCUMENT, "</w:tbl>", f"</w:tbl>{_TABLE}"), "no paragraph after a table"
    )
    yield Damage(
        "properties out of order",
        swap(DOCUMENT, "<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:jc/><w:cantSplit/>"),
        "direct formatting: jc",
    )


def looks() -> Iterator[Damage]:
    body = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
    yield Damage("no paragraph style", swap(DOCUMENT, body, "<w:p>"), "paragraph without style")
    yield Damage(
        "centred by hand",
        swap(DOCUMENT, "</w:pPr>", '<w:jc w:val="center"/></w:pPr>'),
        "direct formatting: jc",
    )
    yield Damage(
        "bold by hand", swap(DOCUMENT, "<w:r><w:t", "<w:r><w:rPr><w:b/></w:rPr><w:t"), "direct formatting: b"
    )
    yield Damage(
        "indented by an unknown unit",
        swap(DOCUMENT, "</w:pPr>", '<w:ind w:left="satu"/></w:pPr>'),
        "direct formatting: ind",
    )
    yield Damage(
        "cell with a rule of its own",
        swap(DOCUMENT, "<w:shd ", '<w:tcBorders><w:top w:val="single"/></w:tcBorders><w:shd '),
        "direct formatting: top rule of a cell",
    )
    yield Damage(
        "gap between headings",
        swap(DOCUMENT, 'w:val="Heading2"', 'w:val="Heading3"'),
        "heading level 3 follows.*",
    )
    yield Damage("empty paragraph", add(DOCUMENT, body, f"{body}</w:p>"), "empty paragraph: BodyText")
    yield Damage(
        "space below no table",
        add(DOCUMENT, body, '<w:p><w:pPr><w:pStyle w:val="JarakTabel"/></w:pPr></w:p>'),
        "space below no table",
    )
    yield Damage(
        "space that Word drops",
        swap(DOCUMENT, '<w:t xml:space="preserve">Teks ', "<w:t>Teks "),
        "space that Word drops.*",
    )
    yield Damage("text outside of a run", swap(DOCUMENT, body, f"{body}<w:t>x</w:t>"), "")
    yield Damage("unknown element", swap(DOCUMENT, body, f"{body}<w:blink/>"), "")


def sections() -> Iterator[Damage]:
    yield Damage(
        "letter paper",
        swap(DOCUMENT, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
        "section 1: page of.*",
    )
    yield Damage(
        "turned in word only",
        swap(DOCUMENT, 'w:h="16838"/>', 'w:h="16838" w:orient="landscape"/>'),
        "section 1: turned in word only",
    )
    yield Damage("narrow margin", swap(DOCUMENT, 'w:left="2268"', 'w:left="1000"'), "section 1: margins.*")
    yield Damage(
        "body goes on counting",
        swap(DOCUMENT, '"decimal" w:start="1"', '"decimal"'),
        "section 3: page numbers go on",
    )
    yield Damage(
        "turned page begins anew",
        swap(DOCUMENT, 'w:fmt="decimal"/>', 'w:fmt="decimal" w:start="1"/>'),
        "section 4: page numbers begin at 1",
    )
    yield Damage(
        "front in decimal", swap(DOCUMENT, '"lowerRoman"', '"decimal"'), "section 3: page numbers begin at 1"
    )
    yield Damage(
        "no section at the end",
        swap(DOCUMENT, "re:<w:sectPr>(?:(?!<w:sectPr>).)*</w:sectPr></w:body>", "</w:body>"),
        "body without section.*",
    )
    yield Damage("footer of another kind", swap(RELATIONS, "/footer", "/header"), "section .: no footer.*")
    yield Damage(
        "section on the same page",
        swap(DOCUMENT, 'w:type w:val="nextPage"', 'w:type w:val="continuous"'),
        "section 1: does not begin a page",
    )
    space = 're:<w:p><w:pPr><w:pStyle w:val="JarakTabel"/>(<w:sectPr>.*?</w:sectPr>)</w:pPr></w:p>'
    yield Damage("section ends in contents", _joined(space), "section 2 ends inside a list of contents")


def _joined(pattern: str) -> Change:
    """Move the properties of a section into the paragraph before the one that holds them."""

    def change(parts: Parts) -> Parts:
        text = parts[DOCUMENT].decode()
        found = re.search(pattern.removeprefix("re:"), text)
        assert found is not None
        before = text[: found.start()]
        at = before.rindex("</w:pPr>")
        joined = before[:at] + found[1] + before[at:] + text[found.end() :]
        return parts | {DOCUMENT: joined.encode()}

    return change
