"""The tables that templates place: each shows something of a full plan, and nothing of an empty one."""

import re
from pathlib import Path
from typing import Any

import pytest
from composing_books import TEMPLATES, minimal_plan, pemalang_2021, tuban

from masterplan_cli.composing import books as _books  # noqa: F401  # registers the tables
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import BUILDERS, Captioned
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.index import Index

CHOICES: dict[str, dict[str, Any]] = {
    "analisis-masa-depan": {"pillar": Dimension.GOVERNANCE},
    "anggaran-aksi": {"group": "policy"},
    "capaian-peta-jalan": {"term": Term.SHORT},
    "indikator-quick-win": {"quick_win": "qw-01"},
    "inisiatif": {"pillar": Dimension.ECONOMY},
    "kesiapan": {"element": "structure"},
    "persiapan-aksi": {"group": "policy"},
    "peta-jalan": {"term": Term.LONG, "pillar": Dimension.LIVING},
    "profil-quick-win": {"quick_win": "qw-01"},
    "program": {"pillar": Dimension.GOVERNANCE, "subdimension": Subdimension.PUBLIC_SERVICE},
    "program-ringkas": {"pillar": Dimension.BRANDING},
    "rencana-aksi": {"group": "policy"},
    "risiko-quick-win": {"quick_win": "qw-01"},
}

FOR_OWN_TEMPLATES = {"daftar-program"}
"""Tables that no built-in book places; a regency may want all programmes in an annex of its own."""

OF_DRAFTS = {"program-tanpa-subdimensi"}
"""Tables that a plan without faults never has: test_cli_drafts_without_required looks at them."""

BY_VARIABLE = {"dewan", "tim-pelaksana"}
"""Tables whose name a template takes from a list."""

NEVER_EMPTY = {"profil-daerah"}
"""Every plan names its province."""

OF_2021 = {
    *("inventarisasi-inovasi", "rekap-inovasi", "kesenjangan-rpjmd", "penutup-kesenjangan-rpjmd"),
    *("inisiatif", "register-risiko", "peta-risiko", "quick-win-dimensi"),
}
"""Tables for what only edition kominfo-2021 prints."""

WITHOUT_QUICK_WIN = [name for name in sorted(BUILDERS) if "quick_win" not in CHOICES.get(name, {})]
"""A template that names a quick win which is not there is refused: test_composing_template_faults."""


def built(name: str, material: Material) -> list[Any]:
    choice = CHOICES.get(name, {})
    return list(BUILDERS[name](material, Captioned(name, "Judul", "", ()), **choice))


@pytest.mark.parametrize("name", sorted(BUILDERS.keys() - OF_DRAFTS))
def test_a_full_plan_gives_something_to_show(name: str) -> None:
    plan = pemalang_2021() if name in OF_2021 else tuban()
    [block] = built(name, Material(plan, Index(plan)))
    assert isinstance(block, Table | Timeline)
    if isinstance(block, Table):
        assert block.body
        _assert_rectangular(block)


@pytest.mark.parametrize("name", WITHOUT_QUICK_WIN)
def test_an_empty_plan_gives_nothing_and_no_error(name: str, tmp_path: Path) -> None:
    plan = minimal_plan(tmp_path)
    blocks = built(name, Material(plan, Index(plan), draft=True))
    assert bool(blocks) == (name in NEVER_EMPTY)


def test_every_table_is_placed_by_a_template() -> None:
    placed = set()
    for path in TEMPLATES.parent.rglob("*.j2"):
        placed |= set(re.findall(r'table\("([^"]+)"', path.read_text(encoding="utf-8")))
    assert set(BUILDERS) - placed - BY_VARIABLE == FOR_OWN_TEMPLATES
    assert placed <= set(BUILDERS)


def _assert_rectangular(table: Table) -> None:
    """Every row fills the grid exactly, spans counted."""
    for rows in (table.head, table.body):
        open_spans = [0] * len(table.columns)
        for row in rows:
            _fill(row, open_spans)
        assert not any(open_spans)


def _fill(row: Row, open_spans: list[int]) -> None:
    position = 0
    for cell in row.cells:
        while open_spans[position]:
            open_spans[position] -= 1
            position += 1
        columns, rows = (cell.columns, cell.rows) if isinstance(cell, Cell) else (1, 1)
        for _ in range(columns):
            open_spans[position] = rows - 1
            position += 1
    for rest in range(position, len(open_spans)):
        assert open_spans[rest] > 0
        open_spans[rest] -= 1
