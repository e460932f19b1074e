"""The command line as typer sees it, made for one run: only the command that is asked for is loaded."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.help_texts import Command, Group
from masterplan_cli.cli.language import helped

COMMANDS = ("new", "validate", "render", "diff", "schema", "explain")
"""The commands, in the order of ``--help``; each is a module in ``commands`` with a function of its name."""

GROUPS = ("template",)
"""Groups of commands; each is a module in ``commands`` with a typer application ``group``."""


def command_line(arguments: Sequence[str]) -> typer.Typer:
    """Return the application for these arguments.

    Args:
        arguments: the arguments of the process. If the first names a command, only that one is there;
            otherwise all are, for ``--help`` and for "did you mean".
    """
    app = typer.Typer(
        cls=Group,
        help=helped(
            "Menulis, memeriksa, mencetak, dan membandingkan masterplan smart city.",
            "Write, check, print and compare a smart-city masterplan.",
        ),
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    wanted = arguments[0] if arguments and arguments[0] in (*COMMANDS, *GROUPS) else None
    for name in COMMANDS if wanted is None else {wanted}.intersection(COMMANDS):
        module = import_module(f"masterplan_cli.cli.commands.{name}")
        app.command(name, cls=Command, help=module.HELP)(getattr(module, name))
    for name in GROUPS if wanted is None else {wanted}.intersection(GROUPS):
        app.add_typer(import_module(f"masterplan_cli.cli.commands.{name}").group, name=name)
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        from masterplan_cli import __version__
        from masterplan_cli.cli.console import print_text

        print_text(f"masterplan {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            is_eager=True,
            callback=_print_version,
            help=helped("Tampilkan versi.", "Show the version."),
        ),
    ] = False,
    lang: LanguageOption = None,
) -> None:
    """Options of the command itself; ``language`` reads ``--lang`` wherever it stands."""
