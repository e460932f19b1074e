"""``masterplan diff``."""

from enum import StrEnum
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption, NoSettingsOption
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped("Tunjukkan apa yang berubah antara dua revisi.", "Show what changed between two revisions.")


class _ChangeSeverity(StrEnum):
    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"


class _ChangesFormat(StrEnum):
    TEXT = "text"
    MD = "md"
    JSON = "json"


def diff(
    old: Annotated[
        str, typer.Argument(metavar=helped("LAMA", "OLD"), help=helped("Revisi lama.", "The old revision."))
    ],
    new: Annotated[
        str, typer.Argument(metavar=helped("BARU", "NEW"), help=helped("Revisi baru.", "The new revision."))
    ],
    *,
    output_format: Annotated[
        _ChangesFormat, typer.Option("--format", help=helped("Bentuk keluaran.", "Output format."))
    ] = _ChangesFormat.TEXT,
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help=helped("Berkas tujuan.", "Target file."))
    ] = "-",
    fail_on: Annotated[
        _ChangeSeverity | None,
        typer.Option(
            help=helped("Keluar dengan kode 1 mulai tingkat ini.", "Exit with 1 from this severity on.")
        ),
    ] = None,
    force: Annotated[
        bool,
        typer.Option(
            "--force",
            help=helped(
                "Bandingkan juga rencana dua daerah yang berbeda.",
                "Compare even the plans of two different regencies.",
            ),
        ),
    ] = False,
    no_settings: NoSettingsOption = False,
    lang: LanguageOption = None,
) -> int:
    """Compare two revisions."""
    from masterplan_cli.cli.diff import Delivery, diff_plans

    delivery = Delivery(
        output_format.value, output, fail_on.value if fail_on else None, not no_settings, force
    )
    return diff_plans(old, new, delivery, language_of_this_run())
