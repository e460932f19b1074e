"""Which parts of a plan are asked for, and by which bimtek: read off the rules about missing parts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.registry import Example, Rule


def rules_of_stages(stage: int | None) -> Iterator[tuple[Rule, int]]:
    """Yield the rules about missing parts, each with its bimtek: those up to a stage, or all."""
    for rule in registered_rules():
        if rule.stage is not None and (stage is None or rule.stage <= stage):
            yield rule, rule.stage


def stages_of_parts(stage: int | None) -> Mapping[str, tuple[int, ...]]:
    """Return, for each part by its key, the bimtek that ask for something in it."""
    found: dict[str, set[int]] = defaultdict(set)
    for rule, number in rules_of_stages(stage):
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


def _first_key(example: Example) -> str:
    return example.at.partition(".")[0].partition("[")[0]


def _parsed(text: str) -> dict[str, Any]:
    loaded = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded if isinstance(loaded, dict) else {}
