"""A draft prints in every format whatever required part it lacks, its charts and figures too."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path as File
from typing import Any

import pytest
import yaml
from cli_runs import (
    PLAN,
    WITHOUT_PAGES,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from draft_mutations import Path, at, load, places

from masterplan_cli.plan.fields import spot_at


@cache
def golden() -> Any:
    return load(PLAN.read_text(encoding="utf-8"))


def required() -> dict[str, list[Path]]:
    """Return where the golden plan gives each required value, in all items of its list."""
    found: dict[str, list[Path]] = {}
    for path in places(golden()):
        if isinstance(path[-1], str) and _is_required(path):
            name = ".".join("*" if isinstance(step, int) else step for step in path)
            found.setdefault(name, []).append(path)
    return found


def _is_required(path: Path) -> bool:
    field = spot_at(path).field
    return field is not None and field.is_required()


def printed(masterplan: Masterplan, plan: Any, edition: str) -> str:
    """Print a draft in every format; return what it says in Markdown."""
    File("rencana.yaml").write_text(
        yaml.safe_dump({**plan, "edition": edition}, allow_unicode=True), encoding="utf-8"
    )
    for old in File("build").glob("*"):
        old.unlink()
    result = masterplan("render", "rencana.yaml", "--draft", "--to", "md,html,docx", *WITHOUT_PAGES)
    assert result.code == 0, result.err
    assert "Traceback" not in result.everything
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(File("build").glob("*.md")))


def test_the_golden_plan_has_many_required_values() -> None:
    assert len(required()) > 100


@pytest.mark.parametrize("name", required())
def test_a_plan_without_a_required_value_anywhere_prints_in_every_format(
    masterplan: Masterplan, name: str
) -> None:
    plan = load(PLAN.read_text(encoding="utf-8"))
    for path in required()[name]:
        del at(plan, path[:-1])[path[-1]]
    for edition in ("kominfo-2018", "kominfo-2021"):
        now = _words(printed(masterplan, plan, edition))
        assert {
            path for path in _kept(masterplan, edition, name) if _words(at(golden(), path)) not in now
        } == set()


DECIDE_WHAT_A_PART_MEANS = (
    "legal_basis.*.kind",
    "regency.population.*.people",
    "roadmap.*.term",
    "roadmap.*.start",
    "roadmap.*.end",
)
"""Without these an item is left out whole, and the first page says so."""


def _kept(masterplan: Masterplan, edition: str, name: str) -> Iterator[Path]:
    """Yield where the texts stand that a draft keeps although a required value is missing."""
    whole = _whole(masterplan, edition)
    items = name.rpartition(".*.")[0].split(".") if name in DECIDE_WHAT_A_PART_MEANS else None
    for path in places(golden()):
        value = at(golden(), path)
        if not isinstance(value, str) or len(value) <= 12 or path[-1] == "subdimension":  # a code, not a text
            continue
        left_out = bool(items) and list(path[: len(items or ())]) == items
        removed = any(path[: len(gone)] == gone for gone in required()[name])
        if not removed and not left_out and _words(value) in whole:
            yield path


_printed: dict[str, str] = {}


def _whole(masterplan: Masterplan, edition: str) -> str:
    if edition not in _printed:
        _printed[edition] = _words(printed(masterplan, golden(), edition))
    return _printed[edition]


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text)


def test_programs_without_a_subdimension_have_a_table_of_their_own(masterplan: Masterplan) -> None:
    plan = load(PLAN.read_text(encoding="utf-8"))
    del plan["pillars"]["governance"]["programs"][0]["subdimension"]
    title = "Program yang Belum Memiliki Subdimensi"
    assert title in printed(masterplan, plan, "kominfo-2018")
    assert title not in printed(masterplan, golden(), "kominfo-2018")
