"""Who revised: the marks of tracked changes, each with its number, author and date."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Literal

from lxml import etree
from msgspec import Struct

from masterplan_cli.writing.docx.redline import names

Effect = Literal["inserted", "deleted"]

_TAGS: dict[Effect, str] = {"inserted": names.INSERTED, "deleted": names.DELETED}


class Reviser(Struct, frozen=True):
    """Who answers for the changes, and the ISO date of the revision; empty for none."""

    author: str
    date: str


class Marks:
    """Makes the marks of one redline."""

    def __init__(self, reviser: Reviser, first: int) -> None:
        """Begin to count at ``first``: bookmarks and changes share their numbers."""
        self._attributes = {names.AUTHOR: reviser.author}
        if reviser.date:
            self._attributes[names.DATE] = f"{reviser.date[:10]}T00:00:00Z"
        self._next = first

    def enclosing(self, effect: Effect, content: Iterable[etree._Element]) -> etree._Element:
        """Return ``w:ins`` or ``w:del`` around runs."""
        mark = self._new(effect)
        mark.extend(content)
        return mark

    def paragraph(self, paragraph: etree._Element, effect: Effect) -> None:
        """Say of the end of a paragraph that it was inserted or deleted.

        An end that holds the properties of a section is left alone: without it, what follows would get
        other headers and another orientation.
        """
        properties = _child(paragraph, names.PARAGRAPH_PROPERTIES)
        if properties.find(names.SECTION) is None:
            _child(properties, names.RUN_PROPERTIES, at=len(properties)).insert(0, self._new(effect))

    def row(self, row: etree._Element, effect: Effect) -> None:
        """Say of a row of a table that it was inserted or deleted.

        The schema wants some other property beside the mark: a row without any is told what it does anyway.
        """
        properties = _child(row, names.ROW_PROPERTIES)
        if not len(properties):
            etree.SubElement(properties, names.KEEP_WHOLE, {names.VALUE: "off"})
        properties.append(self._new(effect))

    def _new(self, effect: Effect) -> etree._Element:
        mark = etree.Element(_TAGS[effect], {names.ID: str(self._next), **self._attributes})
        self._next += 1
        return mark


def struck(run: etree._Element) -> etree._Element:
    """Return a run as it stands inside ``w:del``, where texts and instructions have names of their own."""
    run = deepcopy(run)
    for element in run.iter(names.TEXT, names.INSTRUCTION):
        element.tag = names.DELETED_TEXT if element.tag == names.TEXT else names.DELETED_INSTRUCTION
    return run


def _child(parent: etree._Element, tag: str, at: int = 0) -> etree._Element:
    found = parent.find(tag)
    if found is None:
        found = etree.Element(tag)
        parent.insert(at, found)
    return found
