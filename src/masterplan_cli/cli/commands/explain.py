"""``masterplan explain``."""

from enum import StrEnum
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped(
    "Jelaskan sebuah kode temuan atau perubahan; tanpa kode: daftar semuanya.",
    "Explain a code of a finding or a change; without a code: list all.",
)


class _ExplanationFormat(StrEnum):
    TEXT = "text"
    MD = "md"


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar=helped("[KODE]", "[CODE]"),
            help=helped("Misalnya MP102 atau budget-decreased.", "For example MP102 or budget-decreased."),
        ),
    ] = None,
    *,
    output_format: Annotated[
        _ExplanationFormat, typer.Option("--format", help=helped("Bentuk keluaran.", "Output format."))
    ] = _ExplanationFormat.TEXT,
    lang: LanguageOption = None,
) -> int:
    """Explain a code."""
    from masterplan_cli.cli.explain import explain as explain_code

    return explain_code(code, output_format.value, language_of_this_run())
