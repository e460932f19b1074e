"""Slips of indentation: tabs, and lines that line up with nothing."""

import re

from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.reading.quoting import shown
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import SPACES, counted

_LEADING = re.compile(r"[ \t]*")
_KEY = re.compile(r"[\w-]+:(?:\s|$)")
_BULLET = re.compile(r"(?:[•·●▪■–—*o+-]|\(?\w{1,2}[.)])\s+|-(?=\S)")
_ITEM = re.compile(r"-(?:\s|$)")


def tab_indent(trouble: Trouble) -> Fault | None:
    """A tab stands in the indentation of the line; between brackets that would be allowed."""
    tab = trouble.line[: indent_of(trouble.line)].find("\t")
    if tab < 0 or trouble.char(trouble.since) in ("[", "{", '"', "'"):
        return None
    return syntax.TAB_INDENT.at(trouble.place(Spot(trouble.at.line, tab)))


def second_document(trouble: Trouble) -> Fault | None:
    """Something follows the line that ends the document."""
    above = (line.rstrip() for line in reversed(trouble.lines[: trouble.at.line]))
    return refused.SEVERAL_DOCUMENTS.at(trouble.place()) if next(filter(None, above), "") == "..." else None


def indentation(trouble: Trouble) -> Fault | None:
    """The line begins in a column where nothing above begins, or mixes items with keys."""
    found = indent_of(trouble.line)
    if trouble.at.column != found or not trouble.line.strip():
        return None
    near = _nearest(trouble, found)
    if near is None:
        return None
    expected = indent_of(trouble.lines[near])
    if expected == found:
        return syntax.MIXED_BLOCK.at(trouble.place(), line=near + 1, other=_as_item(trouble, near))
    return syntax.INDENTATION.at(
        trouble.place(),
        line=near + 1,
        found=counted(found, SPACES),
        expected=counted(expected, SPACES),
        other=_other_remedy(trouble, found),
    )


def item_without_hyphen(trouble: Trouble) -> Fault | None:
    """``{id: b}`` below ``- {id: a}``: what stands between brackets is whole, but it is no item."""
    spot = trouble.since
    if (
        trouble.char(spot) not in ("{", "[")
        or spot is None
        or spot.column != indent_of(trouble.lines[spot.line])
    ):
        return None
    above = next((n for n in range(spot.line - 1, -1, -1) if trouble.lines[n].strip()), None)
    line = trouble.lines[spot.line].rstrip()
    if above is None or line[-1:] not in ("}", "]") or not _ITEM.match(trouble.lines[above].lstrip()):
        return None
    if indent_of(trouble.lines[above]) != spot.column:
        return None
    other = syntax.ITEM_WITH_HYPHEN.format(line=shown(f"- {line.strip()}"))
    return syntax.MIXED_BLOCK.at(trouble.place(spot), line=above + 1, other=other)


def _as_item(trouble: Trouble, near: int) -> Bilingual:
    """Of a line among items that begins with another sign than theirs, say how the item is written."""
    text = trouble.line.strip()
    bullet = _BULLET.match(text)
    if _ITEM.match(trouble.lines[near].lstrip()) is None or (bullet is None and _KEY.match(text)):
        return Bilingual("", "")
    return syntax.ITEM_WITH_HYPHEN.format(line=shown(f"- {text[bullet.end() if bullet else 0 :]}"))


def indent_of(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(_LEADING.match(line)[0])  # type: ignore[index]  # it matches the empty text at least


def _other_remedy(trouble: Trouble, found: int) -> Bilingual:
    """Perhaps this line is right, and one above moved out of its level: then it stands between two of it."""
    for number in range(trouble.at.line - 1, 0, -1):
        line = trouble.lines[number]
        if line.strip() and indent_of(line) < found:
            above = next(filter(str.strip, reversed(trouble.lines[:number])), "")
            are_items = all(_ITEM.match(each.lstrip()) for each in (line, trouble.line))
            if indent_of(above) < found and not are_items:
                break
            return syntax.OTHER_INDENTATION.format(line=number + 1, expected=counted(found, SPACES))
    return Bilingual("", "")


def _nearest(trouble: Trouble, found: int) -> int | None:
    """Of the lines that enclose this one, return that with the nearest indentation; the deeper of two."""
    best = None
    limit = None
    for number in range(trouble.at.line - 1, -1, -1):
        line = trouble.lines[number]
        indent = indent_of(line)
        if not line.strip() or line.lstrip().startswith("#") or (limit is not None and indent >= limit):
            continue
        limit = indent
        if best is None or abs(indent - found) < abs(indent_of(trouble.lines[best]) - found):
            best = number
        if limit == 0:
            break
    return best
