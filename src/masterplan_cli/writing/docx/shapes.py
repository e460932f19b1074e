"""Shapes of DrawingML inside a group: boxes with text, and lines. Lengths are twips."""

from masterplan_cli.writing.docx.drawings import EMU, Size
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import escape

_MICROSOFT = "http://schemas.microsoft.com/office/word/2010"
_GROUP, _SHAPE = f"{_MICROSOFT}/wordprocessingGroup", f"{_MICROSOFT}/wordprocessingShape"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_THIN = 9525  # EMU: 0.75 points
_LINE = f'<a:ln w="{_THIN}"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln>'


def group(shapes: str, size: Size) -> str:
    """Return an ``a:graphicData`` that holds shapes placed from its upper left corner."""
    return (
        f'<a:graphicData uri="{_GROUP}"><wpg:wgp xmlns:wpg="{_GROUP}" xmlns:wps="{_SHAPE}">'
        f'<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size.xml()}/>'
        f'<a:chOff x="0" y="0"/><a:chExt {size.xml()}/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>'
        "</a:graphicData>"
    )


def since_2010(drawing: str) -> str:
    """Return a drawing for programs that know shapes in groups: Word since 2010, LibreOffice."""
    return (
        f'<mc:AlternateContent xmlns:mc="{_COMPATIBILITY}">'
        f'<mc:Choice xmlns:wpg="{_GROUP}" Requires="wpg">{drawing}</mc:Choice></mc:AlternateContent>'
    )


def box(paragraphs: str, at: tuple[int, int], size: Size, fill: str, ledger: Ledger, inset: int) -> str:  # noqa: PLR0913, PLR0917
    """Return a box with text in its middle; ``fill`` as six hexadecimal digits, or empty for none."""
    ground = f'<a:solidFill><a:srgbClr val="{escape(fill)}"/></a:solidFill>' if fill else "<a:noFill/>"
    sides = " ".join(f'{side}Ins="{inset * EMU}"' for side in "ltrb")
    return (
        f"<wps:wsp>{_named('Kotak', ledger)}<wps:cNvSpPr/><wps:spPr>{_place(at, size)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{ground}{_LINE}</wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr rot="0" vert="horz" wrap="square" {sides} anchor="ctr" anchorCtr="0">'
        "<a:noAutofit/></wps:bodyPr></wps:wsp>"
    )


def line(at: tuple[int, int], size: Size, ledger: Ledger) -> str:
    """Return a line from a point to another, to the right or down."""
    return (
        f"<wps:wsp>{_named('Garis', ledger)}<wps:cNvCnPr/><wps:spPr>{_place(at, size)}"
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{_LINE}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )


def _named(kind: str, ledger: Ledger) -> str:
    identifier = ledger.new_drawing()
    return f'<wps:cNvPr id="{identifier}" name="{kind} {identifier}"/>'


def _place(at: tuple[int, int], size: Size) -> str:
    x, y = at
    return f'<a:xfrm><a:off x="{x * EMU}" y="{y * EMU}"/><a:ext {size.xml()}/></a:xfrm>'
