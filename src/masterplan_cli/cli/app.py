"""The commands and their options."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.help_texts import Command, Group
from masterplan_cli.cli.language import helped, language_of_this_run

app = typer.Typer(
    cls=Group,
    help=helped(
        "Menulis, memeriksa, mencetak, dan membandingkan masterplan smart city.",
        "Write, check, print and compare a smart-city masterplan.",
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class _Language(StrEnum):
    ID = "id"
    EN = "en"


class _Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class _FindingsFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


class _PageNumbers(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class _ChangeSeverity(StrEnum):
    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"


class _ChangesFormat(StrEnum):
    TEXT = "text"
    MD = "md"
    JSON = "json"


class _ExplanationFormat(StrEnum):
    TEXT = "text"
    MD = "md"


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
LanguageOption = Annotated[
    _Language | None,
    typer.Option("--lang", help=helped("Bahasa pesan: id atau en.", "Language of messages: id or en.")),
]


@app.command(
    cls=Command,
    help=helped("Periksa rencana dan tampilkan semua temuan.", "Check plans and show all findings."),
)
def validate(
    plans: Plans,
    *,
    stage: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=4,
            help=helped("Minta isi bimtek ke-1 sampai 4.", "Ask for what bimtek 1 to 4 must leave."),
        ),
    ] = None,
    output_format: Annotated[
        _FindingsFormat, typer.Option("--format", help=helped("Bentuk keluaran.", "Output format."))
    ] = _FindingsFormat.TEXT,
    fail_on: Annotated[
        _Severity,
        typer.Option(
            help=helped("Keluar dengan kode 1 mulai tingkat ini.", "Exit with 1 from this severity on.")
        ),
    ] = _Severity.ERROR,
    select: Annotated[
        list[str] | None,
        typer.Option(help=helped("Hanya kode (awalan) ini.", "Only these codes (or prefixes).")),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(help=helped("Tanpa kode (awalan) ini.", "Without these codes (or prefixes).")),
    ] = None,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            help=helped(
                "Tampilkan setiap temuan, juga yang berulang.", "Show every finding, repeated ones too."
            ),
        ),
    ] = False,
    completeness: Annotated[
        bool,
        typer.Option(
            "--completeness",
            help=helped(
                "Tampilkan seberapa banyak yang terisi (text atau json).",
                "Show how much is filled (text or json).",
            ),
        ),
    ] = False,
    lang: LanguageOption = None,
) -> int:
    """Check plans."""
    if completeness:
        from masterplan_cli.cli.completeness import print_completeness, refuse_with_completeness

        refuse_with_completeness({"--select": select, "--ignore": ignore, "--verbose": verbose})
        return print_completeness(plans, stage, output_format.value, language_of_this_run())
    from masterplan_cli.cli.validate import Selection, Showing, validate_plans

    selection = Selection(tuple(select or ()), tuple(ignore or ()), stage)
    showing = Showing(output_format.value, fail_on.value, verbose)
    return validate_plans(plans, selection, showing, language_of_this_run())


@app.command(cls=Command, help=helped("Cetak buku-buku masterplan.", "Print the books of the masterplan."))
def render(
    plans: Plans,
    *,
    output: Annotated[
        str,
        typer.Option(
            "-o",
            "--output",
            metavar="DIR",
            help=helped(
                "Folder tujuan, atau - untuk keluaran baku.", "Target folder, or - for standard output."
            ),
        ),
    ] = "build",
    to: Annotated[
        str,
        typer.Option(
            metavar="FORMAT,…",
            help=helped("Bentuk berkas: docx, md, html, pdf.", "Formats: docx, md, html, pdf."),
        ),
    ] = "docx",
    book: Annotated[
        list[int] | None,
        typer.Option(min=1, help=helped("Hanya buku nomor ini.", "Only the book of this number.")),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help=helped("Folder templat daerah sendiri.", "A template folder of your own.")
        ),
    ] = None,
    draft: Annotated[
        bool,
        typer.Option(
            "--draft",
            help=helped("Cetak juga rencana yang belum lengkap.", "Print a plan that is not complete yet."),
        ),
    ] = False,
    page_numbers: Annotated[
        _PageNumbers,
        typer.Option(
            help=helped(
                "Ukur nomor halaman daftar isi dengan LibreOffice.", "Measure page numbers with LibreOffice."
            ),
        ),
    ] = _PageNumbers.AUTO,
    jobs: Annotated[
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
    ] = None,
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
    )
    return render_plans(plans, request, language_of_this_run())


@app.command(
    cls=Command,
    help=helped("Tunjukkan apa yang berubah antara dua revisi.", "Show what changed between two revisions."),
)
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
    lang: LanguageOption = None,
) -> int:
    """Compare two revisions."""
    from masterplan_cli.cli.diff import Delivery, diff_plans

    delivery = Delivery(output_format.value, output, fail_on.value if fail_on else None)
    return diff_plans(old, new, delivery, language_of_this_run())


@app.command(
    cls=Command, help=helped("Cetak JSON Schema untuk penyunting teks.", "Print the JSON Schema for editors.")
)
def schema(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help=helped("Berkas tujuan.", "Target file."))
    ] = "-",
    lang: LanguageOption = None,
) -> int:
    """Print the JSON Schema."""
    from masterplan_cli.cli.schema import print_schema

    return print_schema(output)


@app.command(
    cls=Command,
    help=helped(
        "Jelaskan sebuah kode temuan atau perubahan; tanpa kode: daftar semuanya.",
        "Explain a code of a finding or a change; without a code: list all.",
    ),
)
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


templates = typer.Typer(
    cls=Group,
    help=helped("Templat buku: lihat edisi, mulai salinan sendiri.", "Book templates: list them, copy one."),
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(templates, name="template")


@templates.callback()
def _template_options(lang: LanguageOption = None) -> None:
    """Options of the group itself."""


@templates.command("list", cls=Command, help=helped("Tampilkan edisi bawaan.", "List the built-in editions."))
def list_templates(lang: LanguageOption = None) -> int:
    """List the built-in editions."""
    from masterplan_cli.cli.template import list_editions

    return list_editions(language_of_this_run())


@templates.command(
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


def _print_version(wanted: bool) -> None:
    if wanted:
        from masterplan_cli import __version__
        from masterplan_cli.cli.console import print_text

        print_text(f"masterplan {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            is_eager=True,
            callback=_print_version,
            help=helped("Tampilkan versi.", "Show the version."),
        ),
    ] = False,
    lang: LanguageOption = None,
) -> None:
    """Options of the command itself; ``language`` reads ``--lang`` wherever it stands."""
