"""Which paragraph, table or row of the old document is which of the new one.

Neighbours that stand in both just once and alike are found first and hold the two sequences together; what
lies between them is paired by its words. The time is linear in the length, but for sorting.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from lxml import etree
from msgspec import Struct

_LIKE = 0.4
"""Pieces of which fewer words than this share are common are not the same piece rewritten."""
_MOST_PAIRS = 40_000
_NARROWEST = 20


class Item(Struct, frozen=True, eq=False):
    """A paragraph, a table or a row.

    Attributes:
        element: its element.
        key: equal for two of which nothing has to be compared further.
        shape: only two of one shape can be the same; the columns of a table, the cells of a row.
        words: its words, how often each.
        name: what it is known by, such as a title or an id; may be empty.
        style: the style of a paragraph; nothing for a table or a row.
        before: elements that stand before it and are not compared.
    """

    element: etree._Element
    key: Hashable
    shape: Hashable
    words: Counter[str]
    name: str = ""
    style: str = ""
    before: tuple[etree._Element, ...] = ()


Pair = tuple[Item | None, Item | None]
"""What is in both (old and new), was deleted (old and None) or was inserted (None and new)."""


def align(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """Pair two sequences in order; between two pairs, what was deleted comes before what was inserted."""
    pairs: list[Pair] = []
    begin_old = begin_new = 0
    for end_old, end_new in (*_anchors(old, new), (len(old), len(new))):
        pairs += _between(old[begin_old:end_old], new[begin_new:end_new])
        if end_old < len(old):
            pairs.append((old[end_old], new[end_new]))
        begin_old, begin_new = end_old + 1, end_new + 1
    return pairs


def _anchors(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """Return the longest run, in order, of pairs whose keys stand once on either side."""
    places = {item.key: at for at, item in enumerate(new)}
    once_old, once_new = Counter(item.key for item in old), Counter(item.key for item in new)
    unique = [
        (at, places[item.key])
        for at, item in enumerate(old)
        if once_old[item.key] == 1 == once_new.get(item.key)
    ]
    ends: list[int] = []  # where the best run of each length ends in the new sequence
    last: list[int] = []  # the pair that it ends with
    previous: list[int | None] = []
    for number, (_, place) in enumerate(unique):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
        previous.append(last[length - 1] if length else None)
    found: list[tuple[int, int]] = []
    at = last[-1] if last else None
    while at is not None:
        found.append(unique[at])
        at = previous[at]
    return found[::-1]


def _between(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Pair]:
    """Pair what lies between two anchors: equal ones at both ends, the others by their words."""
    begin = _common(old, new)
    end = _common(old[begin:][::-1], new[begin:][::-1])
    yield from zip(old[:begin], new[:begin], strict=True)
    yield from _paired(old[begin : len(old) - end], new[begin : len(new) - end])
    yield from zip(old[len(old) - end :], new[len(new) - end :], strict=True)


def _common(old: Sequence[Item], new: Sequence[Item]) -> int:
    shortest = min(len(old), len(new))
    return next((at for at in range(shortest) if old[at].key != new[at].key), shortest)


def _paired(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Pair]:
    begin_old = begin_new = 0
    for at_old, at_new in (*_best_pairs(old, new), (len(old), len(new))):
        yield from _left(old[begin_old:at_old], new[begin_new:at_new])
        if at_old < len(old):
            yield old[at_old], new[at_new]
        begin_old, begin_new = at_old + 1, at_new + 1


def _left(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Pair]:
    """Yield what has no counterpart; a paragraph alone in the place of one of its style was rewritten."""
    if len(old) == len(new) == 1 and old[0].style == new[0].style != "":
        yield old[0], new[0]
        return
    yield from ((item, None) for item in old)
    yield from ((None, item) for item in new)


def _best_pairs(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """Return the pairs that have most in common, in order; only pairs near the diagonal are weighed."""
    reach = max(_NARROWEST, _MOST_PAIRS // max(len(old), 1)) + abs(len(old) - len(new))
    best: list[dict[int, tuple[float, bool]]] = []  # by old item, by new item: what is won, and is it paired
    for at_old, item in enumerate(old):
        above = best[-1] if best else {}
        row: dict[int, tuple[float, bool]] = {}
        for at_new in range(max(0, at_old - reach), min(len(new), at_old + reach + 1)):
            alone = max(_won(above, at_new), _won(row, at_new - 1))
            alike = likeness(item, new[at_new])
            together = _won(above, at_new - 1) + alike
            row[at_new] = (together, True) if alike and together > alone else (alone, False)
        best.append(row)
    return _traced(best)


def _won(row: dict[int, tuple[float, bool]], at: int) -> float:
    return row[at][0] if at in row else 0.0


def _traced(best: list[dict[int, tuple[float, bool]]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at_old = len(best) - 1
    at_new = max(best[-1], default=-1) if best else -1
    while at_old >= 0 and at_new >= 0:
        won, paired = best[at_old].get(at_new, (0.0, False))
        if paired:
            found.append((at_old, at_new))
            at_old, at_new = at_old - 1, at_new - 1
        elif at_old and _won(best[at_old - 1], at_new) >= won:
            at_old -= 1
        else:
            at_new -= 1
    return found[::-1]


def likeness(one: Item, other: Item) -> float:
    """Return how much two have in common, 0 to 1; nothing where they cannot be the same."""
    if one.shape != other.shape:
        return 0.0
    if one.key == other.key:
        return 1.0
    shared = sum(len(word) * count for word, count in (one.words & other.words).items())
    whole = sum(len(word) * count for words in (one.words, other.words) for word, count in words.items())
    alike = 2 * shared / whole if whole else 0.0
    if one.name and one.name == other.name:
        return _LIKE + (1 - _LIKE) * alike
    return alike if alike >= _LIKE else 0.0
