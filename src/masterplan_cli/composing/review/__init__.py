"""Review notes (*catatan review*): what a mentor hands to a regency after a check."""

from masterplan_cli.composing.review.compose import compose_review
from masterplan_cli.composing.review.reviewed import Reviewed

__all__ = ["Reviewed", "compose_review"]
