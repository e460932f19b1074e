"""One style as XML."""

from .look import RULE


def built_in(name: str, identifier: str, *properties: str, based: str = "Normal", follow: str = "") -> str:
    """Return a paragraph style that Word knows by name; ``follow`` is the style of the next paragraph."""
    return _style("paragraph", name, identifier, "".join(properties), based, follow)


def own(name: str, *properties: str, based: str = "Normal", follow: str = "") -> str:
    """Return a paragraph style of our own."""
    return _style("paragraph", name, "", "".join(properties), based, follow)


def character(name: str, look: str, *, known: bool = True) -> str:
    """Return a character style, one that Word knows by name or one of our own."""
    return _style("character", name, name.replace(" ", "") if known else "", look, "DefaultParagraphFont", "")


def table(name: str, side: int) -> str:
    """Return a table style with thin rules; ``side`` is the room beside a cell's text in twips."""
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(
        f'<w:{edge} w:w="{width}" w:type="dxa"/>'
        for edge, width in (("top", 40), ("left", side), ("bottom", 40), ("right", side))
    )
    properties = (
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )
    return _style("table", name, "", properties, "TableNormal", "")


def _style(kind: str, name: str, identifier: str, properties: str, based: str, follow: str) -> str:  # noqa: PLR0913, PLR0917 - one for each child
    custom = "" if identifier else ' w:customStyle="1"'
    identifier = identifier or name.replace(" ", "")
    following = f'<w:next w:val="{follow}"/>' if follow else ""
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/>{following}<w:qFormat/>{properties}</w:style>'
    )
