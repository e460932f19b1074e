"""The lists: numbered headings, bullets, numbers, and bullets inside cells."""

from .look import DEPTHS, HEAD, STEP, WORD

HEADINGS, BULLETS, NUMBERS, CELL_BULLETS = 1, 2, 3, 4
"""Identifiers of the lists, as the styles name them."""

_GLYPHS = ("•", "–", "▪", "•", "–")
_NUMBERS = (
    ("decimal", "%1."),
    ("lowerLetter", "%2."),
    ("decimal", "%3)"),
    ("lowerLetter", "%4)"),
    ("lowerRoman", "%5."),
)
_LEVELS = 9


def numbering() -> bytes:
    """Return the part ``word/numbering.xml``."""
    lists = (
        _list(HEADINGS, [_heading(level) for level in range(_LEVELS)]),
        _list(BULLETS, [_bullet(level) for level in range(_LEVELS)]),
        _list(NUMBERS, [_number(level) for level in range(_LEVELS)]),
        _list(CELL_BULLETS, [_level(0, ("bullet", "•"), "SelButir", (170, 170))]),
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>'
        for number in (HEADINGS, BULLETS, NUMBERS, CELL_BULLETS)
    )
    return f'{HEAD}<w:numbering xmlns:w="{WORD}">{"".join(lists)}{instances}</w:numbering>'.encode()


def _list(number: int, levels: list[str]) -> str:
    kind = "multilevel" if len(levels) > 1 else "singleLevel"
    return (
        f'<w:abstractNum w:abstractNumId="{number - 1}"><w:nsid w:val="{0x4D500000 + number:08X}"/>'
        f'<w:multiLevelType w:val="{kind}"/><w:tmpl w:val="{0x4D510000 + number:08X}"/>'
        f"{''.join(levels)}</w:abstractNum>"
    )


def _heading(level: int) -> str:
    """Level 0 counts chapters without printing anything: the heading itself reads "BAB I".

    The textbook way, roman chapters with ``w:isLgl`` below them, is ignored by LibreOffice 7.4.
    """
    if level == 0:
        return _level(0, ("decimal", ""), "Heading1", (0, 0), "nothing")
    if level > 2:
        return _level(level, ("none", ""), "", (0, 0), "nothing")
    text = ".".join(f"%{part + 1}" for part in range(level + 1))
    width = (680, 850)[level - 1]
    return _level(level, ("decimal", text), f"Heading{level + 1}", (width, width))


def _bullet(level: int) -> str:
    return _level(level, ("bullet", _GLYPHS[level % 5]), _style("ListBullet", level), _indent(level))


def _number(level: int) -> str:
    kind, text = _NUMBERS[level % 5]
    text = text.replace(f"%{level % 5 + 1}", f"%{level + 1}")
    return _level(level, (kind, text), _style("ListNumber", level), _indent(level))


def _indent(level: int) -> tuple[int, int]:
    return STEP * (level + 1), STEP


def _style(name: str, level: int) -> str:
    if level >= DEPTHS:
        return ""
    return name if level == 0 else f"{name}{level + 1}"


def _level(
    level: int, number: tuple[str, str], style: str, indent: tuple[int, int], suffix: str = "tab"
) -> str:
    """One level: kind and text of its number, the style it is bound to, left and hanging indent in twips."""
    (kind, text), (left, hanging) = number, indent
    bound = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{bound}'
        f'<w:suff w:val="{suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )
