"""A second revision of a plan: the changes that a year brings, about 24 for every step of the scale."""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from benchmarks.wording import AGENCIES

EDITS = 24
"""Edits at scale 1, as in the trial of generic diffs (reading-and-diff.md, section 2)."""

Entry = dict[str, Any]


def revised(plan: Entry, scale: int, random: Random) -> Entry:
    """Return the next year's revision: every edit touches another action or another programme's roadmap."""
    new = deepcopy(plan)
    new["revision"] |= {"year": 2019, "date": "2019-12-10", "previous": "2018.yaml"}
    actions = [(group, action) for group in new["action_plan"].values() for action in group]
    for number, (group, action) in enumerate(random.sample(actions, EDITS * scale)):
        _EDITS[number % len(_EDITS)](action, group)
    for entry in random.sample(new["roadmap"], scale):
        entry["milestone"] = f"{entry['milestone']} dan sisanya pada tahun berikutnya"
    return new


def _rename(action: Entry, group: list[Entry]) -> None:
    action["name"] = action["name"].replace("tahap", "gelombang")


def _cut(action: Entry, group: list[Entry]) -> None:
    line = action["budget"][0]
    amount = int(line["amount"].replace(".", "")) * 4 // 5
    line["amount"] = f"{amount:,}".replace(",", ".")


def _move_money(action: Entry, group: list[Entry]) -> None:
    first, second = action["budget"][:2]
    first["amount"], second["amount"] = second["amount"], first["amount"]


def _other_source(action: Entry, group: list[Entry]) -> None:
    line = action["budget"][-1]
    line["source"] = "hibah" if line["source"] != "hibah" else "apbd"


def _lower_target(action: Entry, group: list[Entry]) -> None:
    targets = action["indicator"]["targets"]
    targets[2023] = targets[2022]


def _other_lead(action: Entry, group: list[Entry]) -> None:
    action["lead"] = next(key for key in AGENCIES if key not in (action["lead"], *action["support"]))


def _remove(action: Entry, group: list[Entry]) -> None:
    group.remove(action)


def _add(action: Entry, group: list[Entry]) -> None:
    added = deepcopy(action) | {"id": f"{action['id']}-b", "name": f"{action['name']} lanjutan"}
    group.insert(group.index(action) + 1, added)


def _new_id(action: Entry, group: list[Entry]) -> None:
    action["formerly"] = [action["id"]]
    action["id"] = f"{action['id']}-r"


def _start(action: Entry, group: list[Entry]) -> None:
    action["status"] = "ongoing"


def _reword_output(action: Entry, group: list[Entry]) -> None:
    action["output"] += " dan dilaporkan setiap bulan"


def _more_preparation(action: Entry, group: list[Entry]) -> None:
    action["preparation"].append("Pembahasan bersama pemerintah desa")


_EDITS: tuple[Callable[[Entry, list[Entry]], None], ...] = (
    _rename,
    _cut,
    _move_money,
    _other_source,
    _lower_target,
    _other_lead,
    _remove,
    _add,
    _new_id,
    _start,
    _reword_output,
    _more_preparation,
)
