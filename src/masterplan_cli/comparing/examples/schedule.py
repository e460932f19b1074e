"""Examples of time."""

from masterplan_cli.comparing.examples.example import ChangeExample, edit

_ROADMAP = """
roadmap:
  - {id: peta-1, program: gov-01, term: medium, start: 2020, end: 2022}
"""
_QUICK_WIN = """
quick_wins:
  - {id: qw-1, name: Surat lima menit, pillar: governance, start: 2019-01, end: 2019-12}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "deadline-slipped": edit(
        _ROADMAP, "term: medium, start: 2020, end: 2022", "term: long, start: 2021, end: 2024"
    ),
    "start-postponed": edit(_ROADMAP, "start: 2020", "start: 2021"),
    "schedule-set": ChangeExample(
        edit(_QUICK_WIN, ", end: 2019-12", "").after, edit(_QUICK_WIN, "2019-12", "2019-12").after
    ),
    "horizon-changed": edit("horizon: {start: 2019, end: 2023}\n", "end: 2023", "end: 2028"),
}
