"""Values that a comma cuts between brackets: ``{amount: 120,000}``, ``{name: A, B}``, ``[1,5 persen]``."""

import re

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.reading.tree import Path, Place

_AROUND = 300
"""Characters before and behind that are looked at: a file of one line may hold many such values."""

_PAIR = re.compile(r"(?P<key>[\w-]+): +(?P<value>[^{}\[\]:\n]*?) *(?=, *[\w-]+:(?: |$)|[}\n]|$)")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_NUMBER_AT_END = re.compile(r"(?:^|(?<=[\s(+<>±~]))(?:Rp\.?)?-?\d{1,3}(?:\.\d{3})*$", re.IGNORECASE)
_NUMBER_AT_START = re.compile(r"\d+(?![\w.:/-])")
_ITEM = re.compile(r"(?:[^,\]\n]|,(?=\d))+")
_ONLY_NUMBERS = re.compile(r"[\d.,\s]+")


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


def cut_item(first: object, text: str, index: int) -> str | None:
    """Return the item of a list of which a decimal comma made two; None where it did not.

    Two bare numbers (``[1,2]``) are an ordinary list, and so are years and ids.

    Args:
        first: the item before the comma.
        text: the whole text.
        index: where the item behind the comma begins, with no space between.
    """
    start = index - 1 - len(first) if isinstance(first, str) else -1
    if start < 0 or text[start : index - 1] != first or not _NUMBER_AT_END.search(first[-_AROUND:]):
        return None
    if not _NUMBER_AT_START.match(text, index):
        return None
    whole = _ITEM.match(text, start, index + _AROUND)
    return None if whole is None or _ONLY_NUMBERS.fullmatch(whole[0]) else whole[0].rstrip()


def cut_item_fault(place: Place, path: Path, first: str, second: str, whole: str) -> Fault:
    """Return the fault of an item that a comma cut.

    Args:
        place: where the second piece begins.
        path: where it stands in the plan.
        first: the first piece.
        second: the second piece.
        whole: what was meant.
    """
    pieces = {"first": shown(first), "second": shown(second)}
    return syntax.COMMA_IN_ITEM.at(place, path, line=shown(quoted(whole)), **pieces)


def _mended(pair: re.Match[str]) -> str:
    value = pair["value"]
    better = value.replace(",", ".") if _THOUSANDS.fullmatch(value) else quoted(value)
    return f"{pair['key']}: {better}"
