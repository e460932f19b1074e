"""Every damage, and who sees it besides our lint: the Open XML SDK, openxml-audit.

Lint and validators answer different questions, so that few damages are seen by all three. Where a later
version of a validator sees more, a line changes here.
"""

import damages_figures
import damages_layout
import damages_marks
import damages_package
from damage import Damage

_GROUPS = (
    damages_marks.bookmarks, damages_marks.fields, damages_marks.styles_and_lists,
    damages_layout.tables, damages_layout.looks, damages_layout.sections,
    damages_figures.captions_and_drawings, damages_figures.notes, damages_figures.charts,
    damages_package.readers, damages_package.package, damages_package.active,
)  # fmt: skip

SEEN_BY_SDK = frozenset(
    {
        "bookmark too long",
        "bookmark id twice",
        "style id twice",
        "properties out of order",
        "indented by an unknown unit",
        "text outside of a run",
        "unknown element",
        "footer of another kind",
        "drawing id twice",
        "footnote mark to nothing",
        "settings name other rules",
        "footnotes missing",
        "workbook missing",
        "negative axis",
        "order in a chart",
        "workbook of another kind",
        "Word asks to update",
        "relationship to nothing",
        "no content type",
        "content type twice",
        "relationship without target",
        "relationship id twice",
        "no footer",
        "ActiveX",
        "embedded workbook of no chart",
    }
)
SEEN_BY_AUDIT = frozenset(
    {
        "bookmark too long",
        "bookmark id twice",
        "unknown paragraph style",
        "unknown table style",
        "unknown list",
        "list without definition",
        "style based on nothing",
        "style id twice",
        "cell without paragraph",
        "properties out of order",
        "indented by an unknown unit",
        "text outside of a run",
        "unknown element",
        "footer of another kind",
        "footnote mark to nothing",
        "settings name other rules",
        "footnotes missing",
        "workbook missing",
        "negative axis",
        "order in a chart",
        "Word asks to update",
        "relationship to nothing",
        "content type twice",
        "relationship without target",
        "no footer",
        "macros",
        "OLE object",
    }
)


def damages() -> tuple[Damage, ...]:
    """Return every damage."""
    return tuple(damage for group in _GROUPS for damage in group())
