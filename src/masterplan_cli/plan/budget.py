"""Money: what is planned, in which year, from which source."""

from collections.abc import Iterable

from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Rupiah, Year


class Allocation(Part):
    """An amount for one year from one source of funds."""

    year: Year = field("Tahun", "Tahun anggaran.", 2019, default=REQUIRED)
    source: FundingSource = field("Sumber dana", "Sumber dana.", "apbd", default=REQUIRED)
    amount: Rupiah = field("Jumlah (Rp)", "Jumlah dalam rupiah penuh.", "250.000.000", default=REQUIRED)


def total(allocations: Iterable[Allocation]) -> int:
    """Return the sum in rupiah."""
    return sum(allocation.amount for allocation in allocations)
