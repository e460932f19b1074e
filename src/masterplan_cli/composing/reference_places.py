"""Where in the templates a reference stands, to name file and line when it leads nowhere."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from masterplan_cli.composing.template_files import TemplateFolders

_REFERENCE = re.compile(r"""\bref\(\s*["']([^"']*)["']""")


class ReferencePlace(NamedTuple):
    """A template and a line, from 1; line 0 when only the folder is known."""

    file: str
    line: int


def reference_place(folders: TemplateFolders, templates: Iterable[str], anchor: str) -> ReferencePlace:
    """Return the place of the reference that names an anchor, or the beginning of it.

    Args:
        folders: the edition's folders.
        templates: the templates of a book, by their paths below the folders.
        anchor: what the reference names; a template may put it together, as in ``ref("tabel-" ~ name)``.
    """
    found = ReferencePlace(str(folders.own), 0)
    longest = 0
    for name in templates:
        path = folders.find(name)
        lines = path.read_text(encoding="utf-8").splitlines() if path else []
        for number, line in enumerate(lines, 1):
            for beginning in _REFERENCE.findall(line):
                if anchor.startswith(beginning) and len(beginning) > longest:
                    found, longest = ReferencePlace(str(path), number), len(beginning)
    return found
