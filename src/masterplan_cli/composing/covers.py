"""What stands before the text of a book: the cover and the inner title page."""

from collections.abc import Iterable

from masterplan_cli.composing.edition_file import BookPlan
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.document import Cover, TitlePage
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.dates import years


def cover(plan: Masterplan, book: BookPlan, logo: Picture | None) -> Cover:
    """Return the cover of a book."""
    status = [plan.revision.notice or ""]
    if plan.revision.status is Status.DRAFT:
        status.insert(0, Status.DRAFT.label)
    return Cover(
        overline=book.overline,
        title=book.title,
        subtitle=plan.regency.full_name,
        period=years(plan.horizon.start, plan.horizon.end),
        status=" – ".join(filter(None, status)),
        publisher=_publisher(plan),
        logo=logo,
    )


def title_page(plan: Masterplan, book: BookPlan, statements: Iterable[Block]) -> TitlePage:
    """Return the inner title page of a book.

    Args:
        plan: the plan.
        book: the book.
        statements: the paragraphs that say who compiled the book and what enacts the plan.

    Raises:
        TemplateMisuseError: there is something else than paragraphs among the statements.
    """
    texts = []
    for block in statements:
        if not isinstance(block, Paragraph):
            raise TemplateMisuseError(_NOT_A_STATEMENT.format(kind=type(block).__name__))
        texts.append(plain(block.content))
    return TitlePage(
        overline=book.overline,
        title=book.title,
        subtitle=plan.regency.full_name,
        period=years(plan.horizon.start, plan.horizon.end),
        statements=tuple(texts),
        publisher=_publisher(plan),
    )


def _publisher(plan: Masterplan) -> tuple[str, ...]:
    return f"Pemerintah {plan.regency.full_name}", str(plan.revision.year)


_NOT_A_STATEMENT = Bilingual(
    "halaman judul hanya memuat paragraf, bukan {kind}", "a title page holds paragraphs only, not {kind}"
)
