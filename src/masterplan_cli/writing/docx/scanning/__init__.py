"""Looking through a Word document that somebody gave us, before anything opens it.

Nothing active may come in: no macros, no objects, no field that fetches or runs something, no tie to
another file or address. And nothing may cost more than a document is worth.
"""

from masterplan_cli.writing.docx.scanning.scan import scan_document

__all__ = ["scan_document"]
