"""Examples of what the analysis of edition kominfo-2021 adds."""

from masterplan_cli.comparing.examples.example import ChangeExample, edit

_INDICATOR = """
strategic_analysis:
  rpjmd_indicators:
    - {id: ind-1, name: Jalan mantap, unit: persen, achievement: 76, target: 85, target_year: 2021}
"""
_KEPT = """
strategic_analysis:
  rpjmd_indicators:
    - {id: ind-2, name: Opini WTP, unit: opini, direction: maintain, target: 1}
"""
_INNOVATION = """
strategic_analysis:
  innovations:
    - {id: inov-1, name: Lakone, pillar: governance, operation: trial}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "rpjmd-target-raised": edit(_INDICATOR, "target: 85", "target: 90"),
    "rpjmd-target-changed": edit(_KEPT, "target: 1", "target: 2"),
    "rpjmd-achievement-changed": edit(_INDICATOR, "achievement: 76", "achievement: 79"),
    "innovation-state-changed": edit(_INNOVATION, "trial", "running"),
}
