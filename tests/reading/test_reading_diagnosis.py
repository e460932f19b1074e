"""Errors of the YAML parser become faults that name the slip and show the line to write instead."""

from typing import NamedTuple

import pytest
import yaml

from masterplan_cli.reading import UnreadableError, parsing
from masterplan_cli.reading.parsing import parse


class Slip(NamedTuple):
    text: str
    code: str
    line: int
    column: int
    better: str = ""


SLIPS = [
    Slip("a:\n\tb: 1", "MP020", 2, 1),
    Slip("a: b\n\tc: d", "MP020", 2, 1),
    Slip("a:\n  b: 1\n  \tc: 2", "MP020", 3, 3),
    Slip("a:\n  - x\n\t- y", "MP020", 3, 1),
    Slip("a: |\n  x\n\ty", "MP020", 3, 1),
    Slip("x: 1\nnama: Dinas: Kominfo\ny: 2", "MP021", 2, 12, 'nama: "Dinas: Kominfo"'),
    Slip("a:\n  - nama: Dinas: Kominfo", "MP021", 2, 16, '- nama: "Dinas: Kominfo"'),
    Slip("a: {x: Dinas: K, y: 1}", "MP021", 1, 13, 'a: {x: "Dinas: K", y: 1}'),
    Slip('a: Dinas "Kominfo": x', "MP021", 1, 19, "a: 'Dinas \"Kominfo\": x'"),
    Slip("a: “Dinas: Kominfo”", "MP022", 1, 4, 'a: "Dinas: Kominfo"'),
    Slip("a: ‘Dinas: Kominfo’", "MP022", 1, 4, "a: 'Dinas: Kominfo'"),
    Slip('a: "Tuban”\nb: 3', "MP022", 1, 10, 'a: "Tuban"'),
    Slip('a: "Tuban”\nb: "3"', "MP022", 1, 10, 'a: "Tuban"'),
    Slip('a: [“x, y”, "z”]\nb: 1', "MP022", 1, 15, 'a: ["x, y", "z"]'),
    Slip('a: "Tuban\nb: 35', "MP023", 1, 4, 'a: "Tuban"'),
    Slip('a: "Tuban\nb: "35.23"', "MP023", 1, 4, 'a: "Tuban"'),
    Slip("a: 'Tuban\nb: '35.23'\nx: 1", "MP023", 1, 4, "a: 'Tuban'"),
    Slip("a:\n  - 'x\n  - 'y'", "MP023", 2, 5, "- 'x'"),
    Slip("a: 'Jum’at\nb: 1", "MP023", 1, 4, "a: 'Jum’at'"),
    Slip('a: "Tuban" Jawa', "MP024", 1, 12, "a: '\"Tuban\" Jawa'"),
    Slip("a: 'Jum'at'", "MP024", 1, 9, 'a: "Jum\'at"'),
    Slip(r'a: "C:\Users"', "MP025", 1, 7, r"a: 'C:\Users'"),
    Slip(r'a: {x: "D:\SK\dewan.pdf", y: 1}', "MP025", 1, 11, r"a: {x: 'D:\SK\dewan.pdf', y: 1}"),
    Slip(r'a: "50 \% desa"', "MP025", 1, 8),
    Slip("a:\n    b: 1\n   c: 2", "MP026", 3, 4),
    Slip("  a: 1\nb: 2", "MP026", 2, 1),
    Slip("a:\n  - x\n - y", "MP026", 3, 2),
    Slip("a: |\n    x\n  y\nb: 1", "MP026", 3, 3),
    Slip("a:\n  - x\n  b: 1", "MP027", 3, 3),
    Slip("- a\nb: 1", "MP027", 2, 1),
    Slip("a: b\n  c: d", "MP028", 2, 3),
    Slip("a:\n  - id: x\n      name: y", "MP028", 3, 7),
    Slip("a: @x", "MP029", 1, 4, 'a: "@x"'),
    Slip("a: `x`", "MP029", 1, 4, 'a: "`x`"'),
    Slip("- %x", "MP029", 1, 3, '- "%x"'),
    Slip("a: > 5 juta", "MP029", 1, 4, 'a: "> 5 juta"'),
    Slip("a: |teks", "MP029", 1, 4, 'a: "|teks"'),
    Slip("a: , x", "MP029", 1, 4, 'a: ", x"'),
    Slip("a: ] x", "MP029", 1, 4, 'a: "] x"'),
    Slip("@a: 1", "MP029", 1, 1),
    Slip("a: [x, y\nb: 1", "MP030", 1, 4),
    Slip("a: {x: 1\nb: 2\nc: [1]", "MP030", 1, 4),
    Slip("a: [x, y}", "MP030", 1, 4),
    Slip("a: {x: [1, 2}", "MP030", 1, 8),
    Slip("a: [Dinas] Kominfo\nb: 1", "MP031", 1, 4, 'a: "[Dinas] Kominfo"'),
    Slip("a: {x} y", "MP031", 1, 4, 'a: "{x} y"'),
    Slip("a: - x", "MP032", 1, 4, 'a: "- x"'),
    Slip("a:\n  b: 1\n  c\n  d: 1", "MP033", 3, 3),
    Slip("nama Tuban\nkode: 1", "MP033", 1, 1),
    Slip("a: 1\nb", "MP033", 2, 1),
    Slip("a = 1\nb: 2", "MP033", 1, 1),
    Slip("nama:Tuban\nkode: 1", "MP034", 1, 5, "nama: Tuban"),
    Slip("a: 1\nnama:Tuban\nb: 2", "MP034", 2, 5, "nama: Tuban"),
    Slip("a: 1\n...\nb: 2", "MP044", 3, 1),
    Slip("a: & Rekan", "MP040", 1, 4, 'a: "& Rekan"'),
    Slip("a: {x: & Rekan, y: 1}", "MP040", 1, 8, 'a: {x: "& Rekan", y: 1}'),
    Slip("a: &x Tuban", "MP040", 1, 4, "a: Tuban"),
    Slip("a: ** x", "MP041", 1, 4, 'a: "** x"'),
    Slip("a: *tebal*", "MP041", 1, 4, 'a: "*tebal*"'),
    Slip("a:\n  <<: {x: 1, y: 2}", "MP042", 2, 3, "x: 1, y: 2"),
    Slip("a: !e!x y", "MP043", 1, 4, 'a: "!e!x y"'),
    Slip("a: {x: !!int 2018, y: 1}", "MP043", 1, 8, "a: {x: 2018, y: 1}"),
    Slip("a: {{ visi }}", "MP045", 1, 5, 'a: "{{ visi }}"'),
    Slip(": x", "MP039", 1, 1),
    Slip("a" * 2000 + ": 1", "MP039", 1, 2001),
    Slip("a: x\n" + "b" * 20_000 + ": c: d", "MP039", 2, 20_001),
]


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "pure"])
@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.code}-{slip.text[:25]!r}")
def test_a_slip_is_named_whichever_parser_finds_it(
    slip: Slip, loader: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "_Loader", loader)
    with pytest.raises(UnreadableError) as caught:
        parse(slip.text + "\n", "x.yaml")
    fault = caught.value.faults[-1]
    assert (fault.code, fault.place.line, fault.place.column) == (slip.code, slip.line, slip.column)
    assert f"`{slip.better}`" in fault.remedy.id or not slip.better
    assert f"`{slip.better}`" in fault.remedy.en or not slip.better


