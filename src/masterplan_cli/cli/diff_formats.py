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


def is_file_name(output: str) -> bool:
    """Say whether a target is named like a file in one of the formats, and not like a folder."""
    return bool(ending := PurePath(output).suffix.lower()) and ending in _BY_ENDING


def changes_bytes(compared: Compared, output_format: str, look: MatrixLook, language: Language) -> bytes:
    """Return the changes in another format than text; the matrix is Indonesian in any language."""
    if output_format in MATRIX_FORMATS:
        return matrix_bytes(compared, output_format, look, language)
    from masterplan_cli.writing.changes_json import changes_json

    return changes_json(compared.comparison, compared.explained, language=language)
