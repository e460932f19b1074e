"""The areas of a plan: the area of a place, for changes whose class leaves it to the place, and all names."""

from masterplan_cli.plan.nearest import Names
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

AREAS: dict[str, Bilingual] = {
    "program": Bilingual("Program", "Programmes"),
    "action": Bilingual("Rencana aksi", "Actions"),
    "budget": Bilingual("Anggaran", "Budgets"),
    "target": Bilingual("Indikator dan target", "Indicators and targets"),
    "schedule": Bilingual("Jadwal", "Schedule"),
    "roadmap": Bilingual("Peta jalan", "Roadmap"),
    "quick-win": Bilingual("Quick win", "Quick wins"),
    "status": Bilingual("Kesiapan dan pelaksanaan", "Preparation and progress"),
    "agency": Bilingual("OPD dan penanggung jawab", "Agencies and duties"),
    "vision": Bilingual("Visi, misi, dan sasaran", "Vision, missions and objectives"),
    "narrative": Bilingual("Naskah", "Narrative"),
    "analysis": Bilingual("Analisis masa depan", "Analysis of the future"),
    "rpjmd": Bilingual("RPJMD", "RPJMD"),
    "readiness": Bilingual("Kesiapan daerah", "Readiness"),
    "gap": Bilingual("Kesenjangan", "Gaps"),
    "innovation": Bilingual("Inovasi", "Innovations"),
    "swot": Bilingual("SWOT", "SWOT"),
    "risk": Bilingual("Risiko", "Risks"),
    "organization": Bilingual("Kelembagaan", "Organisation"),
    "legal": Bilingual("Dasar hukum", "Legal basis"),
    "regency": Bilingual("Daerah", "Regency"),
    "introduction": Bilingual("Pengantar", "Introduction"),
    "evaluation": Bilingual("Evaluasi", "Evaluation"),
    "glossary": Bilingual("Daftar istilah", "Glossary"),
    "closing": Bilingual("Penutup", "Closing"),
    "revision": Bilingual("Revisi", "Revision"),
}
"""Every area by the word that changes carry, in the order in which reports tell them."""

_BY_SECTION = {
    "agencies": "agency",
    "legal_basis": "legal",
    "pillars": "program",
    "action_plan": "action",
    "quick_wins": "quick-win",
    "risks": "risk",
    "version": "revision",
    "edition": "revision",
    "horizon": "revision",
}
_BY_ANALYSIS = {
    "gaps": "gap",
    "rpjmd_indicators": "rpjmd",
    "innovations": "innovation",
    "vision_analysis": "vision",
    "future": "analysis",
}


def area_of(path: Path) -> str:
    """Return the area: ``readiness`` below ``strategic_analysis.readiness``, ``risk`` below ``risks``."""
    section = str(path[0]) if path else "revision"
    if section == "strategic_analysis" and len(path) > 1:
        part = str(path[1])
        return _BY_ANALYSIS.get(part, part)
    return "analysis" if section == "strategic_analysis" else _BY_SECTION.get(section, section)


def nearest_area(word: str) -> str | None:
    """Return the area that a word probably means, also by its Indonesian or English name; None for none."""
    names = {area: (name.id, name.en) for area, name in AREAS.items()}
    return Names(names).nearest(word)
