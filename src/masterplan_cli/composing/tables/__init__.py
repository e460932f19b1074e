"""The tables and timelines of the books, one module for each part of the plan, registered on import."""

from masterplan_cli.composing.tables import (
    actions,
    analysis,
    back_matter,
    budgets,
    legal,
    organization,
    programs,
    quick_wins,
    readiness,
    regency,
    roadmap,
    swot,
    vision,
)

__all__ = [
    "actions",
    "analysis",
    "back_matter",
    "budgets",
    "legal",
    "organization",
    "programs",
    "quick_wins",
    "readiness",
    "regency",
    "roadmap",
    "swot",
    "vision",
]
