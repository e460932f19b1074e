"""``masterplan render``."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from masterplan_cli.cli.console import print_bytes, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.formats import FORMATS, Writer
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.language import language_of_this_run
from masterplan_cli.cli.progress import steps
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.validate import Selection, report_on
from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.composing.logos import described, template_logo
from masterplan_cli.composing.numbering import slug
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.resources import resource_folder
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.writing.files import check_writable, write_all


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be printed.

    Attributes:
        output: the target folder, or None for standard output.
        formats: the endings of the formats, ``docx`` and ``md``.
        books: the numbers of the books; empty for all.
        template: a template folder of the user's own, or None for the edition's.
        draft: whether a plan with errors is printed too, with its gaps marked.
        page_numbers: ``auto``, ``always`` or ``never``: whether LibreOffice measures page numbers.
    """

    output: Path | None
    formats: tuple[str, ...]
    books: tuple[int, ...]
    template: Path | None
    draft: bool
    page_numbers: str


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
    code = ExitCode.DONE
    taken: dict[Path, str] = {}
    for spec in steps(plans, language):
        report = report_on(spec, Selection(), printing=True, draft=request.draft)
        plan = _printable(report, request, language)
        if plan is None:
            code = max(code, ExitCode.FOUND if report.was_read else ExitCode.UNREADABLE)
        else:
            if taken:
                gc.collect()  # switched off by __main__; memory must not grow with the number of plans
            _render(plan, report, request, taken)
    return code


def _printable(report: Report, request: Request, language: Language) -> Masterplan | None:
    plan = report.plan
    broken = any(finding.severity == "error" for finding in report.findings)
    if plan is not None and not broken:
        return plan
    if plan is not None and request.draft:
        if report.lost:
            _print_errors(report, language)
        return plan
    print_report(report, language, to_stderr=True)
    advice = _NOT_PRINTED_DRAFT if report.was_read else _NOT_PRINTED
    print_text(advice.format(plan=report.spec).to(language), to_stderr=True)
    return None


def _print_errors(report: Report, language: Language) -> None:
    errors = tuple(finding for finding in report.findings if finding.severity == "error")
    print_report(replace(report, findings=errors), language, to_stderr=True)
    print_text(_PRINTED_DRAFT.format(plan=report.spec).to(language), to_stderr=True)


def _render(plan: Masterplan, report: Report, request: Request, taken: dict[Path, str]) -> None:
    edition = _edition(plan, request, report.spec)
    wanted = [
        (book.id, ending)
        for number, book in enumerate(edition.books, 1)
        if not request.books or number in request.books
        for ending in request.formats
    ]
    _check_books(edition, request)
    logo = report.logo or template_logo(edition)
    writers = {ending: FORMATS[ending](edition, request.page_numbers) for ending in request.formats}
    if request.output is None:
        if len(wanted) != 1:
            raise CommandError(ExitCode.USAGE, _ONE_FOR_STDOUT.format(count=len(wanted)), _CHOOSE_ONE)
        print_bytes(next(iter(_contents(plan, edition, request, writers, logo)))[1])
        return
    prefix = slug(f"{plan.regency.name} {plan.revision.year}")
    paths = {key: request.output / f"{prefix}-{key[0]}.{key[1]}" for key in wanted}
    for path in paths.values():
        if path in taken:
            raise CommandError(
                ExitCode.USAGE, _SAME_NAME.format(one=taken[path], other=report.spec, path=path)
            )
        taken[path] = report.spec
    inputs = [Path(name) for name in report.sources]
    check_writable(paths.values(), inputs)
    outputs = {paths[key]: content for key, content in _contents(plan, edition, request, writers, logo)}
    write_all(outputs, inputs=inputs)
    for path in outputs:
        print_text(str(path))


def _contents(
    plan: Masterplan,
    edition: Edition,
    request: Request,
    writers: dict[str, Writer],
    logo: Picture | None,
) -> Iterator[tuple[tuple[str, str], bytes]]:
    if logo is not None:
        logo = described(logo, plan.regency)
    books = list(compose_books(plan, edition, draft=request.draft, only=request.books, logo=logo))
    for book in books:  # all are composed before the first is written: a template's mistake is said at once
        for ending, write in writers.items():
            yield (book.id, ending), write(book.document)


def _edition(plan: Masterplan, request: Request, spec: str) -> Edition:
    if request.template is not None:
        if not request.template.is_dir():
            raise CommandError(ExitCode.UNREADABLE, _NO_TEMPLATES, file=str(request.template))
        return read_edition(request.template)
    templates = resource_folder("templates")
    known = sorted(folder.name for folder in templates.iterdir() if (folder / "edition.yaml").is_file())
    if plan.edition in known:
        return read_edition(templates / plan.edition)
    message = _UNKNOWN_EDITION.format(name=plan.edition)
    remedy = _KNOWN_EDITIONS.format(names=", ".join(known))
    if not request.draft:
        raise CommandError(ExitCode.FOUND, message, remedy, file=spec)
    default = str(Masterplan.model_fields["edition"].default)
    note = _DRAFT_EDITION.format(plan=spec, message=message, edition=default, remedy=remedy)
    print_text(note.to(language_of_this_run()), to_stderr=True)
    return read_edition(templates / default)


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
_PRINTED_DRAFT = Bilingual(
    "{plan}: dicetak sebagai rancangan tanpa isian yang salah di atas",
    "{plan}: printed as a draft, without what is wrong above",
)
_ONE_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu berkas, bukan {count}", "standard output takes one file, not {count}"
)
_ONE_PLAN_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu rencana, bukan {count}", "standard output takes one plan, not {count}"
)
_NO_TEMPLATES = Bilingual("folder templat ini tidak ada", "this template folder does not exist")
_CHOOSE_ONE = Bilingual("pilih satu dengan --book dan --to", "choose one with --book and --to")
_SAME_NAME = Bilingual(
    "{one} dan {other} menghasilkan berkas yang sama, {path}; cetak ke folder yang berbeda",
    "{one} and {other} give the same file, {path}; print them to different folders",
)
_UNKNOWN_EDITION = Bilingual("edisi `{name}` tidak dikenal", "the edition `{name}` is not known")
_DRAFT_EDITION = Bilingual(
    "{plan}: {message}; rancangan dicetak menurut {edition} – {remedy}",
    "{plan}: {message}; the draft is printed after {edition} – {remedy}",
)
_KNOWN_EDITIONS = Bilingual("tulis salah satu: {names}", "write one of: {names}")
_NO_BOOK = Bilingual(
    "buku {number} tidak ada; edisi {edition} terdiri atas {count} buku",
    "there is no book {number}; the edition {edition} has {count} books",
)
