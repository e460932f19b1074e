"""``masterplan schema``."""

from enum import StrEnum
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.language import helped

HELP = helped("Cetak JSON Schema untuk penyunting teks.", "Print the JSON Schema for editors.")


class _Described(StrEnum):
    PLAN = "plan"
    SETTINGS = "settings"


def schema(
    *,
    of: Annotated[
        _Described,
        typer.Option(
            help=helped(
                "Skema rencana, atau pengaturannya (masterplan.toml).",
                "The schema of plans, or of their settings (masterplan.toml).",
            )
        ),
    ] = _Described.PLAN,
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help=helped("Berkas tujuan.", "Target file."))
    ] = "-",
    lang: LanguageOption = None,
) -> int:
    """Print the JSON Schema."""
    from masterplan_cli.cli.schema import print_schema

    return print_schema(output, of.value)
