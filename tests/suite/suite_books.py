"""The books of every example, rendered once by the public command and shared by all tests of a run.

Examples are found, not listed: a new regency, year or edition is covered from the day it is there.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from filelock import FileLock

from masterplan_cli.cli.request import FORMATS
from masterplan_cli.composing.edition import Edition, read_edition

CHECKOUT = Path(__file__).parents[2]
SMALL = CHECKOUT / "tests" / "golden" / "plan.yaml"
ENDINGS = tuple(ending for ending in FORMATS if ending != "pdf")
"""What is rendered; a PDF is made from the DOCX, where a test asks for it."""

_EDITION = re.compile(r"^edition: *([a-z0-9-]+)", re.MULTILINE)
_OFFICE_OPTIONS = (
    '{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)


@dataclass(frozen=True)
class Book:
    """A book to look at: the plan it is printed from and its number among the plan's books."""

    plan: Path
    number: int
    id: str
    draft: bool = False

    def __str__(self) -> str:
        kind = "-draft" if self.draft else ""
        return f"{_name(self.plan)}{kind}-{self.id}"


@cache
def example_plans() -> tuple[Path, ...]:
    """Return every plan below examples/; a file that another one includes is none of its own."""
    files = sorted((CHECKOUT / "examples").rglob("*.yaml"))
    return tuple(path for path in files if re.search(r"^schema:", path.read_text(encoding="utf-8"), re.M))


@cache
def editions() -> dict[str, Edition]:
    """Return every edition that the program brings along."""
    folders = (path.parent for path in sorted((CHECKOUT / "templates").glob("*/edition.yaml")))
    return {folder.name: read_edition(folder) for folder in folders}


def edition_of(plan: Path) -> str:
    """Return the edition that a plan names, or the one that it gets without."""
    found = _EDITION.search(plan.read_text(encoding="utf-8"))
    return found[1] if found else "kominfo-2018"


@cache
def example_books() -> tuple[Book, ...]:
    """Return every book of every example."""
    return tuple(book for plan in example_plans() for book in _books(plan))


@cache
def draft_books() -> tuple[Book, ...]:
    """Return the books of a draft in which nearly everything is missing."""
    return tuple(_books(CHECKOUT / "tests" / "golden" / "faulty.yaml", draft=True))


def _books(plan: Path, *, draft: bool = False) -> Iterator[Book]:
    for number, book in enumerate(editions()[edition_of(plan)].books, start=1):
        yield Book(plan, number, book.id, draft)


def _name(plan: Path) -> str:
    return f"{plan.parent.name}-{plan.stem}"


MATRICES = ("tuban", "pemalang")
"""The regencies whose first two revisions are compared; that of the first one has reasons."""


class Shelf:
    """Renders a plan when its first book is asked for, whichever worker asks, and keeps the files."""

    def __init__(self, folder: Path, own: Path) -> None:
        self._folder, self._own = folder, own

    def file(self, book: Book, ending: str = "docx") -> Path:
        """Return a book in a format that the program writes."""
        folder = self._folder / f"{_name(book.plan)}{'-draft' if book.draft else ''}"
        with FileLock(f"{folder}.lock"):
            if not folder.exists():
                self._render(book, folder)
        [found] = folder.glob(f"*-{book.id}.{ending}")
        return found

    def matrix(self, regency: str, ending: str = "docx") -> Path:
        """Return the matrix of changes between the first two revisions of a regency's example."""
        target = self._folder / f"matriks-{regency}.{ending}"
        with FileLock(f"{target}.lock"):
            if not target.exists():
                self._compare(CHECKOUT / "examples" / regency, target)
        return target

    def pdf(self, book: Book) -> Path:
        """Return a book as LibreOffice lays it out: tagged, every bookmark a destination."""
        return self.converted(self.file(book))

    def converted(self, docx: Path) -> Path:
        """Return a DOCX as PDF; it stands beside it."""
        target = docx.with_suffix(".pdf")
        with FileLock(f"{target}.lock"):
            if not target.exists():
                self._convert(docx)
        return target

    def _render(self, book: Book, folder: Path) -> None:
        made = folder.with_name(f"{folder.name}.part")
        options = ["--to", ",".join(ENDINGS), "--output", str(made), *(["--draft"] if book.draft else [])]
        masterplan("render", str(book.plan), *options)
        made.rename(folder)

    def _compare(self, example: Path, target: Path) -> None:
        reasons = example / "alasan" / "2019.yaml"
        options = ["--reasons", str(reasons)] if reasons.exists() else []
        plans = (str(example / "2018.yaml"), str(example / "2019.yaml"))
        masterplan("diff", *plans, "--output", str(target), *options)

    def _convert(self, docx: Path) -> None:
        profile = f"-env:UserInstallation={(self._own / 'office').as_uri()}"
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            f"pdf:writer_pdf_Export:{_OFFICE_OPTIONS}",
        ]
        done = subprocess.run(
            [*command, "--outdir", str(docx.parent), str(docx)], capture_output=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stderr.decode()


def masterplan(*arguments: str, cwd: Path | None = None, **variables: str) -> str:
    """Run the command in a process of its own and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "src"), "MASTERPLAN_LANG": "en", **variables}
    done = subprocess.run(
        [sys.executable, "-m", "masterplan_cli", *arguments],
        capture_output=True, text=True, cwd=cwd, env=environment, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """The books of this run; workers of pytest-xdist share one folder, which is the parent of theirs."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "books"
    folder.mkdir(exist_ok=True)
    return Shelf(folder, own)
