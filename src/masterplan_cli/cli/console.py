"""Printing: results to stdout, notes to stderr, on any console."""

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO, TYPE_CHECKING, TextIO

from msgspec import Struct

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Segment = tuple[str, str]
"""A piece of a line and its style (a rich style such as ``bold red``, or empty)."""

Line = tuple[Segment, ...]


class Printed(Struct, frozen=True):
    """Lines, and where they are to be printed."""

    lines: tuple[Line, ...]
    to_stderr: bool


_RECORD: ContextVar[list[Printed] | None] = ContextVar("record", default=None)
_PLAIN = {
    "→": "->",
    "−": "-",
    "–": "-",
    "—": "-",
    "…": "...",
    "·": "-",
    "│": "|",
    "█": "#",
    "✓": "+",
    "²": "2",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "›": ">",
    "×": "x",
    "§": "par.",
}
_HANGING = 2
"""How many columns the further rows of a broken line stand behind its first."""

_NARROWEST = 30
_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}


def prepare_streams() -> None:
    """Let stdout and stderr print any text: what their encoding lacks is spelled in ASCII, never an error."""
    codecs.register_error("spelled", _spelled)
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="spelled")


def _nowhere() -> TextIO:
    """Stand in for a stream that was closed before the program began (``>&-``)."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _spelled(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in lacking), error.end


@contextmanager
def recorded() -> Iterator[list[Printed]]:
    """Keep what would be printed, for another process to print in its turn."""
    record: list[Printed] = []
    token = _RECORD.set(record)
    try:
        yield record
    finally:
        _RECORD.reset(token)


def print_lines(lines: Iterable[Line], *, to_stderr: bool = False) -> None:
    """Print lines, in colour where the stream is a terminal that wants it."""
    record = _RECORD.get()
    if record is not None:
        record.append(Printed(tuple(lines), to_stderr))
        return
    stream = sys.stderr if to_stderr else sys.stdout
    if stream.isatty():
        _print_in_colour(lines, stream)
    else:
        stream.write("".join(f"{_plain(line)}\n" for line in lines))


def shows_styles() -> bool:
    """Say whether styles of the result may be seen: to work them out for a pipe would be in vain."""
    return _RECORD.get() is not None or sys.stdout.isatty()


def print_text(text: str, *, to_stderr: bool = False) -> None:
    """Print one line of plain text."""
    print_lines([((text, ""),)], to_stderr=to_stderr)


def print_bytes(content: bytes) -> None:
    """Print a result in a machine's format, byte for byte, whatever the console's encoding."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(content.decode())
    else:
        sys.stdout.flush()
        buffer.write(content)
        buffer.flush()


def without_controls(text: str) -> str:
    """Return a text without control characters, so that no file name can steer the terminal."""
    return text.translate(_CONTROLS)


def _plain(line: Line) -> str:
    return without_controls("".join(text for text, _ in line))


def _print_in_colour(lines: Iterable[Line], stream: IO[str]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for line in lines:
        text = Text(overflow="ignore")  # a word that is wider than the terminal, as a path, stays whole
        for piece, style in line:
            text.append(without_controls(piece), style or None)
        for row in _rows(text, console):
            console.print(row, soft_wrap=True)


def _rows(text: "Text", console: "Console") -> "Iterable[Text]":
    """Break a line that is wider than the terminal between words, further rows indented below the first."""
    if text.cell_len <= console.width:
        return (text,)
    first = len(text.plain) - len(text.plain.lstrip(" "))
    if console.width < first + _HANGING + _NARROWEST:
        return (text,)
    rows = text[first:].wrap(console, console.width - first - _HANGING)
    for number, row in enumerate(rows):
        row.rstrip()
        row.pad_left(first + _HANGING if number else first)
    return rows
