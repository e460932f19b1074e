"""Redlines: a DOCX in which what differs from an older one stands as tracked changes."""

from masterplan_cli.writing.docx.redline.redlining import redline
from masterplan_cli.writing.docx.redline.revising import Reviser

__all__ = ["Reviser", "redline"]
