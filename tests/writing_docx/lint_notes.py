"""Footnotes: every mark has its note, every note its mark."""

from collections import Counter
from collections.abc import Iterator

from lint_xml import Roots, W, value, values
from lxml import etree

_NOTES = "word/footnotes.xml"
_RULES = {"separator", "continuationSeparator"}


def notes(roots: Roots) -> Iterator[str]:
    """Yield the defects of the footnotes of a document."""
    marks = values(roots["word/document.xml"], "//w:footnoteReference/@w:id")
    root = roots.get(_NOTES)
    if root is None:
        if marks:
            yield "footnote marks without footnotes"
        return
    ordinary = [note for note in root if note.get(f"{W}type", "normal") == "normal"]
    ids = [note.get(f"{W}id", "") for note in ordinary]
    yield from (f"footnote id twice: {key}" for key, count in Counter(ids).items() if count > 1)
    yield from (f"footnote mark without note: {key}" for key in marks if key not in ids)
    yield from (f"footnote without mark: {key}" for key in ids if key not in marks)
    yield from (f"footnote marked twice: {key}" for key, count in Counter(marks).items() if count > 1)
    if marks != sorted(marks, key=int):
        yield "footnotes are not in the order of their marks"
    yield from (defect for note in ordinary for defect in _note(note))
    yield from _rules(root, roots["word/settings.xml"])
    for name in roots:
        if name.startswith(("word/header", "word/footer")) and values(roots[name], "//w:footnoteReference"):
            yield f"footnote mark in {name}"


def _note(note: etree._Element) -> Iterator[str]:
    key = note.get(f"{W}id")
    if not note.findall(f"{W}p"):
        yield f"footnote without paragraph: {key}"
    elif not values(note, "w:p[1]/w:r[1]/w:footnoteRef"):
        yield f"footnote does not begin with its number: {key}"
    if not "".join(values(note, ".//w:t/text()")).strip():
        yield f"footnote without text: {key}"


def _rules(root: etree._Element, settings: etree._Element) -> Iterator[str]:
    kinds = {note.get(f"{W}type", "normal"): note.get(f"{W}id") for note in root}
    for kind in sorted(_RULES - kinds.keys()):
        yield f"no {kind} above footnotes"
    named = set(values(settings, "w:footnotePr/w:footnote/@w:id"))
    if named != {kinds[kind] for kind in _RULES & kinds.keys()}:
        yield "settings name other rules above footnotes"
    if value(settings, "w:footnotePr/w:numRestart/@w:val"):
        yield "footnotes are numbered anew"
