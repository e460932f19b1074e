"""Examples of wording and details."""

from masterplan_cli.comparing.examples.example import ChangeExample, edit

_PROGRAM = """
pillars:
  governance:
    programs:
      - {id: gov-01, name: Layanan Desa, subdimension: public-service,
         description: Surat daring.}
"""
_ROADMAP = """
roadmap:
  - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 60 desa}
"""
_REGULATION = """
legal_basis:
  - {kind: UU, number: 23, year: 2014, about: Pemda}
"""
_COUNCIL = """
organization:
  council:
    name: Dewan Smart City
    members:
      - {position: Ketua, holder: Sekretaris Daerah}
"""
_READINESS = """
strategic_analysis:
  readiness:
    structure:
      budget: {now: Anggaran cukup.}
"""
_REGENCY = "regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, motto: Bumi Wali}\n"

EXAMPLES: dict[str, ChangeExample] = {
    "vision-changed": edit("vision:\n  statement: Tuban cerdas\n", "cerdas", "cerdas dan lestari"),
    "narrative-changed": edit(
        "pillars:\n  governance:\n    strategy: Layanan melalui satu pintu.\n", "satu pintu", "satu aplikasi"
    ),
    "description-changed": edit(_PROGRAM, "Surat daring.", "Surat desa melalui ponsel."),
    "milestone-changed": edit(_ROADMAP, "60 desa", "75 desa"),
    "regency-changed": edit(_REGENCY, "Bumi Wali", "Bumi Wali Tuban"),
    "regulation-changed": edit(_REGULATION, "Pemda", "Pemerintahan Daerah"),
    "organization-changed": edit(_COUNCIL, "holder: Sekretaris Daerah", "holder: Wakil Bupati"),
    "readiness-text-changed": edit(_READINESS, "Anggaran cukup.", "Anggaran belum mencukupi."),
    "edition-changed": edit("edition: kominfo-2018\n", "2018", "2021"),
    "revision-status-changed": edit("revision: {year: 2018, status: draft}\n", "draft", "final"),
    "detail-changed": edit("closing: {place: Tuban}\n", "Tuban", "Rengel"),
}
