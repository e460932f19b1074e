"""A document becomes Markdown: its cover, then its blocks in order."""

from masterplan_cli.document.document import Document
from masterplan_cli.writing.markdown.blocks import write_blocks
from masterplan_cli.writing.markdown.covers import write_opening
from masterplan_cli.writing.markdown.footnotes import Footnotes

_RULE = "---"


def write_markdown(document: Document) -> bytes:
    """Return a document as GitHub-flavoured Markdown in UTF-8.

    The text of the document arrives unchanged in any CommonMark parser that knows GFM tables and footnotes;
    nothing in it can become a mark, a link, HTML or a line of Mermaid. The same document always gives the
    same bytes.

    Args:
        document: a numbered document.
    """
    footnotes = Footnotes()
    parts = write_opening(document)
    parts += [footnotes.settle(write_blocks(division.blocks)) for division in document.divisions]
    return f"\n\n{_RULE}\n\n".join(filter(None, parts)).encode() + b"\n"
