"""What chapter templates may call: tables, timelines, references and special paragraphs."""

from collections.abc import Callable
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from masterplan_cli.composing.environment import MATERIAL, SLOTS
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import BUILDERS, Captioned
from masterplan_cli.document.blocks import Block, PageBreak, Paragraph, ParagraphRole, Signature
from masterplan_cli.document.inlines import CrossReference


@pass_context
def table(context: Context, name: str, caption: str = "", source: str = "", **choice: Any) -> Markup:
    """Place a table, timeline or other figure by its name.

    Args:
        context: given by Jinja.
        name: the registered name, ``"rencana-aksi"``.
        caption: printed above it; without one the table has no number.
        source: printed below it as ``Sumber: …``.
        choice: what the table is about, such as ``pillar=…`` or ``term=…``.

    Raises:
        LookupError: there is no table of that name.
    """
    if name not in BUILDERS:
        raise LookupError(f"tabel '{name}' tidak ada; yang ada: {', '.join(sorted(BUILDERS))}")
    material: Material = context[MATERIAL]
    label = Captioned(name, caption, source, tuple(map(str, choice.values())))
    return _placed(context, *BUILDERS[name](material, label, **choice))


@pass_context
def reference(context: Context, anchor: str) -> Markup:
    """Refer to a table or heading by its anchor; it prints ``Tabel 2.1`` or ``BAB III``."""
    return Markup(context[SLOTS].for_inlines(CrossReference(anchor)))


@pass_context
def paragraph(context: Context, text: str | None, role: ParagraphRole = "body") -> Markup:
    """Place a paragraph in one of the roles ``lead``, ``note``, ``quote`` or ``centered``."""
    content = text if text is not None else (context[MATERIAL].gap,)
    return _placed(context, Paragraph(content, role))


@pass_context
def signature(
    context: Context,
    office: str,
    name: str | None = None,
    place_and_date: str = "",
    details: tuple[str, ...] = (),
) -> Markup:
    """Place a block to sign in."""
    return _placed(context, Signature(place_and_date, office, name or "", tuple(details)))


@pass_context
def page_break(context: Context) -> Markup:
    """Begin a new page."""
    return _placed(context, PageBreak())


def _placed(context: Context, *blocks: Block) -> Markup:
    return Markup(context[SLOTS].for_blocks(*blocks))


FUNCTIONS: dict[str, Callable[..., Markup]] = {
    "table": table,
    "ref": reference,
    "paragraph": paragraph,
    "signature": signature,
    "page_break": page_break,
}
