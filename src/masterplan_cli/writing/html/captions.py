"""What stands around a table or figure: caption, description, source, and the frame that scrolls."""

from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.html.escaping import flat, text
from masterplan_cli.writing.html.inlines import identity
from masterplan_cli.writing.html.ledger import Ledger


def captioned_table(kind: str, caption: Caption | None, table: str, ledger: Ledger) -> str:
    """Put the caption above a table and its source below; ``kind`` is the class of the frame.

    The table is followed sideways inside its frame, so that the page never is.
    """
    if caption is None:
        return f'<div class="{kind}">{scrolling(table, "", "Tabel")}</div>'
    name = ledger.new_id("judul")
    source = f'<p class="source">{_source(caption)}</p>' if caption.source else ""
    return (
        f'<figure class="{kind}"{identity(caption.anchor)}><figcaption>{_title(caption, name)}</figcaption>'
        f"{scrolling(table, name, '')}{source}</figure>"
    )


def captioned_figure(
    kind: str, caption: Caption | None, body: str, name: str, *, description: str = ""
) -> str:
    """Put the caption and the source below a figure.

    Args:
        kind: the class of the frame.
        caption: the caption, or None.
        body: the figure as HTML.
        name: the id that the caption's text gets.
        description: read out by screen readers before the figure.
    """
    told = unseen(description)
    if caption is None:
        return f'<div class="{kind}">{told}{body}</div>'
    source = f'<span class="source">{_source(caption)}</span>' if caption.source else ""
    return (
        f'<figure class="{kind}"{identity(caption.anchor)}>{told}{body}'
        f"<figcaption>{_title(caption, name)}{source}</figcaption></figure>"
    )


def scrolling(body: str, named_by: str, label: str) -> str:
    """Let something wide scroll by itself, with the keyboard too.

    Args:
        body: what scrolls.
        named_by: the id of the text that names it, or empty.
        label: its name where there is no such text.
    """
    if named_by:
        return f'<div class="scroll" role="region" aria-labelledby="{named_by}" tabindex="0">\n{body}\n</div>'
    return f'<div class="scroll" role="group" aria-label="{flat(label)}" tabindex="0">\n{body}\n</div>'


def unseen(description: str) -> str:
    """Return a paragraph for screen readers only; empty for no text."""
    return f'<p class="unseen">{text(description)}</p>' if description else ""


def _title(caption: Caption, name: str) -> str:
    return (
        f'<span id="{name}"><b class="number">{caption.label} {text(caption.number)}</b>'
        f" {text(caption.text)}</span>"
    )


def _source(caption: Caption) -> str:
    return f"Sumber: {text(caption.source)}"
