"""The area of a place in the plan, for changes whose class leaves it to the place."""

from masterplan_cli.reading.tree import Path

_BY_SECTION = {
    "agencies": "agency",
    "legal_basis": "legal",
    "pillars": "program",
    "action_plan": "action",
    "quick_wins": "quick-win",
    "risks": "risk",
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
    return _BY_SECTION.get(section, section)
