"""Lines without the marks that a plan does not accept (``&``, ``*``, ``!``, ``<<``).

Each function is given a text and where in it the mark stands; the text may be one line or a whole file.
"""

import re

from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.text.bilingual import Bilingual

_AROUND = 200
"""Characters of a line that are looked at on either side of a mark: a file may be one line of megabytes."""

_FARTHEST = 100_000
"""Characters that are searched for what an alias stands for."""

_MARKS = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t]*)+")
_TO_THE_END = re.compile(r"(?:(?!:(?:\s|$)|[ \t]#).)+")
_BETWEEN_BRACKETS = re.compile(r"(?:(?!:(?:\s|$)|[ \t]#)[^,\]}])+")
_BRACKETS = re.compile(r"[\[{]+[^\n]*?[\]}]+|.+")
_ALIAS = re.compile(r"\*([^\s,\[\]{}:]+)[ \t]*(?=[,\]}\n]|:\s|[ \t]#|$)")
_SCALAR = re.compile(r"[ \t]+(?P<value>\"[^\"\n]*\"|'[^'\n]*'|[^\s\"'|>&*!\[{#][^\n#,\[\]{}:]*)")
_MERGED = re.compile(r"<<:[ \t]*\{(?P<pairs>[^{}\n]*)\}")
_MERGED_ALIAS = re.compile(r"<<:[ \t]*\[?[ \t]*(?=\*)")

_WRITE = Bilingual("Tulis `{line}`. ", "Write `{line}`. ")
_COPY = Bilingual("Salin ke sini isi baris {line}. ", "Copy the content of line {line} to this place. ")
_NOTHING = Bilingual("", "")
_IN_OTHER_WORDS = Bilingual(": `{line}`", ": `{line}`")
_COPIED = Bilingual(", yang ada di baris {line}", ", which stands in line {line}")


def without_mark(text: str, index: int) -> str:
    """Return the line without the anchor or the tag that stands at an index."""
    head, rest = _line_at(text, index)
    return shown(head + _MARKS.sub("", rest, count=1))


def in_quotes(text: str, index: int) -> str:
    """Return the line with quotes around the value that begins at an index."""
    head, rest = _line_at(text, index)
    is_between = head.count("{") + head.count("[") > head.count("}") + head.count("]")
    match = (_BETWEEN_BRACKETS if is_between or rest.endswith(",") else _TO_THE_END).match(rest)
    value = match[0].rstrip() if match else rest
    return shown(head + quoted(value) + rest[len(value) :])


def brackets_in_quotes(text: str, index: int) -> str:
    """Return the line with quotes around what the brackets enclose of which the last opens at an index."""
    while index and text[index - 1] in "[{":
        index -= 1
    head, rest = _line_at(text, index)
    match = _BRACKETS.match(rest)
    value = match[0] if match else rest
    return shown(head + quoted(value) + rest[len(value) :])


def instead_of_alias(text: str, index: int) -> Bilingual:
    """Say what to write instead of the alias at an index; nothing where no anchor above has its name."""
    alias = _ALIAS.match(text, index, index + _AROUND)
    anchor = _anchor_of(alias, text)
    if alias is None or anchor is None:
        return _NOTHING
    scalar = _SCALAR.match(text, anchor.end())
    if scalar is None:
        return _COPY.format(line=_line_number(text, anchor.start()))
    head, rest = _line_at(text, index)
    return _WRITE.format(line=shown(head + scalar["value"].rstrip() + rest[alias.end(1) - index :]))


def instead_of_merging(text: str, index: int) -> Bilingual:
    """Say what stands for the merge key at an index, to follow a sentence without its full stop."""
    if merged := _MERGED.match(text, index, index + _AROUND):
        return _IN_OTHER_WORDS.format(line=shown(merged["pairs"]))
    start = _MERGED_ALIAS.match(text, index, index + _AROUND)
    anchor = _anchor_of(_ALIAS.match(text, start.end(), start.end() + _AROUND), text) if start else None
    return _COPIED.format(line=_line_number(text, anchor.start())) if anchor else _NOTHING


def line_from(text: str, index: int) -> str:
    """Return what follows an index on its line."""
    return _line_at(text, index)[1]


def _anchor_of(alias: re.Match[str] | None, text: str) -> re.Match[str] | None:
    """Return the nearest anchor above; an alias means the last one of its name."""
    if alias is None:
        return None
    named = re.compile(rf"(?<!\S)&{re.escape(alias[1])}(?=\s)")
    found = None
    for found in named.finditer(text, max(0, alias.start() - _FARTHEST), alias.start()):  # noqa: B007
        pass
    return found


def _line_at(text: str, index: int) -> tuple[str, str]:
    """Return the line at an index in two pieces, what is before it and what follows, neither too long."""
    start = text.rfind("\n", max(0, index - _AROUND), index) + 1 or max(0, index - _AROUND)
    end = text.find("\n", index, index + _AROUND)
    return text[start:index], text[index : end if end >= 0 else index + _AROUND].rstrip()


def _line_number(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1
