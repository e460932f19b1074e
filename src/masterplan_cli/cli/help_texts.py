"""Commands whose help is wholly in the user's language; what gettext cannot reach is said here."""

from typing import Any

from typer.core import TyperCommand, TyperGroup

from masterplan_cli.cli.language import helped

_USAGE = helped("Pemakaian: ", "Usage: ")
_HELP = helped("Tampilkan keterangan ini.", "Show this message and exit.")


class _Speaking:
    """Usage line and help option in the user's language."""

    def format_usage(self: Any, ctx: Any, formatter: Any) -> None:
        """Write the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=_USAGE)

    def get_help_option(self, ctx: Any) -> Any:
        """Return the help option."""
        option = super().get_help_option(ctx)  # type: ignore[misc]  # of the classes that this is mixed into
        if option is not None:
            option.help = _HELP
        return option


class Command(_Speaking, TyperCommand):
    """A command."""


class Group(_Speaking, TyperGroup):
    """A group of commands."""
