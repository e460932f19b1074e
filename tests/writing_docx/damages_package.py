"""Damages to the package, to what it says of itself; and content that could run or leads outside."""

from collections.abc import Iterator

from damage import CORE, STYLES, Damage, add, drop, field, related, swap, with_part, without
from specimen import DOCUMENT, NOTES, RELATIONS, SETTINGS, TYPES


def readers() -> Iterator[Damage]:
    yield Damage(
        "Word asks to update",
        add(SETTINGS, "<w:compat>", '<w:updateFields w:val="true"/>'),
        "updateFields is set",
    )
    yield Damage("no language", drop(STYLES, "re:<w:lang [^>]*/>"), "no document language")
    yield Damage("no title", drop(CORE, "re:<dc:title>.*</dc:title>"), "no document title")
    yield Damage("no author", drop(CORE, "re:<dc:creator>.*</dc:creator>"), "no document author")
    yield Damage("no subject", drop(CORE, "re:<dc:subject>.*</dc:subject>"), "no document subject")
    yield Damage(
        "date that is none", swap(CORE, "2018-12-14T", "14 Desember T"), "no date in the properties: 14.*"
    )
    yield Damage("no date", drop(CORE, "re:<dcterms:created.*</dcterms:created>"), "no document date")


def package() -> Iterator[Damage]:
    yield Damage(
        "relationship to nothing",
        swap(RELATIONS, '"styles.xml"', '"stiles.xml"'),
        "relationship to a missing part.*",
    )
    yield Damage(
        "no content type", swap(TYPES, 'Extension="xlsx"', 'Extension="xlsy"'), "no content type: .*xlsx"
    )
    yield Damage(
        "content type twice",
        add(TYPES, "</Types>", f'<Override PartName="/{NOTES}" ContentType="application/xml"/>'),
        "content type twice.*",
    )
    yield Damage(
        "content type of nothing",
        add(TYPES, "</Types>", '<Override PartName="/word/x.xml" ContentType="application/xml"/>'),
        "content type without part.*",
    )
    yield Damage(
        "relationship without target",
        swap(DOCUMENT, 'r:id="rIdBagan"', 'r:id="rIdX"'),
        "undefined relationship: rIdX",
    )
    yield Damage(
        "relationship id twice",
        swap(RELATIONS, 'Id="rIdCatatan"', 'Id="rIdBagan"'),
        "relationship id twice: rIdBagan",
    )
    yield Damage(
        "part nobody leads to",
        lambda parts: parts | {"word/sisa.xml": b"<x/>"},
        "part that nothing leads to.*",
    )
    yield Damage("no footer", without("word/footer1.xml"), "relationship to a missing part: word/footer1.xml")


def active() -> Iterator[Damage]:
    yield Damage("macros", with_part("word/vbaProject.bin", "vbaProject"), "active part: word/vbaProject.bin")
    yield Damage(
        "ActiveX", with_part("word/activeX/activeX1.xml", "control", b"<x/>"), "active part: word/activeX.*"
    )
    yield Damage(
        "OLE object", with_part("word/embeddings/x.bin", "oleObject"), "relationship not allowed: oleObject"
    )
    yield Damage(
        "embedded workbook of no chart",
        with_part("word/embeddings/x.xlsx", "package"),
        "embedded package outside.*",
    )
    yield Damage("web page inside", with_part("word/x.html", "aFChunk"), "relationship not allowed: aFChunk")
    yield Damage(
        "template from outside",
        related("attachedTemplate", "https://contoh.id/x.dotm", external=True),
        "relationship not allowed: att.*",
    )
    yield Damage(
        "picture from outside",
        related("image", "https://contoh.id/x.png", external=True),
        "image from outside.*",
    )
    yield Damage(
        "link to a file",
        swap(RELATIONS, "https://contoh.id/", "file:///etc/passwd"),
        "link not allowed: file.*",
    )
    yield Damage(
        "link that runs",
        swap(RELATIONS, "https://contoh.id/", "javascript:x"),
        "link not allowed: javascript.*",
    )
    for instruction in (
        "DDEAUTO c:\\\\x y",
        "DDE x y",
        "INCLUDETEXT x.docx",
        "INCLUDEPICTURE x.png",
        "IMPORT x",
        "LINK x",
        "MACROBUTTON x y",
    ):
        name = instruction.split()[0]
        yield Damage(f"field {name}", field(instruction), f"field not allowed: {name}")
    yield Damage(
        "object",
        add(DOCUMENT, '<w:r><w:t xml:space="preserve">Lihat ', "<w:r><w:object/></w:r>"),
        "element not allowed: object",
    )
    yield Damage(
        "tracked change",
        swap(
            DOCUMENT,
            're:<w:r><w:t xml:space="preserve">Lihat </w:t></w:r>',
            '<w:ins w:id="900" w:author="x"><w:r><w:t>Lihat</w:t></w:r></w:ins>',
        ),
        "element not allowed: ins",
    )
    yield Damage(
        "hidden text",
        swap(
            DOCUMENT,
            '<w:r><w:t xml:space="preserve">Lihat ',
            '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">Lihat ',
        ),
        "element not allowed: vanish",
    )
