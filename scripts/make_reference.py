"""Make ``templates/kominfo-2018/reference.docx`` from nothing.

The file holds styles, lists and page set-up, and no text: python-docx's own template carries parts that
Word dislikes, so it is not used. Run ``python scripts/make_reference.py`` after a change; a test fails
while the stored file differs from what this script makes.
"""

import sys
from pathlib import Path

from reference_docx.parts import reference_parts

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "templates" / "kominfo-2018" / "reference.docx"


def main() -> None:
    """Write the file."""
    sys.path.insert(0, str(ROOT / "src"))
    from masterplan_cli.writing.docx.package import pack  # needs the path above

    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(pack(reference_parts()))
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
