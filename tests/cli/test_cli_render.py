"""``masterplan render``: which files it writes, from which templates, and what it leaves alone."""

import io
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from cli_runs import (
    BROKEN,
    CHECKOUT,
    MINIMAL,
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

BOOKS = [
    "sukamaju-2019-buku-1-analisis-strategis",
    "sukamaju-2019-buku-2-masterplan",
    "sukamaju-2019-buku-3-ringkasan-eksekutif",
]


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A regency's own copy of the templates."""
    folder = tmp_path / "templat"
    shutil.copytree(CHECKOUT / "templates" / "kominfo-2018", folder)
    return folder


def test_all_books_in_all_formats_and_their_names_on_stdout(masterplan: Masterplan) -> None:
    result = masterplan("render", PLAN, "--to", "docx,md", "-o", "buku", *WITHOUT_PAGES)
    assert result.code == 0
    names = sorted(f"buku/{book}.{ending}" for book in BOOKS for ending in ("docx", "md"))
    assert sorted(result.out.splitlines()) == names
    assert files_below(Path("buku")) == [name.removeprefix("buku/") for name in names]
    assert result.err == ""  # nothing but results in a pipe
    for book in BOOKS:
        assert docx.Document(str(Path("buku") / f"{book}.docx")).core_properties.language == "id-ID"
        assert "**Buku " in Path("buku", f"{book}.md").read_text(encoding="utf-8")


def test_docx_into_build_unless_told_otherwise(masterplan: Masterplan) -> None:
    assert masterplan("render", PLAN, "--book", "3", *WITHOUT_PAGES).code == 0
    assert files_below(Path()) == ["build", f"build/{BOOKS[2]}.docx"]


def test_chosen_books_only(masterplan: Masterplan) -> None:
    masterplan("render", PLAN, "--to", "md", "--book", "3", "--book", "1", "-o", ".")
    assert files_below(Path()) == [f"{BOOKS[0]}.md", f"{BOOKS[2]}.md"]


def test_a_plan_from_stdin(masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PLAN.read_bytes())))
    assert masterplan("render", "-", "--to", "md", "-o", "a").code == 0
    assert masterplan("render", PLAN, "--to", "md", "-o", "b").code == 0
    for book in BOOKS:
        assert Path("a", f"{book}.md").read_bytes() == Path("b", f"{book}.md").read_bytes()


def test_several_plans_and_a_broken_one_among_them(masterplan: Masterplan) -> None:
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    result = masterplan("render", "rusak.yaml", PLAN, TUBAN / "2019.yaml", "--to", "md", "--book", "3")
    assert result.code == 1
    assert files_below(Path("build")) == [
        f"{BOOKS[2]}.md",
        "tuban-2019-buku-3-ringkasan-eksekutif.md",
    ]
    assert "rusak.yaml: buku tidak dicetak" in result.err


def test_a_final_plan_with_gaps_prints_only_as_a_draft(masterplan: Masterplan) -> None:
    Path("final.yaml").write_text(MINIMAL.replace("draft", "final"), encoding="utf-8")
    result = masterplan("render", "final.yaml", "--to", "md")
    assert result.code == 1
    assert "--draft" in result.err
    assert files_below(Path()) == ["final.yaml"]
    assert masterplan("render", "final.yaml", "--to", "md", "--draft").code == 0
    for path in Path("build").iterdir():
        text = path.read_text(encoding="utf-8")
        assert "**[BELUM DIISI]**" in text
        assert (
            text.index("Yang Belum Lengkap") < text.index("Misi smart city belum ada.") < text.index("BAB I")
        )


def test_a_template_of_ones_own_changes_what_the_book_says(masterplan: Masterplan, templates: Path) -> None:
    chapter = templates / "buku-3" / "1-sekilas.md.j2"
    chapter.write_text("## Sapaan\n\nSelamat datang di {{ plan.regency.full_name }}.\n", encoding="utf-8")
    edition = templates / "edition.yaml"
    text = edition.read_text(encoding="utf-8").replace("title: Masterplan Sekilas", "title: Pembuka")
    edition.write_text(text, encoding="utf-8")
    result = masterplan("render", PLAN, "--template", templates, "--to", "md", "--book", "3", "-o", "-")
    assert result.code == 0
    assert "# BAB I Pembuka" in result.out
    assert "Selamat datang di Kabupaten Sukamaju." in result.out
    assert "Enam Pertanyaan" not in result.out


