"""How the series of a chart differ: in colour, in brightness and in pattern, so also on a grey print.

The colours stand in the stylesheet; each has a contrast of 3:1 or more against white.
"""

_PATTERNS = ("", "", "M0 0V8", "", "", "M0 4H8M4 0V8")
_SECOND = "M0 4H8"
_DASHES = ("", "9 4", "3 3", "12 4 3 4", "6 2", "2 5")
_COLOURS = len(_PATTERNS)


class Fills:
    """The fills of one chart."""

    def __init__(self, own: str) -> None:
        """Begin; ``own`` is the id of the chart, which the ids of its patterns begin with."""
        self._own = own

    def area(self, series: int) -> str:
        """Return the attributes of an area of a series, counted from 0."""
        if _pattern(series):
            return f'class="area" fill="url(#{self._own}-pola-{series + 1})"'
        return f'class="area {self.colour(series)}"'

    def colour(self, series: int) -> str:
        """Return the class of a series' colour."""
        return f"s{series % _COLOURS + 1}"

    def line(self, series: int) -> str:
        """Return the attributes of a line of a series, counted from 0."""
        dashes = _DASHES[series % len(_DASHES)]
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        return f'class="line l{series % _COLOURS + 1}"{dashed}'

    def definitions(self, count: int) -> str:
        """Return the patterns that so many series need."""
        made = "".join(self._definition(series) for series in range(count) if _pattern(series))
        return f"<defs>{made}</defs>\n" if made else ""

    def _definition(self, series: int) -> str:
        return (
            f'<pattern id="{self._own}-pola-{series + 1}" width="8" height="8" patternUnits="userSpaceOnUse"'
            f' patternTransform="rotate(45)"><rect class="{self.colour(series)}" width="8" height="8"/>'
            f'<path class="hatch" d="{_pattern(series)}"/></pattern>'
        )


def _pattern(series: int) -> str:
    return _PATTERNS[series] if series < _COLOURS else _SECOND
