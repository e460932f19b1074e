"""Examples of what became of a thing: another id, another place, joined with others, or divided."""

from masterplan_cli.comparing.examples.example import ChangeExample, edit

_TWO_PROGRAMS = """\
pillars:
  governance:
    programs:
      - {id: gov-01, name: Layanan Desa, subdimension: public-service}
      - {id: gov-02, name: Layanan Kota, subdimension: public-service}
"""
_ACTION = """
action_plan:
  policy:
    - {id: aksi-1, program: gov-01, name: Peraturan Bupati}
"""
_SIGNPOSTS = """\
action_plan:
  policy:
    - {id: aksi-3, program: bra-01, name: Papan petunjuk}
"""
_QUICK_WIN = """
quick_wins:
  - {id: qw-1, name: Surat lima menit, pillar: governance, program: gov-01}
"""
_SWOT = """
strategic_analysis:
  swot:
    weaknesses:
      - {id: w1, text: Data tersebar}
"""
_OBJECTIVE = """
vision:
  objectives:
    - {id: sas-1, pillar: governance, text: Kepuasan warga meningkat}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "id-changed": edit(_ACTION, "{id: aksi-1, ", "{id: aksi-7, formerly: [aksi-1], "),
    "merged": ChangeExample(
        _TWO_PROGRAMS,
        """\
pillars:
  governance:
    programs:
      - id: gov-09
        name: Layanan Desa dan Kota
        subdimension: public-service
        formerly: [gov-01, gov-02]
""",
    ),
    "regrouped": ChangeExample(
        _TWO_PROGRAMS,
        """\
pillars:
  governance:
    programs:
      - {id: gov-01, name: Layanan Desa, subdimension: public-service, formerly: [gov-02]}
      - {id: gov-02, name: Layanan Kota, subdimension: public-service, formerly: [gov-01]}
""",
    ),
    "program-moved": ChangeExample(
        """\
pillars:
  governance:
    programs:
      - {id: gov-01, name: Wisata Desa, subdimension: public-service}
""",
        """\
pillars:
  branding:
    programs:
      - {id: gov-01, name: Wisata Desa, subdimension: tourism}
""",
    ),
    "action-moved": edit(_ACTION, "program: gov-01", "program: gov-02"),
    "action-group-changed": edit(_SIGNPOSTS, "policy:", "infrastructure:"),
    "quick-win-moved": edit(_QUICK_WIN, "program: gov-01", "program: gov-02"),
    "swot-entry-moved": edit(_SWOT, "weaknesses:", "strengths:"),
    "entry-moved": edit(_OBJECTIVE, "pillar: governance", "pillar: living"),
}
