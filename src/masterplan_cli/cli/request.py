"""What ``masterplan render`` is asked to print."""

from pathlib import Path

from msgspec import Struct

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.text.bilingual import Bilingual

FORMATS = ("docx", "md", "html", "pdf")
"""The formats of books, by the ending of their files."""

_PAGED = frozenset(("docx", "pdf"))
_UNPAGED = Bilingual(
    "--page-numbers always tidak berlaku untuk {formats}, yang tidak berhalaman",
    "--page-numbers always means nothing for {formats}, which has no pages",
)
_ADD_PAGED = Bilingual(
    "hapus opsi itu, atau tambahkan docx atau pdf pada --to", "leave it out, or add docx or pdf to --to"
)


class Request(Struct, frozen=True):
    """What is to be printed.

    Attributes:
        output: the target folder, or None for standard output.
        formats: the endings of the formats, ``docx``, ``md``, ``html`` and ``pdf``.
        books: the numbers of the books; empty for all.
        template: a template folder of the user's own, or None for the edition's.
        draft: whether a plan with errors is printed too, with its gaps marked.
        page_numbers: ``auto``, ``always`` or ``never``: whether LibreOffice measures page numbers.
        jobs: how many processes print many plans; None for as many as there are cores.
        settings: whether ``masterplan.toml`` and the exceptions in a plan count.
    """

    output: Path | None
    formats: tuple[str, ...]
    books: tuple[int, ...]
    template: Path | None
    draft: bool
    page_numbers: str
    jobs: int | None = None
    settings: bool = True

    def check(self) -> None:
        """Refuse to measure page numbers where no wanted format has pages.

        Raises:
            CommandError: they are wanted in vain.
        """
        if self.page_numbers == "always" and _PAGED.isdisjoint(self.formats):
            raise CommandError(ExitCode.USAGE, _UNPAGED.format(formats=", ".join(self.formats)), _ADD_PAGED)


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


_UNKNOWN_FORMAT = Bilingual("bentuk `{name}` tidak ada", "there is no format `{name}`")
_KNOWN_FORMATS = Bilingual("pilih dari: {names}", "choose from: {names}")
