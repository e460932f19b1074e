"""The matrix of changes as the bytes of a document."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.reports import Report
from masterplan_cli.document.pictures import Picture
from masterplan_cli.reading.tree import Place
from masterplan_cli.text.bilingual import Language

if TYPE_CHECKING:
    from masterplan_cli.composing.matrix import SourceFile

_USUAL_TERMS = "semula-menjadi"


class MatrixLook(Struct, frozen=True):
    """How the matrix is printed.

    Attributes:
        terms: ``semula-menjadi`` or ``sebelum-setelah``; None for the first of them.
        template: a template folder of the user's own, or None for the edition's.
        page_numbers: ``auto``, ``always`` or ``never``: whether LibreOffice measures page numbers.
    """

    terms: str | None = None
    template: Path | None = None
    page_numbers: str = "auto"


def matrix_bytes(compared: Compared, output_format: str, look: MatrixLook, language: Language) -> bytes:
    """Return the matrix in a format.

    Args:
        compared: the two plans and what changed.
        output_format: ``docx``, ``md`` or ``html``.
        look: how it is printed.
        language: of notes; the matrix itself is Indonesian.

    Raises:
        CommandError: there is no such template folder, or its Word document cannot be used.
        TemplateFaultError: the description of the edition has a mistake.
    """
    from masterplan_cli.cli.editions import edition_for
    from masterplan_cli.cli.formats import writers
    from masterplan_cli.cli.request import Request
    from masterplan_cli.comparing.revisions import Revisions
    from masterplan_cli.composing.logos import described, template_logo
    from masterplan_cli.composing.matrix import TERMS, MatrixMaterial, compose_matrix

    request = Request(None, (output_format,), (), look.template, True, look.page_numbers)
    edition = edition_for(compared.after, request, compared.reports[1].spec)
    logo = new_logo(compared, language) or template_logo(edition)
    material = MatrixMaterial(
        Revisions(compared.before, compared.after),
        compared.comparison,
        compared.explained,
        TERMS[look.terms or _USUAL_TERMS],
        compared.with_reasons,
        old_files=_files(compared.reports[0]),
        new_files=_files(compared.reports[1]),
        logo=described(logo, compared.after.regency) if logo else None,
    )
    document = compose_matrix(material)
    return writers((output_format,), edition, look.page_numbers)[output_format](document)


def _files(report: Report) -> "tuple[SourceFile, ...]":
    from masterplan_cli.composing.matrix import SourceFile

    return tuple(SourceFile(name, digest) for name, digest in report.digests.items())


def new_logo(compared: Compared, language: Language) -> Picture | None:
    """Return the coat of arms that the new plan names; one that cannot be had is noted and left out."""
    name, report = compared.after.regency.logo, compared.reports[1]
    if name is None:
        return None
    from masterplan_cli.reading.pictures import picture_beside

    spec, opened = report.spec, report.reading.origin if report.reading else None
    picture = picture_beside(spec, name, Place(spec, 1, 1), ("regency", "logo"), opened)
    if isinstance(picture, Picture):
        return picture
    print_text(f"{spec}: {picture.message.to(language)} {picture.remedy.to(language)}", to_stderr=True)
    return None
