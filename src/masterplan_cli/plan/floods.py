"""A file with so many errors that listing them all would take more memory than a run may have.

pydantic makes a dict of about a kilobyte for every error, and 8 MiB hold more than a million: ``[{}, {}, …``.
"""

from pydantic import ValidationError

from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.tree import Mapping, Node, Sequence

_MOST_ERRORS = 20_000
_MOST_ITEMS = 4_000  # of all lists together; more than anybody reads of their errors


def first_errors(error: ValidationError, tree: Mapping) -> ValidationError | None:
    """Return the same error, or, where it is a flood, what is wrong with the beginnings of the lists.

    Returns:
        None when a flood begins only behind what was looked at.
    """
    if error.error_count() <= _MOST_ERRORS:
        return error
    try:
        Masterplan.model_validate(_Thinning().mapping(tree))
    except ValidationError as first:
        return first
    return None


class _Thinning:
    """Copies a tree without what its lists hold beyond a number of items; every key stays."""

    def __init__(self) -> None:
        self._items_left = _MOST_ITEMS

    def mapping(self, node: Mapping) -> Mapping:
        copy = Mapping(node.place)
        copy.keys_at, copy.values_at = node.keys_at, node.values_at
        copy.update((key, self._node(value)) for key, value in node.items())
        return copy

    def _node(self, node: Node) -> Node:
        if isinstance(node, Mapping):
            return self.mapping(node)
        return self._sequence(node) if isinstance(node, Sequence) else node

    def _sequence(self, node: Sequence) -> Sequence:
        copy = Sequence(node.place)
        copy.items_at = node.items_at
        for item in node:
            if not self._items_left:
                break
            self._items_left -= 1
            copy.append(item if item is None else self._node(item))
        return copy
