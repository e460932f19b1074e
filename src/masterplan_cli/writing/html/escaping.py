"""Text as HTML: the only place where text is escaped."""

import re

_SPECIAL = re.compile('[&<>"\x00-\x08\x0a-\x1f\ufffe\uffff\ud800-\udfff]')
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LINE_BREAK = re.compile("\r\n|\r|\n")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def text(source: str) -> str:
    """Return text for the inside of an element; a line break becomes ``<br/>``."""
    if _SPECIAL.search(source) is None:
        return source
    return _LINE_BREAK.sub("<br/>", _escape(source))


def flat(source: str) -> str:
    """Return text for a quoted attribute, or for an element that holds no others; lines become one."""
    if _SPECIAL.search(source) is None:
        return source
    return _LINE_BREAK.sub(" ", _escape(source))


def _escape(source: str) -> str:
    """What no page can hold (C0 controls, half surrogates) becomes U+FFFD: seen rather than lost."""
    return _FORBIDDEN.sub("\ufffd", source).translate(_ESCAPES)
