"""Write ``docs/rules/`` anew from the rules: a page for each, and an index by family.

Run ``python scripts/make_docs.py`` after a change to a rule; a test fails while a stored page differs from
what this script makes.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "rules"


def main() -> None:
    """Write the pages, and remove those of rules that are no more."""
    sys.path.insert(0, str(ROOT / "src"))
    from masterplan_cli.cli.topic_markdown import rule_pages  # needs the path above

    pages = rule_pages()
    TARGET.mkdir(parents=True, exist_ok=True)
    for stale in set(TARGET.glob("*.md")) - {TARGET / name for name in pages}:
        stale.unlink()
    for name, text in pages.items():
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {len(pages)} pages")


if __name__ == "__main__":
    main()
