"""How charts look: colours of the theme, patterns, lines and text.

Neighbouring series differ in lightness, and the later ones in pattern, so that a print in grey still tells
them apart; a dark outline holds light fills against white paper.
"""

TEXT = 900
"""Size of all text in hundredths of a point."""
_FINE, _THIN, _BOLD = 6350, 9525, 25400  # widths of lines in EMU: 0.5, 0.75 and 2 points

_INK, _PAPER = "tx1", "bg1"
_GRID = '<a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr>'
_SERIES = (
    ("accent1", ""),
    ("accent2", ""),
    ("accent3", ""),
    ("accent5", ""),
    ("accent4", "ltUpDiag"),
    ("accent6", "ltHorz"),
)
_LINES = ("accent1", "accent4", "accent3", "accent6", "accent2", "tx1")  # the dark ones first
_FURTHER = ("ltVert", "ltDnDiag", "smGrid", "dotGrid")
_STROKES = ("solid", "dash", "sysDot", "dashDot", "lgDash", "lgDashDot")
_MARKERS = ("circle", "square", "triangle", "diamond", "x", "star")


def series_area(at: int) -> str:
    """Return the ``c:spPr`` of a series drawn as areas; ``at`` counts from 0."""
    return f"<c:spPr>{_area(at)}{_line(_color(_INK), _FINE)}</c:spPr>"


def series_line(at: int) -> str:
    """Return ``c:spPr`` and ``c:marker`` of a series drawn as a line; ``at`` counts from 0."""
    color = _color(_LINES[at % len(_LINES)])
    stroke = _STROKES[at % len(_STROKES)]
    outline = _line(color, _THIN)
    return (
        f"<c:spPr>{_line(color, _BOLD, stroke)}</c:spPr>"
        f'<c:marker><c:symbol val="{_MARKERS[at % len(_MARKERS)]}"/><c:size val="7"/>'
        f"<c:spPr>{_solid(color)}{outline}</c:spPr></c:marker>"
    )


def axis_line(*, pale: bool = False) -> str:
    """Return the ``c:spPr`` of an axis; ``pale`` for one that is but another line of the grid."""
    return f"<c:spPr>{_line(_GRID if pale else _color(_INK), _FINE)}</c:spPr>"


def grid_lines() -> str:
    """Return ``c:majorGridlines``, pale so that the values stand out."""
    return f"<c:majorGridlines><c:spPr>{_line(_GRID, _FINE)}</c:spPr></c:majorGridlines>"


def nothing() -> str:
    """Return a ``c:spPr`` without ground and border."""
    return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def text_properties(*, turned: bool = False) -> str:
    """Return a ``c:txPr``; ``turned`` text is read from the bottom up."""
    return (
        f"<c:txPr>{body_properties(turned=turned)}<a:lstStyle/><a:p>{paragraph_properties()}"
        '<a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
    )


def body_properties(*, turned: bool = False) -> str:
    """Return an ``a:bodyPr``."""
    return '<a:bodyPr rot="-5400000" vert="horz"/>' if turned else "<a:bodyPr/>"


def paragraph_properties() -> str:
    """Return an ``a:pPr`` with size, weight, colour and font of text: the font of headings."""
    return (
        f'<a:pPr><a:defRPr sz="{TEXT}" b="0">{_solid(_color(_INK))}'
        '<a:latin typeface="+mj-lt"/></a:defRPr></a:pPr>'
    )


def _area(at: int) -> str:
    color, pattern = _SERIES[at % len(_SERIES)]
    again = at // len(_SERIES)
    if again:
        pattern = _FURTHER[(again - 1) % len(_FURTHER)]
    if not pattern:
        return _solid(_color(color))
    ground = f"<a:bgClr>{_color(color)}</a:bgClr>"
    return f'<a:pattFill prst="{pattern}"><a:fgClr>{_color(_PAPER)}</a:fgClr>{ground}</a:pattFill>'


def _line(color: str, width: int, stroke: str = "solid") -> str:
    dash = "" if stroke == "solid" else f'<a:prstDash val="{stroke}"/>'
    return f'<a:ln w="{width}">{_solid(color)}{dash}</a:ln>'


def _solid(color: str) -> str:
    return f"<a:solidFill>{color}</a:solidFill>"


def _color(name: str) -> str:
    return f'<a:schemeClr val="{name}"/>'
