"""Values that a comma cuts off between curly brackets: ``{amount: 120,000}``, ``{name: Dinas A, B}``."""

import re

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.reading.tree import Path, Place

_AROUND = 300
"""Characters before and behind that are looked at: a file of one line may hold many such values."""

_PAIR = re.compile(r"(?P<key>[\w-]+): +(?P<value>[^{}\[\]:\n]*?) *(?=, *[\w-]+:(?: |$)|[}\n]|$)")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


def is_cut_off(key: str, text: str, index: int) -> bool:
    """Tell whether a key has no value for want of a colon, and a comma stands before it.

    Args:
        key: the key.
        text: the whole text.
        index: where its value would begin.
    """
    if text[index - 1 : index] == ":" or text[index : index + 1] not in (",", "}"):
        return False
    before = text[max(0, index - len(key) - _AROUND) : index].rstrip()
    return before.endswith(key) and before.removesuffix(key).rstrip().endswith(",")


def cut_value(key: str, place: Place, path: Path, text: str, index: int) -> Fault:
    """Return the fault of a value that a comma cut.

    Args:
        key: the piece that was taken for a key.
        place: where it begins.
        path: where it stands in the plan.
        text: the whole text.
        index: where the value of the piece would begin.
    """
    start = max(0, index - _AROUND)
    around, at = text[start : index + _AROUND], index - start - 1
    pair = next((match for match in _PAIR.finditer(around) if match.start() < at <= match.end()), None)
    line = shown(_mended(pair) if pair else quoted(key))
    return syntax.COMMA_IN_VALUE.at(place, path, lost=shown(key), line=line)


def _mended(pair: re.Match[str]) -> str:
    value = pair["value"]
    better = value.replace(",", ".") if _THOUSANDS.fullmatch(value) else quoted(value)
    return f"{pair['key']}: {better}"
