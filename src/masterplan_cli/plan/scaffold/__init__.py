"""A plan to begin with, made from what the models say about their fields."""

from masterplan_cli.plan.scaffold.answers import Answers
from masterplan_cli.plan.scaffold.files import SCHEMA_FILE, new_plan, new_plan_files

__all__ = ["SCHEMA_FILE", "Answers", "new_plan", "new_plan_files"]
