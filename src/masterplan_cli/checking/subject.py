"""What a rule is given: the plan, its look-ups, and the tree that knows the places."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TypeVar, cast

from masterplan_cli.checking.reference_search import ReferenceSearch
from masterplan_cli.checking.text_search import TextSearch
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import text_fields
from masterplan_cli.reading.tree import Mapping, Path, Place, place_of

_Part = TypeVar("_Part", bound=Part)


class Subject:
    """One plan under check; what several rules need is computed once.

    Attributes:
        plan: the plan.
        tree: what it was read from.
        names: official names and terms of the regency's own, in small letters.
        needed_names: those of `names` without which a rule would have found something.
        index: look-ups over the plan.
    """

    def __init__(self, plan: Masterplan, tree: Mapping, names: Collection[str] = ()) -> None:
        self.plan = plan
        self.tree = tree
        self.names = names
        self.needed_names: set[str] = set()
        self.index = Index(plan)

    @property
    def is_final(self) -> bool:
        """Whether the plan calls itself final, so that a gap is no longer work in progress."""
        return self.plan.revision.status is Status.FINAL

    def is_own_name(self, text: str) -> bool:
        """Tell whether the regency says that this is an official name or term of its own."""
        if not self.names or (name := " ".join(text.casefold().split())) not in self.names:
            return False
        self.needed_names.add(name)
        return True

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Return the place of what stands at a path."""
        return place_of(self.tree, path, key=key)

    def parts_of(self, kind: type[_Part]) -> Sequence[tuple[Path, _Part]]:
        """Return all parts of one model with their paths, in the order of the plan."""
        return cast("Sequence[tuple[Path, _Part]]", self._parts_by_kind[kind])

    @cached_property
    def references(self) -> ReferenceSearch:
        """The references that the plan makes."""
        return ReferenceSearch(self._parts_by_kind)

    @cached_property
    def wordings(self) -> dict[str, list[Path]]:
        """Every distinct text with its paths: what depends on the words alone is asked once for each."""
        found: defaultdict[str, list[Path]] = defaultdict(list)
        for model, parts in self._parts_by_kind.items():
            for name in text_fields(model):
                value_of, step = attrgetter(name), (name,)
                for path, part in parts:
                    value = value_of(part)
                    if type(value) is str:  # by far the most frequent
                        found[value].append(path + step)
                    elif value:
                        for where, text in _texts(value, path + step):
                            found[text].append(where)
        return found

    def texts_with(self, words: Iterable[str]) -> Iterator[tuple[str, list[Path]]]:
        """Yield the texts that hold one of some words in whatever capitals, each with its paths.

        Args:
            words: in small letters, on one line each.
        """
        for text in self._search.holding(words):
            yield text, self.wordings[text]

    @cached_property
    def _search(self) -> TextSearch:
        return TextSearch(self.wordings)

    @cached_property
    def _parts_by_kind(self) -> dict[type[Part], list[tuple[Path, Part]]]:
        found: dict[type[Part], list[tuple[Path, Part]]] = defaultdict(list)
        for path, part in self.index.parts:
            found[type(part)].append((path, part))
        return found


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _texts(item, (*path, position))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*path, str(key)))
