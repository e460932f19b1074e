"""The text of a file of reasons, cut between its reasons, so that what people wrote can be moved whole."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from masterplan_cli.comparing.reasons.reading import ReasonsFile
from masterplan_cli.comparing.reasons.reason import WRITTEN_KEYS, Reason

INDENT = "  "
"""What stands before the dash of a reason in a file that we write."""

_OPENING = "reasons:\n"


class WrittenFile(NamedTuple):
    """A file of reasons in pieces.

    Attributes:
        opening: the text up to the first reason.
        blocks: the text of each reason, with the comments above it.
        indent: what stands before the dash of a reason.
    """

    opening: str
    blocks: tuple[str, ...]
    indent: str


def written_file(file: ReasonsFile, stale_mark: str) -> WrittenFile:
    """Cut a file's text between its reasons.

    Comments and empty lines above a reason belong to it. Where reasons do not stand on lines of their own
    (``reasons: [{…}]``), they are written anew and nothing but their layout and comments is lost.

    Args:
        file: the file.
        stale_mark: the comment that marks stale reasons, left out so that it is not doubled.
    """
    text = file.sources.get(file.name, "")
    lines = [line for line in text.split("\n") if line.strip() != stale_mark]
    dashes = list(_dashes(lines))
    if not dashes or len(dashes) != len(file.reasons):
        return WrittenFile(_comments(lines) + _OPENING, tuple(map(_anew, file.reasons)), INDENT)
    starts = [_above(lines, dash) for dash in dashes]
    bounds = pairwise([*starts, len(lines)])
    blocks = tuple(_ended("\n".join(lines[start:end]).rstrip("\n")) for start, end in bounds)
    first = lines[dashes[0]]
    return WrittenFile(
        _ended("\n".join(lines[: starts[0]])), blocks, first[: len(first) - len(first.lstrip())]
    )


def _dashes(lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines that begin an item of the list below ``reasons:``, told by their indent."""
    begun = next((at for at, line in enumerate(lines) if line.startswith("reasons:")), None)
    if begun is None:
        return
    indent = None
    for at in range(begun + 1, len(lines)):
        line = lines[at]
        if line.lstrip().startswith("- ") or line.strip() == "-":
            here = len(line) - len(line.lstrip())
            indent = here if indent is None else indent
            if here == indent:
                yield at


def _above(lines: Sequence[str], dash: int) -> int:
    at = dash
    while at and (not lines[at - 1].strip() or lines[at - 1].lstrip().startswith("#")):
        at -= 1
    return at


def _anew(reason: Reason) -> str:
    covers = "".join(f"      - {fingerprint}\n" for fingerprint in reason.covers)
    values = {key: getattr(reason, key) or "" for key in WRITTEN_KEYS}
    lines = "".join(f"    {key}: {_quoted(value)}".rstrip() + "\n" for key, value in values.items())
    return f"\n  - covers:\n{covers}{lines}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if text else ""


def _comments(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines if line.startswith("#"))


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"
