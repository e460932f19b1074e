"""Text as WordprocessingML: the only place where text is escaped."""

import re
from functools import lru_cache

_SPECIAL = re.compile('[&<>"\x00-\x1f\ufffe\uffff\ud800-\udfff]|^ | $|  ')
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_PIECE = re.compile("(\r\n|\r|\n|\t)")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_BREAK = "<w:br/>"


def escape(text: str) -> str:
    """Escape text for an element or a quoted attribute.

    Characters that no XML document can hold (C0 controls, half surrogates) become U+FFFD, so that they
    are seen rather than lost.
    """
    return readable(text).translate(_ESCAPES)


def readable(text: str) -> str:
    """Put U+FFFD in the place of characters that no XML document can hold."""
    return _FORBIDDEN.sub("\ufffd", text)


@lru_cache(maxsize=1 << 12)  # most cells of a large table say what others said
def text_run(text: str, properties: str = "") -> str:
    """Return a run of text, or nothing for empty text.

    Spaces are kept, a newline becomes a line break and a tab a tab, as python-docx reads them back.

    Args:
        text: any text.
        properties: a ``w:rPr`` element, or empty.
    """
    if not text:
        return ""
    if not _SPECIAL.search(text):
        return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"
    return f"<w:r>{properties}{''.join(map(_piece, _PIECE.split(text)))}</w:r>"


def line_break() -> str:
    """Return a run that begins a new line inside a paragraph."""
    return f"<w:r>{_BREAK}</w:r>"


def tab() -> str:
    """Return a run that moves to the next tab stop."""
    return "<w:r><w:tab/></w:r>"


def _piece(text: str) -> str:
    match text:
        case "":
            return ""
        case "\t":
            return "<w:tab/>"
        case "\n" | "\r" | "\r\n":
            return _BREAK
        case _:
            return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
