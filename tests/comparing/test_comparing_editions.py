"""Plans of two editions are compared as any other two."""

from pathlib import Path

from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.reader import read_plan

PEMALANG = Path(__file__).parents[2] / "examples" / "pemalang"


def _plan(year: int) -> Masterplan:
    return Masterplan.model_validate(read_plan(str(PEMALANG / f"{year}.yaml")).tree)


def test_a_plan_of_the_new_edition_is_compared_with_the_one_before() -> None:
    comparison = compare(_plan(2019), _plan(2021))
    codes = [change.code for change in comparison.changes]
    assert codes.count("edition-changed") == 1
    assert codes.count("innovation-added") == 15
    assert codes.count("rpjmd-indicator-added") == 12
    assert codes.count("quick-win-added") == 4
    assert codes.count("quick-win-removed") == 1
    assert comparison.totals.adds_up
    back = compare(_plan(2021), _plan(2019))
    assert sorted(change.code for change in back.changes) == sorted(CLASSES[code].mirror for code in codes)


def test_it_does_not_differ_from_itself() -> None:
    assert compare(_plan(2021), _plan(2021)).changes == ()
