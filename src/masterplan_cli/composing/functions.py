"""What chapter templates may call: tables, figures, references, notes and special paragraphs."""

from collections.abc import Callable
from typing import get_args

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from masterplan_cli.composing.environment import MATERIAL, SLOTS
from masterplan_cli.composing.placing import NO_CHOICE, chart, figure, table
from masterplan_cli.composing.slots import broken, refuse_slots
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.document.blocks import Block, PageBreak, Paragraph, ParagraphRole, Signature
from masterplan_cli.document.inlines import CrossReference, Footnote


@pass_context
def reference(context: Context, anchor: str) -> Markup:
    """Refer to a table or heading by its anchor; it prints ``Tabel 2.1`` or ``BAB III``."""
    return Markup(context[SLOTS].for_inlines(CrossReference(anchor)))


@pass_context
def footnote(context: Context, text: str | None) -> Markup:
    """Put a note at the foot of the page; its mark stands where the template calls this."""
    refuse_slots(text or "")
    content = broken(text) if text is not None else (context[MATERIAL].gap,)
    return Markup(context[SLOTS].for_inlines(Footnote(content)))


@pass_context
def paragraph(context: Context, text: str | None, role: ParagraphRole = "body") -> Markup:
    """Place a paragraph in one of the roles ``lead``, ``note``, ``quote`` or ``centered``."""
    roles = get_args(ParagraphRole)
    if role not in roles:
        raise TemplateMisuseError(NO_CHOICE.format(name="role", value=role, known=", ".join(roles)))
    refuse_slots(text or "")
    content = broken(text) if text is not None else (context[MATERIAL].gap,)
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
    refuse_slots(office, name or "", place_and_date, *details)
    return _placed(context, Signature(place_and_date, office, name or "", tuple(details)))


@pass_context
def page_break(context: Context) -> Markup:
    """Begin a new page."""
    return _placed(context, PageBreak())


def _placed(context: Context, *blocks: Block) -> Markup:
    return Markup(context[SLOTS].for_blocks(*blocks))


FUNCTIONS: dict[str, Callable[..., Markup]] = {
    "table": table,
    "chart": chart,
    "figure": figure,
    "ref": reference,
    "footnote": footnote,
    "paragraph": paragraph,
    "signature": signature,
    "page_break": page_break,
}
