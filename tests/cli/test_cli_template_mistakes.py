"""What a regency's staff get wrong in their templates: file, line, both languages, nothing printed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_runs import (
    PLAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

CHAPTER = "templat/buku-1/1-pendahuluan.md.j2"
EDITION = "templat/edition.yaml"

IN_CHAPTERS = {  # what is written on line 3, and what the message must say
    "a misspelt field": ("{{ plan.regncy.name }}", "`regency`"),
    "a misspelt field below": ("{{ plan.regency.nama }}", "`name`"),
    "a misspelt variable": ("{{ paln.regency.name }}", "`plan`"),
    "a misspelt table": ('{{ table("misis") }}', "`misi`"),
    "a misspelt filter": ("{{ figures.budget | rupaih }}", "`rupiah`"),
    "a misspelt function": ('{{ tabel("misi") }}', "`table`"),
    "a misspelt parameter": ('{{ table("misi", captoin="x") }}', "`caption`"),
    "a misspelt tag": ("{% fro x in plan.agencies %}", "`for`"),
    "a choice that there is not": ('{{ table("program", pillar="governence") }}', "governance"),
    "a choice that is missing": ('{{ table("rencana-aksi") }}', "group"),
    "an end that is missing": ("{% for x in plan.agencies %}{{ x.name }}", "endfor"),
    "an if that is not closed": ("{% if plan.vision %}x", "endif"),
    "an end of another block": ("{% for x in plan.agencies %}{% endif %}", "endif"),
    "curly quotes": ("{{ table(“misi”) }}", "“"),
    "a quote that is not closed": ('{{ table("misi) }}', "`}}`|tanda"),
    "brackets that do not match": ('{{ table("misi" }}', "kurung|`,`|`}}`|\\)"),
    "braces that are not closed": ("{{ plan.regency.name }", "}"),
    "a comment that is not closed": ("{# catatan", "#}"),
    "a list that is printed": ("{{ plan.agencies }}", "tuple"),
    "a number that is joined by +": ("{{ 'Tahun ' + 2019 }}", "~|str"),
    "a division by zero": ("{{ 1 / 0 }}", "nol"),
    "a file that is not there": ("{% include 'bersama/tidak-ada.md.j2' %}", "tidak-ada"),
    "a file outside": ("{% include '../../rahasia.txt' %}", "rahasia"),
    "a reference to nothing": ("{{ ref('tabel-tidak-ada') }}", "tabel-tidak-ada"),
    "a table inside a sentence": ("Lihat {{ table('dasar-hukum') | trim }} ini.", "baris kosong"),
    "the inside of Python": ("{{ plan.__class__.__mro__ }}", "__class__"),
    "a method that changes": ("{{ plan.pillars.clear() }}", "clear"),
    "a loop over a number": ("{% for x in 5 %}{% endfor %}", "int"),
    "a loop without end": (
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "langkah",
    ),
}


def said(masterplan: Masterplan, place: str) -> str:
    """Print with the template folder, which must fail in one line at a place; return that line."""
    lines = []
    for language in ("en", "id"):
        render = ("render", PLAN, "--template", "templat", "-o", "buku", "--lang", language)
        result = masterplan(*render)
        assert result.code in (1, 3), result.everything
        assert (result.out, len(result.err.splitlines())) == ("", 1), result.err
        assert result.err.startswith(place), result.err
        lines.append(result.err)
    assert lines[0] != lines[1]
    assert not Path("buku").exists()
    return lines[1]


@pytest.mark.parametrize("name", IN_CHAPTERS)
def test_a_mistake_in_a_chapter(masterplan: Masterplan, name: str) -> None:
    mistake, word = IN_CHAPTERS[name]
    masterplan("template", "copy", "templat")
    Path(CHAPTER).write_text(f"## Judul\n\n{mistake}\n", encoding="utf-8")
    line = said(masterplan, CHAPTER)
    assert re.search(word, line) or word in line, line
    number = re.match(re.escape(CHAPTER) + r":(\d+): ", line)
    assert number is None or number[1] in ("3", "4"), line  # what is not closed is noticed at the end


def chapter(content: bytes) -> Callable[[], None]:
    def change() -> None:
        Path(CHAPTER).write_bytes(content)

    return change


def edition(old: str, new: str) -> Callable[[], None]:
    def change() -> None:
        text = Path(EDITION).read_text(encoding="utf-8")
        assert old in text
        Path(EDITION).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def remove(path: str) -> Callable[[], None]:
    return lambda: Path(path).unlink()


INDENT = ("    overline: Buku 1", "   overline: Buku 1")
TITLE = "    title: Analisis Strategis Smart City Daerah\n"
GROUPS = "[policy, infrastructure, applications, literacy]"
FIRST = (
    "{title: Pendahuluan, template: buku-1/1-pendahuluan.md.j2, parts: [legal_basis, regency, introduction]}"
)
IN_FILES: dict[str, tuple[Callable[[], None], str, str]] = {
    "not stored as UTF-8": (chapter("## Café".encode("cp1252")), CHAPTER, "UTF-8"),
    "stored as UTF-16": (chapter("## Judul".encode("utf-16")), CHAPTER, "UTF-8"),
    "a control character": (chapter(b"## Judul\n\n\x0e7\x0f\n"), CHAPTER, "7"),
    "a chapter's title in the chapter": (chapter(b"# Pendahuluan\n"), CHAPTER, "edition.yaml"),
    "no reference.docx": (remove("templat/reference.docx"), "templat/reference.docx", "edisi bawaan"),
    "no edition.yaml": (remove(EDITION), EDITION, "edition.yaml"),
    "a chapter file that is missing": (remove(CHAPTER), EDITION, "1-pendahuluan.md.j2"),
    "a misspelt key": (edition("action_groups:", "action_grups:"), EDITION, "action_groups"),
    "a title that is missing": (
        edition(TITLE, ""),
        EDITION,
        "title",
    ),
    "a wrong indentation": (
        edition(*INDENT),
        EDITION,
        "jorok|sejajar|spasi",
    ),
    "a tab": (edition("    overline: Buku 1", "\toverline: Buku 1"), EDITION, "[Tt]ab"),
    "a group that there is not": (edition("[policy,", "[polisi,"), EDITION, "polisi"),
    "a text instead of a list": (
        edition(GROUPS, "policy"),
        EDITION,
        "daftar",
    ),
    "a path that leads out": (edition("buku-1/1-pendahuluan.md.j2", "../luar.md.j2"), EDITION, "luar"),
    "two books of one name": (edition("buku-2-masterplan", "buku-1-analisis-strategis"), EDITION, "dua buku"),
    "a key twice": (edition("id: kominfo-2018", "id: kominfo-2018\nid: lain"), EDITION, "id"),
}


@pytest.mark.parametrize("name", IN_FILES)
def test_a_mistake_in_the_folder(masterplan: Masterplan, name: str) -> None:
    change, place, word = IN_FILES[name]
    masterplan("template", "copy", "templat")
    change()
    line = said(masterplan, place)
    assert re.search(word, line), line


@pytest.mark.parametrize("written", ["crlf", "mark", "tabs", "lock file", "chapter twice"])
def test_what_windows_and_word_do_is_no_mistake(masterplan: Masterplan, written: str) -> None:
    masterplan("template", "copy", "templat")
    text = Path(CHAPTER).read_text(encoding="utf-8")
    {
        "crlf": lambda: Path(CHAPTER).write_bytes(text.replace("\n", "\r\n").encode()),
        "mark": lambda: Path(CHAPTER).write_text(text, encoding="utf-8-sig"),
        "tabs": lambda: Path(CHAPTER).write_text(text.replace("{% ", "{%\t"), encoding="utf-8"),
        "lock file": lambda: Path("templat/~$ference.docx").write_bytes(b"x"),
        "chapter twice": edition(FIRST, f"{FIRST}\n      - {FIRST}"),
    }[written]()
    render = ("render", PLAN, "--to", "md", "--book", "1", "-o")
    result = masterplan(*render, "sendiri", "--template", "templat")
    assert result.code == 0, result.err
    assert masterplan(*render, "bawaan").code == 0
    own, built_in = (next(Path(folder).glob("*")).read_text("utf-8") for folder in ("sendiri", "bawaan"))
    assert (own == built_in) != (written == "chapter twice")
