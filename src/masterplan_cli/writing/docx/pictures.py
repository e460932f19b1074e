"""Pictures in the text."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from masterplan_cli.document.pictures import Picture
from masterplan_cli.writing.docx.markup import escape
from masterplan_cli.writing.docx.reference import Reference

_EMU = 635  # English metric units in a twip
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def fitted(picture: Picture, height: int, widest: int) -> tuple[int, int]:
    """Return width and height that keep a picture's proportions; all lengths are twips."""
    width = round(height * picture.width / max(picture.height, 1))
    if width <= widest:
        return max(width, 1), height
    return widest, max(round(widest * picture.height / picture.width), 1)


def inline_picture(picture: Picture, size: tuple[int, int], reference: Reference, number: int) -> str:
    """Return a run with a picture, whose bytes become a part of the package.

    Args:
        picture: the picture.
        size: width and height in twips.
        reference: the document that takes the part.
        number: tells the drawing from all others of the document.
    """
    identifier = _relate(picture, reference, number)
    width, height = (side * _EMU for side in size)
    told = escape(" ".join(picture.description.split()))
    name = f"Gambar {number}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{told}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"'
        f' descr="{told}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{identifier}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def _relate(picture: Picture, reference: Reference, number: int) -> str:
    owner = reference.package.part
    name = PackURI(f"/word/media/gambar{number}.{picture.kind}")
    part = Part(name, f"image/{picture.kind}", picture.content, owner.package)
    return owner.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
