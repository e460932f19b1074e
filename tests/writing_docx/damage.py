"""How to damage a sound document: one small change of its parts."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from specimen import DOCUMENT, OFFICE, RELATIONS, TYPES, WORKBOOK

Parts = dict[str, bytes]
Change = Callable[[Parts], Parts]
STYLES, NUMBERING, CORE = "word/styles.xml", "word/numbering.xml", "docProps/core.xml"


@dataclass(frozen=True)
class Damage:
    """One damage.

    Attributes:
        name: what is wrong, in a few words.
        change: makes the damaged parts from the sound ones.
        lint: what our lint says, as a regular expression; empty where it does not see the damage.
    """

    name: str
    change: Change
    lint: str = ""

    def __str__(self) -> str:
        return self.name.replace(" ", "-")


def swap(part: str, old: str, new: str) -> Change:
    """Return a change of the first place where a text (or ``re:`` and a pattern) stands in a part."""
    pattern = re.compile(old.removeprefix("re:") if old.startswith("re:") else re.escape(old), re.DOTALL)

    def change(parts: Parts) -> Parts:
        changed, count = pattern.subn(lambda _: new, parts[part].decode(), count=1)
        assert count == 1, f"{old} is not in {part}"
        return parts | {part: changed.encode()}

    return change


def add(part: str, before: str, new: str) -> Change:
    """Return a change that puts a text before another."""
    return swap(part, before, new + before)


def drop(part: str, old: str) -> Change:
    """Return a change that leaves a text out."""
    return swap(part, old, "")


def related(kind: str, address: str, *, external: bool = False) -> Change:
    """Return a change that relates the document to something else."""
    mode = ' TargetMode="External"' if external else ""
    return add(
        RELATIONS,
        "</Relationships>",
        f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{address}"{mode}/>',
    )


def field(instruction: str) -> Change:
    """Return a change that adds a field to the first paragraph of running text."""
    runs = "".join(
        f"<w:r>{each}</w:r>"
        for each in (
            '<w:fldChar w:fldCharType="begin"/>',
            f"<w:instrText>{instruction}</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>x</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    text = '<w:pStyle w:val="BodyText"/></w:pPr>'
    return swap(DOCUMENT, text, text + runs)


def without(part: str) -> Change:
    """Return a change that leaves a whole part out."""
    return lambda parts: {name: content for name, content in parts.items() if name != part}


def with_part(name: str, kind: str, content: bytes = b"x") -> Change:
    """Return a change that adds a part and relates the document to it."""

    def change(parts: Parts) -> Parts:
        ending = name.rpartition(".")[2]
        default = f'<Default Extension="{ending}" ContentType="application/octet-stream"/>'
        parts = parts | {name: content}
        parts = add(TYPES, "<Override", default)(parts)
        return related(kind, name.removeprefix("word/"))(parts)

    return change


def in_workbook(part: str, old: str, new: str) -> Change:
    """Return a change inside the chart's workbook."""

    def change(parts: Parts) -> Parts:
        with zipfile.ZipFile(io.BytesIO(parts[WORKBOOK])) as archive:
            inner = {name: archive.read(name) for name in archive.namelist()}
        inner = swap(part, old, new)(inner)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, content in inner.items():
                archive.writestr(name, content)
        return parts | {WORKBOOK: buffer.getvalue()}

    return change
