"""Which options of ``masterplan diff`` mean something where; where they do not, they are refused."""

from collections.abc import Mapping
from pathlib import PurePath

from masterplan_cli.cli.diff import Delivery
from masterplan_cli.cli.diff_formats import MATRIX_FORMATS, REDLINE, is_file_name
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.misplaced import refuse_options
from masterplan_cli.text.bilingual import Bilingual

_TEXT = ("text",)
_WITH_REASONS = ("text", "json", *MATRIX_FORMATS)
_PAGED = ("docx", REDLINE)
_FORMATS: Mapping[str, tuple[str, ...]] = {
    "--summary": _TEXT,
    "--only": _TEXT,
    "--min-severity": _TEXT,
    "--verbose": _TEXT,
    "--reasons": _WITH_REASONS,
    "--require-reasons": _WITH_REASONS,
    "--terms": MATRIX_FORMATS,
    "--template": (*MATRIX_FORMATS, REDLINE),
    "--page-numbers always": _PAGED,
    "--book": (REDLINE,),
}
"""The formats of two revisions in which an option means something; one that is not here means it in all."""

_TREND_FORMATS: Mapping[str, tuple[str, ...]] = {"--template": ("docx",), "--page-numbers always": ("docx",)}
"""Likewise of more revisions, for the options that mean anything there."""


def check_for_two(delivery: Delivery) -> None:
    """Refuse options that mean nothing for two revisions in the wanted format.

    Raises:
        CommandError: there is such an option.
    """
    options = _options(delivery)
    if delivery.reasons.init is not None:
        kept = ("--init-reasons", "--force", "--profile")
        refuse_options(_without(options, *kept), _NOT_WITH_INIT, _ONE_BY_ONE)
        return
    _check_format(options, _FORMATS, delivery.format)
    if delivery.format == REDLINE and is_file_name(delivery.output):
        problem = _FOLDER.format(output=delivery.output)
        raise CommandError(ExitCode.USAGE, problem, _NAME_FOLDER.format(name=PurePath(delivery.output).stem))
    delivery.reasons.check()
    if delivery.format == REDLINE and delivery.reasons.file is None and delivery.fail_on is None:
        refuse_options(
            {"--profile": delivery.profile},
            _UNWEIGHED.format(options="{options}", format=delivery.format),
            _WEIGH,
        )


def check_for_trend(delivery: Delivery) -> None:
    """Refuse options that mean nothing for more than two revisions.

    Raises:
        CommandError: there is such an option.
    """
    options = _options(delivery)
    two_only = {name: options[name] for name in (*_FORMATS, "--init-reasons") if name not in _TREND_FORMATS}
    two_only["--format redline"] = delivery.format == REDLINE
    refuse_options(two_only, _TWO_ONLY, _TWO)
    _check_format(options, _TREND_FORMATS, delivery.format)


def check_for_git(delivery: Delivery) -> None:
    """Refuse options that mean nothing when git calls.

    Raises:
        CommandError: there is such an option.
    """
    refuse_options(
        _without(_options(delivery), *delivery.showing.options, "--profile"), _NOT_WITH_GIT, _SHOWS
    )


def _options(delivery: Delivery) -> dict[str, object]:
    """Return every option by name, with what was given for it."""
    look = delivery.look
    usual_folder = delivery.format == REDLINE and delivery.output == "build"
    return {
        "--format": delivery.format != "text" and delivery.format,
        "-o": delivery.output != "-" and not usual_folder,
        "--fail-on": delivery.fail_on,
        "--profile": delivery.profile,
        "--force": delivery.force,
        **delivery.showing.options,
        **delivery.reasons.options,
        "--terms": look.terms,
        "--template": look.template,
        "--page-numbers always": look.page_numbers == "always",
        "--book": delivery.books,
    }


def _without(options: Mapping[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in options.items() if name not in names}


def _check_format(
    options: Mapping[str, object], formats: Mapping[str, tuple[str, ...]], output_format: str
) -> None:
    """Refuse the options that mean nothing in a format; those with the same formats together."""
    for fitting in dict.fromkeys(formats.values()):
        if output_format not in fitting:
            alike = {name: options[name] for name in formats if formats[name] == fitting}
            words = {"format": output_format, "formats": ", ".join(fitting)}
            refuse_options(alike, _OTHER_FORMATS.format(options="{options}", **words), _LEAVE_OUT)


_OTHER_FORMATS = Bilingual(
    "{options} hanya berlaku untuk --format {formats}, bukan {format}",
    "{options} can only go with --format {formats}, not {format}",
)
_LEAVE_OUT = Bilingual(
    "hapus opsi itu, atau pilih bentuk yang disebut", "leave the options out, or choose a format named here"
)
_FOLDER = Bilingual(
    "untuk redline, -o menyebut folder, bukan berkas `{output}`",
    "for redlines, -o names a folder, not the file `{output}`",
)
_NAME_FOLDER = Bilingual("tulis misalnya `-o {name}`", "write for example `-o {name}`")
_UNWEIGHED = Bilingual(
    "{options} menimbang tingkat perubahan, sedangkan {format} tidak mencetak tingkat",
    "with {options} changes get other severities, but none is printed in {format}",
)
_WEIGH = Bilingual(
    "tambahkan --fail-on, pakai --format text atau json, atau hapus opsi itu",
    "add --fail-on, use --format text or json, or leave the option out",
)
_NOT_WITH_INIT = Bilingual(
    "--init-reasons tidak dapat dipakai bersama {options}", "--init-reasons cannot go with {options}"
)
_ONE_BY_ONE = Bilingual("jalankan keduanya satu per satu", "run them one after the other")
_TWO_ONLY = Bilingual(
    "{options} hanya berlaku untuk perbandingan dua revisi",
    "{options} apply to the comparison of two revisions only",
)
_TWO = Bilingual(
    "hapus opsi itu, atau bandingkan dua revisi saja", "leave the options out, or compare two revisions"
)
_NOT_WITH_GIT = Bilingual("{options} tidak berlaku bersama --git", "{options} have no meaning with --git")
_SHOWS = Bilingual(
    "git hanya menampilkan perubahan; jalankan `masterplan diff` untuk yang lain",
    "git only shows changes; run `masterplan diff` for anything else",
)
