"""Which files an edition needs: its own, and of the editions it is based on what its books really use."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, meta

from masterplan_cli.composing.template_files import TemplateFolders


def needed_files(folders: TemplateFolders, templates: Iterable[str]) -> dict[str, Path]:
    """Return the real files that an edition needs, by their paths below a folder, in order of the paths.

    All files of its own folder are needed, but for what systems and office programs leave behind
    (``.DS_Store``, ``~$reference.docx``). Of the other folders: the templates that its books name and what
    those include, import or extend, ``reference.docx`` and a picture called ``logo``.

    Args:
        folders: the edition's folders.
        templates: the templates that its books name.
    """
    found = {name: path for name, path in _below(folders.own) if folders.holds(path)}
    for name in (*_closure(folders, templates), "reference.docx", *_logos(folders)):
        if name not in found and (path := folders.find(name)) is not None:
            found[name] = path
    return dict(sorted(found.items()))


def _below(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith((".", "~$")) for part in name.parts):
            yield name.as_posix(), path


def _logos(folders: TemplateFolders) -> Iterator[str]:
    """Yield the names of the logos of the first folder that has any: a logo of another kind replaces it."""
    for folder in folders.paths:
        names = sorted(path.name for path in folder.glob("logo.*"))
        if names:
            yield from names
            return


def _closure(folders: TemplateFolders, templates: Iterable[str]) -> set[str]:
    """Return the templates and all that they mention; a name put together while printing means: all."""
    environment = Environment()  # parses only, prints nothing
    reached: set[str] = set()
    waiting = list(templates)
    while waiting:
        name = waiting.pop()
        path = folders.find(name)
        if name in reached or path is None:
            continue
        reached.add(name)
        for mentioned in _mentioned(environment, path):
            waiting += [mentioned] if mentioned else _all_templates(folders)
    return reached


def _mentioned(environment: Environment, path: Path) -> Iterator[str | None]:
    try:
        yield from meta.find_referenced_templates(environment.parse(path.read_text(encoding="utf-8")))
    except (TemplateSyntaxError, UnicodeDecodeError):
        return  # rendering reports the mistake with its place


def _all_templates(folders: TemplateFolders) -> list[str]:
    return [name for folder in folders.paths for name, _ in _below(folder) if name.endswith(".j2")]
