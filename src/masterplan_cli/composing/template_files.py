"""Where chapter templates come from: the edition's folder, and nowhere else."""

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.text.bilingual import Bilingual


class TemplateFiles(FileSystemLoader):
    """Loads the templates of one folder; a link that leads out of it is not followed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, encoding="utf-8-sig")  # Notepad begins a file with a mark
        self._folder = folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return text, file name and freshness of a template.

        Raises:
            TemplateMisuseError: the file lies outside the folder, or is not UTF-8.
        """
        try:
            text, name, is_fresh = super().get_source(environment, template)
        except UnicodeDecodeError:
            raise TemplateMisuseError(_NOT_UTF8.format(name=template)) from None
        if not is_inside(self._folder, name):
            raise TemplateMisuseError(_OUTSIDE.format(name=template))
        return text, name, is_fresh


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
