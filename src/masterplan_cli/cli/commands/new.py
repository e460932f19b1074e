"""``masterplan new``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped(
    "Mulai rencana baru, atau revisi berikutnya dari rencana yang ada (--from).",
    "Start a new plan, or the next revision of one that exists (--from).",
)


class _Kind(StrEnum):
    KABUPATEN = "kabupaten"
    KOTA = "kota"


_NameArgument = Annotated[
    str | None,
    typer.Argument(
        metavar=helped("NAMA", "NAME"),
        help=helped(
            'Nama daerah, misalnya "Kabupaten Tuban" atau "Kota Madiun".',
            'Name of the regency, such as "Kabupaten Tuban" or "Kota Madiun".',
        ),
    ),
]
_KindOption = Annotated[
    _Kind | None,
    typer.Option(
        help=helped(
            "kabupaten atau kota, bila NAMA tidak menyebutnya.",
            "kabupaten or kota, where NAME does not say.",
        )
    ),
]
_ProvinceOption = Annotated[
    str | None,
    typer.Option(metavar=helped("NAMA", "NAME"), help=helped("Nama provinsi.", "Name of the province.")),
]
_YearOption = Annotated[
    int | None,
    typer.Option(
        min=1950,
        max=2089,
        show_default=False,
        help=helped(
            "Tahun revisi (semula: tahun ini; dengan --from: tahun berikutnya).",
            "Year of the revision (default: this year; with --from: the next one).",
        ),
    ),
]
_EditionOption = Annotated[
    str | None,
    typer.Option(
        metavar="ID",
        show_default=False,
        help=helped("Edisi buku (semula: kominfo-2018).", "Edition (default: kominfo-2018)."),
    ),
]
_FolderOption = Annotated[
    bool,
    typer.Option(
        "--folder",
        help=helped(
            "Folder dengan satu berkas untuk setiap pokja, bukan satu berkas.",
            "A folder with a file for every working group, not one file.",
        ),
    ),
]
_SourceOption = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar=helped("RENCANA", "PLAN"),
        help=helped("Revisi lama yang dilanjutkan.", "The revision to go on from."),
    ),
]
_OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="PATH",
        help=helped(
            "Berkas .yaml atau folder tujuan; tidak pernah ditimpa.",
            "Target .yaml file or folder; never overwritten.",
        ),
    ),
]


def new(
    name: _NameArgument = None,
    *,
    kind: _KindOption = None,
    province: _ProvinceOption = None,
    year: _YearOption = None,
    edition: _EditionOption = None,
    folder: _FolderOption = False,
    source: _SourceOption = None,
    output: _OutputOption = None,
    lang: LanguageOption = None,
) -> int:
    """Start a plan."""
    if source is not None:
        from masterplan_cli.cli.next_revision import refuse_with_from, start_revision

        called = "NAMA" if language_of_this_run() == "id" else "NAME"
        others = {called: name, "--kind": kind, "--province": province, "--edition": edition}
        refuse_with_from({**others, "--folder": folder or None})
        return start_revision(source, year, Path(output) if output else None, language_of_this_run())
    from masterplan_cli.cli.new import Wish, start_plan

    wish = Wish(name, kind and kind.value, province, year, edition, folder, output)
    return start_plan(wish, language_of_this_run())
