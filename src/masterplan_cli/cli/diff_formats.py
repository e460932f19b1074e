"""The formats of changes: which one is wanted, and its bytes."""

from pathlib import PurePath

from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.matrix import MatrixLook, matrix_bytes
from masterplan_cli.text.bilingual import Bilingual, Language

MATRIX_FORMATS = ("docx", "md", "html")
REDLINE = "redline"
"""The format that is no document about the changes, but the books themselves."""

_BY_ENDING = {"": "text", ".txt": "text", ".json": "json", ".md": "md", ".html": "html", ".docx": "docx"}
_UNKNOWN_ENDING = Bilingual(
    "bentuk keluaran tidak dapat ditentukan dari akhiran `{ending}`",
    "the ending `{ending}` does not tell the output format",
)
_NO_BOOKS = Bilingual(
    "--book hanya berlaku untuk --format redline, bukan {format}",
    "--book is for --format redline only, not for {format}",
)
_WRITE_REDLINE = Bilingual(
    "tambahkan --format redline, atau hapus --book", "add --format redline, or drop --book"
)
_NO_REASONS = Bilingual(
    "--format redline tidak mencetak alasan perubahan", "--format redline does not print reasons for changes"
)
_WRITE_MATRIX = Bilingual(
    "alasan tercetak dalam matriks perubahan: jalankan diff dengan -o matriks.docx",
    "reasons are printed in the matrix of changes: run diff with -o matrix.docx",
)
_NAME_FORMAT = Bilingual(
    "pakai akhiran {known}, atau sebutkan bentuknya dengan --format",
    "use one of the endings {known}, or name the format with --format",
)


def format_of(named: str | None, output: str) -> str:
    """Return the format that is wanted: the one that is named, otherwise that of the file's ending.

    Args:
        named: what ``--format`` says, or None.
        output: the target file, or ``-``.

    Raises:
        CommandError: the ending is not known.
    """
    if named:
        return named
    ending = PurePath(output).suffix.lower()
    if ending not in _BY_ENDING:
        known = ", ".join(filter(None, _BY_ENDING))
        problem = _UNKNOWN_ENDING.format(ending=ending)
        raise CommandError(ExitCode.USAGE, problem, _NAME_FORMAT.format(known=known), file=output)
    return _BY_ENDING[ending]


def check_options(output_format: str, *, books: tuple[int, ...], reasons: bool) -> None:
    """Refuse options that mean nothing in a format.

    Args:
        output_format: the format of the changes.
        books: the numbers of the books that are wanted.
        reasons: whether reasons were given.

    Raises:
        CommandError: books are chosen of another format, or reasons given that a redline does not print.
    """
    if books and output_format != REDLINE:
        raise CommandError(ExitCode.USAGE, _NO_BOOKS.format(format=output_format), _WRITE_REDLINE)
    if reasons and output_format == REDLINE:
        raise CommandError(ExitCode.USAGE, _NO_REASONS, _WRITE_MATRIX)


def changes_bytes(compared: Compared, output_format: str, look: MatrixLook, language: Language) -> bytes:
    """Return the changes in another format than text; the matrix is Indonesian in any language."""
    if output_format in MATRIX_FORMATS:
        return matrix_bytes(compared, output_format, look, language)
    from masterplan_cli.writing.changes_json import changes_json

    return changes_json(compared.comparison, compared.explained, language=language)
