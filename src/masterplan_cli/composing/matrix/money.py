"""Money as regional budget documents print changes: decreases in parentheses, nil as a hyphen."""

from decimal import Decimal

from masterplan_cli.comparing.standing import Amounts
from masterplan_cli.composing.matrix.terms import Terms
from masterplan_cli.document.tables import Cell, Column, Row
from masterplan_cli.text.numbers import decimal, integer, percent_change

NIL = "-"
_DIFFERENCE = "Bertambah/(Berkurang)"
MONEY_COLUMNS = (Column(3.3, "right"), Column(3.3, "right"), Column(3.2, "right"), Column(1.7, "right"))
MOVE_COLUMNS = (Column(3.2, "right"), Column(3.2, "right"))
MOVES_TOLD = (
    "Anggaran yang dipindahkan adalah anggaran semula dari rencana aksi yang kini berada di tempat lain; "
    "jumlahnya nihil, karena tidak ada uang yang bertambah atau berkurang. Anggaran yang diubah adalah sisa "
    "selisihnya."
)


def money_cells(amounts: Amounts) -> tuple[str, str, str, str]:
    """Return the four cells of two amounts: before, after, difference, per cent.

    The difference counts nothing as zero, so that columns add up; what is new has no percentage.
    """
    old, new = amounts
    return _amount(old), _amount(new), difference((new or 0) - (old or 0)), _percent(old, new or 0)


def difference(delta: int) -> str:
    """Return a difference in rupiah: ``(60.000.000)`` for less, ``-`` for nil."""
    return NIL if delta == 0 else f"({integer(-delta)})" if delta < 0 else integer(delta)


def money_head(
    terms: Terms,
    before: tuple[str, ...],
    behind: tuple[str, ...],
    *,
    moves: bool = False,
) -> tuple[Row, ...]:
    """Return the head rows of a table of money: titles, what stands below the merged one, column numbers.

    Args:
        terms: what the columns before and after are called.
        before: the titles of the columns before the money.
        behind: the titles of the columns behind it.
        moves: whether two columns say how much of the difference was moved, and how much changed.
    """
    parts = ("Rp", "%", *(("Dipindahkan", "Diubah") if moves else ()))

    def tall(title: str) -> Cell:
        return Cell((title,), rows=2)

    upper = Row(
        (
            *map(tall, before),
            tall(f"{terms.before} (Rp)"),
            tall(f"{terms.after} (Rp)"),
            Cell((_DIFFERENCE,), columns=len(parts)),
            *map(tall, behind),
        )
    )
    return upper, Row(parts), _column_numbers(len(before), len(behind), moves=moves)


def _column_numbers(before: int, behind: int, *, moves: bool) -> Row:
    old, new, delta, percent = range(before + 1, before + 5)
    parts = (str(percent + 1), f"{percent + 2}={delta}-{percent + 1}") if moves else ()
    first = percent + 1 + len(parts)
    rest = map(str, range(first, first + behind))
    leading = map(str, range(1, new + 1))
    return Row((*leading, f"{delta}={new}-{old}", str(percent), *parts, *rest))


def _amount(value: int | None) -> str:
    return NIL if value is None else integer(value)


def _percent(old: int | None, new: int) -> str:
    share = percent_change(old, new)
    if share is None or new == old:
        return NIL
    size = decimal(abs(Decimal(share)))
    return f"({size})" if new < (old or 0) else size
