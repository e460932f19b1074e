"""Writing the books of one plan: to files, or to standard output."""

from collections.abc import Iterator
from pathlib import Path

from masterplan_cli.checking.exemptions import set_aside_words
from masterplan_cli.cli.claims import Claims, claim
from masterplan_cli.cli.console import print_bytes, print_text
from masterplan_cli.cli.delivery import deliver_files
from masterplan_cli.cli.editions import edition_for
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.formats import Writer, writers
from masterplan_cli.cli.reports import Report
from masterplan_cli.cli.request import Request
from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.gaps import gaps_of
from masterplan_cli.composing.logos import described, template_logo
from masterplan_cli.composing.numbering import slug
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language


def write_books(plan: Masterplan, report: Report, request: Request, claims: Claims) -> None:
    """Write the books of a plan, all or none, and print the names of the files.

    Raises:
        CommandError: the run cannot go on.
        OutputError: a file cannot be written.
        TemplateFaultError: a template has a mistake.
    """
    edition = edition_for(plan, request, report.spec)
    wanted = [(book.id, ending) for book in edition.chosen(request.books) for ending in request.formats]
    made = writers(request.formats, edition, request.page_numbers)
    if request.output is None:
        if len(wanted) != 1:
            raise CommandError(ExitCode.USAGE, _ONE_FOR_STDOUT.format(count=len(wanted)), _CHOOSE_ONE)
        print_bytes(next(iter(_contents(plan, report, edition, request, made)))[1])
        return
    prefix = file_prefix(plan)
    paths = {key: request.output / f"{prefix}-{key[0]}.{key[1]}" for key in wanted}
    claim(claims, paths.values(), report.spec)
    made_books = _contents(plan, report, edition, request, made)
    deliver_files(paths, made_books, [Path(name) for name in report.sources])


def note_set_aside(report: Report, language: Language) -> None:
    """Tell on stderr which errors a plan is printed in spite of, because they are accepted for a reason."""
    if errors := [one.is_in_plan for one in report.set_aside if one.finding.severity == "error"]:
        note = _SET_ASIDE.format(plan=report.spec, counted=set_aside_words(errors))
        print_text(note.to(language), to_stderr=True)


def file_prefix(plan: Masterplan) -> str:
    """Return how the names of a plan's books begin: ``tuban-2019``."""
    return slug(f"{plan.regency.name} {plan.revision.year}")


def _contents(
    plan: Masterplan, report: Report, edition: Edition, request: Request, made: dict[str, Writer]
) -> Iterator[tuple[tuple[str, str], bytes]]:
    gaps = gaps_of(report.findings, edition.parts) if request.draft else ()
    logo = report.logo or template_logo(edition)
    books = list(
        compose_books(
            plan,
            edition,
            draft=request.draft,
            only=request.books,
            gaps=gaps,
            logo=described(logo, plan.regency) if logo else None,
        )
    )
    for book in books:  # all are composed before the first is written: a template's mistake is said at once
        for ending, write in made.items():
            yield (book.id, ending), write(book.document)


_SET_ASIDE = Bilingual(
    "{plan}: dicetak meskipun ada galat – {counted}", "{plan}: printed in spite of errors – {counted}"
)
_ONE_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu berkas, bukan {count}", "standard output takes one file, not {count}"
)
_CHOOSE_ONE = Bilingual("pilih satu dengan --book dan --to", "choose one with --book and --to")
