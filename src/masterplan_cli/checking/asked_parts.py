"""Which parts of a plan are asked for, and by which bimtek: read off the rules about missing parts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.editions import edition_asks_for_more
from masterplan_cli.checking.registry import Example, Rule


def rules_of_stages(stage: int | None, edition: str) -> Iterator[tuple[Rule, int]]:
    """Yield the rules about missing parts, each with its bimtek: those up to a stage, or all.

    Args:
        stage: the last bimtek that counts, or None for all four.
        edition: the plan's edition; what only others ask for is left out.
    """
    for rule in registered_rules():
        is_due = rule.stage is not None and (stage is None or rule.stage <= stage)
        if is_due and _is_asked_by(edition, rule.example):
            yield rule, rule.stage  # type: ignore[misc]  # it has a stage, or it would not be due


def stages_of_parts(stage: int | None, edition: str) -> Mapping[str, tuple[int, ...]]:
    """Return, for each part by its key, the bimtek that ask for something in it; see `rules_of_stages`."""
    found: dict[str, set[int]] = defaultdict(set)
    for rule, number in rules_of_stages(stage, edition):
        found[asked_part(rule.example) or _first_key(rule.example)].add(number)
    return {key: tuple(sorted(numbers)) for key, numbers in found.items()}


@cache
def asked_part(example: Example) -> str | None:
    """Return the part in which a rule wants something written, where that is not where it is broken.

    A programme without action is reported at the programme, and is mended in the action plan: the good
    example shows so, for it differs from the bad one there and not at the place that is to blame.
    """
    bad, good = _parsed(example.bad), _parsed(example.good)
    changed = [key for key in good if good[key] != bad.get(key)]
    return None if _first_key(example) in changed or not changed else changed[-1]


def _is_asked_by(edition: str, example: Example) -> bool:
    """The example of a rule names an edition exactly when plans of other editions keep the rule anyway."""
    return edition_asks_for_more(edition) or not edition_asks_for_more(_edition_of(example))


@cache
def _edition_of(example: Example) -> str | None:
    return _parsed(example.bad).get("edition")


def _first_key(example: Example) -> str:
    return example.at.partition(".")[0].partition("[")[0]


def _parsed(text: str) -> dict[str, Any]:
    loaded = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded if isinstance(loaded, dict) else {}
