"""An edition that is based on another holds only what it changes; mistakes name the file that is meant."""

from pathlib import Path

import pytest
from composing_books import small_plan, texts_of

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import Edition, read_edition, read_reference
from masterplan_cli.composing.template_error import TemplateFaultError

BASE = """\
id: dasar
title: Pedoman dasar
action_groups: [policy]
books:
  - id: buku
    overline: Buku
    title: Uji
    chapters:
      - {title: Satu, template: bab/satu.md.j2}
      - {title: Dua, template: bab/dua.md.j2}
"""


class Library:
    """Editions in a folder that stands for the built-in ones, and an edition of the user's own."""

    def __init__(self, root: Path) -> None:
        self.root, self.own = root / "bawaan", root / "milik-daerah"

    def write(self, name: str, text: str) -> Path:
        """Write a file of an edition of the library (``dasar/bab/satu.md.j2``) or of the user (``…``)."""
        path = self.own / name.removeprefix("./") if name.startswith("./") else self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, folder: str = "") -> Edition:
        return read_edition(self.root / folder if folder else self.own, self.root)

    def texts(self) -> list[str]:
        return [text for book in compose_books(small_plan(), self.read()) for text in texts_of(book.document)]

    def fault(self) -> TemplateFaultError:
        with pytest.raises(TemplateFaultError) as caught:
            self.texts()
        assert caught.value.message.id != caught.value.message.en
        return caught.value


@pytest.fixture
def library(tmp_path: Path) -> Library:
    found = Library(tmp_path)
    found.write("dasar/edition.yaml", BASE)
    found.write("dasar/bab/satu.md.j2", "Satu dari dasar. {% include 'bab/potongan.md.j2' %}\n")
    found.write("dasar/bab/dua.md.j2", "Dua dari dasar.\n")
    found.write("dasar/bab/potongan.md.j2", "Potongan dasar.\n")
    found.write("dasar/reference.docx", "gaya dasar")
    found.write("./edition.yaml", "id: milik-daerah\nbased_on: dasar\n")
    return found


def test_what_is_not_in_the_own_folder_comes_from_the_base(library: Library) -> None:
    library.write("./bab/dua.md.j2", "Dua milik daerah.\n")
    edition = library.read()
    assert (edition.id, edition.title, edition.action_groups) == (
        "milik-daerah",
        "Pedoman dasar",
        ("policy",),
    )
    assert read_reference(edition) == b"gaya dasar"
    assert {"Satu dari dasar. Potongan dasar.", "Dua milik daerah."} <= set(library.texts())


def test_what_the_own_folder_says_comes_first(library: Library) -> None:
    library.write(
        "./edition.yaml", BASE.replace("id: dasar", "id: lain\nbased_on: dasar").replace("Uji", "Baru")
    )
    library.write("./reference.docx", "gaya daerah")
    edition = library.read()
    assert [book.title for book in edition.books] == ["Baru"]
    assert read_reference(edition) == b"gaya daerah"


def test_include_works_both_ways(library: Library) -> None:
    library.write("./bab/potongan.md.j2", "Potongan daerah.\n")
    assert "Satu dari dasar. Potongan daerah." in library.texts()
    library.write("./bab/satu.md.j2", "Satu daerah. {% include 'bab/dua.md.j2' %}\n")
    assert "Satu daerah. Dua dari dasar." in library.texts()


def test_a_base_may_have_a_base(library: Library) -> None:
    library.write("tengah/edition.yaml", "id: tengah\nbased_on: dasar\ntitle: Pedoman tengah\n")
    library.write("./edition.yaml", "id: milik-daerah\nbased_on: tengah\n")
    assert library.read().title == "Pedoman tengah"
    assert "Dua dari dasar." in library.texts()


def test_a_mistake_names_the_file_in_which_it_stands(library: Library) -> None:
    of_base = library.write("dasar/bab/dua.md.j2", "Dua.\n\n{{ tidak_ada }}\n")
    fault = library.fault()
    assert (fault.file, fault.line) == (str(of_base), 3)
    own = library.write("./bab/dua.md.j2", "Dua.\n{% if %}\n")
    fault = library.fault()
    assert (fault.file, fault.line) == (str(own), 2)
    own.write_text("# Judul bab\n", encoding="utf-8")
    assert library.fault().file == str(own)
    own.unlink()
    of_base.write_text("Dua.\n\n{{ ref('tabel-tidak-ada') }}\n", encoding="utf-8")
    fault = library.fault()
    assert (fault.file, fault.line) == (str(of_base), 3)


