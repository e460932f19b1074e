"""Arguments and options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer

from masterplan_cli.cli.language import helped


class _Language(StrEnum):
    ID = "id"
    EN = "en"


class PageNumbers(StrEnum):
    """Whether LibreOffice measures page numbers."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


Plans = Annotated[
    list[str],
    typer.Argument(
        metavar=helped("RENCANA…", "PLAN…"),
        help=helped(
            "Berkas YAML, folder rencana, REV:berkas dari git, atau - untuk masukan baku.",
            "A YAML file, a folder of plans, REV:file from git, or - for standard input.",
        ),
    ),
]
WatchOption = Annotated[
    bool,
    typer.Option(
        "--watch",
        help=helped(
            "Ulangi setiap kali berkas rencana berubah, sampai Ctrl-C.",
            "Run again whenever a file of the plan changes, until Ctrl-C.",
        ),
    ),
]
LanguageOption = Annotated[
    _Language | None,
    typer.Option("--lang", help=helped("Bahasa pesan: id atau en.", "Language of messages: id or en.")),
]
PageNumbersOption = Annotated[
    PageNumbers,
    typer.Option(
        help=helped(
            "Ukur nomor halaman daftar isi dengan LibreOffice.", "Measure page numbers with LibreOffice."
        ),
    ),
]
