"""What is not known yet of a plan that cannot be read, or whose structure is not that of a plan."""

from collections.abc import Sequence

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.selection import Selection
from masterplan_cli.text.bilingual import Bilingual

RULES_WAIT = Bilingual(
    "Aturan isi belum diperiksa; sesudah perbaikan mungkin ada temuan lain.",
    "Rules about content were not checked yet; mending may bring more findings.",
)
"""Said of such a plan, so that a short list of errors is not taken for all there is."""


def asks_for_rules(select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Tell whether any rule is wanted, so that it matters when none was checked.

    Args:
        select: code prefixes, see `masterplan_cli.checking.check.check`.
        ignore: code prefixes.
    """
    selection = Selection(select, ignore)
    return any(selection.wants(rule.code) for rule in registered_rules())
