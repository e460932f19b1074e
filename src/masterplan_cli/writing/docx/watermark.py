"""A word behind the text of every page: WordArt in the header, as Word itself makes watermarks.

Word's command that removes watermarks knows the shape by the beginning of its name. The older VML is what
Word and LibreOffice both show; text is turned by 45 degrees and fitted to the frame.
"""

from masterplan_cli.writing.docx.markup import escape

NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
"""Attributes for the root of a part with a watermark."""

_FONT = "Calibri"
_GREY, _OPACITY = "#a6a6a6", ".4"
_LETTER, _HIGHEST, _LONGEST = 0.75, 160, 460  # points; the width of a capital in heights
_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"'
    ' o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)
_PLACE = (
    "position:absolute;margin-left:0;margin-top:0;rotation:315;z-index:-251658752;"
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
    "mso-position-vertical:center;mso-position-vertical-relative:margin"
)


def watermark(word: str, number: int) -> str:
    """Return a run with the word behind the text; ``number`` tells it from those of other headers."""
    text = escape(" ".join(word.split()))
    width, height = _size(word)
    return (
        f'<w:r><w:pict>{_SHAPE_TYPE}<v:shape id="PowerPlusWaterMarkObject{number}"'
        f' o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" alt="Tanda air: {text}"'
        f' style="{_PLACE};width:{width}pt;height:{height}pt" o:allowincell="f"'
        f' fillcolor="{_GREY}" stroked="f">'
        f'<v:fill opacity="{_OPACITY}"/>'
        f'<v:textpath style="font-family:&quot;{_FONT}&quot;;font-size:1pt" string="{text}"/>'
        "</v:shape></w:pict></w:r>"
    )


def _size(word: str) -> tuple[int, int]:
    """Return width and height in points, so that the turned word fits between the margins."""
    letters = max(len(" ".join(word.split())), 1)
    width = min(round(letters * _LETTER * _HIGHEST), _LONGEST)
    return width, min(round(width / (letters * _LETTER)), _HIGHEST)
