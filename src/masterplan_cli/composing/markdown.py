"""Markdown to blocks: chapter texts with their slots, and the Markdown that plans may carry."""

from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from masterplan_cli.composing.slots import Slots
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph, ParagraphRole
from masterplan_cli.document.inlines import Content, Emphasis, Inline, LineBreak, Link, Strong, may_be_linked
from masterplan_cli.document.tables import Cell
from masterplan_cli.text.bilingual import Bilingual

_NO_SLOTS = Slots()


def chapter_blocks(text: str, slots: Slots) -> tuple[Block, ...]:
    """Return the blocks of a chapter's Markdown; headings get their anchors later.

    Args:
        text: CommonMark without raw HTML, with slots.
        slots: what the slots stand for.

    Raises:
        TemplateMisuseError: the Markdown has what books do not know, such as an image.
    """
    return _Blocks(slots).of(_chapter_parser().parse(text))


@cache
def plan_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a plan's Markdown field: paragraphs, lists, quotes, emphasis and links.

    Headings, images, code and raw HTML are not for plans: their marks stay as they were written.
    """
    return _Blocks(_NO_SLOTS).of(_plan_parser().parse(text))


def plan_cell(text: str) -> Cell:
    """Return a table cell with a plan's Markdown: one paragraph for each paragraph and list item."""
    return Cell(tuple(_lines(plan_blocks(text))))


@cache
def _chapter_parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).disable(["html_block", "html_inline", "code", "fence"])


@cache
def _plan_parser() -> MarkdownIt:
    structure = [
        "heading",
        "lheading",
        "hr",
        "html_block",
        "html_inline",
        "code",
        "fence",
        "backticks",
        "image",
        "reference",
    ]
    return MarkdownIt("commonmark", {"html": False}).disable(structure)


def _lines(blocks: tuple[Block, ...], bullet: str = "") -> Iterator[Content]:
    for block in blocks:
        match block:
            case Paragraph(content=content):
                yield _prefixed(bullet, content)
                bullet = ""
            case ItemList(items=items, ordered=ordered):
                for number, item in enumerate(items, 1):
                    yield from _lines(item, f"{number}. " if ordered else "• ")


def _prefixed(bullet: str, content: Content) -> Content:
    if not bullet:
        return content
    return bullet + content if isinstance(content, str) else (bullet, *content)


def _counted(items: list[tuple[Block, ...]], start: int) -> Iterator[Block]:
    for number, item in enumerate(items, start):
        match item:
            case (Paragraph(content=content, role=role), *others):
                yield Paragraph(_prefixed(f"{number}. ", content), role)
                yield from others
            case _:
                yield Paragraph(f"{number}.")
                yield from item


class _Blocks:
    """Turns the flat tokens of the parser into nested blocks."""

    def __init__(self, slots: Slots) -> None:
        self._slots = slots

    def of(self, tokens: list[Token]) -> tuple[Block, ...]:
        return tuple(self._blocks(iter(tokens), ""))

    def _blocks(self, tokens: Iterator[Token], until: str, role: ParagraphRole = "body") -> Iterator[Block]:
        for token in tokens:
            if token.type == until:
                return
            match token.type:
                case "paragraph_open":
                    yield from self._paragraph(next(tokens), role)
                    next(tokens)
                case "heading_open":
                    yield Heading(int(token.tag[1:]), self._content(next(tokens)), anchor="")
                    next(tokens)
                case "bullet_list_open" | "ordered_list_open":
                    yield from self._list(tokens, token)
                case "blockquote_open":
                    yield from self._blocks(tokens, "blockquote_close", "quote")
                case _:
                    raise TemplateMisuseError(_NOT_FOR_BOOKS.format(mark=token.markup or token.type))

    def _paragraph(self, inline: Token, role: ParagraphRole) -> Iterator[Block]:
        blocks = self._slots.blocks_at(inline.content)
        if blocks is not None:
            yield from blocks
            return
        content = self._content(inline)
        if content:
            yield Paragraph(content, role)

    def _list(self, tokens: Iterator[Token], opening: Token) -> Iterator[Block]:
        items = []
        for token in tokens:
            if token.type == opening.type.replace("_open", "_close"):
                break
            items.append(tuple(self._blocks(tokens, "list_item_close")))
        if not all(isinstance(block, Paragraph | ItemList) for item in items for block in item):
            raise TemplateMisuseError(_NOT_IN_LISTS)
        start = int(opening.attrs.get("start", 1))
        if start > 1:  # "2018. Tahun pertama" is a sentence, and its number must not become 1
            yield from _counted(items, start)
        else:
            filled = tuple(item for item in items if item)
            yield ItemList(filled, ordered=opening.type.startswith("ordered"))

    def _content(self, inline: Token) -> Content:
        inlines = tuple(self._inlines(iter(inline.children or ()), ""))
        if all(isinstance(part, str) for part in inlines):
            return "".join(map(str, inlines))
        return inlines

    def _inlines(self, tokens: Iterator[Token], until: str) -> Iterator[Inline]:
        for token in tokens:
            if token.type == until:
                return
            match token.type:
                case "text" | "code_inline" | "text_special":
                    yield from self._slots.filled(token.content)
                case "softbreak":
                    yield " "
                case "hardbreak":
                    yield LineBreak()
                case "strong_open":
                    yield Strong(tuple(self._inlines(tokens, "strong_close")))
                case "em_open":
                    yield Emphasis(tuple(self._inlines(tokens, "em_close")))
                case "link_open":
                    yield from self._link(
                        str(token.attrs["href"]), tuple(self._inlines(tokens, "link_close"))
                    )
                case "image":
                    raise TemplateMisuseError(_NOT_FOR_BOOKS.format(mark=f"![{token.content}](…)"))

    def _link(self, url: str, content: tuple[Inline, ...]) -> Iterator[Inline]:
        if may_be_linked(url):
            yield Link(url, content)
        else:
            yield from (*content, f" ({url})") if url else content


_NOT_FOR_BOOKS = Bilingual(
    "bab tidak mengenal `{mark}`; pakailah paragraf, daftar, judul `##`, huruf tebal, miring, dan tautan",
    "chapters do not know `{mark}`; use paragraphs, lists, `##` headings, bold, italic and links",
)
_NOT_IN_LISTS = Bilingual(
    "judul dan tabel tidak dapat berdiri di dalam daftar; akhiri daftarnya dengan baris kosong",
    "headings and tables cannot stand inside a list; end the list with a blank line",
)
