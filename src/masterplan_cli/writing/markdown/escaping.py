"""Plain text in Markdown: what would be read as a mark gets a backslash, and only that.

The rules are CommonMark 0.31 and the GFM specification (tables, strikethrough, bare links), with GitHub's
emoji names and mathematics. Ordinary prose passes unchanged.
"""

import re
import urllib.parse

_SUSPECT = re.compile(r"[\\`*_\[\]~$#<&@:\r\n]|www\.", re.IGNORECASE)
_ESCAPED = re.compile(
    r"""
      [\\`*\[\]~$\#]                    # code, emphasis, links, strikethrough, mathematics, headings
    | (?<![^\W_])_ | _(?![^\W_])        # an underscore, unless inside a word
    | <(?![\s\d=])                      # HTML and autolinks; not “< 5” or “<5”
    | &(?=\#?\w+;)                      # entities
    | @(?=\S)                           # mail addresses and mentions
    | :(?=//)                           # bare links
    | (?<=www)\.                        # bare links without scheme
    | :(?=[\w+-]+:)                     # emoji names
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINE_START = re.compile(
    r"""
      [=|>]                             # underlined headings, tables, quotations
    | [-+](?=[-\s|:]|$)                 # bullets, rules, the line below a table's head
    | :(?=-)                            # the same line
    | (?P<digits>[0-9]{1,9})[.)](?=\s|$)
    """,
    re.VERBOSE,
)
_LINE_BREAK = re.compile(r"\r\n?")
_URL_SAFE = "!#$%&'()*+,-./:;=?@_~"


def is_plain(text: str) -> bool:
    """Whether a text is its own Markdown inside a line, as nearly every cell of a table is."""
    return _SUSPECT.search(text) is None and not (text[:1].isspace() or text[-1:].isspace())


def escape(text: str) -> str:
    """Return a text's Markdown for the middle of a line.

    The text may be any without control characters other than tabs and line breaks; every line break comes
    out as a bare newline, whose Markdown depends on where the text stands.
    """
    if _SUSPECT.search(text) is None:
        return text
    return _ESCAPED.sub(r"\\\g<0>", _LINE_BREAK.sub("\n", text))


def keep_edges(line: str) -> str:
    """Write white space at the ends of a line, which Markdown would drop, as character references."""
    if not line or not (line[0].isspace() or line[-1].isspace()):
        return line
    body = line.strip()
    start = line.index(body) if body else len(line)
    return _references(line[:start]) + body + _references(line[start + len(body) :])


def guard_line_start(line: str) -> str:
    """Put a backslash where the beginning of a line would make it a heading, list, quotation or table."""
    match = _LINE_START.match(line)
    if match is None:
        return line
    mark = match.end("digits") if match["digits"] else 0
    return f"{line[:mark]}\\{line[mark:]}"


def link_target(url: str) -> str:
    """Return a URL as it stands in the parentheses of a link; what could end it is percent-encoded.

    The angle brackets keep parsers that look for bare links (Pandoc 2) from finding one there.
    """
    return f"<{urllib.parse.quote(url, safe=_URL_SAFE).replace('&', '&amp;')}>"


def _references(space: str) -> str:
    return "".join(f"&#{ord(character)};" for character in space)
