"""Options that were given where they mean nothing: said, never passed over."""

from collections.abc import Mapping

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.text.bilingual import Bilingual


def refuse_options(options: Mapping[str, object], problem: Bilingual, remedy: Bilingual) -> None:
    """Refuse options that were given.

    Args:
        options: each option with its value, which is false or empty where it was not given.
        problem: what is wrong, with ``{options}`` for their names.
        remedy: what to do about it.

    Raises:
        CommandError: there is such an option.
    """
    given = [name for name, value in options.items() if value]
    if given:
        raise CommandError(ExitCode.USAGE, problem.format(options=", ".join(given)), remedy)
