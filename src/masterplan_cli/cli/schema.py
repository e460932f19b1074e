"""``masterplan schema``."""

from pathlib import Path

from masterplan_cli.cli.console import print_bytes
from masterplan_cli.cli.exit_codes import ExitCode


def print_schema(output: str) -> ExitCode:
    """Print the JSON Schema of plans, or write it to a file."""
    from masterplan_cli.plan.schema import schema_text

    content = schema_text().encode()
    if output == "-":
        print_bytes(content)
    else:
        from masterplan_cli.writing.files import write_all

        write_all({Path(output): content})
    return ExitCode.DONE
