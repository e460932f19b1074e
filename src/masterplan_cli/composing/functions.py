"""What chapter templates may call: tables, timelines, references and special paragraphs."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, get_args

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from masterplan_cli.composing.environment import MATERIAL, SLOTS
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.near_names import did_you_mean
from masterplan_cli.composing.registry import BUILDERS, Captioned
from masterplan_cli.composing.slots import broken, refuse_slots
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.document.blocks import Block, PageBreak, Paragraph, ParagraphRole, Signature
from masterplan_cli.document.inlines import CrossReference
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.text.bilingual import Bilingual


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
        TemplateMisuseError: there is no table of that name, or no such choice.
    """
    if name not in BUILDERS:
        known, meant = ", ".join(sorted(BUILDERS)), did_you_mean(name, BUILDERS)
        raise TemplateMisuseError(_NO_TABLE.format(name=name, known=known, meant=meant))
    refuse_slots(caption, source)
    material: Material = context[MATERIAL]
    choice = {key: _chosen(key, value) for key, value in choice.items()}
    label = Captioned(name, caption, source, tuple(map(str, choice.values())))
    return _placed(context, *BUILDERS[name](material, label, **choice))


@pass_context
def reference(context: Context, anchor: str) -> Markup:
    """Refer to a table or heading by its anchor; it prints ``Tabel 2.1`` or ``BAB III``."""
    return Markup(context[SLOTS].for_inlines(CrossReference(anchor)))


@pass_context
def paragraph(context: Context, text: str | None, role: ParagraphRole = "body") -> Markup:
    """Place a paragraph in one of the roles ``lead``, ``note``, ``quote`` or ``centered``."""
    roles = get_args(ParagraphRole)
    if role not in roles:
        raise TemplateMisuseError(_NO_CHOICE.format(name="role", value=role, known=", ".join(roles)))
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


def _chosen(name: str, value: Any) -> Any:
    """Return a choice of a closed list as its member, so that a misspelt one is an error and not a gap."""
    known = _CHOICES.get(name)
    if known is None or value is None:
        return value
    try:
        return known(value)
    except ValueError:
        message = _NO_CHOICE.format(name=name, value=value, known=", ".join(known))
        raise TemplateMisuseError(message) from None


def _placed(context: Context, *blocks: Block) -> Markup:
    return Markup(context[SLOTS].for_blocks(*blocks))


FUNCTIONS: dict[str, Callable[..., Markup]] = {
    "table": table,
    "ref": reference,
    "paragraph": paragraph,
    "signature": signature,
    "page_break": page_break,
}

_CHOICES: dict[str, type[StrEnum]] = {"pillar": Dimension, "subdimension": Subdimension, "term": Term}

_NO_TABLE = Bilingual(
    "tabel `{name}` tidak ada{meant}; yang ada: {known}",
    "there is no table `{name}`{meant}; there are: {known}",
)
_NO_CHOICE = Bilingual(
    "{name} `{value}` tidak ada; pilih dari: {known}", "there is no {name} `{value}`; choose from: {known}"
)
