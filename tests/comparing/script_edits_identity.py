"""Edits of what a thing is: added, removed, renamed, given another id, merged, split, regrouped."""

import copy
from typing import Any

from script import WHOLE, Script, Thing, edit, first_edit
from script_edits_targets import summary
from script_plans import SUBDIMENSIONS, Tree

NAMES = {
    "program": ("name", "program-renamed"),
    "action": ("name", "action-renamed"),
    "quick-win": ("name", "quick-win-renamed"),
    "agency": ("name", "agency-renamed"),
    "objective": ("text", "objective-reworded"),
    "mission": ("text", "mission-reworded"),
    "risk": ("risk", "risk-reworded"),
    "swot-entry": ("text", "swot-entry-reworded"),
    "innovation": ("name", "innovation-renamed"),
    "rpjmd-indicator": ("name", "rpjmd-indicator-reworded"),
    "goal": ("text", "entry-reworded"),
    "gap": ("area", "entry-reworded"),
}
WITH_FORMER_IDS = (
    "program",
    "action",
    "quick-win",
    "agency",
    "innovation",
    "rpjmd-indicator",
    "roadmap-entry",
)
REFERENCES = {"agency": (("lead", "owner"), ("support",)), "program": (("program",), ("programs",))}
ENTRY_KINDS = ("goal", "gap")  # kinds that come and go as entries


@edit
def rename(script: Script) -> bool:
    kind = script.rng.choice(list(NAMES))
    thing = script.pick(kind, "name")
    return thing is not None and _renamed(script, thing)


def _renamed(script: Script, thing: Thing) -> bool:
    key, code = NAMES[thing.kind]
    thing.new[key] = script.fresh("Nama")
    return script.expect(code, thing, key, thing.old[key], thing.new[key])


@first_edit
def change_id(script: Script) -> bool:
    thing = script.pick(script.rng.choice(WITH_FORMER_IDS), "name", "id")
    if thing is None:
        return False
    _give_id(script, thing, script.fresh("kode"))
    thing.new["formerly"] = [thing.old["id"]]
    if thing.kind in NAMES and script.rng.random() < 0.5:
        return _renamed(script, thing)
    return script.expect("id-changed", thing, "id", thing.old["id"], thing.new["id"])


def _give_id(script: Script, thing: Thing, id_: str) -> None:
    script.successors[thing.kind, thing.old["id"]].add(id_)
    _refer(script.new, thing.kind, thing.new["id"], id_)
    thing.new["id"] = id_


def _refer(node: Any, kind: str, old: str, new: str) -> None:
    """Let everything that refers to one id refer to another."""
    if kind not in REFERENCES:
        return
    lone, listed = REFERENCES[kind]
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if key in lone and value == old:
            node[key] = new
        elif key in listed and value and isinstance(value[0], str):
            node[key] = list(dict.fromkeys(new if item == old else item for item in value))
        elif isinstance(value, dict | list):
            _refer(value, kind, old, new)


TOLD_TOGETHER = ("id", "name", "budget", "indicators")
"""What a merger or a split speaks for where the id stays; everything else may be edited further."""


@first_edit
def merge(script: Script) -> bool:
    kind, new_id = script.rng.choice(("action", "program", "agency", "quick-win")), script.rng.random() < 0.5
    second = script.pick(kind, WHOLE)
    first = script.pick(kind, *((WHOLE,) if new_id else TOLD_TOGETHER))
    if first is None or second is None:
        return False
    former = [first.old["id"], second.old["id"]]
    second.home.remove(second.new)
    script.things[kind].remove(second)
    first.new["formerly"] = former
    if new_id:
        _give_id(script, first, script.fresh("gabungan"))
        first.new[NAMES[kind][0]] = script.fresh("Nama")
    _refer(script.new, kind, second.old["id"], first.id)
    for id_ in former:
        script.successors[kind, id_].add(first.id)
    if "budget" in first.new:
        first.new["budget"] = _summed(first.new["budget"], second.new["budget"])
        _cut(script, first)
    gone = second.old.get("indicator")
    if gone is not None and gone != first.old.get("indicator"):
        script.expect("indicator-removed", first, "indicator", summary(gone), None)
    return script.expect("merged", first, "", sorted(former), [first.id])


def _summed(*budgets: list[Tree]) -> list[Tree]:
    amounts: dict[tuple[str, str], int] = {}
    for line in (line for budget in budgets for line in budget):
        key = line["year"], line["source"]
        amounts[key] = amounts.get(key, 0) + int(line["amount"])
    return [
        {"year": year, "source": source, "amount": str(amount)} for (year, source), amount in amounts.items()
    ]


