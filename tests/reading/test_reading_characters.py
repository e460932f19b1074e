"""Characters that may not be in a plan, as they are and as escapes; and encodings."""

import pytest

from masterplan_cli.reading import UnreadableError
from masterplan_cli.reading.decoding import decode
from masterplan_cli.reading.parsing import parse

CONTROLS = [chr(code) for code in (*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0))]
BIDI = list("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
OTHERS = list("\ufffe\uffff\u2028\u2029\ufeff\u200b\u2060")


@pytest.mark.parametrize(
    "character", [*CONTROLS, *OTHERS, *BIDI], ids=lambda character: f"{ord(character):04X}"
)
def test_a_forbidden_character_is_found_raw_and_escaped(character: str) -> None:
    expected = "MP014" if character in BIDI else "MP013"
    for text in (f"a: 1\nb: xé{character}y\n", f'a: 1\nb: "é\\u{ord(character):04x}y"\n'):
        with pytest.raises(UnreadableError) as caught:
            parse(text, "x.yaml")
        (fault,) = caught.value.faults
        assert (fault.code, fault.place.line, fault.place.column) == (expected, 2, 6)
        assert f"U+{ord(character):04X}" in fault.message.id
        assert fault.message.id.isprintable()


@pytest.mark.parametrize(
    "escape", ["\\0", "\\a", "\\b", "\\v", "\\f", "\\r", "\\e", "\\N", "\\L", "\\P", "\\x07"]
)
def test_short_escapes_are_found_also_on_a_later_line_and_in_keys(escape: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        parse(f'a: "x\n\n  \\\\{escape}"\n"k{escape}": 1\n', "x.yaml")
    assert [(f.code, f.place.line, f.place.column) for f in caught.value.faults] == [
        ("MP013", 3, 5),
        ("MP013", 4, 3),
    ]


@pytest.mark.parametrize(
    "text", ["tab\tdi tengah", "naïve – “x” … é 中 😀", "\u200e\u200f", "a\u00a0b", "\u00ad"]
)
def test_other_characters_are_kept(text: str) -> None:
    assert parse(f"a: '{text}'\n", "x.yaml").tree == {"a": text}


def test_a_tab_as_an_escape_is_kept() -> None:
    assert parse('a: "x\\ty\\\\0"\n', "x.yaml").tree == {"a": "x\ty\\0"}


def test_the_source_of_a_refused_text_can_be_printed() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a: \ud800\n", "x.yaml")
    caught.value.sources["x.yaml"].encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_same_text_in_any_marked_encoding(encoding: str, line_end: str) -> None:
    text = f"nama: Tuban – é{line_end}visi: cerdas{line_end}"
    assert decode(text.encode(encoding), "x.yaml") == "nama: Tuban – é\nvisi: cerdas\n"


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_the_first_byte_that_is_not_utf8_has_line_column_and_a_guess(line_end: bytes) -> None:
    data = "nama: é".encode() + line_end + "visi: é ".encode() + b"\x93cerdas\x94" + line_end
    with pytest.raises(UnreadableError) as caught:
        decode(data, "x.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.line, fault.place.column) == ("MP011", 2, 9)
    assert "«“»" in fault.message.id
    assert "0x93" in fault.message.en
    assert "simpan ulang sebagai UTF-8" in fault.remedy.id
    assert caught.value.sources["x.yaml"].splitlines()[1] == "visi: é “cerdas”"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_named(encoding: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode("nama: Tuban é\n".encode(encoding), "x.yaml")
    (fault,) = caught.value.faults
    assert fault.code == "MP012"
    assert "simpan ulang sebagai UTF-8" in fault.remedy.id
    assert "Tuban" in caught.value.sources["x.yaml"]


def test_utf16_cut_in_the_middle_has_a_line() -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(b"\xff\xfe" + "a: 1\nb: 2".encode("utf-16-le") + b"x", "x.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.line, fault.place.column) == ("MP011", 2, 5)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04....word/document.xml", "Word"),
        (b"PK\x03\x04....xl/workbook.xml", "Excel"),
        (b"PK\x03\x04....ppt/presentation.xml", "PowerPoint"),
        (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", "LibreOffice"),
        (b"PK\x05\x06" + b"\0" * 18, "ZIP"),
        (b"%PDF-1.4\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"\x1f\x8b\x08", ".gz"),
        (b"\n<!doctype HTML>", "HTML"),
    ],
)
def test_another_kind_of_file_is_named_in_both_languages(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data, "lampiran.yaml")
    (fault,) = caught.value.faults
    assert fault.code == "MP010"
    assert word in fault.message.id
    assert word in fault.message.en
