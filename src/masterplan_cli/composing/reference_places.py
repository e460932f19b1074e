"""Where in the templates a reference stands, to name file and line when it leads nowhere."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_REFERENCE = re.compile(r"""\bref\(\s*["']([^"']*)["']""")


class ReferencePlace(NamedTuple):
    """A template and a line, from 1; line 0 when only the folder is known."""

    file: str
    line: int


def reference_place(folder: Path, templates: Iterable[str], anchor: str) -> ReferencePlace:
    """Return the place of the reference that names an anchor, or the beginning of it.

    Args:
        folder: the edition's folder.
        templates: the templates of a book, by their paths below the folder.
        anchor: what the reference names; a template may put it together, as in ``ref("tabel-" ~ name)``.
    """
    found = ReferencePlace(str(folder), 0)
    longest = 0
    for name in templates:
        lines = (folder / name).read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            for beginning in _REFERENCE.findall(line):
                if anchor.startswith(beginning) and len(beginning) > longest:
                    found, longest = ReferencePlace(str(folder / name), number), len(beginning)
    return found
