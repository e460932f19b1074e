"""The charts and figures of the books, one module for each theme, registered on import."""

from masterplan_cli.composing.figures import (
    agencies,
    budgets,
    glance,
    innovations,
    organization,
    pillars,
    programs,
    quick_wins,
    readiness,
    roadmap,
    swot,
)

__all__ = [
    "agencies",
    "budgets",
    "glance",
    "innovations",
    "organization",
    "pillars",
    "programs",
    "quick_wins",
    "readiness",
    "roadmap",
    "swot",
]
