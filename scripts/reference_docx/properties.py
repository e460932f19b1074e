"""Paragraph and run properties of a style, in the order that the schema of WordprocessingML demands."""

Tab = tuple[str, int, str]
"""Kind ("left", "right"), position in twips, leader ("none", "dot", "underscore")."""


def paragraph_properties(  # noqa: PLR0913 - one for each property of a style
    *,
    keep_next: bool = False,
    keep_lines: bool = False,
    page_break: bool = False,
    numbering: tuple[int, int] | None = None,
    borders: dict[str, tuple[int, int, str]] | None = None,
    fill: str = "",
    tabs: tuple[Tab, ...] = (),
    before: int = 0,
    after: int = 0,
    line: int = 240,
    exact: bool = False,
    left: int | None = None,
    right: int = 0,
    hanging: int = 0,
    contextual: bool = False,
    align: str = "",
    outline: int | None = None,
) -> str:
    """Return a ``w:pPr``; lengths are twips, ``line`` is 240 for single spacing (twips where exact).

    ``borders`` maps a side to width (eighths of a point), distance (points) and colour.
    """
    rule = "exact" if exact else "auto"
    parts = [
        "<w:keepNext/>" * keep_next,
        "<w:keepLines/>" * keep_lines,
        "<w:pageBreakBefore/>" * page_break,
        "<w:widowControl/>",
        _numbering(numbering),
        _borders(borders or {}),
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else "",
        _tabs(tabs),
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>',
        _indent(left, right, hanging),
        "<w:contextualSpacing/>" * contextual,
        f'<w:jc w:val="{align}"/>' if align else "",
        f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else "",
    ]
    return f"<w:pPr>{''.join(parts)}</w:pPr>"


def run_properties(  # noqa: PLR0913 - one for each property of a style
    *,
    font: str = "",
    bold: bool | None = None,
    italic: bool | None = None,
    caps: bool = False,
    color: str = "",
    tracking: int = 0,
    size: float = 0,
    underline: bool = False,
    strike: bool = False,
    fill: str = "",
    raised: bool = False,
) -> str:
    """Return a ``w:rPr``; ``size`` in points, ``tracking`` in twips; None leaves a switch inherited."""
    half = round(size * 2)
    parts = [
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>' if font else "",
        _switch("b", bold) + _switch("bCs", bold) + _switch("i", italic) + _switch("iCs", italic),
        "<w:caps/>" * caps,
        "<w:strike/>" * strike,
        f'<w:color w:val="{color}"/>' if color else "",
        f'<w:spacing w:val="{tracking}"/>' if tracking else "",
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if half else "",
        '<w:u w:val="single"/>' if underline else "",
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else "",
        '<w:vertAlign w:val="superscript"/>' * raised,
    ]
    return f"<w:rPr>{''.join(parts)}</w:rPr>"


def _numbering(numbering: tuple[int, int] | None) -> str:
    if numbering is None:
        return ""
    number, level = numbering
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _borders(borders: dict[str, tuple[int, int, str]]) -> str:
    if not borders:
        return ""
    sides = [
        f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{color}"/>'
        for side in ("top", "left", "bottom", "right")
        if side in borders
        for width, space, color in [borders[side]]
    ]
    return f"<w:pBdr>{''.join(sides)}</w:pBdr>"


def _tabs(tabs: tuple[Tab, ...]) -> str:
    if not tabs:
        return ""
    stops = [f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{at}"/>' for kind, at, leader in tabs]
    return f"<w:tabs>{''.join(stops)}</w:tabs>"


def _indent(left: int | None, right: int, hanging: int) -> str:
    if left is None:
        return ""
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def _switch(name: str, value: bool | None) -> str:
    if value is None:
        return ""
    return f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'
