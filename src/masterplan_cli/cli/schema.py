"""``masterplan schema``."""

from masterplan_cli.cli.delivery import deliver
from masterplan_cli.cli.exit_codes import ExitCode


def print_schema(output: str) -> ExitCode:
    """Print the JSON Schema of plans, or write it to a file."""
    from masterplan_cli.plan.schema import schema_text

    deliver(schema_text().encode(), output)
    return ExitCode.DONE
