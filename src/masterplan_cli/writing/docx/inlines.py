"""Lines of text as runs: stress, links, references, and places that are not filled yet."""

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inline,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
    plain,
)
from masterplan_cli.writing.docx.anchors import bookmark_name
from masterplan_cli.writing.docx.fields import field, internal_link
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.links import safe_url
from masterplan_cli.writing.docx.markup import line_break, text_run
from masterplan_cli.writing.docx.style_names import Style


class _Look(Struct, frozen=True):
    strong: bool = False
    stressed: bool = False
    linked: bool = False
    noted: bool = False
    revised: Style | None = None

    def style(self) -> Style | None:
        if self.revised:  # Word gives a run one character style: what was revised matters more than stress
            return self.revised
        if self.linked:
            return Style.LINK
        if self.strong and self.stressed:
            return Style.STRONG_EMPHASIS
        if self.strong:
            return Style.STRONG
        return Style.EMPHASIS if self.stressed else None


_PLAIN = _Look()


def runs(content: Content, ledger: Ledger) -> str:
    """Return the runs of a line of text."""
    if isinstance(content, str):
        return text_run(content)
    return _all(content, ledger, _PLAIN)


def styled_run(text: str, style: Style, ledger: Ledger) -> str:
    """Return one run of text in a character style."""
    return text_run(text, ledger.reference.run_style(style))


def _all(content: Content, ledger: Ledger, look: _Look) -> str:
    parts = (content,) if isinstance(content, str) else content
    return "".join(_one(part, ledger, look) for part in parts)


def _one(inline: Inline, ledger: Ledger, look: _Look) -> str:  # noqa: C901, PLR0911 - one line for each kind
    match inline:
        case str():
            return _text(inline, ledger, look)
        case Strong(content=content):
            return _all(content, ledger, replace(look, strong=True))
        case Emphasis(content=content):
            return _all(content, ledger, replace(look, stressed=True))
        case Inserted(content=content):
            return _all(content, ledger, replace(look, revised=Style.INSERTED))
        case Deleted(content=content):
            return _all(content, ledger, replace(look, revised=Style.DELETED))
        case LineBreak():
            return line_break()
        case Missing(text=text):
            return styled_run(text, Style.MISSING, ledger)
        case CrossReference():
            return _reference(inline, ledger, look)
        case Link():
            return _link(inline, ledger, look)
        case Footnote(content=content):
            return _note(content, ledger, look)


def _text(text: str, ledger: Ledger, look: _Look) -> str:
    style = look.style()
    return text_run(text) if style is None else styled_run(text, style, ledger)


def _note(content: Content, ledger: Ledger, look: _Look) -> str:
    """A note inside a note is printed where it stands: Word has no such thing."""
    if look.noted:
        return f"{text_run(' (')}{_all(content, ledger, look)}{text_run(')')}"
    return ledger.notes.add(_all(content, ledger.inside_note(), _Look(noted=True)))


def _link(link: Link, ledger: Ledger, look: _Look) -> str:
    url = "" if look.linked else safe_url(link.url)
    if not url or not plain(link.content):
        return _all(link.content, ledger, look)
    content = _all(link.content, ledger, replace(look, linked=True))
    return f'<w:hyperlink r:id="{ledger.relate(url)}" w:history="1">{content}</w:hyperlink>'


def _reference(reference: CrossReference, ledger: Ledger, look: _Look) -> str:
    """A field where Word would compute just this text, a plain internal link where it would not."""
    shown = _text(reference.text, ledger, look)
    enclosed = ledger.targets.get(reference.anchor)
    if enclosed is None or not shown or look.linked:
        return shown
    name = bookmark_name(reference.anchor)
    return field(f"REF {name} \\h", shown) if enclosed == reference.text else internal_link(name, shown)
