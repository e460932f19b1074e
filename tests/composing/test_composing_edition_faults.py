"""What can be wrong with an edition's folder, and that it is said with file and line."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from composing_books import TEMPLATES

from masterplan_cli.composing.edition import read_edition, read_reference
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.reading import UnreadableError

Edit = Callable[[str, str], Path]


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Return a function that copies the built-in edition and replaces one text in its edition.yaml."""

    def edited(old: str, new: str) -> Path:
        folder = tmp_path / "edisi"
        shutil.copytree(TEMPLATES, folder)
        path = folder / "edition.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return edited


def fault_of(folder: Path) -> TemplateFaultError:
    with pytest.raises(TemplateFaultError) as caught:
        read_edition(folder)
    assert caught.value.file == str(folder / "edition.yaml")
    assert caught.value.message.id != caught.value.message.en
    return caught.value


def test_the_built_in_edition_has_three_books_and_four_groups() -> None:
    edition = read_edition(TEMPLATES)
    assert edition.id == "kominfo-2018"
    assert [book.id for book in edition.books] == [
        "buku-1-analisis-strategis",
        "buku-2-masterplan",
        "buku-3-ringkasan-eksekutif",
    ]
    assert edition.action_groups == ("policy", "infrastructure", "applications", "literacy")
    assert read_reference(edition).startswith(b"PK")


def test_every_template_of_the_folder_is_used() -> None:
    mentioned = {
        name
        for path in TEMPLATES.rglob("*.j2")
        for name in re.findall(r'{% include "([^"]+)" %}', path.read_text(encoding="utf-8"))
    }
    used = {*read_edition(TEMPLATES).templates, *mentioned}
    assert used == {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.j2")}


def test_a_folder_without_edition_yaml(tmp_path: Path) -> None:
    assert "edition.yaml" in fault_of(tmp_path).message.id


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("title: Pendahuluan, template", "judul: Pendahuluan, template", "books.0.chapters.0"),
        ("title: Masterplan Smart City Daerah, Gerakan", "tajuk: Masterplan, Gerakan", "tajuk"),
        ("contents: headings", "contents: gambar", "books.0.front.2.contents"),
        ("id: buku-1-analisis-strategis", "id: Buku Satu", "books.0.id"),
        ("id: buku-1-analisis-strategis", "id: ../buku", "books.0.id"),
        ("buku-1/2-masa-depan.md.j2", "buku-1/tidak-ada.md.j2", "buku-1/tidak-ada.md.j2"),
        (
            "buku-1/2-masa-depan.md.j2",
            "../edisi/buku-1/../../rahasia.txt",
            "../edisi/buku-1/../../rahasia.txt",
        ),
        ("buku-1/2-masa-depan.md.j2", "/etc/passwd", "/etc/passwd"),
        ("buku-1/2-masa-depan.md.j2", "buku-1", "buku-1"),
        ("[policy, infrastructure", "[policy, infrastruktur", "infrastruktur"),
        ("parts: [vision]", "parts: [visi]", "visi"),
        ("id: buku-2-masterplan", "id: buku-1-analisis-strategis", "buku-1-analisis-strategis"),
        ("id: kominfo-2018\n", "id: kominfo-2018\nid: lain\n", "id"),
    ],
)
def test_a_wrong_edition_is_named_with_its_line(
    edit: Edit, tmp_path: Path, old: str, new: str, named: str
) -> None:
    (tmp_path / "rahasia.txt").write_text("rahasia", encoding="utf-8")
    fault = fault_of(edit(old, new))
    assert named in fault.message.id
    lines = Path(fault.file).read_text(encoding="utf-8").splitlines()
    assert 1 <= fault.line <= len(lines)
    if named in new and "books" not in lines[fault.line - 1]:
        assert new.splitlines()[-1] in lines[fault.line - 1]


def test_a_template_that_is_a_link_out_of_the_folder_is_not_used(edit: Edit, tmp_path: Path) -> None:
    (tmp_path / "rahasia.txt").write_text("rahasia", encoding="utf-8")
    folder = edit("id: kominfo-2018", "id: uji")
    template = folder / "buku-1" / "2-masa-depan.md.j2"
    template.unlink()
    template.symlink_to(tmp_path / "rahasia.txt")
    assert "buku-1/2-masa-depan.md.j2" in fault_of(folder).message.id


def test_an_edition_that_is_no_yaml_says_where(edit: Edit) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_edition(edit("books:\n", "books: [\n"))
    assert caught.value.faults[0].place.file.endswith("edition.yaml")


@pytest.mark.parametrize("link", [False, True])
def test_a_reference_document_that_is_missing_or_elsewhere(edit: Edit, tmp_path: Path, link: bool) -> None:
    folder = edit("id: kominfo-2018", "id: uji")
    reference = folder / "reference.docx"
    if link:
        reference.rename(tmp_path / "luar.docx")
        reference.symlink_to(tmp_path / "luar.docx")
    else:
        reference.unlink()
    with pytest.raises(TemplateFaultError) as caught:
        read_reference(read_edition(folder))
    assert caught.value.file == str(reference)
