"""``masterplan schema``."""

from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.language import helped

HELP = helped("Cetak JSON Schema untuk penyunting teks.", "Print the JSON Schema for editors.")


def schema(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help=helped("Berkas tujuan.", "Target file."))
    ] = "-",
    lang: LanguageOption = None,
) -> int:
    """Print the JSON Schema."""
    from masterplan_cli.cli.schema import print_schema

    return print_schema(output)
