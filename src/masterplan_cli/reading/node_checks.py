"""What no node of a plan may be, whatever it stands for."""

from collections.abc import Callable, Iterator
from typing import Any

import yaml

from masterplan_cli.reading.characters import FORBIDDEN
from masterplan_cli.reading.escapes import forbidden_escapes
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused
from masterplan_cli.reading.limits import MAX_SCALAR
from masterplan_cli.reading.tree import Path, Place


def refusals(
    event: Any, place: Place, text: str, path: Callable[[], Path], *, is_key: bool
) -> Iterator[Fault]:
    """Yield why a node (a scalar, or the start of a mapping or list) is refused.

    Args:
        event: the parser's event.
        place: where it begins.
        text: the whole text, to find an escape in.
        path: gives the path in the plan; it is asked only when there is something to say.
        is_key: whether it stands where a key is awaited.
    """
    index = event.start_mark.index
    for mark, kind in ((event.anchor, refused.ANCHOR), (event.tag, refused.TAG)):
        if mark:
            from masterplan_cli.reading.mended_lines import (
                in_quotes,
                without_mark,
            )  # here: hardly any has one

            yield kind.at(place, path(), line=without_mark(text, index), kept=in_quotes(text, index))
    if isinstance(event, yaml.ScalarEvent):
        yield from _scalar_refusals(event, place, text, path, is_key=is_key)


def alias_fault(place: Place, path: Path, text: str, index: int) -> Fault:
    """Return the fault of an alias.

    Args:
        place: where it stands.
        path: where that is in the plan.
        text: the whole text, to find what it stands for.
        index: where it stands in the text.
    """
    from masterplan_cli.reading.mended_lines import in_quotes, instead_of_alias

    kept = in_quotes(text, index)
    return refused.ALIAS.at(place, path, suggestion=instead_of_alias(text, index), kept=kept)


def _scalar_refusals(
    event: Any, place: Place, text: str, path: Callable[[], Path], *, is_key: bool
) -> Iterator[Fault]:
    value: str = event.value
    if len(value) > MAX_SCALAR:
        yield refused.SCALAR_TOO_LONG.at(place, path(), limit=MAX_SCALAR)
    if is_key and value == "<<" and not event.style:
        from masterplan_cli.reading.mended_lines import instead_of_merging

        better = instead_of_merging(text, event.start_mark.index)
        yield refused.MERGE_KEY.at(place, path(), better=better)
    if event.style == '"' and FORBIDDEN.search(value):
        yield from forbidden_escapes(text, event, place.file, path())
