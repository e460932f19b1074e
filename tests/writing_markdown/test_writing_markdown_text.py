"""Whatever text a plan holds, readers of the Markdown see that text, and no structure in it."""

import subprocess
import unicodedata
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Inline,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
    plain,
)
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.writing.markdown import write_markdown

FRAGMENTS = [
    *"\\`*_~^$#><&|[]()!:.-+=@{}/'%,;",
    *(" ", "  ", "    ", "\t", "\n", "\n\n", "\u00a0", "\u3000", "a", "b1", "7", "é", "Ω", "→", "“", "”"),
    *("1. ", "12) ", "- ", "+ ", "* ", "# ", "## ", "> ", "---", "===", "***", "___", "```", "~~~", "    x"),
    *("| a | b |", "|---|", "---|---", ":-:", "&amp;", "&#35;", "&copy", "&lt;b&gt;", "<b>", "</b>", "<br>"),
    *("<!-- x -->", "<?x?>", "<x@y.id>", "<https://a.id>", "[a](b)", "![a](b)", "[a]: /b", "[^1]", "[ ] x"),
    *("https://a.id/b_c", "http://", "ftp://x.id", "www.a.id", "WWW.a.id", "a_b@c-d.id", "@mention", "#123"),
    *(
        ":smile:",
        ":100:",
        "mailto:a@b.id",
        "a_b_c",
        "__init__",
        "**x**",
        "_y_",
        "~~z~~",
        "$x$",
        "\\(",
        "\\\n",
    ),
    *("Smart Governance", "Rp1.350.000,00", "Pelayanan Publik & Birokrasi", "<5%", "5 < 6", "A & B <x>"),
]
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff")
TEXT = st.one_of(
    st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join),
    st.text(CHARACTERS, max_size=30),
    st.lists(st.sampled_from(FRAGMENTS) | st.text(CHARACTERS, max_size=3), max_size=8).map("".join),
)
CONTENT = st.recursive(
    TEXT,
    lambda inner: st.lists(
        st.one_of(
            TEXT,
            st.builds(Strong, inner),
            st.builds(Emphasis, inner),
            st.builds(Deleted, inner),
            st.builds(Inserted, inner),
            st.builds(Link, st.sampled_from(["https://a.id/(x) y|z?a=1&copy=2", "mailto:a@b.id"]), inner),
            st.just(LineBreak()),
            st.builds(CrossReference, st.just("tabel-2-1"), TEXT),
            st.builds(Missing, TEXT | st.just("[BELUM DIISI]")),
        ),
        max_size=4,
    ).map(tuple),
    max_leaves=6,
)
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TAGS = {f"<{end}{tag}>" for tag in ("strong", "em", "del", "ins") for end in ("", "/")}


def document(*blocks: Block) -> Document:
    return Document("", "", "", "id-ID", "", "", "", None, (Division("body", blocks),))


def parse(*blocks: Block) -> list[Token]:
    return PARSER.parse(write_markdown(document(*blocks)).decode())


def text_of(inline: Token) -> str:
    """Return the text that a reader sees; fail for anything that no writer of ours means."""
    return "".join(map(_text_of, inline.children or ()))


def _text_of(token: Token) -> str:
    if token.type == "html_inline":
        assert (
            token.content == "<br>" or token.content in TAGS or token.content.startswith(("<a id=", "</a>"))
        )
        return "\n" if token.content == "<br>" else ""
    if token.type == "hardbreak":
        return "\n"
    assert token.type in {
        "text",
        "strong_open",
        "strong_close",
        "em_open",
        "em_close",
        "link_open",
        "link_close",
        "s_open",
        "s_close",
    }
    return token.content


def seen(content: Content) -> str:
    """Return the text that should be seen; breaks at the very ends are invisible in every format."""
    return plain(content).strip("\n")


def types(tokens: list[Token]) -> list[str]:
    return [token.type for token in tokens]


@given(TEXT)
@example("A & B <x> | *y* _z_ [a](b) # \\ ` ~ ^ $ 1. - +")
@example("a\n---\nb")
@example("a|b\n-|-")
@example("a\n\nb\n")
@example(" 1. x ")
def test_a_paragraph_arrives_as_it_is(text: str) -> None:
    tokens = parse(Paragraph(text))
    if not seen(text):
        assert tokens == []
        return
    assert types(tokens) == ["paragraph_open", "inline", "paragraph_close"]
    assert text_of(tokens[1]) == seen(text)
    assert {child.type for child in tokens[1].children or ()} <= {"text", "hardbreak"}


@given(TEXT)
def test_a_quotation_and_a_list_item_arrive_as_they_are(text: str) -> None:
    tokens = parse(Paragraph(text, "quote"), ItemList(((Paragraph(text),), (Paragraph("b"),)), ordered=True))
    inlines = [text_of(token) for token in tokens if token.type == "inline"]
    assert inlines == ([seen(text)] * 2 if seen(text) else []) + ["b"]
    assert types(tokens).count("list_item_open") == 2
    assert types(tokens).count("blockquote_open") == bool(seen(text))


@given(TEXT)
@example("C #")
@example("#")
def test_a_heading_arrives_as_it_is(text: str) -> None:
    tokens = parse(Heading(2, text, 'a"b', number="1.1"))
    assert types(tokens) == ["heading_open", "inline", "heading_close"]
    assert text_of(tokens[1]).removeprefix("1.1").removeprefix(" ") == seen(text)


