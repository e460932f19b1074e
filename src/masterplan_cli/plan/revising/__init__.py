"""From one revision of a plan to the next: what is changed in its text, and what people have to decide."""

from masterplan_cli.plan.revising.decisions import Decision, decisions
from masterplan_cli.plan.revising.heading import heading_edits

__all__ = ["Decision", "decisions", "heading_edits"]
