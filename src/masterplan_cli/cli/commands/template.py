"""``masterplan template``."""

from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.help_texts import Command, Group
from masterplan_cli.cli.language import helped, language_of_this_run

group = typer.Typer(
    cls=Group,
    help=helped("Templat buku: lihat edisi, mulai salinan sendiri.", "Book templates: list them, copy one."),
    no_args_is_help=True,
    rich_markup_mode=None,
)


@group.callback()
def _template_options(lang: LanguageOption = None) -> None:
    """Options of the group itself."""


@group.command("list", cls=Command, help=helped("Tampilkan edisi bawaan.", "List the built-in editions."))
def list_templates(lang: LanguageOption = None) -> int:
    """List the built-in editions."""
    from masterplan_cli.cli.template import list_editions

    return list_editions(language_of_this_run())


@group.command(
    "copy",
    cls=Command,
    help=helped(
        "Mulai folder templat daerah sendiri dari edisi bawaan.",
        "Start a template folder of your own from a built-in edition.",
    ),
)
def copy_templates(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="DIR", help=helped("Folder baru atau folder kosong.", "A new or an empty folder.")
        ),
    ],
    edition: Annotated[
        str, typer.Option(metavar="ID", help=helped("Edisi yang disalin.", "The edition to copy."))
    ] = "kominfo-2018",
    lang: LanguageOption = None,
) -> int:
    """Copy a built-in edition."""
    from masterplan_cli.cli.template import copy_edition

    return copy_edition(folder, edition, language_of_this_run())