@pytest.mark.parametrize(
    "slip", [slip for slip in SLIPS if slip.better.startswith("a:")], ids=lambda slip: slip.text
)
def test_the_line_in_the_remedy_can_be_read(slip: Slip) -> None:
    parsed = parse(slip.better + "\n", "x.yaml")
    assert "a" in parsed.tree
    assert parsed.faults == ()


def test_indentation_names_the_line_to_follow() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a:\n    b: 1\n   c: 2\n", "x.yaml")
    (fault,) = caught.value.faults
    assert "3 spasi" in fault.message.id
    assert "baris 2" in fault.remedy.id
    assert "4 spasi" in fault.remedy.id


def test_what_was_found_before_the_error_is_told_too() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a: 1\na: 2\nb: Jl. Raya #5\nc: x: y\n", "x.yaml")
    assert [fault.code for fault in caught.value.faults] == ["MP017", "MP018", "MP021"]


@pytest.mark.parametrize(
    "text", ["a: 1", "é: “x\n", "a: 'x", "a: [", "[", "{", "a: {", '"', "?", "- - -\n -", "\t", "\n\n:"]
)
def test_an_error_at_the_very_end_has_a_place_inside_the_text(text: str) -> None:
    try:
        parse(text, "x.yaml")
    except UnreadableError as error:
        lines = text.split("\n")
        for fault in error.faults:
            assert 1 <= fault.place.line <= len(lines)
            assert 1 <= fault.place.column <= len(lines[fault.place.line - 1]) + 1


def test_an_escape_beyond_unicode_is_a_fault_for_the_pure_parser_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        monkeypatch.setattr(parsing, "_Loader", loader)
        with pytest.raises(UnreadableError):
            parse('a: "\\U00110000"\n', "x.yaml")


def test_slips_in_other_parts_of_the_plan_are_found_in_the_same_run() -> None:
    text = "a:\n\tb: 1\nc: d: e\nf: 1\ng:\n  h: 'x\ni: 1\nj: [1\n"
    with pytest.raises(UnreadableError) as caught:
        parse(text, "x.yaml")
    found = [(fault.code, fault.place.line) for fault in caught.value.faults]
    assert found == [("MP020", 2), ("MP021", 3), ("MP023", 6), ("MP030", 8)]


def test_a_line_that_moved_out_of_its_level_is_named_too() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a:\n  b: 1\nc:\n    - d\n  e: 1\n", "x.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.line) == ("MP026", 5)
    assert fault.remedy.en.endswith("If this line is right, indent line 3 by 2 spaces too.")


ALIASES = {
    "a: &v Tuban\nb: *v": ["a: Tuban", "b: Tuban"],
    "a: {x: &v Tuban, y: *v, z: 1}": ["a: {x: Tuban, y: *v, z: 1}", "a: {x: &v Tuban, y: Tuban, z: 1}"],
    "- &v Tuban\n- *v": ["- Tuban", "- Tuban"],
    "a: &v 1\nb: &v 2\nc: *v": ["a: 1", "b: 2", "c: 2"],
    "a: &v\n  x: 1\nb: *v": ["a:", "isi baris 1"],
    "a: &v\n  x: 1\nb:\n  <<: *v": ["a:", "yang ada di baris 1", "isi baris 1"],
}


@pytest.mark.parametrize("text", ALIASES)
def test_an_alias_is_written_out(text: str) -> None:
    below = "r:\n  " + text.replace("\n", "\n  ")
    with pytest.raises(UnreadableError) as caught:
        parse(below, "rencana.yaml")
    for fault, expected in zip(caught.value.faults, ALIASES[text], strict=True):
        assert expected.replace("baris 1", "baris 2") in fault.remedy.id
