"""Compile the option parser's own words in Indonesian; a test fails while the compiled file is stale."""

from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).resolve().parent.parent / "src/masterplan_cli/cli/locale/id/LC_MESSAGES"
TARGET = FOLDER / "masterplan.mo"


def compiled() -> bytes:
    """Return the compiled catalogue of ``masterplan.po``."""
    with (FOLDER / "masterplan.po").open("rb") as source:
        catalogue = read_po(source, locale="id")
    target = BytesIO()
    write_mo(target, catalogue)
    return target.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(compiled())
