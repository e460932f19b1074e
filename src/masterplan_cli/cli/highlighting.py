"""What differs in the sentence of a change, in colour: by whole words and whole numbers."""

from collections.abc import Iterator, Sequence

from masterplan_cli.cli.console import Segment
from masterplan_cli.comparing.wording import Piece
from masterplan_cli.text.word_diff import Effect, word_diff

_GONE, _COME = "red", "green"
_STYLES = {"name": "bold", "what": "bold", "delta": "bold", "percent": "bold"}
_SIDES: dict[str, tuple[Effect, str]] = {"old": ("deleted", _GONE), "new": ("inserted", _COME)}


def highlighted(pieces: Sequence[Piece]) -> Iterator[Segment]:
    """Yield a sentence with styles: of what it was and what it is, those words that differ.

    Without colour the sentence says the same: its words tell the value before from the value after.
    """
    values = {piece.place: piece.text for piece in pieces}
    parts = word_diff(values.get("old", ""), values.get("new", ""))
    for place, text in pieces:
        if place == "list":
            yield from _listed(text)
            continue
        if place not in _SIDES:
            yield text, _STYLES.get(place, "")
            continue
        own, style = _SIDES[place]
        for effect, part in parts:
            if effect in ("kept", own):
                yield part, style if effect == own else ""


def _listed(text: str) -> Iterator[Segment]:
    """Yield what left and what joined a list (``− a; + b``), or one value and the next (``a → b``)."""
    gone, arrow, come = text.partition(" → ")
    if arrow:
        yield from ((gone, _GONE), (arrow, ""), (come, _COME))
        return
    gone, plus, come = text.partition("; + ")
    yield gone, _COME if gone.startswith("+") else _GONE
    if plus:
        yield from (("; ", ""), (f"+ {come}", _COME))
