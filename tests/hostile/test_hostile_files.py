"""Every file in this folder, and exactly what reading says about it."""

import time
from pathlib import Path
from typing import NamedTuple

import pytest

from masterplan_cli.reading import Mapping, Node, Sequence, UnreadableError, read_plan

FOLDER = Path(__file__).parent
FOUND = tuple[str, int, int]  # code, line, column


class Broken(NamedTuple):
    """A file without a tree, and the faults it must have."""

    file: str
    faults: list[FOUND]


class Kept(NamedTuple):
    """A file whose tree is kept, the faults it has all the same, and texts that must survive exactly."""

    file: str
    faults: list[FOUND]
    texts: dict[tuple[str | int, ...], str]


STATEMENT: dict[tuple[str | int, ...], str] = {("vision", "statement"): "Tuban cerdas – sejahtera"}
BUDGET: tuple[str | int, ...] = ("action_plan", "applications", 0, "budget", 0, "amount")
CODE: tuple[str | int, ...] = ("action_plan", "applications", 0, "code")

BROKEN = [
    Broken("unquoted-colon.yaml", [("MP021", 7, 16)]),
    Broken("tab-indent.yaml", [("MP020", 6, 1)]),
    Broken("curly-quotes-break.yaml", [("MP022", 6, 14)]),
    Broken("curly-quote-closes.yaml", [("MP022", 6, 27)]),
    Broken("unclosed-quote.yaml", [("MP023", 6, 14)]),
    Broken("apostrophe.yaml", [("MP024", 6, 22)]),
    Broken("backslash.yaml", [("MP025", 6, 14)]),
    Broken("wrong-indent.yaml", [("MP026", 7, 4)]),
    Broken("mixed-list-and-keys.yaml", [("MP027", 7, 3)]),
    Broken("value-and-children.yaml", [("MP028", 6, 3)]),
    Broken("at-sign.yaml", [("MP029", 7, 14)]),
    Broken("backtick.yaml", [("MP029", 6, 14)]),
    Broken("percent.yaml", [("MP029", 6, 11)]),
    Broken("greater-than.yaml", [("MP029", 6, 11)]),
    Broken("open-bracket.yaml", [("MP030", 6, 12)]),
    Broken("open-brace.yaml", [("MP030", 5, 9)]),
    Broken("text-after-bracket.yaml", [("MP031", 6, 14)]),
    Broken("item-after-key.yaml", [("MP032", 6, 12)]),
    Broken("missing-colon.yaml", [("MP033", 6, 3)]),
    Broken("no-space-after-colon.yaml", [("MP034", 6, 12)]),
    Broken("empty-key.yaml", [("MP039", 1, 1)]),
    Broken("anchor.yaml", [("MP040", 6, 14)]),
    Broken("alias-cycle.yaml", [("MP040", 5, 8), ("MP041", 5, 12)]),
    Broken(
        "alias-bomb.yaml",
        [("MP040", 6, 6), ("MP040", 7, 6)]
        + [("MP041", 7, column) for column in range(10, 43, 4)]
        + [("MP040", 8, 6)]
        + [("MP041", 8, column) for column in range(10, 39, 4)],  # then it stops: twenty are enough
    ),
    Broken("text-with-star.yaml", [("MP041", 6, 14)]),
    Broken("merge-key.yaml", [("MP042", 6, 3)]),
    Broken("python-tag.yaml", [("MP043", 5, 9)]),
    Broken("second-document.yaml", [("MP044", 5, 1)]),
    Broken("list-as-key.yaml", [("MP045", 5, 3)]),
    Broken("template-braces.yaml", [("MP045", 6, 15)]),
    Broken("directive.yaml", [("MP046", 1, 1)]),
    Broken("deep.yaml", [("MP047", 5, 47)]),
    Broken("bell.yaml", [("MP013", 6, 20)]),
    Broken("nul.yaml", [("MP013", 6, 19)]),
    Broken("nul-escape.yaml", [("MP013", 6, 20)]),
    Broken("lone-surrogate.yaml", [("MP013", 6, 20)]),
    Broken("lone-surrogate-escape.yaml", [("MP013", 6, 21)]),
    Broken("noncharacter.yaml", [("MP013", 6, 20)]),
    Broken("bom-inside.yaml", [("MP013", 5, 1)]),
    Broken("line-separator.yaml", [("MP013", 6, 19)]),
    Broken("bidi.yaml", [("MP014", 6, 23), ("MP014", 6, 31)]),
    Broken("bidi-isolate.yaml", [("MP014", 6, 23), ("MP014", 6, 31)]),
    Broken("bidi-escape.yaml", [("MP014", 6, 24)]),
    Broken("cp1252.yaml", [("MP011", 6, 27)]),
    Broken("utf16-le-no-bom.yaml", [("MP012", 1, 1)]),
    Broken("utf16-be-no-bom.yaml", [("MP012", 1, 1)]),
    Broken("word.yaml", [("MP010", 1, 1)]),
    Broken("excel.yaml", [("MP010", 1, 1)]),
    Broken("zip.yaml", [("MP010", 1, 1)]),
    Broken("pdf.yaml", [("MP010", 1, 1)]),
    Broken("old-word.yaml", [("MP010", 1, 1)]),
    Broken("web-page.yaml", [("MP010", 1, 1)]),
    Broken("empty.yaml", [("MP015", 1, 1)]),
    Broken("comments-only.yaml", [("MP015", 1, 1)]),
    Broken("top-level-list.yaml", [("MP016", 1, 1)]),
    Broken("top-level-text.yaml", [("MP016", 1, 1)]),
    Broken("include-text.yaml", [("MP050", 1, 10)]),
    Broken("include-climbs.yaml", [("MP051", 2, 5)]),
    Broken("include-absolute.yaml", [("MP051", 1, 11), ("MP051", 1, 24)]),
    Broken("include-backslash.yaml", [("MP052", 2, 5), ("MP052", 3, 5)]),
    Broken("include-device.yaml", [("MP053", 1, 11), ("MP053", 1, 16), ("MP053", 1, 32)]),
    Broken("include-missing.yaml", [("MP001", 2, 5)]),
]

