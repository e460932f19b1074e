"""The theme: what Word offers when somebody picks a colour or a font."""

from .look import GOLD, GREY, HEAD, INK, LINK, NAVY, PALE, RED, SANS, SERIF, SKY, TEAL, WHITE

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": INK,
    "lt1": WHITE,
    "dk2": NAVY,
    "lt2": PALE,
    "accent1": NAVY,
    "accent2": GOLD,
    "accent3": TEAL,
    "accent4": RED,
    "accent5": SKY,
    "accent6": GREY,
    "hlink": LINK,
    "folHlink": NAVY,
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme() -> bytes:
    """Return the part ``word/theme/theme1.xml``; every style list must have three members."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    formats = (
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{_DRAWING}" name="Masterplan"><a:themeElements>'
        f'<a:clrScheme name="Masterplan">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Masterplan"><a:majorFont>{_font(SANS)}</a:majorFont>'
        f"<a:minorFont>{_font(SERIF)}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Masterplan">{formats}</a:fmtScheme></a:themeElements></a:theme>'
    ).encode()


def _font(name: str) -> str:
    return f'<a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/>'
