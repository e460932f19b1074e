"""Page numbers as they are printed."""

from masterplan_cli.writing.docx.sections import PageNumbers

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def page_label(page: int, numbers: PageNumbers) -> str:
    """Return "iv" or "4" for page 4."""
    if numbers == "decimal":
        return str(page)
    label = ""
    for value, letters in _ROMAN:
        count, page = divmod(page, value)
        label += letters * count
    return label
