"""The law that every script is held to: what is reported is what was edited, no more and no less."""

from collections import Counter
from functools import cache

import script_edits_fields
import script_edits_identity
import script_edits_money
import script_edits_sections
import script_edits_targets
from comparing_sample import plan
from script import Script, reported
from script_plans import Tree, generated

from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.proof import proof_of
from masterplan_cli.plan.masterplan import Masterplan

WRITERS = (
    script_edits_fields,
    script_edits_identity,
    script_edits_money,
    script_edits_sections,
    script_edits_targets,
)
"""The modules that register edits."""

PLANS = 40


def hold(seed: int, count: int) -> None:
    """Run a script, compare the plans, and hold the result to what the script did."""
    script = script_of(seed, count)
    comparison = compare(old_plan(seed), plan(script.new))
    told = Counter(map(reported, comparison.changes))
    assert told - script.expected == Counter(), f"more than was edited: {script.applied}"
    assert script.expected - told == Counter(), f"less than was edited: {script.applied}"
    assert comparison.totals.adds_up
    assert proof_of(comparison).holds


def hold_backwards(seed: int, count: int) -> None:
    """Compare the other way round: the same changes in their mirrors, and the same sums."""
    old, new = old_plan(seed), plan(script_of(seed, count).new)
    there, back = compare(old, new), compare(new, old)
    mirrored = Counter(CLASSES[change.code].mirror for change in there.changes)
    assert Counter(change.code for change in back.changes) == mirrored
    assert proof_of(back).holds
    assert proof_of(back).delta == -proof_of(there).delta


def script_of(seed: int, count: int) -> Script:
    """Run a script of so many edits on the plan that its seed stands for."""
    script = Script(_tree(seed % PLANS), seed)
    script.run(count)
    return script


def old_plan(seed: int) -> Masterplan:
    """Return the plan that the script of a seed edits."""
    return _plan(seed % PLANS)


@cache
def _tree(number: int) -> Tree:
    return generated(number)


@cache
def _plan(number: int) -> Masterplan:
    return plan(_tree(number))
