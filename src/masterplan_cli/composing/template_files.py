"""Where chapter templates come from: the edition's folder, its bases' folders, and nowhere else."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader
from msgspec import Struct

from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.text.bilingual import Bilingual


class TemplateFolders(Struct, frozen=True):
    """The folders of an edition: its own first, then those of the editions that it is based on.

    Attributes:
        paths: the folders; a file is taken from the first that has it.
    """

    paths: tuple[Path, ...]

    @property
    def own(self) -> Path:
        """The edition's own folder."""
        return self.paths[0]

    def find(self, name: str) -> Path | None:
        """Return the real file of a name below the folders; None when there is none, or it leads out."""
        parts = PurePosixPath(name)
        if ".." in parts.parts:
            return None
        found = next((path for folder in self.paths if (path := folder / parts).is_file()), None)
        return found if found and self.holds(found) else None

    def file(self, name: str) -> str:
        """Return how messages call the file of a name: where it is, or else where it should be."""
        return str(self.find(name) or self.own / name)

    def holds(self, path: Path | str) -> bool:
        """Tell whether a path, its links resolved, lies in one of the folders."""
        return any(is_inside(folder, path) for folder in self.paths)


class TemplateFiles(FileSystemLoader):
    """Loads the templates of an edition; a link that leads out of its folders is not followed."""

    def __init__(self, folders: TemplateFolders) -> None:
        super().__init__(folders.paths, encoding="utf-8-sig")  # Notepad begins a file with a mark
        self._folders = folders

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return text, file name and freshness of a template.

        Raises:
            TemplateMisuseError: the file lies outside the folders, or is not UTF-8.
        """
        try:
            text, name, is_fresh = super().get_source(environment, template)
        except UnicodeDecodeError:
            raise TemplateMisuseError(_NOT_UTF8.format(name=template)) from None
        if not self._folders.holds(name):
            raise TemplateMisuseError(_OUTSIDE.format(name=template))
        found = self._folders.find(template)
        return text, name, lambda: is_fresh() and found == self._folders.find(template)


def is_inside(folder: Path, path: Path | str) -> bool:
    """Tell whether a path, its links resolved, lies in a folder."""
    return Path(path).resolve().is_relative_to(folder.resolve())


_OUTSIDE = Bilingual(
    "templat `{name}` menunjuk ke luar folder templat; salin berkasnya ke dalam folder itu",
    "the template `{name}` leads out of the template folder; copy the file into it",
)
_NOT_UTF8 = Bilingual(
    "templat `{name}` tidak tersimpan sebagai UTF-8; simpan ulang sebagai UTF-8",
    "the template `{name}` is not stored as UTF-8; save it as UTF-8",
)
