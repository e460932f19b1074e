"""One style as XML."""

from .look import RULE

Rule = tuple[int, str]
"""Width in eighths of a point, and colour."""
THIN: Rule = (4, RULE)


def built_in(name: str, identifier: str, *properties: str, based: str = "Normal", follow: str = "") -> str:
    """Return a paragraph style that Word knows by name; ``follow`` is the style of the next paragraph."""
    return _style("paragraph", name, identifier, "".join(properties), based, follow)


def own(name: str, *properties: str, based: str = "Normal", follow: str = "") -> str:
    """Return a paragraph style of our own."""
    return _style("paragraph", name, "", "".join(properties), based, follow)


def character(name: str, look: str, *, known: bool = True) -> str:
    """Return a character style, one that Word knows by name or one of our own."""
    return _style("character", name, name.replace(" ", "") if known else "", look, "DefaultParagraphFont", "")


def table(
    name: str, side: int, *, room: int = 40, inside: Rule | None = THIN, outside: Rule | None = THIN
) -> str:
    """Return a table style.

    ``side`` and ``room`` are the margins of a cell beside and around its text in twips; ``inside`` and
    ``outside`` the rules between cells and around the table, in eighths of a point, with their colour.
    """
    edges = _rules(("top", "left", "bottom", "right"), outside) + _rules(("insideH", "insideV"), inside)
    margins = "".join(
        f'<w:{edge} w:w="{width}" w:type="dxa"/>'
        for edge, width in (("top", room), ("left", side), ("bottom", room), ("right", side))
    )
    properties = (
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )
    return _style("table", name, "", properties, "TableNormal", "")


def _rules(edges: tuple[str, ...], rule: Rule | None) -> str:
    if rule is None:
        return ""
    width, color = rule
    return "".join(
        f'<w:{edge} w:val="single" w:sz="{width}" w:space="0" w:color="{color}"/>' for edge in edges
    )


def _style(kind: str, name: str, identifier: str, properties: str, based: str, follow: str) -> str:  # noqa: PLR0913, PLR0917 - one for each child
    custom = "" if identifier else ' w:customStyle="1"'
    identifier = identifier or name.replace(" ", "")
    following = f'<w:next w:val="{follow}"/>' if follow else ""
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/>{following}<w:qFormat/>{properties}</w:style>'
    )
