"""What deleted text takes along from the old document: its footnotes and its numbered lists."""

from copy import deepcopy

from lxml import etree

from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.revising import Marks, struck


class Carried:
    """Takes footnotes and lists over from the old document into the new one.

    A list of which an item stands in both documents goes on as one list.
    """

    def __init__(self, old: dict[str, etree._Element], new: dict[str, etree._Element], marks: Marks) -> None:
        """Prepare.

        Args:
            old: the parts of the old document, ``notes`` and ``lists``, as far as there are any.
            new: those of the new document, which take up what is carried over.
            marks: makes the marks of changes.
        """
        self._old_notes = _by_id(old.get("notes"), names.NOTE, names.ID)
        self._old_lists = _by_id(old.get("lists"), names.LIST_INSTANCE, names.LIST)
        self._new, self._marks = new, marks
        self._lists: dict[str, str] = {}

    def same_list(self, old: etree._Element, new: etree._Element) -> None:
        """Take note that a paragraph of the old document is one of the new one, and so are their lists."""
        before, after = _list_of(old), _list_of(new)
        if before is not None and after is not None:
            self._lists.setdefault(before.get(names.VALUE, ""), after.get(names.VALUE, ""))

    def relist(self, paragraph: etree._Element) -> None:
        """Let a deleted paragraph count in the list of the new document that its own list is there."""
        number = _list_of(paragraph)
        if number is not None:
            own = number.get(names.VALUE, "")
            number.set(names.VALUE, self._lists.setdefault(own, self._new_list(own)))

    def note(self, run: etree._Element) -> etree._Element | None:
        """Return the mark of a deleted footnote, its text taken over; None where there is no place for it."""
        notes, mark = self._new.get("notes"), run.find(names.NOTE_MARK)
        if notes is None or mark is None:
            return None
        note = deepcopy(self._old_notes[mark.get(names.ID, "")])
        note.set(names.ID, str(max(int(each.get(names.ID, "0")) for each in notes) + 1))
        for paragraph in note.iter(names.PARAGRAPH):
            self._strike_note(paragraph)
        notes.append(note)
        run = deepcopy(run)
        next(run.iter(names.NOTE_MARK)).set(names.ID, note.get(names.ID, ""))
        return run

    def _strike_note(self, paragraph: etree._Element) -> None:
        runs = list(paragraph.iter(names.RUN))
        for child in [each for each in paragraph if each.tag != names.PARAGRAPH_PROPERTIES]:
            paragraph.remove(child)
        paragraph.append(self._marks.enclosing("deleted", map(struck, runs)))

    def _new_list(self, number: str) -> str:
        lists, instance = self._new.get("lists"), self._old_lists.get(number)
        if lists is None or instance is None:
            return number
        if number in self._lists:
            return self._lists[number]
        instances = lists.findall(names.LIST_INSTANCE)
        added = deepcopy(instance)
        added.set(names.LIST, str(max(int(each.get(names.LIST, "0")) for each in instances) + 1))
        instances[-1].addnext(added)
        return str(added.get(names.LIST))


def _by_id(part: etree._Element | None, tag: str, attribute: str) -> dict[str, etree._Element]:
    return {} if part is None else {each.get(attribute, ""): each for each in part.iterchildren(tag)}


def _list_of(paragraph: etree._Element) -> etree._Element | None:
    return paragraph.find(f"{names.PARAGRAPH_PROPERTIES}//{names.LIST}")
