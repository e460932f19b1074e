"""The ``include`` list at the top of a plan."""

from typing import NamedTuple

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import including
from masterplan_cli.reading.limits import MAX_INCLUDES
from masterplan_cli.reading.tree import Mapping, Path, Place, Sequence

INCLUDE = "include"


class Wanted(NamedTuple):
    """A file to include: the path as written, and where it is written."""

    relative: str
    place: Place
    path: Path


def take_includes(tree: Mapping) -> tuple[list[Wanted], list[Fault]]:
    """Take the include list out of a tree, and return its entries with what is wrong with the list itself."""
    place = tree.values_at.get(INCLUDE)
    names = tree.pop(INCLUDE, None)
    tree.keys_at.pop(INCLUDE, None)
    tree.values_at.pop(INCLUDE, None)
    if names is None or place is None:
        return [], []
    if not isinstance(names, Sequence):
        return [], [including.INCLUDE_SHAPE.at(place, (INCLUDE,))]
    if len(names) > MAX_INCLUDES:
        return [], [including.TOO_MANY_INCLUDES.at(place, (INCLUDE,), limit=MAX_INCLUDES)]
    wanted = []
    faults = []
    for index, (name, item_place) in enumerate(zip(names, names.items_at, strict=True)):
        path: Path = (INCLUDE, index)
        if isinstance(name, str) and name.strip():
            wanted.append(Wanted(name, item_place, path))
        else:
            faults.append(including.INCLUDE_SHAPE.at(item_place, path))
    return wanted, faults
