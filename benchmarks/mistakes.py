"""A plan with two hundred mistakes of the kinds that only rules find."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import chain
from typing import Any

Entry = dict[str, Any]

COUNT = 200
"""Mistakes in a plan, whatever its size; each gives one finding or more."""


def mistaken(plan: Entry) -> Entry:
    """Return the plan with ``COUNT`` mistakes: the actions get one of each kind, round by round."""
    wrong = deepcopy(plan)
    actions = list(chain.from_iterable(wrong["action_plan"].values()))
    rounds: Iterator[tuple[Callable[[Entry], None], Entry]] = (
        (_MISTAKES[(number + turn) % len(_MISTAKES)], action)
        for turn in range(len(_MISTAKES))
        for number, action in enumerate(actions)
    )
    for _, (mistake, action) in zip(range(COUNT), rounds, strict=False):
        mistake(action)
    return wrong


def _misspelt_agency(action: Entry) -> None:
    action["lead"] = f"{action['lead']}x"


def _unknown_program(action: Entry) -> None:
    action["program"] = f"{action['program']}9"


def _placeholder(action: Entry) -> None:
    action["output"] = "TODO"


_MISTAKES = (_misspelt_agency, _unknown_program, _placeholder)
