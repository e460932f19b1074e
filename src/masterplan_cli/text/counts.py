"""Counts with what is counted: Indonesian has one form, English has two."""

from msgspec import Struct

from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.numbers import integer


class Noun(Struct, frozen=True):
    """What is counted: in Indonesian, and one and several of it in English."""

    id: str
    one: str
    many: str


ABBREVIATIONS = Noun("singkatan", "abbreviation", "abbreviations")
ACTIONS = Noun("rencana aksi", "action", "actions")
BOOKS = Noun("buku", "book", "books")
CHANGES = Noun("perubahan", "change", "changes")
ERRORS = Noun("galat", "error", "errors")
FILES = Noun("berkas", "file", "files")
FINDINGS = Noun("temuan", "finding", "findings")
NOTES = Noun("catatan", "note", "notes")
PROGRAMS = Noun("program", "programme", "programmes")
SPACES = Noun("spasi", "space", "spaces")
WARNINGS = Noun("peringatan", "warning", "warnings")
YEARS = Noun("tahun", "year", "years")


def counted(number: int, noun: Noun) -> Bilingual:
    """Return a number with what is counted: ``1 programme``, ``2.462 rencana aksi``."""
    word = noun.one if number == 1 else noun.many
    return Bilingual(f"{integer(number, 'id')} {noun.id}", f"{integer(number, 'en')} {word}")
