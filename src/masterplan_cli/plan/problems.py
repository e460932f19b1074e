"""From pydantic's errors to our faults: built from an error's type and context, never from its English."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from masterplan_cli.plan import problem_kinds as kinds
from masterplan_cli.plan import value_kinds
from masterplan_cli.plan.empty_keys import unknown_empty_keys
from masterplan_cli.plan.fields import Spot, spot_at
from masterplan_cli.plan.floods import first_errors
from masterplan_cli.plan.named_ids import NamedIds
from masterplan_cli.plan.problem_words import (
    ChoiceWords,
    better_value,
    bounds,
    example_id,
    example_line,
    example_value,
    found,
    shortened,
    with_keys,
)
from masterplan_cli.plan.unknown_keys import UnknownKeys
from masterplan_cli.reading.faults import Fault, FaultKind
from masterplan_cli.reading.tree import Mapping, Path, Sequence, place_of
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import ERRORS, counted

_Error = dict[str, Any]

_MOST_FAULTS = 2000  # nobody reads more, and translating each costs time that a hostile file would take
_KEY_MARK = "[key]"  # pydantic's last step when the key of a mapping is wrong, not its value
_KINDS = {
    "model_type": kinds.NOT_A_MAPPING,
    "dict_type": kinds.NOT_A_MAPPING,
    "tuple_type": kinds.NOT_A_LIST,
    "enum": kinds.UNKNOWN_CHOICE,
    "text": kinds.NOT_A_SCALAR,
    "text_empty": kinds.EMPTY_TEXT,
    "id": value_kinds.BAD_ID,
    "rupiah": value_kinds.BAD_RUPIAH,
    "rupiah_ambiguous": value_kinds.AMBIGUOUS_RUPIAH,
    "number": value_kinds.BAD_NUMBER,
    "number_ambiguous": value_kinds.AMBIGUOUS_NUMBER,
    "count": value_kinds.BAD_COUNT,
    "greater_than_equal": value_kinds.OUT_OF_RANGE,
    "less_than_equal": value_kinds.OUT_OF_RANGE,
    "year": value_kinds.BAD_YEAR,
    "year_month": value_kinds.BAD_YEAR_MONTH,
    "date": value_kinds.BAD_DATE,
    "regency_code": value_kinds.BAD_REGENCY_CODE,
    "program_code": value_kinds.BAD_PROGRAM_CODE,
    "schema_version": value_kinds.BAD_VERSION,
}


def faults_of(error: ValidationError, tree: Mapping) -> tuple[Fault, ...]:
    """Translate what the model refused, with the place of each fault in the tree.

    An unknown key that resembles a missing one gives one fault, not two.
    """
    first = first_errors(error, tree)
    all_errors = first.errors(include_url=False) if first else []
    errors: list[_Error] = [dict(item) for item in all_errors[:_MOST_FAULTS]]
    missing = {item["loc"]: item["input"] for item in errors if item["type"] == "missing"}
    unknown = UnknownKeys(tree, set(missing))
    choice_words, named = ChoiceWords(), NamedIds(tree)
    faults = []
    for item in errors:
        if item["type"] == "extra_forbidden":
            faults.append(unknown.fault(item["loc"]))
        elif item["type"] != "missing":
            faults.append(_fault(tree, item, choice_words, named))
    faults += map(unknown.fault, unknown_empty_keys(tree))
    still_missing = (path for path in missing if path not in unknown.explained)
    faults += [_missing(tree, path, missing[path]) for path in still_missing]
    if rest := error.error_count() - len(errors):
        faults.append(kinds.TOO_MANY.at(tree.place, count=counted(rest, ERRORS)))
    return tuple(faults)


def _missing(tree: Mapping, path: Path, parent: object) -> Fault:
    spot, key = spot_at(path), str(path[-1])
    is_there = isinstance(parent, Mapping) and key in parent.keys_at
    state = Bilingual("masih kosong", "is empty") if is_there else Bilingual("belum ada", "is not there")
    place = place_of(tree, path)
    return kinds.MISSING_KEY.at(place, path, field=spot.label, state=state, example=example_line(key, spot))


def _fault(tree: Mapping, error: _Error, choice_words: ChoiceWords, named: NamedIds) -> Fault:
    path, is_key = _path_of(error)
    spot = spot_at(path)
    kind = _kind_of(error, path)
    label = spot_at(path[:-1]).label if is_key else spot.label
    values: dict[str, object] = {
        "value": shortened(error["input"]),
        "example": example_value(spot),
        "better": better_value(kind.code, error["input"], spot),
    }
    if kind is kinds.UNKNOWN_CHOICE:
        choices = spot.key_annotation if is_key else spot.choices
        values |= choice_words.about(choices, str(error["input"]))
    elif more := _MORE_VALUES.get(kind.code):
        values |= more(error, spot)
    if kind is value_kinds.BAD_ID and (meant := named.meant(path, error["input"])):
        values["example"] = meant
    return kind.at(place_of(tree, path, key=is_key), path, field=label, **values)


def _path_of(error: _Error) -> tuple[Path, bool]:
    """Return the path in the file, and whether the last key itself is wrong."""
    path: Path = error["loc"]
    if path and path[-1] == _KEY_MARK and spot_at(path[:-1]).key_annotation is not None:
        return path[:-1], True
    return path, False


def _kind_of(error: _Error, path: Path) -> FaultKind:
    value = error["input"]
    if value is None and path and isinstance(path[-1], int):
        return kinds.EMPTY_ITEM
    kind = _KINDS.get(error["type"], kinds.NOT_ACCEPTED)
    if kind in (kinds.NOT_A_MAPPING, kinds.NOT_A_LIST):
        return kind
    return kinds.NOT_A_SCALAR if isinstance(value, Mapping | Sequence) else kind


def _mapping_words(error: _Error, spot: Spot) -> dict[str, object]:
    return {"found": found(error["input"]), "known": with_keys(spot, error["input"])}


def _found_words(error: _Error, _: Spot) -> dict[str, object]:
    return {"found": found(error["input"])}


def _rupiah_readings(error: _Error, _: Spot) -> dict[str, object]:
    value = str(error["input"]).strip()
    return {"plain": value.replace(".", ""), "longer": f"{value}.000", "longest": f"{value}.000.000"}


def _number_readings(error: _Error, _: Spot) -> dict[str, object]:
    value = str(error["input"]).strip()
    return {"plain": value.replace(".", ""), "fraction": value.replace(".", ",")}


_MORE_VALUES: dict[str, Callable[[_Error, Spot], dict[str, object]]] = {
    kinds.NOT_A_MAPPING.code: _mapping_words,
    kinds.NOT_A_LIST.code: _found_words,
    kinds.NOT_A_SCALAR.code: _found_words,
    value_kinds.AMBIGUOUS_RUPIAH.code: _rupiah_readings,
    value_kinds.AMBIGUOUS_NUMBER.code: _number_readings,
    value_kinds.OUT_OF_RANGE.code: lambda _, spot: {"bounds": bounds(spot)},
    value_kinds.BAD_ID.code: lambda error, spot: {"example": example_id(str(error["input"]), spot)},
}
