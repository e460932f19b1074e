"""Bringing the files of one plan together."""

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import including
from masterplan_cli.reading.tree import Mapping, Path, Sequence


def merge(into: Mapping, other: Mapping, path: Path = ()) -> list[Fault]:
    """Merge a tree into another: mappings key by key, lists one after the other.

    A key that has a value in both, and is not a mapping or a list in both, is a conflict: the first value
    stays, and the fault names both places. A key without a value never conflicts.

    Args:
        into: the tree that grows.
        other: the tree that is merged; it must not be used afterwards.
        path: where both stand in the plan.

    Returns:
        The conflicts.
    """
    faults: list[Fault] = []
    for key in other.keys_at:
        here, there = into.get(key), other.get(key)
        if here is None and (there is not None or key not in into.keys_at):
            _adopt(into, other, key)
        elif isinstance(here, Mapping) and isinstance(there, Mapping):
            faults += merge(here, there, (*path, key))  # no deeper than MAX_DEPTH
        elif isinstance(here, Sequence) and isinstance(there, Sequence):
            here += there
            here.items_at += there.items_at
        elif there is not None:
            first = into.keys_at[key]
            values = {"key": key[:60], "file": first.file, "line": first.line}
            faults.append(including.INCLUDE_CONFLICT.at(other.keys_at[key], (*path, key), **values))
    return faults


def _adopt(into: Mapping, other: Mapping, key: str) -> None:
    into.keys_at[key] = other.keys_at[key]
    into.values_at[key] = other.values_at[key]
    if key in other:
        into[key] = other[key]
