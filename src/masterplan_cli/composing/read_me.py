"""``BACA-SAYA.md``: what explains a template folder to the people who will change it."""

from pathlib import Path

from jinja2 import Environment, StrictUndefined

from masterplan_cli.composing import figures as _figures  # noqa: F401  # registers the figures by name
from masterplan_cli.composing import tables as _tables  # noqa: F401  # registers the tables by name
from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.environment import BOOK_FILTERS
from masterplan_cli.composing.registry import BUILDERS, CHARTS, FIGURES

READ_ME = "BACA-SAYA.md"
"""Its name in the template folder."""


def read_me(edition: Edition, templates: Path) -> str:
    """Return the text that explains a copy of an edition: what to change where, and what can be used.

    Args:
        edition: the edition that was copied.
        templates: the program's own folder of templates, which holds the text's template.
    """
    text = (templates / f"{READ_ME}.j2").read_text(encoding="utf-8")
    environment = Environment(undefined=StrictUndefined, keep_trailing_newline=True)  # our own text: no HTML
    named = {part.template for book in edition.books for part in book.parts}
    return environment.from_string(text).render(
        edition=edition,
        others=[name for name in edition.files() if name.endswith(".j2") and name not in named],
        placed=[
            (function, [f"`{name}`" for name in sorted(builders)])
            for function, builders in (("table", BUILDERS), ("chart", CHARTS), ("figure", FIGURES))
        ],
        filters=[f"`{name}`" for name in BOOK_FILTERS],
    )
