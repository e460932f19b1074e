"""Documents as GitHub-flavoured Markdown that reads well in its source and on a Git forge."""

from masterplan_cli.writing.markdown.writer import write_markdown

__all__ = ["write_markdown"]
