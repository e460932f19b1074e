"""The edition whose books are printed: the plan's, or that of a template folder."""

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.language import language_of_this_run
from masterplan_cli.cli.request import Request
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.composing.edition_chain import editions_in
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.resources import resource_folder
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import BOOKS, counted


def edition_for(plan: Masterplan, request: Request, spec: str) -> Edition:
    """Return the edition; a draft that names none that is known is printed after the usual one.

    Raises:
        CommandError: there is no such edition, folder or book.
        TemplateFaultError: the edition's description has a mistake.
    """
    edition = _edition(plan, request, spec)
    _check_books(edition, request)
    return edition


def known_edition(plan: Masterplan | None) -> Edition:
    """Return the built-in edition that a plan names; the usual one where it names none that is known."""
    known = editions_in(resource_folder("templates"))
    return read_edition(known.get(plan.edition if plan else "", known[_USUAL]))


def _edition(plan: Masterplan, request: Request, spec: str) -> Edition:
    if request.template is not None:
        if not request.template.is_dir():
            raise CommandError(ExitCode.UNREADABLE, _NO_TEMPLATES, file=str(request.template))
        return read_edition(request.template)
    known = editions_in(resource_folder("templates"))
    if plan.edition in known:
        return read_edition(known[plan.edition])
    message = _UNKNOWN_EDITION.format(name=plan.edition)
    remedy = _KNOWN_EDITIONS.format(names=", ".join(known))
    if not request.draft:
        raise CommandError(ExitCode.FOUND, message, remedy, file=spec)
    note = _DRAFT_EDITION.format(plan=spec, message=message, edition=_USUAL, remedy=remedy)
    print_text(note.to(language_of_this_run()), to_stderr=True)
    return known_edition(plan)


def _check_books(edition: Edition, request: Request) -> None:
    missing = [number for number in request.books if number > len(edition.books)]
    if missing:
        message = _NO_BOOK.format(
            number=missing[0], edition=edition.id, count=counted(len(edition.books), BOOKS)
        )
        raise CommandError(ExitCode.USAGE, message)


_USUAL = str(Masterplan.model_fields["edition"].default)
_NO_TEMPLATES = Bilingual("folder templat ini tidak ada", "this template folder does not exist")
_UNKNOWN_EDITION = Bilingual("edisi `{name}` tidak dikenal", "the edition `{name}` is not known")
_DRAFT_EDITION = Bilingual(
    "{plan}: {message}; rancangan dicetak menurut {edition} – {remedy}",
    "{plan}: {message}; the draft is printed after {edition} – {remedy}",
)
_KNOWN_EDITIONS = Bilingual("tulis salah satu: {names}", "write one of: {names}")
_NO_BOOK = Bilingual(
    "buku {number} tidak ada; edisi {edition} terdiri atas {count}",
    "there is no book {number}; the edition {edition} has {count}",
)
