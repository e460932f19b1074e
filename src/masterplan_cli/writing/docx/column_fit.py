"""How wide the columns of a table should be: what their maker asked for, fitted to what stands in them.

No word breaks that could stand whole, and a column whose texts are short gives what it does not need to
columns whose texts wrap.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import sqrt

from msgspec import Struct

from masterplan_cli.document.tables import Table
from masterplan_cli.writing.docx.column_texts import ColumnTexts, column_texts
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.grid import place

_MOST = 0.5  # of the table's width that one word may claim
_STRETCH = 1.35  # times what was asked for that a column may get to keep its texts on one line


class Fit(Struct, frozen=True):
    """The columns of a table, fitted to its texts.

    Attributes:
        widths: the width of every column in twips.
        wraps: whether the column has texts that may take more than one line.
    """

    widths: list[int]
    wraps: list[bool]


class _Claim(Struct):
    """What one column may claim, in points: what its maker asked for, its least, and what is of use to it."""

    asked: float
    least: float
    most: float
    bulk: float
    wraps: bool


def fits(table: Table, total: int) -> list[Fit]:
    """Return the ways to fit the columns of a table, one or two; widths add up to ``total`` twips exactly.

    In the first, columns whose texts nearly stay on a line get what they lack; in the second they share with
    those whose texts wrap anyway.
    """
    room = total / TWIPS
    whole = sum(column.width for column in table.columns)
    claims = [
        _claim(texts, len(table.body), room * column.width / whole, room)
        for texts, column in zip(column_texts(table), table.columns, strict=True)
    ]
    for first, columns in _alike(table):
        _level(claims[first : first + columns])
    stretches = (_STRETCH, 1.0) if any(map(_stretches, claims)) else (1.0,)
    return [_fit(claims, _rounded(_shared(claims, room, stretch), total)) for stretch in stretches]


def _fit(claims: list[_Claim], widths: list[int]) -> Fit:
    wraps = [claim.wraps or width < claim.most * TWIPS for claim, width in zip(claims, widths, strict=True)]
    return Fit(widths, wraps)


def _stretches(claim: _Claim) -> bool:
    return claim.asked < claim.most <= _STRETCH * claim.asked and claim.least < claim.most


def _claim(texts: ColumnTexts, rows: int, asked: float, room: float) -> _Claim:
    least = min(texts.least(), _MOST * room)
    most = max(texts.most() if texts.filled else asked, least)
    return _Claim(asked, least, most, texts.bulk(rows), texts.wraps_anywhere)


def _alike(table: Table) -> Iterator[tuple[int, int]]:
    """Yield first column and number of the columns of figures that stand under one title, such as years."""
    for placed in place(table.head, len(table.columns), ""):
        for each in placed or ():
            columns = table.columns[each.at : each.at + each.columns]
            if each.columns > 1 and all(column.align == "right" for column in columns):
                yield each.at, each.columns


def _level(claims: list[_Claim]) -> None:
    for name in ("asked", "least", "most"):
        widest = max(getattr(claim, name) for claim in claims)
        for claim in claims:
            setattr(claim, name, widest)


def _shared(claims: list[_Claim], room: float, stretch: float) -> list[float]:
    """Columns whose texts stay on a line get what they need; those that wrap share the rest.

    The shares lie between what was asked for and what the lengths of the texts would have.
    """
    least = [claim.least for claim in claims]
    if sum(least) >= room:
        return [room * each / sum(least) for each in least]
    widths = [_wanted(claim, stretch) for claim in claims]
    weights = [
        sqrt(claim.asked * claim.bulk) if claim.most > width else 0.0
        for claim, width in zip(claims, widths, strict=True)
    ]
    if not any(weights):
        return _spread(widths, [claim.asked for claim in claims], least, room)
    rest = room - sum(width for width, weight in zip(widths, weights, strict=True) if not weight)
    shared = [
        max(rest * weight / sum(weights), claim.least) if weight else width
        for width, weight, claim in zip(widths, weights, claims, strict=True)
    ]
    return _spread(shared, weights, least, room)


def _spread(widths: list[float], weights: list[float], least: list[float], room: float) -> list[float]:
    """Give what is left by weight, or take what is missing from what columns have beyond their least."""
    spare = room - sum(widths)
    if spare < 0:
        weights = [max(each - floor, 0) for each, floor in zip(widths, least, strict=True)]
    return [width + spare * weight / sum(weights) for width, weight in zip(widths, weights, strict=True)]


def _wanted(claim: _Claim, stretch: float) -> float:
    """No more than the texts need, but up to ``stretch`` times what was asked to spare them a second line."""
    if claim.most <= stretch * claim.asked:
        return claim.most
    return max(claim.asked, claim.least)


def _rounded(widths: list[float], total: int) -> list[int]:
    edges, reached, whole = [0], 0.0, sum(widths)
    for width in widths:
        reached += width
        edges.append(round(total * reached / whole))
    return [after - before for before, after in pairwise(edges)]
