"""Files that travel with the program: templates, examples and the schema."""

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent


def resource_folder(name: Literal["templates", "examples", "schema"]) -> Path:
    """Return a folder of the wheel, or of the checkout when the program runs from one."""
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parents[1] / name
