"""Write ``docs/rules/`` and ``docs/changes/`` anew: a page for each rule and class of change, and an index.

Run ``python scripts/make_docs.py`` after a change to a rule or a class; a test fails while a stored page
differs from what this script makes.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"


def main() -> None:
    """Write the pages of both folders."""
    sys.path.insert(0, str(ROOT / "src"))
    from masterplan_cli.cli.change_pages import change_pages  # needs the path above
    from masterplan_cli.cli.topic_markdown import rule_pages

    write(DOCS / "rules", rule_pages())
    write(DOCS / "changes", change_pages())


def write(folder: Path, pages: Mapping[str, str]) -> None:
    """Write pages into a folder, and remove those of rules or classes that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in set(folder.glob("*.md")) - {folder / name for name in pages}:
        stale.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{folder.relative_to(ROOT)}: {len(pages)} pages")


if __name__ == "__main__":
    main()
