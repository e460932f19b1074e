"""Marking what nobody wrote in a draft: it is not set, and years and choices print as not filled in."""

from collections.abc import Iterator
from typing import Any

from masterplan_cli.plan.drafting.placeholders import MARKED, Placeholder
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.unfilled import UnfilledChoice, UnfilledYear
from masterplan_cli.reading.tree import Mapping, Node, Path, Sequence


def mark_unfilled(plan: Masterplan, tree: Mapping) -> None:
    """Change a plan that was just made from a draft's tree: it is nobody else's yet.

    Args:
        plan: what came of the tree.
        tree: what :func:`draft_tree` gave.
    """
    for path in _placeholders(tree, ()):
        *above, key = path
        part = _at(plan, tuple(above))
        if isinstance(part, Part):
            part.model_fields_set.discard(str(key))
        if isinstance(part, Part) and key in MARKED.get(type(part), ()):
            value = getattr(part, str(key))
            part.__dict__[str(key)] = UnfilledYear(value) if isinstance(value, int) else UnfilledChoice()


def _placeholders(node: Node | None, path: Path) -> Iterator[Path]:
    if isinstance(node, Placeholder):
        yield path
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _placeholders(value, (*path, key))
    elif isinstance(node, Sequence):
        for position, item in enumerate(node):
            yield from _placeholders(item, (*path, position))


def _at(plan: Masterplan, path: Path) -> Any:
    value: Any = plan
    for step in path:
        value = getattr(value, str(step)) if isinstance(value, Part) else value[step]
    return value
