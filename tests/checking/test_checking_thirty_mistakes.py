"""A plan with the mistakes that civil servants are most likely to make, mended from the messages alone.

``thirty_mistakes/1.yaml`` is what was written; each next file is the one before, with everything done that
its findings ask for, and nothing else. What a draft has not filled in yet is no mistake and left out here.
"""

import json
from pathlib import Path

import pytest

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.cli.run import run

FOLDER = Path(__file__).parent / "thirty_mistakes"
WORK_IN_PROGRESS = [rule.code for rule in registered_rules() if rule.stage is not None]

SLIPS_AND_WHOLE_SECTIONS = [
    (3, "MP109"),  # darft
    (3, "MP120"),  # 14-12-2018
    (11, "MP021"),  # motto: Maju: Bersama
    (14, "MP020"),  # a tab
    (20, "MP118"),  # 2108
    (22, "MP019"),  # “quotes of Word”
    (24, "MP035"),  # 78,5 between braces
    (26, "MP109"),  # goverment
    (36, "MP109"),  # pariwisata is no subdimension
    (38, "MP017"),  # lead twice
    (47, "MP035"),  # Rp 1,5 M between braces
    (52, "MP018"),  # #2 is lost
    (65, "MP105"),  # one budget line instead of a list
    (67, "MP113"),  # tinggi
]
WRONG_KEYS_AND_VALUES = [
    (6, "MP109"),  # kab
    (8, "MP102"),  # provinsi
    (9, "MP121"),  # 3523
    (10, "MP113"),  # 1.234 km2
    (12, "MP118"),  # 2O17, with a letter
    (17, "MP110"),  # an id with blanks and capitals
    (46, "MP109"),  # APBN
    (46, "MP111"),  # Rp 1,5 M, in quotes now
    (47, "MP118"),  # 2109
    (51, "MP102"),  # nama
    (53, "MP113"),  # dua puluh
    (56, "MP112"),  # 310.000: thousands, or millions forgotten
    (57, "MP112"),  # 1.500
]
CONTRADICTIONS = [
    (4, "MP403"),  # horizon 2028 to 2019
    (16, "MP201"),  # bappeda twice
    (17, "MP903"),  # an agency that does nothing
    (24, "MP601"),  # a target that falls
    (27, "MP801"),  # Smart Goverment
    (33, "MP202"),  # kominfo
    (41, "MP202"),  # gov-1
    (42, "MP802"),  # xxx
    (44, "MP605"),  # no unit
    (63, "MP403"),  # from December to January
    (67, "MP202"),  # dinkes is not in the list
]
ROUNDS = {
    1: SLIPS_AND_WHOLE_SECTIONS,
    2: WRONG_KEYS_AND_VALUES,
    3: CONTRADICTIONS,
    4: [],
}


@pytest.mark.parametrize("number", ROUNDS)
def test_each_round_finds_exactly_this(number: int, capfd: pytest.CaptureFixture[str]) -> None:
    ignored = (word for code in WORK_IN_PROGRESS for word in ("--ignore", code))
    run(["validate", str(FOLDER / f"{number}.yaml"), "--format", "json", *ignored])
    findings = json.loads(capfd.readouterr().out)["findings"]
    assert [(each["line"], each["code"]) for each in findings] == ROUNDS[number]


def test_three_rounds_mend_more_than_thirty_mistakes() -> None:
    assert sum(map(len, ROUNDS.values())) >= 30
    assert sorted(path.stem for path in FOLDER.glob("*.yaml")) == ["1", "2", "3", "4"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_round_changes_only_lines_that_its_findings_name(number: int) -> None:
    """Or the lines to which they say that something belongs."""
    before, after = ((FOLDER / f"{each}.yaml").read_text().split("\n") for each in (number, number + 1))
    named = {line for line, _ in ROUNDS[number]} | {
        37,
        62,
    }  # either of a doubled key, or of two swapped months
    for line, text in enumerate(before, start=1):
        assert text in after or line in named, line
