"""The files that make an edition, to be copied as the beginning of a regency's own."""

from collections.abc import Mapping
from pathlib import Path

from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.template_files import is_inside


def template_files(edition: Edition) -> Mapping[str, Path]:
    """Return every file that an edition needs, by its path inside a template folder, in order.

    What systems and office programs leave behind (``.DS_Store``, ``~$reference.docx``) is not part of it.
    """
    found = {path.relative_to(edition.folder): path for path in edition.folder.rglob("*") if path.is_file()}
    return {
        name.as_posix(): found[name]
        for name in sorted(found)
        if not any(part.startswith((".", "~$")) for part in name.parts)
        and is_inside(edition.folder, found[name])
    }
