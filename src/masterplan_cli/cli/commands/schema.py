"""``masterplan schema``."""

from enum import StrEnum
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.language import helped

HELP = helped(
    "Cetak JSON Schema untuk penyunting teks dan program.", "Print the JSON Schema for editors and programs."
)


class _Described(StrEnum):
    PLAN = "plan"
    SETTINGS = "settings"
    DIFF = "diff"


def schema(
    *,
    of: Annotated[
        _Described,
        typer.Option(
            help=helped(
                "Skema rencana, pengaturannya (masterplan.toml), atau keluaran diff --format json.",
                "The schema of plans, of their settings (masterplan.toml), or of diff --format json.",
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
