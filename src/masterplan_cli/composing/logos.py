"""The coat of arms on the cover: the plan's own, or that of the template folder."""

from msgspec.structs import replace

from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.regency import Regency
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.pictures import picture_inside
from masterplan_cli.text.bilingual import Bilingual

LOGO_NAMES = ("logo.png", "logo.jpg", "logo.jpeg")
"""What the file in a template folder may be called; the first that is there is used."""


def template_logo(edition: Edition) -> Picture | None:
    """Return the picture of a template folder, or None where there is none.

    Raises:
        TemplateFaultError: the file is not a picture that a cover can show.
    """
    there = {path.name.lower(): path.name for path in edition.folder.iterdir()}
    name = next((there[name] for name in LOGO_NAMES if name in there), None)
    if name is None:
        return None
    picture = picture_inside(edition.folder, name)
    if isinstance(picture, Fault):
        message = Bilingual(
            f"{picture.message.id} {picture.remedy.id}", f"{picture.message.en} {picture.remedy.en}"
        )
        raise TemplateFaultError(str(edition.folder / name), 0, message)
    return picture


def described(picture: Picture, regency: Regency) -> Picture:
    """Return a coat of arms with the words for people who cannot see it."""
    return replace(picture, description=f"Lambang {regency.full_name}")