@pytest.mark.parametrize("named", ["templat", "./templat", "templat/", "kosong/../templat"])
def test_a_mistake_in_a_template_is_one_line_with_file_and_line(
    masterplan: Masterplan, templates: Path, named: str
) -> None:
    Path("kosong").mkdir()
    (templates / "buku-3" / "2-titik-berangkat.md.j2").write_text(
        "Teks.\n\n{{ tidak_ada }}\n", encoding="utf-8"
    )
    result = masterplan("render", PLAN, "--template", named, "-o", "buku", *WITHOUT_PAGES)
    assert (result.code, result.out, len(result.err.splitlines())) == (1, "", 1)
    assert "buku-3/2-titik-berangkat.md.j2:3: galat: " in result.err
    assert "`tidak_ada`" in result.err
    assert not Path("buku").exists()


def test_a_reference_document_that_is_none_or_missing(masterplan: Masterplan, templates: Path) -> None:
    (templates / "reference.docx").write_bytes(b"bukan Word")
    result = masterplan("render", PLAN, "--template", templates, "-o", "buku")
    assert (result.code, result.out, len(result.err.splitlines())) == (1, "", 1)
    assert "reference.docx" in result.err
    (templates / "reference.docx").unlink()
    result = masterplan("render", PLAN, "--template", templates, "-o", "buku")
    assert (result.code, result.out, len(result.err.splitlines())) == (1, "", 1)
    assert masterplan("render", PLAN, "--template", templates, "--to", "md", "-o", "buku").code == 0


def test_an_older_book_is_replaced_and_other_files_stay(masterplan: Masterplan) -> None:
    Path("buku").mkdir()
    Path("buku", f"{BOOKS[2]}.md").write_text("lama", encoding="utf-8")
    Path("buku", "catatan.txt").write_text("catatan", encoding="utf-8")
    assert masterplan("render", PLAN, "--to", "md", "--book", "3", "-o", "buku").code == 0
    assert "**Buku 3**" in Path("buku", f"{BOOKS[2]}.md").read_text(encoding="utf-8")
    assert Path("buku", "catatan.txt").read_text(encoding="utf-8") == "catatan"
    assert files_below(Path("buku")) == ["catatan.txt", f"{BOOKS[2]}.md"]


def test_a_book_that_is_open_in_word_is_left_alone(masterplan: Masterplan) -> None:
    Path("build").mkdir()
    book = Path("build", f"{BOOKS[2]}.docx")
    book.write_text("lama", encoding="utf-8")
    Path("build", f"~${book.name[2:]}").write_text("", encoding="utf-8")
    result = masterplan("render", PLAN, *WITHOUT_PAGES)
    assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
    assert book.read_text(encoding="utf-8") == "lama"
    assert len(files_below(Path("build"))) == 2


def test_no_network_and_no_other_program(masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing may be opened or run")

    monkeypatch.setattr("socket.socket", refuse)
    monkeypatch.setattr("socket.create_connection", refuse)
    monkeypatch.setattr(subprocess, "Popen", refuse)
    monkeypatch.setattr("os.system", refuse)
    assert masterplan("validate", PLAN).code == 0
    assert masterplan("render", PLAN, "--to", "docx,md", *WITHOUT_PAGES).code == 0
    assert masterplan("diff", TUBAN / "2018.yaml", TUBAN / "2019.yaml", "--format", "md").code == 0
    assert masterplan("schema").code == 0


def test_page_numbers_are_measured_with_libreoffice(masterplan: Masterplan) -> None:
    assert masterplan("render", PLAN, "--book", "3", "--page-numbers", "always").code == 0
    [path] = Path("build").iterdir()
    contents = [
        p.text for p in docx.Document(str(path)).paragraphs if p.style and str(p.style.name).startswith("toc")
    ]
    assert contents
    assert all(line.rpartition("\t")[2].isdigit() for line in contents)


def test_page_numbers_cannot_be_measured_where_there_are_no_pages(masterplan: Masterplan) -> None:
    result = masterplan("render", PLAN, "--to", "md,html", "--page-numbers", "always")
    assert (result.code, result.out) == (2, "")
    assert "--page-numbers always tidak berlaku untuk md, html" in result.err
    assert not Path("build").exists()
