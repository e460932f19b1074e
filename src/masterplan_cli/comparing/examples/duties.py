"""Examples of who does the work, how far it is, and how it is judged."""

from masterplan_cli.comparing.examples.example import ChangeExample, edit

_ACTION = """
action_plan:
  policy:
    - {id: aksi-1, program: gov-01, name: Peraturan Bupati, lead: kominfo, status: planned}
"""
_PROGRAM = """
pillars:
  governance:
    programs:
      - id: gov-01
        name: Layanan Desa
        subdimension: public-service
        objective: sas-1
        support: [dukcapil]
        partners: [Bank Jatim]
"""
_PREPARED = """
action_plan:
  policy:
    - {id: aksi-1, program: gov-01, name: Peraturan Bupati,
       preparation: [Naskah akademik]}
"""
_CODED = """
action_plan:
  policy:
    - {id: aksi-1, program: gov-01, name: Peraturan Bupati, code: 2.16.03.2.02.08}
"""
_READINESS = """
strategic_analysis:
  readiness:
    scale: {minimum: 1, maximum: 5}
    structure:
      budget: {now: Anggaran tersedia., score: 3}
"""
_RISK = """
risks:
  - {id: ris-1, risk: Mutasi pejabat, likelihood: 3, impact: 4}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "lead-changed": edit(_ACTION, "lead: kominfo", "lead: bpkad"),
    "lead-assigned": ChangeExample(
        edit(_ACTION, " lead: kominfo,", "").after, edit(_ACTION, "kominfo", "kominfo").after
    ),
    "support-changed": edit(_PROGRAM, "[dukcapil]", "[dukcapil, bpkad]"),
    "partners-changed": edit(_PROGRAM, "[Bank Jatim]", "[Bank Jatim, Universitas Ronggolawe]"),
    "status-changed": edit(_ACTION, "planned", "ongoing"),
    "work-halted": edit(_ACTION, "planned", "postponed"),
    "preparation-changed": edit(_PREPARED, "[Naskah akademik]", "[Naskah akademik, Uji publik]"),
    "code-changed": edit(_CODED, "2.16.03.2.02.08", "2.16.03.2.02.09"),
    "link-changed": edit(_PROGRAM, "objective: sas-1", "objective: sas-2"),
    "readiness-raised": edit(_READINESS, "score: 3", "score: 4"),
    "risk-raised": edit(_RISK, "likelihood: 3", "likelihood: 4"),
}
