"""Plans that are not complete: every book prints, with its gaps marked in a draft."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from composing_books import CHECKOUT, books, headings, minimal_plan, texts_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from masterplan_cli.document.document import Document
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import read_plan

MARK = "[BELUM DIISI]"
SMALL = read_plan(str(CHECKOUT / "tests" / "golden" / "plan.yaml")).tree
Steps = tuple[str | int, ...]


def removable(node: Any, depth: int, path: Steps = ()) -> Iterator[Steps]:
    """Yield the paths of everything in a tree down to a depth."""
    if depth == 0:
        return
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield (*path, key)
        yield from removable(node[key], depth - 1, (*path, key))


def without(node: Any, *gone: Steps) -> Any:
    """Return a tree without some of its branches."""
    names = {path[0] for path in gone if len(path) == 1}
    inner = {
        key: [path[1:] for path in gone if path[0] == key and len(path) > 1] for key in {p[0] for p in gone}
    }
    if isinstance(node, dict):
        return {key: without(value, *inner.get(key, ())) for key, value in node.items() if key not in names}
    if isinstance(node, list):
        return [without(value, *inner.get(at, ())) for at, value in enumerate(node) if at not in names]
    return node


def plan_without(*gone: Steps) -> Masterplan | None:
    try:
        return Masterplan.model_validate(without(SMALL, *gone))
    except ValidationError:
        return None  # what was taken away is required


OPTIONAL = [path for path in removable(SMALL, 9) if plan_without(path)]
OUTER = [path for path in OPTIONAL if len(path) <= 2]


def test_a_minimal_draft_prints_all_books_and_marks_its_gaps(tmp_path: Path) -> None:
    for book in books(minimal_plan(tmp_path), draft=True):
        texts = list(texts_of(book))
        assert MARK in texts
        assert "–" not in texts


def test_without_draft_no_gap_is_marked(tmp_path: Path) -> None:
    for book in books(minimal_plan(tmp_path)):
        assert not any(MARK in text for text in texts_of(book))
        assert "–" in list(texts_of(book))


def test_a_minimal_plan_has_all_chapters_of_a_full_one(tmp_path: Path) -> None:
    full = Masterplan.model_validate(SMALL)
    for less, more in zip(books(minimal_plan(tmp_path)), books(full), strict=True):
        assert _chapters(less) == _chapters(more)
        assert _chapters(less)


def _chapters(book: Document) -> list[tuple[int, str, str]]:
    return [heading for heading in headings(book) if heading[1].startswith("BAB")]


@pytest.mark.parametrize("path", OUTER, ids=lambda path: ".".join(map(str, path)))
def test_any_part_may_be_missing(path: Steps) -> None:
    plan = plan_without(path)
    assert plan is not None
    assert len(books(plan, draft=True)) == 3


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sets(st.sampled_from(OPTIONAL), min_size=1, max_size=25), st.booleans())
def test_any_parts_may_be_missing_together(paths: set[Steps], draft: bool) -> None:
    plan = plan_without(*paths)
    assert plan is not None
    assert len(books(plan, draft=draft)) == 3


def test_references_that_lead_nowhere_print_their_id() -> None:
    tree = without(SMALL, ("agencies",), ("pillars",), ("vision", "goals"), ("strategic_analysis", "rpjmd"))
    one, two, _ = (list(texts_of(book)) for book in books(Masterplan.model_validate(tree)))
    assert "gov-1" in two
    assert any("diskominfo" in text for text in two)
    assert "gov-1" in one
