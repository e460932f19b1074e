"""``masterplan render``."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from masterplan_cli.cli.claims import Claims, ClaimsOfThisRun, claim
from masterplan_cli.cli.console import print_bytes, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.formats import FORMATS, Writer, writers
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.jobs import processes_for
from masterplan_cli.cli.progress import steps
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.validate import Selection, report_on
from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.composing.gaps import gaps_of
from masterplan_cli.composing.numbering import slug
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.resources import resource_folder
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.writing.files import check_writable, write_all


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be printed.

    Attributes:
        output: the target folder, or None for standard output.
        formats: the endings of the formats, ``docx``, ``md``, ``html`` and ``pdf``.
        books: the numbers of the books; empty for all.
        template: a template folder of the user's own, or None for the edition's.
        draft: whether a plan with errors is printed too, with its gaps marked.
        page_numbers: ``auto``, ``always`` or ``never``: whether LibreOffice measures page numbers.
        jobs: how many processes print many plans; None for as many as there are cores.
    """

    output: Path | None
    formats: tuple[str, ...]
    books: tuple[int, ...]
    template: Path | None
    draft: bool
    page_numbers: str
    jobs: int | None = None


def wanted_formats(to: str) -> tuple[str, ...]:
    """Return the formats that a list such as ``docx,md`` names, each once.

    Raises:
        CommandError: a format does not exist.
    """
    formats = tuple(dict.fromkeys(part.strip() for part in to.split(",") if part.strip()))
    unknown = [name for name in formats if name not in FORMATS]
    if unknown or not formats:
        message = _UNKNOWN_FORMAT.format(name=", ".join(unknown) or to)
        raise CommandError(ExitCode.USAGE, message, _KNOWN_FORMATS.format(names=", ".join(FORMATS)))
    return formats


def render_plans(specs: Sequence[str], request: Request, language: Language) -> ExitCode:
    """Print the books of every plan and return the exit code; a broken plan stops none of the others."""
    plans = list(each_plan(specs))
    if request.output is None and len(plans) > 1:
        raise CommandError(ExitCode.USAGE, _ONE_PLAN_FOR_STDOUT.format(count=len(plans)))
    processes = processes_for(plans, request.jobs)
    if processes > 1:
        from masterplan_cli.cli.workers import render_in_workers

        return render_in_workers(plans, request, language, processes)
    code = ExitCode.DONE
    claims = ClaimsOfThisRun()
    for number, spec in enumerate(steps(plans, len(plans), language)):
        if number:
            gc.collect()  # switched off by __main__; memory must not grow with the number of plans
        code = max(code, render_plan(spec, request, language, claims))
    return code


def render_plan(spec: str, request: Request, language: Language, claims: Claims) -> ExitCode:
    """Print the books of one plan, or why there are none, and return its exit code.

    Raises:
        CommandError: the run cannot go on.
    """
    report = report_on(spec, Selection(errors_only=not request.draft))
    plan = _printable(report, request, language)
    if plan is None:
        return ExitCode.FOUND if report.was_read else ExitCode.UNREADABLE
    _render(plan, report, request, claims)
    return ExitCode.DONE


def _printable(report: Report, request: Request, language: Language) -> Masterplan | None:
    plan = report.plan
    broken = any(finding.severity == "error" for finding in report.findings)
    if plan is not None and (request.draft or not broken):
        return plan
    print_report(report, language, to_stderr=True)
    advice = _NOT_PRINTED_DRAFT if plan is not None else _NOT_PRINTED
    print_text(advice.format(plan=report.spec).to(language), to_stderr=True)
    return None


def _render(plan: Masterplan, report: Report, request: Request, claims: Claims) -> None:
    edition = _edition(plan, request, report.spec)
    wanted = [
        (book.id, ending)
        for number, book in enumerate(edition.books, 1)
        if not request.books or number in request.books
        for ending in request.formats
    ]
    _check_books(edition, request)
    made = writers(request.formats, edition, request.page_numbers)
    if request.output is None:
        if len(wanted) != 1:
            raise CommandError(ExitCode.USAGE, _ONE_FOR_STDOUT.format(count=len(wanted)), _CHOOSE_ONE)
        print_bytes(next(iter(_contents(plan, report, edition, request, made)))[1])
        return
    prefix = f"{slug(plan.regency.name)}-{plan.revision.year}"
    paths = {key: request.output / f"{prefix}-{key[0]}.{key[1]}" for key in wanted}
    claim(claims, paths.values(), report.spec)
    inputs = [Path(name) for name in report.sources]
    check_writable(paths.values(), inputs)
    outputs = {paths[key]: content for key, content in _contents(plan, report, edition, request, made)}
    write_all(outputs, inputs=inputs)
    for path in outputs:
        print_text(str(path))


def _contents(
    plan: Masterplan, report: Report, edition: Edition, request: Request, made: dict[str, Writer]
) -> Iterator[tuple[tuple[str, str], bytes]]:
    gaps = gaps_of(report.findings) if request.draft else ()
    books = list(compose_books(plan, edition, draft=request.draft, only=request.books, gaps=gaps))
    for book in books:  # all are composed before the first is written: a template's mistake is said at once
        for ending, write in made.items():
            yield (book.id, ending), write(book.document)


def _edition(plan: Masterplan, request: Request, spec: str) -> Edition:
    if request.template is not None:
        if not request.template.is_dir():
            raise CommandError(ExitCode.UNREADABLE, _NO_TEMPLATES, file=str(request.template))
        return read_edition(request.template)
    templates = resource_folder("templates")
    known = sorted(folder.name for folder in templates.iterdir() if (folder / "edition.yaml").is_file())
    if plan.edition not in known:
        message = _UNKNOWN_EDITION.format(name=plan.edition)
        raise CommandError(ExitCode.FOUND, message, _KNOWN_EDITIONS.format(names=", ".join(known)), file=spec)
    return read_edition(templates / plan.edition)


def _check_books(edition: Edition, request: Request) -> None:
    missing = [number for number in request.books if number > len(edition.books)]
    if missing:
        message = _NO_BOOK.format(number=missing[0], edition=edition.id, count=len(edition.books))
        raise CommandError(ExitCode.USAGE, message)


_UNKNOWN_FORMAT = Bilingual("bentuk `{name}` tidak ada", "there is no format `{name}`")
_KNOWN_FORMATS = Bilingual("pilih dari: {names}", "choose from: {names}")
_NOT_PRINTED = Bilingual(
    "{plan}: buku tidak dicetak; perbaiki galat di atas", "{plan}: no book was printed; mend the errors above"
)
_NOT_PRINTED_DRAFT = Bilingual(
    "{plan}: buku tidak dicetak; perbaiki galat di atas, atau cetak rancangan dengan --draft",
    "{plan}: no book was printed; mend the errors above, or print a draft with --draft",
)
_ONE_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu berkas, bukan {count}", "standard output takes one file, not {count}"
)
_ONE_PLAN_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu rencana, bukan {count}", "standard output takes one plan, not {count}"
)
_NO_TEMPLATES = Bilingual("folder templat ini tidak ada", "this template folder does not exist")
_CHOOSE_ONE = Bilingual("pilih satu dengan --book dan --to", "choose one with --book and --to")
_UNKNOWN_EDITION = Bilingual("edisi `{name}` tidak dikenal", "the edition `{name}` is not known")
_KNOWN_EDITIONS = Bilingual("tulis salah satu: {names}", "write one of: {names}")
_NO_BOOK = Bilingual(
    "buku {number} tidak ada; edisi {edition} terdiri atas {count} buku",
    "there is no book {number}; the edition {edition} has {count} books",
)
