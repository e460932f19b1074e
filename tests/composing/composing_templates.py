"""An edition of one chapter, to see what a template does."""

from pathlib import Path

import pytest
from composing_books import small_plan

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import read_edition
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.document.document import Document

EDITION = """\
id: uji
title: Uji
action_groups: [policy]
books:
  - id: buku
    overline: Buku
    title: Uji
    chapters: [{title: Satu, template: bab/satu.md.j2}]
"""


def compose(folder: Path, chapter: str, **others: str) -> list[Document]:
    """Compose the small plan with an edition of one chapter (and other templates beside it)."""
    (folder / "bab").mkdir(exist_ok=True)
    (folder / "edition.yaml").write_text(EDITION, encoding="utf-8")
    for name, text in {"satu": chapter, **others}.items():
        (folder / "bab" / f"{name}.md.j2").write_text(text, encoding="utf-8")
    return [book.document for book in compose_books(small_plan(), read_edition(folder))]


def fault_of(folder: Path, chapter: str, **others: str) -> TemplateFaultError:
    with pytest.raises(TemplateFaultError) as caught:
        compose(folder, chapter, **others)
    assert caught.value.message.id
    assert caught.value.message.en
    assert "0x" not in caught.value.message.id  # no address in memory: the same mistake reads the same
    return caught.value
