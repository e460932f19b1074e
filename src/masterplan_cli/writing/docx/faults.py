"""What can be wrong with a reference document or with a table."""

from masterplan_cli.text.bilingual import Bilingual


class BrokenReferenceError(ValueError):
    """The reference document cannot be used.

    Attributes:
        message: what is wrong.
        remedy: how to mend it.
    """

    def __init__(self, message: Bilingual, remedy: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message
        self.remedy = remedy


_REMEDY = Bilingual(
    id="Salin reference.docx dari templat bawaan, lalu ubah gayanya di Word tanpa mengganti nama gaya.",
    en="Copy reference.docx from the built-in template and change its styles in Word without renaming them.",
)


def not_a_document(cause: Exception) -> BrokenReferenceError:
    """Say that the file is no DOCX at all, or that a part of it cannot be read."""
    reason = f"{type(cause).__name__}: {cause}"
    message = Bilingual(
        id="reference.docx tidak dapat dibuka sebagai dokumen Word ({reason}).",
        en="reference.docx cannot be opened as a Word document ({reason}).",
    )
    return BrokenReferenceError(message.format(reason=reason), _REMEDY)


def missing_styles(names: list[str]) -> BrokenReferenceError:
    """Say which styles are missing."""
    message = Bilingual(
        id="reference.docx tidak memiliki gaya: {names}.", en="reference.docx lacks these styles: {names}."
    )
    return BrokenReferenceError(message.format(names=", ".join(names)), _REMEDY)


def missing_part(part: str) -> BrokenReferenceError:
    """Say that something other than a style is missing (page set-up, a list)."""
    message = Bilingual(id="reference.docx tidak memiliki {part}.", en="reference.docx has no {part}.")
    return BrokenReferenceError(message.format(part=part), _REMEDY)


class GridError(ValueError):
    """The cells of a table do not fit its columns: a mistake of whoever made the table."""

    def __init__(self, table: str, row: int, columns: int) -> None:
        super().__init__(f"table {table!r}, row {row}: its cells do not fit {columns} columns")
