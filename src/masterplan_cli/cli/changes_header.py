"""What stands above changes in a terminal: whose plan it is, which revisions, which files."""

from collections.abc import Iterator

from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.reports import Report
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.dates import date

_TITLE = Bilingual("{region}: revisi {old} → {new}", "{region}: revision {old} → {new}")
_OLD, _NEW = Bilingual("semula", "old"), Bilingual("menjadi", "new")
_STATUS = {
    Status.DRAFT: Bilingual("rancangan", "draft"),
    Status.FINAL: Bilingual("final", "final"),
}
_MORE_FILES = Bilingual(
    "dan {count} berkas lain (semuanya: --verbose)", "and {count} more files (all: --verbose)"
)
_WEIGHED = Bilingual("Tingkat perubahan menurut {whom}.", "Severities of changes by {whom}.")
_HASH_LETTERS = 12
_SOLE_FILES = 2


def header_lines(compared: Compared, language: Language, *, verbose: bool = False) -> Iterator[Line]:
    """Yield the header; ``verbose`` names every file of a plan, also where there are many."""
    old, new = compared.before, compared.after
    title = _TITLE.format(region=new.regency.full_name, old=old.revision.year, new=new.revision.year)
    yield ((title.to(language), "bold"),)
    for side, plan, report in zip((_OLD, _NEW), (old, new), compared.reports, strict=True):
        label = side.to(language)
        yield ((f"  {label:<8}", "dim"), (revision_words(plan, language), ""))
        for line in file_lines(report, language, verbose=verbose):
            yield ((f"  {'':<8}", ""), (line, "dim"))
    if compared.weighed_by:
        whom = ", ".join(by.to(language) for by in compared.weighed_by)
        yield ((_WEIGHED.format(whom=whom).to(language), "dim"),)
    yield ()


def revision_words(plan: Masterplan, language: Language) -> str:
    """Return year, status and date of a revision: ``2018, final, 14 Desember 2018``."""
    revision = plan.revision
    when = date(revision.date, language) if revision.date else ""
    return ", ".join(filter(None, (str(revision.year), _STATUS[revision.status].to(language), when)))


def file_lines(report: Report, language: Language, *, verbose: bool = False) -> Iterator[str]:
    """Yield the files of a plan with the beginning of their SHA-256; of many only the first."""
    names = [f"{name} (sha256 {digest[:_HASH_LETTERS]})" for name, digest in report.digests.items()]
    shown = names if verbose or len(names) <= _SOLE_FILES else names[:1]
    yield from shown
    if len(shown) < len(names):
        yield _MORE_FILES.format(count=len(names) - len(shown)).to(language)
