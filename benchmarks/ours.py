"""Our own commands, as a user starts them."""

import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.measure import Command


def _masterplan() -> list[str]:
    """The installed command; the module where the project is only on the path."""
    script = Path(sys.executable).with_name("masterplan")
    return [str(script)] if script.exists() else [sys.executable, "-m", "masterplan_cli"]


def nothing() -> Command:
    """What Python costs by itself."""
    return [sys.executable, "-c", "pass"]


def version() -> Command:
    """``masterplan --version``."""
    return [*_masterplan(), "--version"]


def help_page() -> Command:
    """``masterplan --help``."""
    return [*_masterplan(), "--help"]


def schema(target: Path) -> Command:
    """``masterplan schema``."""
    return [*_masterplan(), "schema", "--output", str(target)]


def validate(*plans: Path) -> Command:
    """``masterplan validate``."""
    return [*_masterplan(), "validate", *map(str, plans)]


def share(part: str, *plans: Path) -> Command:
    """What a part of a run takes of it."""
    return [sys.executable, "-m", "benchmarks.shares", part, *map(str, plans)]


def render(plan: Path, target: Path, to: str = "docx") -> Command:
    """``masterplan render``, all books, without LibreOffice."""
    return [
        *_masterplan(),
        "render",
        str(plan),
        "--to",
        to,
        "--page-numbers",
        "never",
        "--output",
        str(target),
    ]


def render_many(plans: Iterable[Path], target: Path, jobs: int) -> Command:
    """``masterplan render`` of many plans in one call."""
    given = map(str, plans)
    common = ["--page-numbers", "never", "--jobs", str(jobs), "--output", str(target)]
    return [*_masterplan(), "render", *given, *common]


def diff(old: Path, new: Path) -> Command:
    """``masterplan diff``."""
    return [*_masterplan(), "diff", str(old), str(new), "--format", "json"]