@pytest.mark.parametrize(
    ("text", "line", "named"),
    [
        ("id: milik-daerah\nbased_on: dasarr\n", 2, "dasar"),
        ("id: milik-daerah\nbased_on: ../bawaan/dasar\n", 2, "based_on"),
        ("id: milik-daerah\n", 0, "title"),
        ("id: milik-daerah\ntitle: x\naction_groups: [policy]\n", 0, "books"),
    ],
)
def test_a_base_that_is_not_known_or_not_named(library: Library, text: str, line: int, named: str) -> None:
    path = library.write("./edition.yaml", text)
    fault = library.fault()
    assert (fault.file, fault.line) == (str(path), line)
    assert named in fault.message.id


def test_a_circle_is_named_where_it_closes(library: Library) -> None:
    library.write("dasar/edition.yaml", BASE.replace("id: dasar", "id: dasar\nbased_on: tengah"))
    middle = library.write("tengah/edition.yaml", "id: tengah\nbased_on: dasar\n")
    fault = library.fault()
    assert (fault.file, fault.line) == (str(middle), 2)
    assert "melingkar" in fault.message.id
    library.write("dasar/edition.yaml", BASE.replace("id: dasar", "id: dasar\nbased_on: dasar"))
    assert library.fault().file == str(library.root / "dasar" / "edition.yaml")


def test_a_copy_of_an_edition_may_be_based_on_its_original(library: Library) -> None:
    library.write("./edition.yaml", "id: dasar\nbased_on: dasar\n")
    assert "Dua dari dasar." in library.texts()


def test_another_edition_of_the_library_is_out_of_reach(library: Library) -> None:
    library.write("lain/bab/rahasia.md.j2", "Rahasia.\n")
    own = library.write("./bab/dua.md.j2", "{% include '../lain/bab/rahasia.md.j2' %}")
    assert library.fault().file == str(own)
    own.write_text("{% include 'bab/rahasia.md.j2' %}", encoding="utf-8")
    assert library.fault().file == str(own)
    own.unlink()
    own.symlink_to(library.root / "lain" / "bab" / "rahasia.md.j2")
    assert (
        library.fault().file == str(library.own / "edition.yaml") or "bab/dua" in library.fault().message.id
    )


def test_a_link_out_of_the_own_folder_is_not_replaced_by_the_base_in_silence(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "luar.docx").write_bytes(b"luar")
    (library.own / "reference.docx").symlink_to(tmp_path / "luar.docx")
    with pytest.raises(TemplateFaultError):
        read_reference(library.read())


def test_the_files_of_an_edition_are_those_it_needs(library: Library) -> None:
    library.write("./bab/dua.md.j2", "Dua milik daerah.\n")
    library.write("./catatan.txt", "milik daerah\n")
    library.write("dasar/bab/tak-dipakai.md.j2", "Tak dipakai.\n")
    library.write("dasar/logo.png", "logo")
    files = library.read().files()
    assert {name: path.relative_to(library.root.parent).parts[0] for name, path in files.items()} == {
        "bab/dua.md.j2": "milik-daerah",
        "bab/potongan.md.j2": "bawaan",
        "bab/satu.md.j2": "bawaan",
        "catatan.txt": "milik-daerah",
        "edition.yaml": "milik-daerah",
        "logo.png": "bawaan",
        "reference.docx": "bawaan",
    }
    library.write("./logo.jpg", "logo daerah")
    assert "logo.png" not in library.read().files()


def test_a_copy_of_all_files_prints_the_same(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "salinan"
    for name, path in library.read().files().items():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes(path.read_bytes())
    copied = compose_books(small_plan(), read_edition(copy, library.root))
    assert [list(texts_of(book.document)) for book in copied] == [
        list(texts_of(book.document)) for book in compose_books(small_plan(), library.read())
    ]
