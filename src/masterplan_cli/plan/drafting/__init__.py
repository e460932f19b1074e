"""A plan out of a tree that is not one yet: what the schema refuses is left out, and nothing else."""

from masterplan_cli.plan.drafting.marks import mark_unfilled
from masterplan_cli.plan.drafting.tree import draft_tree, is_placeholder

__all__ = ["draft_tree", "is_placeholder", "mark_unfilled"]
