"""Parts of one run, timed inside it: ``python -m benchmarks.shares PART PLAN …``.

Prints two times in seconds, that of the part and that of the whole. For ``rules PLAN`` and
``comparing OLD NEW`` the whole is the run with its imports; for ``matrix OLD NEW`` it is what the writer of
the books takes for as many rows.
"""

import contextlib
import gc
import io
import os
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

_BEGUN = time.perf_counter()


class Stopwatch:
    """Adds up how long calls of a function take."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def time(self, module: ModuleType, name: str) -> None:
        """Time a function of a module from now on."""
        function = getattr(module, name)

        def timed(*values: Any, **named: Any) -> Any:
            begun = time.perf_counter()
            try:
                return function(*values, **named)
            finally:
                self.seconds += time.perf_counter() - begun

        setattr(module, name, timed)


def rules(plan: str) -> float:
    """Validate a plan and return what all rules took together: checking without building the plan."""
    from masterplan_cli.checking import check as checking
    from masterplan_cli.cli import validate

    building, whole = Stopwatch(), Stopwatch()
    building.time(checking, "build_plan")
    whole.time(validate, "check")
    _run("validate", plan)
    return whole.seconds - building.seconds


def comparing(old: str, new: str) -> float:
    """Compare two plans and return what the comparison itself took."""
    from masterplan_cli.cli import diff

    watch = Stopwatch()
    watch.time(diff, "compare")
    _run("diff", old, new, "--format", "json")
    return watch.seconds


def matrix(old: str, new: str) -> tuple[float, float]:
    """Return what writing the matrix of changes took, and what the books of a plan take for as many rows."""
    watch = RowWatch()
    with tempfile.TemporaryDirectory() as folder:
        target = ("-o", folder, "--page-numbers", "never")
        _run("render", new, *target)
        books, rows = watch.seconds, watch.rows
        _run("diff", old, new, "--format", "docx", "-o", f"{folder}/matrix.docx", *target[2:])
    return watch.seconds - books, books * (watch.rows - rows) / rows


class RowWatch:
    """Adds up how long DOCX files take to be written, and how many rows their tables have."""

    def __init__(self) -> None:
        from masterplan_cli.writing import docx

        self.seconds = 0.0
        self.rows = 0
        self._write = docx.write_docx
        setattr(docx, "write_docx", self._timed)  # noqa: B010  # for the type checker it is another function

    def _timed(self, *values: Any, **named: Any) -> bytes:
        begun = time.perf_counter()
        written = self._write(*values, **named)
        self.seconds += time.perf_counter() - begun
        with zipfile.ZipFile(io.BytesIO(written)) as archive:
            self.rows += archive.read("word/document.xml").count(b"<w:tr>")
        return written


def _run(*arguments: str) -> None:
    from masterplan_cli.cli.run import run

    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        run(arguments)


if __name__ == "__main__":
    gc.disable()  # as the command does
    asked, *plans = sys.argv[1:]
    if asked == "matrix":
        print(*matrix(*plans))
    else:
        print(
            rules(*plans) if asked == "rules" else comparing(*plans),
            time.perf_counter() - _BEGUN,
        )
