"""The books of a new revision, with what differs from the old one as tracked changes."""

from collections.abc import Iterator

from msgspec.structs import replace

from masterplan_cli.cli.books import file_prefix, note_set_aside
from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import print_bytes, print_text
from masterplan_cli.cli.delivery import deliver_files
from masterplan_cli.cli.editions import edition_for
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.formats import writers
from masterplan_cli.cli.matrix import new_logo
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.validate import Selection, report_of
from masterplan_cli.composing.books import Book, compose_books
from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.logos import described, template_logo
from masterplan_cli.text.bilingual import Bilingual, Language


def printable(compared: Compared, language: Language, *, settings: bool) -> bool:
    """Say whether the books of both plans can be printed; report what hinders it.

    Args:
        compared: the two plans.
        language: of what is reported.
        settings: whether each plan's settings and the exceptions in it count, as in printing.
    """
    selection = Selection(errors_only=True, settings=settings)
    return not [report for report in compared.reports if not _is_printable(report, selection, language)]


def write_redlines(compared: Compared, request: Request, language: Language) -> None:
    """Write the books with tracked changes, all or none, and print the names of the files.

    Args:
        compared: the two plans; the edition is the new one's.
        request: which books, and where they go.
        language: of notes; the books are Indonesian.

    Raises:
        CommandError: there is no such book or edition, or standard output would get several books.
        OutputError: a file cannot be written.
        TemplateFaultError: a template has a mistake.
    """
    edition = edition_for(compared.after, request, compared.reports[1].spec)
    wanted = [book.id for book in edition.chosen(request.books)]
    _note_editions(compared, edition, language)
    if request.output is None:
        if len(wanted) != 1:
            raise CommandError(ExitCode.USAGE, _ONE_FOR_STDOUT.format(count=len(wanted)), _CHOOSE_ONE)
        print_bytes(next(_contents(compared, edition, request, language))[1])
        return
    prefix = file_prefix(compared.after)
    paths = {name: request.output / f"{prefix}-{name}-perubahan.docx" for name in wanted}
    deliver_files(paths, _contents(compared, edition, request, language), compared.inputs)


def _contents(
    compared: Compared, edition: Edition, request: Request, language: Language
) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each book; the old one's page numbers are of no interest."""
    from masterplan_cli.writing.docx.redline import Reviser, redline

    logo = new_logo(compared, language) or template_logo(edition)
    shown = described(logo, compared.after.regency) if logo else None
    both: list[list[Book]] = [
        list(compose_books(plan, edition, only=request.books, logo=shown))
        for plan in (compared.before, compared.after)
    ]
    write_old = writers(("docx",), edition, "never")["docx"]
    write_new = writers(("docx",), edition, request.page_numbers)["docx"]
    for old, new in zip(*both, strict=True):
        reviser = Reviser(new.document.author, new.document.created)
        yield new.id, redline(write_old(old.document), write_new(new.document), reviser)


def _note_editions(compared: Compared, edition: Edition, language: Language) -> None:
    """Say what rejecting everything cannot give: chapters of an edition that the books are not made after."""
    if compared.before.edition != compared.after.edition:
        editions = {"old": compared.before.edition, "new": edition.id}
        print_text(_TWO_EDITIONS.format(**editions).to(language), to_stderr=True)


def _is_printable(report: Report, selection: Selection, language: Language) -> bool:
    if report.reading is None:
        return True
    checked = report_of(report.spec, report.reading, selection)
    errors = tuple(finding for finding in checked.findings if finding.severity == "error")
    if errors:
        print_report(replace(checked, findings=errors), language, to_stderr=True)
        print_text(_NOT_PRINTED.format(plan=report.spec).to(language), to_stderr=True)
    else:
        note_set_aside(checked, language)
    return not errors


_NOT_PRINTED = Bilingual(
    "{plan}: buku tidak dapat dicetak; perbaiki galat di atas, lalu jalankan lagi",
    "{plan}: its books cannot be printed; mend the errors above and run again",
)
_TWO_EDITIONS = Bilingual(
    "catatan: revisi lama ditulis untuk edisi {old}, sedangkan buku-buku ini disusun menurut edisi {new};"
    " menolak semua perubahan menghasilkan isi lama dalam susunan bab edisi {new}, tanpa bagian yang tidak"
    " ada di edisi itu",
    "note: the old revision was written for the edition {old}, but these books follow the edition {new};"
    " rejecting all changes gives the old contents in the chapters of {new}, without parts that this edition"
    " does not have",
)
_ONE_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu buku, bukan {count}", "standard output takes one book, not {count}"
)
_CHOOSE_ONE = Bilingual("pilih satu dengan --book", "choose one with --book")
