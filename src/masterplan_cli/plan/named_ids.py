"""Names that stand where an id is wanted: whose id it is that was meant."""

from collections.abc import Iterator
from functools import cached_property

from masterplan_cli.reading.tree import Mapping, Node, Path, Sequence


class NamedIds:
    """Knows the ids of agencies and programmes by their names, once somebody asks."""

    def __init__(self, tree: Mapping) -> None:
        self._tree = tree

    def meant(self, path: Path, written: object) -> str | None:
        """Return the id of what has this name; None for what defines an id itself.

        Args:
            path: where the name stands.
            written: the name.
        """
        if not path or path[-1] == "id" or "formerly" in path or not isinstance(written, str):
            return None
        return self._by_name.get(_folded(written))

    @cached_property
    def _by_name(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for item in self._items():
            id_ = item.get("id")
            for key in ("name", "short"):
                name = item.get(key)
                if isinstance(id_, str) and isinstance(name, str):
                    found.setdefault(_folded(name), id_)
        return found

    def _items(self) -> Iterator[Mapping]:
        yield from _mappings(self._tree.get("agencies"))
        pillars = self._tree.get("pillars")
        for pillar in pillars.values() if isinstance(pillars, Mapping) else ():
            if isinstance(pillar, Mapping):
                yield from _mappings(pillar.get("programs"))


def _mappings(node: Node | None) -> Iterator[Mapping]:
    yield from (item for item in node if isinstance(item, Mapping)) if isinstance(node, Sequence) else ()


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
