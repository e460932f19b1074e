"""Money in charts: the unit is chosen so that the labels of an axis stay short, and nothing is rounded."""

from decimal import Decimal

from msgspec import Struct


class MoneyUnit(Struct, frozen=True):
    """A unit of money.

    Attributes:
        name: the title of an axis, ``"miliar rupiah"``.
        power: how many zeros one unit has in rupiah.
        decimals: how many decimals labels need.
    """

    name: str
    power: int
    decimals: int

    def of(self, amount: int) -> Decimal:
        """Return an amount of rupiah in this unit, exactly and without zeros at the end."""
        value = Decimal(amount).scaleb(-self.power).normalize()
        return Decimal(format(value, "f"))


_MILLION = MoneyUnit("juta rupiah", 6, 0)
_BILLION = MoneyUnit("miliar rupiah", 9, 1)
_LARGEST_IN_MILLIONS = 10 * 10**9


def unit_for(largest: int) -> MoneyUnit:
    """Return the unit for a chart whose largest amount is given: miliar from ten miliar on, else juta."""
    return _BILLION if largest >= _LARGEST_IN_MILLIONS else _MILLION
