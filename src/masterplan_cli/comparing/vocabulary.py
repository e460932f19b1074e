"""The YAML words that stand in comparisons, for writers, which do not know plans."""

from masterplan_cli.plan.choices import FundingSource, Progress, Status
from masterplan_cli.plan.dimensions import Dimension

DIMENSIONS = tuple(map(str, Dimension))
FUNDING_SOURCES = tuple(map(str, FundingSource))
PROGRESS = tuple(map(str, Progress))
REVISION_STATUSES = tuple(map(str, Status))
