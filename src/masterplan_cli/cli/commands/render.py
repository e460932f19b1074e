"""``masterplan render``."""

from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import (
    LanguageOption,
    NoSettingsOption,
    PageNumbers,
    PageNumbersOption,
    Plans,
    WatchOption,
)
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped("Cetak buku-buku masterplan.", "Print the books of the masterplan.")

_OutputOption = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        metavar="DIR",
        help=helped("Folder tujuan, atau - untuk keluaran baku.", "Target folder, or - for standard output."),
    ),
]
_ToOption = Annotated[
    str,
    typer.Option(
        metavar="FORMAT,…",
        help=helped("Bentuk berkas: docx, md, html, pdf.", "Formats: docx, md, html, pdf."),
    ),
]
_BookOption = Annotated[
    list[int] | None,
    typer.Option(min=1, help=helped("Hanya buku nomor ini.", "Only the book of this number.")),
]
_TemplateOption = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", help=helped("Folder templat daerah sendiri.", "A template folder of your own.")
    ),
]
_DraftOption = Annotated[
    bool,
    typer.Option(
        "--draft",
        help=helped("Cetak juga rencana yang belum lengkap.", "Print a plan that is not complete yet."),
    ),
]
_JobsOption = Annotated[
    int | None,
    typer.Option(
        min=1,
        metavar="N",
        show_default=False,
        help=helped(
            "Banyak rencana: jumlah proses serentak (semula: jumlah inti prosesor; 1: satu per satu).",
            "Many plans: processes at a time (default: the number of cores; 1: one by one).",
        ),
    ),
]


def render(
    plans: Plans,
    *,
    output: _OutputOption = "build",
    to: _ToOption = "docx",
    book: _BookOption = None,
    template: _TemplateOption = None,
    draft: _DraftOption = False,
    page_numbers: PageNumbersOption = PageNumbers.AUTO,
    jobs: _JobsOption = None,
    no_settings: NoSettingsOption = False,
    watch: WatchOption = False,
    lang: LanguageOption = None,
) -> int:
    """Print books."""
    from masterplan_cli.cli.render import render_plans
    from masterplan_cli.cli.request import Request, wanted_formats

    request = Request(
        output=None if output == "-" else Path(output),
        formats=wanted_formats(to),
        books=tuple(book or ()),
        template=template,
        draft=draft,
        page_numbers=page_numbers.value,
        jobs=jobs,
        settings=not no_settings,
    )
    request.check()
    language = language_of_this_run()
    if watch:
        from masterplan_cli.cli.watching import watch_books

        watch_books(lambda: render_plans(plans, request, language), plans, request, language)
    return render_plans(plans, request, language)
