"""``masterplan template``: the editions that there are, and a regency's own copy of one."""

from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    PLAN,
    Masterplan,
    command,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

TEMPLATES = CHECKOUT / "templates"
EDITIONS = sorted(path.parent.name for path in TEMPLATES.glob("*/edition.yaml"))


def test_the_list_names_every_edition_with_its_books(masterplan: Masterplan) -> None:
    result = masterplan("template", "list")
    assert (result.code, result.err) == (0, "")
    assert [line.split()[0] for line in result.out.splitlines()] == EDITIONS
    assert "3 buku  Masterplan Smart City Daerah" in result.out


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_copy_prints_the_same_books_as_the_edition(masterplan: Masterplan, edition: str) -> None:
    result = masterplan("template", "copy", "daerah/templat", "--edition", edition)
    assert (result.code, result.err) == (0, "")
    assert "masterplan render RENCANA --template daerah/templat" in result.out
    Path("rencana.yaml").write_text(
        PLAN.read_text(encoding="utf-8").replace("kominfo-2018", edition), encoding="utf-8"
    )
    assert (
        masterplan("render", "rencana.yaml", "--to", "md", "-o", "a", "--template", "daerah/templat").code
        == 0
    )
    assert masterplan("render", "rencana.yaml", "--to", "md", "-o", "b").code == 0
    assert files_below(Path("a")) == files_below(Path("b")) != []
    for name in files_below(Path("a")):
        assert Path("a", name).read_bytes() == Path("b", name).read_bytes()


def test_the_read_me_names_every_file_that_the_copy_holds(masterplan: Masterplan) -> None:
    masterplan("template", "copy", "templat")
    text = Path("templat", "BACA-SAYA.md").read_text(encoding="utf-8")
    for name in files_below(Path("templat")):
        assert Path("templat", name).is_dir() or name == "BACA-SAYA.md" or f"`{name}`" in text
    assert "`rencana-aksi`" in text
    assert "`rupiah`" in text
    assert '{{ table("misi", caption="Misi Smart City") }}' in text


def test_a_folder_that_holds_something_is_left_alone(masterplan: Masterplan) -> None:
    Path("templat").mkdir()
    assert masterplan("template", "copy", "templat").code == 0
    before = {path: path.read_bytes() for path in Path("templat").rglob("*") if path.is_file()}
    for target in ("templat", "templat/edition.yaml"):
        result = masterplan("template", "copy", target)
        assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
        assert "Sebutkan folder baru atau folder kosong." in result.err
    assert before == {path: path.read_bytes() for path in Path("templat").rglob("*") if path.is_file()}


def test_a_folder_that_cannot_be_made_leaves_nothing(masterplan: Masterplan) -> None:
    Path("berkas").write_text("x", encoding="utf-8")
    result = masterplan("template", "copy", "berkas/templat")
    assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
    assert files_below(Path()) == ["berkas"]


def test_an_edition_that_does_not_exist(masterplan: Masterplan) -> None:
    result = masterplan("template", "copy", "templat", "--edition", "kominfo-1945")
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert "kominfo-2018" in result.err
    assert files_below(Path()) == []


def test_help_speaks_both_languages() -> None:
    assert "Mulai folder templat daerah sendiri" in command("template", "--help").out
    assert "Start a template folder of your own" in command("template", "--help", "--lang", "en").out
