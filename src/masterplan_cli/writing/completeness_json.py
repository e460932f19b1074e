"""How much of each plan is filled, as JSON; the form is stable and has its own version."""

import json
from collections.abc import Iterable
from typing import Any

from masterplan_cli.checking.completeness import Completeness, Filled
from masterplan_cli.text.numbers import percent_share

FORMAT_VERSION = "1.1"
"""Grows in its second part when keys are added, in its first when their meaning changes."""


def completeness_json(plans: Iterable[tuple[str, Completeness]]) -> bytes:
    """Write how much of each plan is filled as a JSON document in UTF-8.

    Args:
        plans: the plans as the user named them, each with what was counted.
    """
    listed = [
        {
            "plan": name,
            "parts": [_filled(part) for part in counted.parts],
            "pillars": [_filled(dimension) for dimension in counted.dimensions],
            "total": _filled(counted.total),
            "set_aside": len(counted.set_aside),
        }
        for name, counted in plans
    ]
    document = {"format_version": FORMAT_VERSION, "plans": listed}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode(errors="backslashreplace")


def _filled(part: Filled) -> dict[str, Any]:
    percent = float(percent_share(part.filled, part.asked)) if part.asked else None
    return {
        "key": part.key,
        "title": part.title,
        "filled": part.filled,
        "asked": part.asked,
        "percent": percent,
        "missing_by_stage": {str(stage): part.missing[stage] for stage in sorted(part.missing)},
        "stages": list(part.stages),
    }
