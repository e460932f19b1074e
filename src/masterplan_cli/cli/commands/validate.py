"""``masterplan validate``."""

from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import LanguageOption, NoSettingsOption, Plans, WatchOption
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped("Periksa rencana dan tampilkan semua temuan.", "Check plans and show all findings.")


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


_StageOption = Annotated[
    int | None,
    typer.Option(
        min=1,
        max=4,
        help=helped("Minta isi bimtek ke-1 sampai 4.", "Ask for what bimtek 1 to 4 must leave."),
    ),
]
_OutputFormatOption = Annotated[
    _FindingsFormat, typer.Option("--format", help=helped("Bentuk keluaran.", "Output format."))
]
_FailOnOption = Annotated[
    _Severity,
    typer.Option(
        help=helped("Keluar dengan kode 1 mulai tingkat ini.", "Exit with 1 from this severity on.")
    ),
]
_SelectOption = Annotated[
    list[str] | None,
    typer.Option(help=helped("Hanya kode (awalan) ini.", "Only these codes (or prefixes).")),
]
_IgnoreOption = Annotated[
    list[str] | None,
    typer.Option(help=helped("Tanpa kode (awalan) ini.", "Without these codes (or prefixes).")),
]
_VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose",
        help=helped("Tampilkan setiap temuan, juga yang berulang.", "Show every finding, repeated ones too."),
    ),
]
_CompletenessOption = Annotated[
    bool,
    typer.Option(
        "--completeness",
        help=helped(
            "Tampilkan seberapa banyak yang terisi (text atau json).",
            "Show how much is filled (text or json).",
        ),
    ),
]
_ReportOption = Annotated[
    Path | None,
    typer.Option(
        metavar=helped("BERKAS", "FILE"),
        help=helped(
            "Tulis juga catatan review untuk pembimbing: .docx, .md, .html, atau .pdf.",
            "Write review notes for the mentor too: .docx, .md, .html or .pdf (in Indonesian).",
        ),
    ),
]


def validate(
    plans: Plans,
    *,
    stage: _StageOption = None,
    output_format: _OutputFormatOption = _FindingsFormat.TEXT,
    fail_on: _FailOnOption = _Severity.ERROR,
    select: _SelectOption = None,
    ignore: _IgnoreOption = None,
    verbose: _VerboseOption = False,
    completeness: _CompletenessOption = False,
    no_settings: NoSettingsOption = False,
    report: _ReportOption = None,
    watch: WatchOption = False,
    lang: LanguageOption = None,
) -> int:
    """Check plans."""
    language = language_of_this_run()
    if completeness:
        from masterplan_cli.cli.completeness import print_completeness, refuse_with_completeness

        about_findings = {"--select": select, "--ignore": ignore, "--verbose": verbose, "--report": report}
        refuse_with_completeness(about_findings)
        counting = partial(print_completeness, settings=not no_settings)
        run = partial(counting, plans, stage, output_format.value, language)
    else:
        from masterplan_cli.cli.validate import Selection, Showing, validate_plans

        selection = Selection(tuple(select or ()), tuple(ignore or ()), stage, settings=not no_settings)
        showing = Showing(output_format.value, fail_on.value, verbose, report)
        run = partial(validate_plans, plans, selection, showing, language)
    if watch:
        from masterplan_cli.cli.watching import watch_findings

        watch_findings(run, plans, output_format.value, language)
    return run()
