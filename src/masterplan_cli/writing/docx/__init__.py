"""Documents as DOCX: python-docx owns the package, the body is made as XML in bulk."""

from masterplan_cli.writing.docx.faults import BrokenReferenceError, GridError
from masterplan_cli.writing.docx.pages import measure_pages
from masterplan_cli.writing.docx.writer import write_docx

__all__ = ["BrokenReferenceError", "GridError", "measure_pages", "write_docx"]
