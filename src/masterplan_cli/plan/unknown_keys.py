"""Keys that the schema does not know, and which key was probably meant."""

from masterplan_cli.plan import problem_kinds as kinds
from masterplan_cli.plan.fields import fields_of, names_of_fields, spot_at
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.problem_words import known_keys, shortened
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.tree import Mapping, Node, Path, place_of

_MOST_GUESSES = 1000  # guessing is slow; nobody misspells more keys than this in good faith


class UnknownKeys:
    """Makes faults of unknown keys, and remembers which missing keys they explain.

    Args:
        tree: the tree that was read.
        missing: the paths of required keys that are missing.
    """

    def __init__(self, tree: Mapping, missing: set[Path]) -> None:
        self._tree = tree
        self._missing = missing
        self._guesses = 0
        self.explained: set[Path] = set()

    def fault(self, path: Path) -> Fault:
        """Return the fault of the unknown key at a path."""
        *above, key = path
        parent, word = tuple(above), str(key)
        place = place_of(self._tree, path, key=True)
        spot = spot_at(parent)
        name = self._meant(spot.part, parent, word) if spot.part else None
        if name is None:
            known = known_keys(spot.keys)
            return kinds.UNKNOWN_KEY.at(place, path, key=shortened(word), known=known)
        meant = spot_at((*parent, name)).label
        return kinds.MISSPELT_KEY.at(place, path, key=shortened(word), meant=meant, name=name)

    def _meant(self, model: type[Part], parent: Path, word: str) -> str | None:
        """A missing key is the likeliest; a key that already has a value was certainly not meant."""
        self._guesses += 1
        if self._guesses > _MOST_GUESSES:
            return None
        names = names_of_fields(model)
        taken = _node_at(self._tree, parent)
        free = {key for key in fields_of(model) if key not in taken}
        wanted = {key for key in free if self._is_wanted((*parent, key))}
        for among in (wanted, free):
            if name := names.nearest(word, among=among):
                self.explained |= self._missing & {(*parent, name)}
                return name
        return None

    def _is_wanted(self, path: Path) -> bool:
        return path in self._missing and path not in self.explained


def _node_at(tree: Mapping, path: Path) -> Mapping:
    node: Node | None = tree
    for step in path:
        node = node[step]  # type: ignore[index]  # the model came this way, so there is a node
    assert isinstance(node, Mapping)
    return node
