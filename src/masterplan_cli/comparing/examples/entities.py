"""Examples of what comes, goes and is renamed."""

from masterplan_cli.comparing.examples.example import ChangeExample, added, edit

_PROGRAMS = """
pillars:
  governance:
    programs:
      - {id: gov-01, name: Layanan Desa, subdimension: public-service}
"""
_ACTIONS = """
action_plan:
  policy:
    - {id: aksi-1, program: gov-01, name: Peraturan Bupati}
"""
_QUICK_WINS = """
quick_wins:
  - {id: qw-1, name: Surat lima menit, pillar: governance}
"""
_AGENCIES = """
agencies:
  - {id: kominfo, name: Dinas Komunikasi}
"""
_OBJECTIVES = """
vision:
  objectives:
    - {id: sas-1, pillar: governance, text: Kepuasan warga meningkat}
"""
_MISSIONS = """
vision:
  missions:
    - {id: misi-1, text: Birokrasi digital}
"""
_ROADMAP = """
roadmap:
  - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019}
"""
_RISKS = """
risks:
  - {id: ris-1, risk: Mutasi}
"""
_SWOT = """
strategic_analysis:
  swot:
    strengths:
      - {id: s1, text: Komitmen}
"""
_RPJMD = """
strategic_analysis:
  rpjmd_indicators:
    - {id: ind-1, name: Jalan mantap}
"""
_INNOVATIONS = """
strategic_analysis:
  innovations:
    - {id: inov-1, name: Lakone, pillar: governance}
"""
_REGULATIONS = """
legal_basis:
  - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
"""
_GLOSSARY = """
glossary:
  - {term: SPBE, meaning: Sistem elektronik}
"""
_GOALS = """
vision:
  goals:
    - {id: tujuan-1, mission: misi-1, text: Layanan mudah}
"""

EXAMPLES: dict[str, ChangeExample] = {
    "program-added": added(
        _PROGRAMS, "      - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy}\n"
    ),
    "action-added": added(
        _ACTIONS,
        "    - {id: aksi-2, program: gov-01, name: Pelatihan operator desa,\n"
        "       budget: [{year: 2019, source: apbd, amount: 75.000.000}]}\n",
    ),
    "quick-win-added": added(_QUICK_WINS, "  - {id: qw-2, name: Aduan sehari, pillar: governance}\n"),
    "agency-added": added(_AGENCIES, "  - {id: dinkes, name: Dinas Kesehatan}\n"),
    "objective-added": added(_OBJECTIVES, "    - {id: sas-2, pillar: living, text: Warga lebih sehat}\n"),
    "mission-added": added(_MISSIONS, "    - {id: misi-2, text: Lingkungan lestari}\n"),
    "roadmap-entry-added": added(
        _ROADMAP, "  - {id: peta-2, program: gov-01, term: medium, start: 2020, end: 2023}\n"
    ),
    "risk-added": added(_RISKS, "  - {id: ris-2, risk: Banjir}\n"),
    "swot-entry-added": added(_SWOT, "      - {id: s2, text: Pegawai muda}\n"),
    "innovation-added": added(_INNOVATIONS, "    - {id: inov-2, name: Sintar, pillar: living}\n"),
    "rpjmd-indicator-added": added(_RPJMD, "    - {id: ind-2, name: Angka kemiskinan}\n"),
    "regulation-added": added(
        _REGULATIONS, "  - {kind: UU, number: 14, year: 2008, about: Keterbukaan Informasi Publik}\n"
    ),
    "entry-added": added(_GLOSSARY, "  - {term: TIK, meaning: Teknologi informasi dan komunikasi}\n"),
    "program-renamed": edit(_PROGRAMS, "Layanan Desa", "Layanan Desa Digital"),
    "action-renamed": edit(_ACTIONS, "Peraturan Bupati", "Peraturan Daerah"),
    "quick-win-renamed": edit(_QUICK_WINS, "Surat lima menit", "Surat tiga menit"),
    "agency-renamed": edit(
        _AGENCIES,
        "{id: kominfo, name: Dinas Komunikasi}",
        "{id: kominfosp, name: 'Dinas Komunikasi, Statistik, dan Persandian', formerly: [kominfo]}",
    ),
    "objective-reworded": edit(_OBJECTIVES, "Kepuasan warga meningkat", "Kepuasan warga naik setiap tahun"),
    "mission-reworded": edit(_MISSIONS, "Birokrasi digital", "Birokrasi yang melayani"),
    "risk-reworded": edit(_RISKS, "Mutasi", "Mutasi pejabat"),
    "swot-entry-reworded": edit(_SWOT, "Komitmen", "Komitmen pimpinan"),
    "innovation-renamed": edit(_INNOVATIONS, "Lakone", "Lakone Baru"),
    "rpjmd-indicator-reworded": edit(_RPJMD, "Jalan mantap", "Jalan kabupaten dalam kondisi mantap"),
    "entry-reworded": edit(_GOALS, "Layanan mudah", "Layanan mudah dan cepat"),
}
