"""Examples of budgets."""

from masterplan_cli.comparing.examples.example import ChangeExample, added, edit

_ACTION = """
action_plan:
  infrastructure:
    - id: aksi-2
      program: gov-02
      name: Jaringan desa
"""
_BUDGET = f"""{_ACTION}\
      budget:
        - {{year: 2019, source: apbd, amount: 500.000.000}}
        - {{year: 2020, source: apbd, amount: 200.000.000}}
"""
_LONG = f"horizon: {{start: 2019, end: 2023}}{_ACTION}"
_FIRST, _SECOND = "500.000.000", "200.000.000"

EXAMPLES: dict[str, ChangeExample] = {
    "budget-increased": edit(_BUDGET, _FIRST, "650.000.000"),
    "budget-added": added(_ACTION, "      budget: [{year: 2019, source: apbd, amount: 500.000.000}]\n"),
    "budget-line-added": added(_BUDGET, "        - {year: 2021, source: dak, amount: 80.000.000}\n"),
    "budget-rephased": ChangeExample(
        edit(_BUDGET, _FIRST, _FIRST).before,
        edit(edit(_BUDGET, _FIRST, "300.000.000").after, _SECOND, "400.000.000").after,
    ),
    "funding-source-changed": edit(_BUDGET, "2020, source: apbd", "2020, source: dak"),
    "budget-unit-suspect": edit(_BUDGET, _FIRST, "Rp500.000"),
    "budget-left-horizon": ChangeExample(
        f"{_LONG}      budget: [{{year: 2023, source: apbd, amount: 90.000.000}}]\n",
        _LONG.replace("2023", "2022"),
        also=("horizon-changed",),
    ),
}
