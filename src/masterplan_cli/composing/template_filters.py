"""The filters of Jinja that chapters may use, those that could grow without end in a bounded form."""

from collections.abc import Iterable, MutableMapping
from typing import TYPE_CHECKING, Any

from jinja2 import pass_context
from jinja2.filters import do_join, do_replace, do_sum, make_attrgetter

from masterplan_cli.composing.template_steps import (
    FILE_STEPS,
    STEPS,
    TEXT_STEPS,
    count_file_steps,
    count_steps,
    count_text_steps,
)

if TYPE_CHECKING:
    from jinja2.runtime import Context

KEPT = (
    "abs", "attr", "batch", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby",
    "int", "items", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse",
    "round", "select", "selectattr", "sort", "string", "title", "trim", "truncate", "unique", "upper",
)  # fmt: skip
"""Left out: what marks text as HTML, what is random, and what makes long texts out of short ones."""


def keep_bounded_filters(filters: MutableMapping[str, Any]) -> None:
    """Leave only the filters that chapters may use."""
    kept = {name: filters[name] for name in KEPT}
    filters.clear()
    filters.update(kept)
    filters.update({"join": _join, "replace": _replace, "sum": _sum})
    filters.update({STEPS: count_steps, TEXT_STEPS: count_text_steps, FILE_STEPS: count_file_steps})


@pass_context
def _join(context: "Context", value: Iterable[Any], d: str = "", attribute: str | int | None = None) -> Any:
    """Join texts with a separator."""
    pick = make_attrgetter(context.environment, attribute) if attribute is not None else None
    items = []
    for item in value:
        items.append(count_text_steps(context, pick(item) if pick else item))
        count_steps(context, d)
    return do_join(context.eval_ctx, items, d)


@pass_context
def _replace(context: "Context", text: str, old: str, new: str, count: int | None = None) -> str:
    """Replace a text in a text."""
    plain = str(text)
    for _ in range(plain.count(old) if old else len(plain) + 1):
        count_steps(context, new)
    return do_replace(context.eval_ctx, plain, old, new, count)


@pass_context
def _sum(context: "Context", values: Iterable[Any], attribute: str | int | None = None) -> Any:
    """Add numbers."""
    return do_sum(context.environment, values, attribute)
