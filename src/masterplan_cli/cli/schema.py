"""``masterplan schema``."""

from masterplan_cli.cli.delivery import deliver
from masterplan_cli.cli.exit_codes import ExitCode


def print_schema(output: str, of: str = "plan") -> ExitCode:
    """Print a JSON Schema, or write it to a file.

    Args:
        output: the target file, or ``-`` for standard output.
        of: what it describes: ``plan``, ``settings`` (``masterplan.toml``) or ``diff`` (JSON of changes).
    """
    deliver(_text(of).encode(), output)
    return ExitCode.DONE


def _text(of: str) -> str:
    if of == "settings":
        from masterplan_cli.cli.settings_schema import settings_schema_text

        return settings_schema_text()
    if of == "diff":
        from masterplan_cli.writing.changes_schema import changes_schema_text

        return changes_schema_text()
    from masterplan_cli.plan.schema import schema_text

    return schema_text()