def _cut(script: Script, thing: Thing) -> None:
    """Now and then take money from one line of what was merged or split; that is a change of its own."""
    if not thing.new["budget"] or script.rng.random() < 0.5:
        return
    line = thing.new["budget"][0]
    before, after = int(line["amount"]), int(line["amount"]) - 7
    line["amount"] = str(after)
    at = {"year": int(line["year"]), "source": line["source"]}
    script.expect("budget-decreased", thing, "budget", before, after, **at)


@first_edit
def split(script: Script) -> bool:
    kind, new_id = script.rng.choice(("action", "program", "agency")), script.rng.random() < 0.5
    thing = script.pick(kind, *((WHOLE,) if new_id else TOLD_TOGETHER))
    if thing is None:
        return False
    old_id = thing.old["id"]
    part = copy.deepcopy(thing.new)
    part |= {"id": script.fresh("pecahan"), NAMES[thing.kind][0]: script.fresh("Nama"), "formerly": [old_id]}
    part.pop("indicator", None)
    thing.new["formerly"] = [old_id]
    if new_id:
        _give_id(script, thing, script.fresh("sisa"))
    script.successors[thing.kind, old_id] |= {thing.id, part["id"]}
    if "budget" in part:
        part["budget"] = _halved(thing.new["budget"])
    thing.home.append(part)
    return script.expect("split", thing, "", [old_id], sorted([thing.id, part["id"]]))


def _halved(budget: list[Tree]) -> list[Tree]:
    """Take a part of each line out of a budget, and return these parts."""
    parts = []
    for line in budget:
        taken = int(line["amount"]) // 3
        parts.append({**line, "amount": str(taken)})
        line["amount"] = str(int(line["amount"]) - taken)
    return parts


@first_edit
def regroup(script: Script) -> bool:
    places = ("id", "budget", "indicators")
    one, other = script.pick("action", *places), script.pick("action", *places)
    if one is None or other is None:
        return False
    one.new["formerly"], other.new["formerly"] = [other.old["id"]], [one.old["id"]]
    ids = sorted([one.id, other.id])
    return script.expect("regrouped", ("action", ids[0]), "", ids, ids)


@edit
def remove(script: Script) -> bool:
    kind = script.rng.choice([*NAMES, "roadmap-entry"])
    thing = script.pick(kind, WHOLE)
    if thing is None:
        return False
    thing.home.remove(thing.new)
    script.things[kind].remove(thing)
    code = "entry-removed" if kind in ENTRY_KINDS else f"{kind}-removed"
    return script.expect(code, thing, "", _worth(thing.old, kind), None)


@edit
def add(script: Script) -> bool:
    kind = script.rng.choice([*NAMES, "roadmap-entry"])
    if not script.things[kind]:
        return False
    model = script.rng.choice(script.things[kind])
    node = _new_thing(script, kind, copy.deepcopy(model.old))
    model.home.append(node)
    code = "entry-added" if kind in ENTRY_KINDS else f"{kind}-added"
    return script.expect(code, (kind, node["id"]), "", None, _worth(node, kind))


def _new_thing(script: Script, kind: str, node: Tree) -> Tree:
    node["id"] = script.fresh("kode")
    node.pop("formerly", None)
    if kind in NAMES:
        node[NAMES[kind][0]] = script.fresh("Nama")
    return node


def _worth(node: Tree, kind: str) -> Any:
    if "budget" in node:
        return sum(int(line["amount"]) for line in node["budget"]) if node["budget"] else None
    return node[NAMES[kind][0]] if kind in NAMES else node["milestone"]


@edit
def former_id_of_nobody(script: Script) -> bool:
    """An id that the old plan never had changes nothing."""
    thing = script.pick(script.rng.choice(WITH_FORMER_IDS), "id")
    if thing is not None:
        thing.new["formerly"] = ["tidak-pernah-ada"]
    return thing is not None


@edit
def move_program(script: Script) -> bool:
    thing = script.pick("program", "place")
    if thing is None:
        return False
    homes = {name: script.new["pillars"][name]["programs"] for name in SUBDIMENSIONS}
    before = next(name for name, home in homes.items() if home is thing.home)
    places = [(name, sub) for name, subs in SUBDIMENSIONS.items() for sub in subs]
    old = (before, thing.old["subdimension"])
    new = script.rng.choice([place for place in places if place != old])
    thing.home.remove(thing.new)
    thing.home = homes[new[0]]
    thing.home.append(thing.new)
    thing.new["subdimension"] = new[1]
    return script.expect("program-moved", thing, "", "/".join(old), "/".join(new))
