"""Plans to measure with: valid, of a size that is asked for, the same bytes every time.

Run as ``python -m benchmarks.plans FOLDER SCALE…``, and with ``--crowd COUNT`` for many plans: the generator
lives in a process of its own, because the memory of a measuring process shows in the figures of its children.
"""

import sys
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.frame import head, tail
from benchmarks.mistakes import mistaken
from benchmarks.revisions import revised
from benchmarks.wording import REGENCY
from benchmarks.work import action_plan, pillars, roadmap
from benchmarks.yaml_text import yaml_of

_SEED = 20181214


def make_plan(scale: int) -> dict[str, Any]:
    """Return a final plan with ``160 × scale`` actions.

    Scale 1 is about 180 KB of YAML with 36 programmes, scale 16 about 1.9 MB with 144: actions grow with the
    scale, programmes and their roadmap with its root, and what a plan has once stays as it is.
    """
    parts = pillars(scale)
    programs = [program for pillar in parts.values() for program in pillar["programs"]]
    return {
        **head(),
        "pillars": parts,
        "action_plan": action_plan(scale, programs, Random(_SEED)),
        "roadmap": roadmap(programs),
        **tail(),
    }


def smallest_plan() -> dict[str, Any]:
    """Return a draft with next to nothing in it: whatever it costs, a command costs to start."""
    return {
        "schema": 1,
        "revision": {"year": 2018, "status": "draft"},
        "horizon": {"start": 2019, "end": 2028},
        "regency": {"kind": "kabupaten", "name": REGENCY, "province": "Jawa Timur"},
    }


def smallest_path(folder: Path) -> Path:
    """Return where the smallest plan stands."""
    return folder / "smallest.yaml"


def plan_path(folder: Path, scale: int, revision: int = 2018) -> Path:
    """Return where the plan of a scale stands; its second revision is that of 2019."""
    return folder / f"plan-{scale:02}x-{revision}.yaml"


def mistaken_path(folder: Path, scale: int) -> Path:
    """Return where the plan of a scale stands with its mistakes."""
    return folder / f"mistakes-{scale:02}x.yaml"


def crowd_path(folder: Path, number: int) -> Path:
    """Return where one of many plans stands, counted from 1."""
    return folder / f"crowd-{number:03}.yaml"


def write_crowd(folder: Path, count: int) -> None:
    """Write many plans of scale 1, each of another regency."""
    text = plan_path(folder, 1).read_text(encoding="utf-8")
    for number in range(1, count + 1):
        other = text.replace(REGENCY, f"{REGENCY} {number}")
        crowd_path(folder, number).write_text(other, encoding="utf-8", newline="\n")


def write_plans(folder: Path, scales: list[int]) -> None:
    """Write the smallest plan, the plans of these scales and their second revisions into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(smallest_path(folder), smallest_plan())
    for scale in scales:
        plan = make_plan(scale)
        _write(plan_path(folder, scale), plan)
        _write(plan_path(folder, scale, 2019), revised(plan, scale, Random(_SEED)))
        _write(mistaken_path(folder, scale), mistaken(plan))


def _write(path: Path, plan: dict[str, Any]) -> None:
    path.write_text(yaml_of(plan), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if sys.argv[2] == "--crowd":
        write_crowd(Path(sys.argv[1]), int(sys.argv[3]))
    else:
        write_plans(Path(sys.argv[1]), [int(scale) for scale in sys.argv[2:]])
