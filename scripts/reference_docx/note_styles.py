"""Styles of footnotes."""

from .look import SANS
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import built_in, character


def note_styles() -> list[str]:
    """Return the styles that Word itself uses for footnotes."""
    return [
        built_in("footnote text", "FootnoteText", p(after=40, left=170, hanging=170), r(font=SANS, size=8.5)),
        character("footnote reference", r(raised=True)),
    ]