KEPT = [
    Kept("doubled-key.yaml", [("MP017", 8, 3)], {("vision", "statement"): "Tuban cerdas"}),
    Kept(
        "doubled-year.yaml",
        [("MP017", 13, 11)],
        {("action_plan", "applications", 0, "indicator", "targets", "2019"): "20"},
    ),
    Kept(
        "lost-after-hash.yaml",
        [("MP018", 8, 23)],
        {("agencies", 0, "address"): "Jl. Raya", ("agencies", 0, "phone"): "0356-1"},
    ),
    Kept("lost-all-after-hash.yaml", [("MP018", 7, 7)], {("vision", "phrases", 1): "Spirit of Harmony"}),
    Kept("curly-quotes-kept.yaml", [("MP019", 6, 14)], {("vision", "statement"): "“Tuban cerdas”"}),
    Kept("include-itself.yaml", [("MP055", 2, 5)], {("schema",): "1"}),
    Kept("utf8-bom.yaml", [], STATEMENT),
    Kept("crlf.yaml", [], STATEMENT),
    Kept("old-mac.yaml", [], STATEMENT),
    Kept("utf16-le-bom.yaml", [], STATEMENT),
    Kept("utf16-be-bom.yaml", [], STATEMENT),
    # From here on only the schema can object; reading keeps the text as it was written.
    Kept(
        "boolean-words.yaml",
        [],
        {
            ("No",): "7",
            ("regency_note", "published"): "no",
            ("regency_note", "draft"): "off",
            ("regency_note", "final"): "on",
            ("regency_note", "signed"): "Yes",
        },
    ),
    Kept("leading-zeros.yaml", [], {CODE: "0123", BUDGET: "010"}),
    Kept(
        "clock-time.yaml",
        [],
        {("organization", "meeting", "start"): "12:30", ("organization", "meeting", "end"): "13:05:59"},
    ),
    Kept("ambiguous-thousands.yaml", [], {BUDGET: "1.500"}),
    Kept("million-shorthand.yaml", [], {BUDGET: "1,5 M"}),
    Kept("plain-date.yaml", [], {("quick_wins", 0, "start"): "2019-01-01"}),
    Kept(
        "not-a-number.yaml",
        [],
        {BUDGET: ".nan", ("risks", 0, "score"): ".inf", ("risks", 0, "low"): "-.inf"},
    ),
    Kept("endless-integer.yaml", [], {BUDGET: "9" * 5000}),
]


@pytest.fixture(autouse=True)
def _in_this_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.file)
def test_a_broken_file_is_refused_with_its_place_in_both_languages(case: Broken) -> None:
    started = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        read_plan(case.file)
    assert time.monotonic() - started < 5
    faults = caught.value.faults
    assert [(fault.code, fault.place.line, fault.place.column) for fault in faults] == case.faults
    assert {fault.place.file for fault in faults} == {case.file}
    for fault in faults:
        assert fault.severity == "error"
        _assert_both_languages(fault.message.id, fault.message.en)
        _assert_both_languages(fault.remedy.id, fault.remedy.en)


@pytest.mark.parametrize("case", KEPT, ids=lambda case: case.file)
def test_a_readable_file_keeps_every_text_exactly(case: Kept) -> None:
    reading = read_plan(case.file)
    found = [(fault.code, fault.place.line, fault.place.column) for fault in reading.faults]
    assert found == case.faults
    for path, text in case.texts.items():
        assert _at(reading.tree, path) == text
    for fault in reading.faults:
        _assert_both_languages(fault.message.id, fault.message.en)
        _assert_both_languages(fault.remedy.id, fault.remedy.en)


def test_every_file_has_a_case_and_a_row_in_the_readme() -> None:
    files = {path.name for path in FOLDER.glob("*.yaml")}
    assert {case.file for case in BROKEN} | {case.file for case in KEPT} == files
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert {file for file in files if file not in readme} == set()


def test_a_tag_runs_nothing() -> None:
    with pytest.raises(UnreadableError):
        read_plan("python-tag.yaml")
    assert not Path("/tmp/terbuka").exists()


def _at(tree: Mapping, path: tuple[str | int, ...]) -> Node | None:
    node: Node | None = tree
    for step in path:
        if isinstance(step, int):
            assert isinstance(node, Sequence)
            node = node[step]
        else:
            assert isinstance(node, Mapping)
            node = node[step]
    return node


def _assert_both_languages(indonesian: str, english: str) -> None:
    assert indonesian
    assert english
    assert indonesian != english
