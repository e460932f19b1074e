"""``masterplan diff``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masterplan_cli.cli.commands.options import (
    LanguageOption,
    NoSettingsOption,
    PageNumbers,
    PageNumbersOption,
)
from masterplan_cli.cli.language import helped, language_of_this_run

HELP = helped("Tunjukkan apa yang berubah antara dua revisi.", "Show what changed between two revisions.")


class _ChangeSeverity(StrEnum):
    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"


class _ChangesFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    DOCX = "docx"
    MD = "md"
    HTML = "html"
    REDLINE = "redline"


class _Terms(StrEnum):
    SEMULA_MENJADI = "semula-menjadi"
    SEBELUM_SETELAH = "sebelum-setelah"


class _Profile(StrEnum):
    AUDITOR = "auditor"
    MENTOR = "mentor"
    INTERNAL = "internal"


_RevisionsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar=helped("LAMA BARU…", "OLD NEW…"),
        help=helped(
            "Revisi, yang terlama lebih dahulu: berkas, REV:berkas, atau tag git; tiga atau lebih:"
            " perkembangannya.",
            "Revisions, the oldest first: files, REV:file, or git tags; three or more: their trend.",
        ),
    ),
]
_OutputFormatOption = Annotated[
    _ChangesFormat | None,
    typer.Option(
        "--format",
        show_default=False,
        help=helped(
            "Bentuk keluaran; docx, md, dan html adalah matriks perubahan, redline adalah buku-buku"
            " dengan perubahan terlacak (semula: menurut akhiran -o, atau text).",
            "Output format; docx, md and html are the matrix of changes, redline is the books with"
            " tracked changes (default: by the ending of -o, or text).",
        ),
    ),
]
_OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        show_default=False,
        help=helped(
            "Berkas tujuan (semula: keluaran baku); untuk redline, folder tujuan (semula: build).",
            "Target file (default: standard output); for redline, the target folder (default: build).",
        ),
    ),
]
_BookOption = Annotated[
    list[int] | None,
    typer.Option(
        min=1,
        help=helped("Untuk redline: hanya buku nomor ini.", "For redline: only the book of this number."),
    ),
]
_FailOnOption = Annotated[
    _ChangeSeverity | None,
    typer.Option(
        help=helped("Keluar dengan kode 1 mulai tingkat ini.", "Exit with 1 from this severity on.")
    ),
]
_ProfileOption = Annotated[
    _Profile | None,
    typer.Option(
        help=helped(
            "Tingkat perubahan menurut pembaca: pemeriksa, pembimbing, atau tim sendiri.",
            "Severities for a reader: an auditor, a mentor, or the team itself.",
        )
    ),
]
_SummaryOption = Annotated[
    bool,
    typer.Option(
        "--summary",
        help=helped("Tampilkan jumlahnya saja, tanpa perubahan.", "Show the sums only, no change."),
    ),
]
_OnlyOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar=helped("BAGIAN", "AREA"),
        help=helped(
            "Tampilkan hanya perubahan bagian ini, misalnya budget,program.",
            "Show changes of these areas only, for example budget,program.",
        ),
    ),
]
_MinSeverityOption = Annotated[
    _ChangeSeverity | None,
    typer.Option(
        help=helped("Tampilkan perubahan mulai tingkat ini.", "Show changes from this severity on.")
    ),
]
_VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose",
        help=helped(
            "Tampilkan setiap perubahan, juga yang berulang.", "Show every change, repeated ones too."
        ),
    ),
]
_ForceOption = Annotated[
    bool,
    typer.Option(
        "--force",
        help=helped(
            "Bandingkan juga rencana dua daerah yang berbeda.",
            "Compare even the plans of two different regencies.",
        ),
    ),
]
_ReasonsOption = Annotated[
    str | None,
    typer.Option(
        metavar=helped("BERKAS", "FILE"),
        help=helped(
            "Alasan perubahan dari berkas YAML ini.", "Reasons for the changes, from this YAML file."
        ),
    ),
]
_InitReasonsOption = Annotated[
    str | None,
    typer.Option(
        metavar=helped("BERKAS", "FILE"),
        help=helped(
            "Tulis kerangka berkas alasan; yang sudah diisi tetap ada.",
            "Write a file of reasons to fill in; what was written stays.",
        ),
    ),
]
_RequireReasonsOption = Annotated[
    bool,
    typer.Option(
        "--require-reasons",
        help=helped(
            "Keluar dengan kode 1 bila perubahan kritis, besar, atau anggaran tanpa alasan.",
            "Exit with 1 if a critical, major or budget change has no reason.",
        ),
    ),
]
_TermsOption = Annotated[
    _Terms | None,
    typer.Option(
        show_default=False,
        help=helped(
            "Istilah kolom matriks (semula: semula-menjadi).",
            "Words for the columns of the matrix (default: semula-menjadi).",
        ),
    ),
]
_TemplateOption = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help=helped(
            "Folder templat daerah sendiri untuk matriks dan redline.",
            "A template folder of your own for the matrix and redlines.",
        ),
    ),
]
_GitOption = Annotated[
    bool,
    typer.Option(
        "--git",
        help=helped(
            "Untuk diff.*.command di git: argumen dari git.",
            "For diff.*.command in git: git's arguments.",
        ),
    ),
]


def diff(
    revisions: _RevisionsArgument,
    *,
    output_format: _OutputFormatOption = None,
    output: _OutputOption = None,
    book: _BookOption = None,
    fail_on: _FailOnOption = None,
    profile: _ProfileOption = None,
    summary: _SummaryOption = False,
    only: _OnlyOption = None,
    min_severity: _MinSeverityOption = None,
    verbose: _VerboseOption = False,
    force: _ForceOption = False,
    reasons: _ReasonsOption = None,
    init_reasons: _InitReasonsOption = None,
    require_reasons: _RequireReasonsOption = False,
    terms: _TermsOption = None,
    template: _TemplateOption = None,
    page_numbers: PageNumbersOption = PageNumbers.AUTO,
    no_settings: NoSettingsOption = False,
    git: _GitOption = False,
    lang: LanguageOption = None,
) -> int:
    """Compare revisions."""
    from masterplan_cli.cli.diff import Delivery
    from masterplan_cli.cli.diff_formats import format_of
    from masterplan_cli.cli.diff_kinds import diff_revisions, show_for_git
    from masterplan_cli.cli.matrix import MatrixLook
    from masterplan_cli.cli.reasons import ReasonsWish
    from masterplan_cli.cli.showing import Showing, areas_in

    language = language_of_this_run()
    target = output or ("build" if output_format is _ChangesFormat.REDLINE else "-")
    delivery = Delivery(
        "text" if git and not output_format else format_of(output_format, target),
        target,
        fail_on.value if fail_on else None,
        not no_settings,
        force,
        ReasonsWish(reasons, init_reasons, require_reasons),
        MatrixLook(terms.value if terms else None, template, page_numbers.value),
        profile.value if profile else None,
        Showing(summary, areas_in(only or ()), min_severity.value if min_severity else None, verbose),
        tuple(book or ()),
    )
    return (show_for_git if git else diff_revisions)(revisions, delivery, language)
