"""How wide text runs: the advance widths of the reference document's fonts.

The tables hold the widths of code page 1252 from the space on, two hexadecimal digits each, in 1/200 of the
font's size. Carlito and Caladea were measured; Calibri and Cambria have the same widths by design. Sums of
bytes keep this fast: a letter costs a few nanoseconds.
"""

from functools import lru_cache

_UNITS = 200
_FIRST = 0x20

Face = bytes
"""The widths of a font, by code of code page 1252."""


def _face(digits: str) -> Face:
    return bytes(_FIRST) + bytes.fromhex(digits)


SANS = _face(
    "2d415064658f882c3d3d6464323d324d6565656565656565656536366464645db3746d6b7b625c7e7d32406854ab8184"
    "67876d5c618071b268615e3d4d3d64643a60695569643d5e692e305b2ea069696969464e43695a8f575b4f3f5c3f6464"
    "65643264548a64644fd05c44ad645e6464323254546464b55a8d4e44aa644f6164416465646564644fa750666464654f"
    "446443433a6e75323d3154667f86875d747474747474996b62626262323232327d818484848484648580808080616769"
    "6060606060609b55646464642e2e2e2e69696969696969646a696969695b695b"
)
SANS_BOLD = _face(
    "2d41586465928d2f3e3e6464343d35566565656565656565656537376464645db479706a7e625c7f7e35426d55af8487"
    "6a89715f638376b56e686041564164643c636b546b653f5f6b31336031a36b6c6b6b4750456b5f955c5f4f455f456464"
    "65643464578e646450d45f45af64606464343457576464b559905045a9644f68644164656465646453a7536c6464654e"
    "446444433c7178363d32576c848a8c5d7979797979799b6a626262623535353580848787878787648883838383686a6f"
    "6363636363639b5465656565313131316b6b6c6c6c6c6c646d6b6b6b6b5f6b5f"
)
SERIF = _face(
    "2c394f7c65b2892f4c4c556f2942296267485e5c625f5e5e616035356f6f6f54b17874687d6c666c8b453d7e64b28b78"
    "6b787b5b6f8978b2726f654662466f4a1e5e685468583f5c6f37336936a3706068644f4e416d5e906160564d3f4d8e64"
    "7e6429704896676731fd5b3dba646564642c2c4b4b5964c83f884e3d9a64566f2c39586a6d7a3f6434aa53626f42aa38"
    "4b6f51511e6d761539515662a6adad54787878787878ad686c6c6c6c45454545848b78787878786f83898989896f7379"
    "5e5e5e5e5e5e8e5458585858373737376a7060606060606f626d6d6d6d606d60"
)


def text_width(text: str, size: float, face: Face = SANS) -> float:
    """Return the width of a line of text in points; ``size`` of the font in points."""
    return _advance(text, face) * size / _UNITS


@lru_cache(maxsize=1 << 14)
def lines(text: str, width: float, size: float, face: Face = SANS) -> int:
    """Return how many lines a text takes in ``width`` points, broken between words as Word does.

    A newline begins a line. A word that is wider than the line breaks inside.
    """
    return (
        sum(_lines(part, width, size, face) for part in text.split("\n"))
        if "\n" in text
        else _lines(text, width, size, face)
    )


def _lines(text: str, width: float, size: float, face: Face) -> int:
    room = max(width * _UNITS / size, 1)
    if _advance(text, face) <= room:
        return 1
    count, at, space = 1, 0.0, face[_FIRST]
    for word in text.split():
        wide = _advance(word, face)
        if at and at + space + wide > room:
            count, at = count + 1, 0.0
        at += wide + (space if at else 0)
        if at > room:
            count += int(at // room)
            at %= room
    return count


@lru_cache(maxsize=1 << 14)
def _advance(text: str, face: Face) -> int:
    """The same cell is measured for the width of its column and for the height of its row."""
    return sum(text.encode("cp1252", "replace").translate(face))
