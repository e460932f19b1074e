"""Examples of indicators, baselines and yearly targets."""

from masterplan_cli.comparing.examples.example import ChangeExample, added, edit

_OBJECTIVE = """
vision:
  objectives:
    - id: sas-1
      pillar: governance
      text: Layanan lebih baik
      indicators:
        - {name: Indeks kepuasan, unit: indeks, baseline: 78, targets: {2019: 80, 2020: 82}}
"""
_KEPT = """
vision:
  objectives:
    - id: sas-1
      pillar: governance
      text: Layanan lebih baik
      indicators:
        - {name: Layanan utama, unit: layanan, direction: maintain, targets: {2019: 9}}
"""
_FALLING = """
vision:
  objectives:
    - id: sas-1
      pillar: governance
      text: Layanan lebih baik
      indicators:
        - {name: Waktu layanan, unit: jam, direction: decrease, targets: {2019: 48, 2020: 24}}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "indicator-added": added(_OBJECTIVE, "        - {name: Keluhan, unit: keluhan, direction: decrease}\n"),
    "indicator-renamed": edit(_OBJECTIVE, "Indeks kepuasan", "Indeks kepuasan warga"),
    "indicator-unit-changed": edit(
        _OBJECTIVE,
        "unit: indeks, baseline: 78, targets: {2019: 80, 2020: 82}",
        "unit: persen, baseline: 70, targets: {2019: 75, 2020: 80}",
    ),
    "indicator-direction-changed": edit(_KEPT, "maintain", "increase"),
    "baseline-changed": edit(_OBJECTIVE, "baseline: 78", "baseline: 77.5"),
    "target-raised": edit(_FALLING, "2020: 24", "2020: 20"),
    "target-changed": edit(_KEPT, "2019: 9", "2019: 10"),
    "target-added": edit(_KEPT, "{2019: 9}", "{2019: 9, 2020: 9}"),
    "target-left-horizon": ChangeExample(
        f"horizon: {{start: 2019, end: 2023}}{_OBJECTIVE}",
        f"horizon: {{start: 2020, end: 2023}}{_OBJECTIVE.replace('2019: 80, ', '')}",
        also=("horizon-changed",),
    ),
}
