"""``masterplan template``: the built-in editions, and a regency's own copy of one."""

from collections.abc import Iterator
from pathlib import Path

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.composing.edition_chain import editions_in
from masterplan_cli.composing.read_me import READ_ME, read_me
from masterplan_cli.resources import resource_folder
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.counts import BOOKS, FILES, counted
from masterplan_cli.writing.files import write_all
from masterplan_cli.writing.output_error import OutputError


def list_editions(language: Language) -> ExitCode:
    """Print every built-in edition: its name, its number of books, the guide that it follows."""
    editions = [read_edition(folder) for folder in editions_in(resource_folder("templates")).values()]
    width = max(len(edition.id) for edition in editions)
    for edition in editions:
        count = counted(len(edition.books), BOOKS).to(language)
        print_text(f"{edition.id:{width}}  {count}  {edition.title}")
    return ExitCode.DONE


def copy_edition(folder: Path, edition_id: str, language: Language) -> ExitCode:
    """Copy a built-in edition into a new or empty folder, and print what to do next.

    Raises:
        CommandError: there is no such edition.
        OutputError: the folder holds something already, or cannot be written; then nothing was changed.
    """
    edition = built_in_edition(edition_id)
    _refuse_filled(folder)
    outputs = {folder / name: path.read_bytes() for name, path in edition.files().items()}
    outputs[folder / READ_ME] = read_me(edition, resource_folder("templates")).encode()
    write_all(outputs)
    print_text(
        _COPIED.format(edition=edition.id, folder=folder, count=counted(len(outputs), FILES)).to(language)
    )
    for step in _NEXT:
        print_text(f"  {step.format(folder=folder, read_me=READ_ME).to(language)}")
    return ExitCode.DONE


def built_in_edition(edition_id: str) -> Edition:
    """Return a built-in edition.

    Raises:
        CommandError: there is no such edition.
    """
    folders = editions_in(resource_folder("templates"))
    if edition_id not in folders:
        message = _NO_EDITION.format(name=edition_id)
        raise CommandError(ExitCode.USAGE, message, _EDITIONS.format(names=", ".join(folders)))
    return read_edition(folders[edition_id])


def _refuse_filled(folder: Path) -> None:
    if folder.is_dir() and any(_entries(folder)):
        raise OutputError(folder, *_FILLED)
    if folder.exists() and not folder.is_dir():
        raise OutputError(folder, *_A_FILE)


def _entries(folder: Path) -> Iterator[Path]:
    """List what is in a folder, without what a system puts into every folder by itself."""
    return (entry for entry in folder.iterdir() if entry.name not in (".DS_Store", "desktop.ini"))


_COPIED = Bilingual(
    "Edisi {edition} disalin ke {folder} ({count}). Selanjutnya:",
    "The edition {edition} was copied to {folder} ({count}). Next:",
)
_NEXT = (
    Bilingual("baca {folder}/{read_me}: keterangan setiap berkas", "read {folder}/{read_me} (in Indonesian)"),
    Bilingual(
        "judul dan urutan bab: ubah {folder}/edition.yaml",
        "titles and order of chapters: edit {folder}/edition.yaml",
    ),
    Bilingual("kalimat di dalam bab: ubah berkas .md.j2", "sentences in chapters: edit the .md.j2 files"),
    Bilingual(
        "huruf, warna, dan halaman: ubah gaya di {folder}/reference.docx dengan Word",
        "fonts, colours and pages: change the styles of {folder}/reference.docx in Word",
    ),
    Bilingual(
        "lambang daerah: taruh logo.png atau logo.jpg di {folder}",
        "coat of arms: put logo.png or logo.jpg into {folder}",
    ),
    Bilingual(
        "cetak: masterplan render RENCANA --template {folder}",
        "print: masterplan render PLAN --template {folder}",
    ),
)
_NO_EDITION = Bilingual("edisi `{name}` tidak ada", "there is no edition `{name}`")
_EDITIONS = Bilingual("pilih dari: {names}", "choose from: {names}")
_FILLED = (
    Bilingual(
        "Folder ini sudah berisi; tidak ada yang ditimpa.",
        "This folder is not empty; nothing was overwritten.",
    ),
    Bilingual("Sebutkan folder baru atau folder kosong.", "Name a new or an empty folder."),
)
_A_FILE = (
    Bilingual("Ini berkas, bukan folder.", "This is a file, not a folder."),
    Bilingual("Sebutkan folder baru atau folder kosong.", "Name a new or an empty folder."),
)