@given(st.lists(TEXT, min_size=6, max_size=6), st.booleans())
@example(["a|b", "\\|", "\\\\|", "|", "\\", "`|`"], False)
def test_cells_arrive_as_they_are_and_stay_in_their_columns(texts: list[str], bold: bool) -> None:
    rows = [Row(tuple(texts[:3])), Row((texts[3], Cell((texts[4],)), texts[5]), "total" if bold else "body")]
    tokens = parse(Table((Column(1), Column(1, "right"), Column(1)), (rows[0],), (rows[1],)))
    assert tokens[0].type == "table_open"
    assert [text_of(token) for token in tokens if token.type == "inline"] == list(map(seen, texts))


@given(TEXT, TEXT)
def test_captions_and_sources_arrive_as_they_are(title: str, source: str) -> None:
    caption = Caption("Tabel", title, "t", source, "2", 1)
    tokens = parse(Table((Column(1),), (Row(("x",)),), (), caption))
    inlines = [text_of(token) for token in tokens if token.type == "inline"]
    assert inlines == [f"Tabel 2.1 {title}".strip("\n"), "x"] + (
        [f"Sumber: {source}".strip("\n")] if source else []
    )


@given(CONTENT)
@example(("a", Strong("(b)"), "c"))
@example((Strong("a"), Strong("b"), Emphasis("c")))
@example((Deleted("a"), " ", Inserted("b"), Deleted(("c", Deleted("~d~"))), "e"))
@example(("x", Strong((Strong((Emphasis("y"),)),))))
@example(("Halo!", Link("https://a.id", "x")))
@example(("https:", "//a.id/x_y"))
@example((Missing("[BELUM DIISI]"), "(b)"))
@example(("1", LineBreak(), Emphasis("- x")))
def test_marked_text_arrives_as_it_is(content: Content) -> None:
    tokens = parse(Paragraph(content), Paragraph("end"))
    paragraphs = [text_of(token).strip("\n") for token in tokens if token.type == "inline"]
    assert [text for text in paragraphs if text] == [text for text in (seen(content), "end") if text]
    marks = set(types(tokens)) | {child.type for token in tokens for child in token.children or ()}
    assert marks <= {
        *("paragraph_open", "inline", "paragraph_close", "text", "hardbreak", "html_inline"),
        *("strong_open", "strong_close", "em_open", "em_close", "link_open", "link_close"),
        *("s_open", "s_close"),
    }


@given(
    st.builds(
        tuple,
        st.lists(
            st.one_of(*(st.builds(kind, TEXT) for kind in (Strong, Emphasis, Deleted, Inserted)), TEXT),
            max_size=5,
        ),
    )
)
def test_marks_cover_what_they_should(content: tuple[Inline, ...]) -> None:
    tokens = [child for token in parse(Paragraph(content)) for child in token.children or ()]
    for kind, tag in ((Strong, "strong"), (Emphasis, "em"), (Deleted, "s"), (Inserted, "ins")):
        covered = "".join(
            part.content for part in content if isinstance(part, kind) and isinstance(part.content, str)
        )
        assert "".join(_covered(tokens, tag).split()) == "".join(covered.split())


def _covered(tokens: list[Token], tag: str) -> str:
    text, inside = "", False
    for token in tokens:
        element = "del" if tag == "s" else tag
        if token.type == f"{tag}_open" or token.content == f"<{element}>":
            inside = True
        elif token.type == f"{tag}_close" or token.content == f"</{element}>":
            inside = False
        elif inside:
            text += token.content
    return text


@settings(max_examples=20, deadline=None)
@given(st.lists(TEXT, max_size=10), CONTENT)
def test_pandoc_reads_the_same_text(texts: list[str], content: Content) -> None:
    blocks: list[Block] = [
        *(Paragraph(text) for text in texts),
        *(Heading(2, text, "") for text in texts),
        Paragraph(content),
        ItemList(tuple((Paragraph(text),) for text in texts)),
        Table((Column(1), Column(1)), (Row(("x", "y")),), tuple(Row((text, "z")) for text in texts)),
    ]
    expected = [*texts, *texts, plain(content), *texts, "x", "y", *(f"{text} z" for text in texts)]
    assert _words(_read_by_pandoc(document(*blocks))) == _words(" ".join(expected))


def _read_by_pandoc(document: Document) -> str:
    command = ["pandoc", "--from=gfm", "--to=html", "--wrap=none"]
    done = subprocess.run(command, input=write_markdown(document), capture_output=True, check=True)
    reader = _VisibleText()
    reader.feed(done.stdout.decode())
    reader.close()
    return "".join(reader.parts)


class _VisibleText(HTMLParser):
    """Collects text; only elements that pandoc may make of our documents are let through."""

    BLOCKS = frozenset(
        ("p", "h2", "ul", "li", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td")
    )
    INLINES = frozenset(("a", "strong", "em", "del", "ins"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag == "br" or tag in self.BLOCKS | self.INLINES
        self.parts.append("" if tag in self.INLINES else " ")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append("" if tag in self.INLINES else " ")


def _words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()
