"""Many revisions as a document: sums, programmes, quick wins, and how much changed from step to step."""

from masterplan_cli.composing.trend.compose import compose_trend

__all__ = ["compose_trend"]
