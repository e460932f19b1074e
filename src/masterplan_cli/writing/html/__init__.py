"""Documents as one self-contained HTML page: no script, nothing from elsewhere, well-formed XML."""

from masterplan_cli.writing.html.writer import write_html

__all__ = ["write_html"]
