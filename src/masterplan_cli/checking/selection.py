"""Which codes are reported: ``--select`` and ``--ignore``."""

from collections.abc import Sequence


class Selection:
    """Chooses codes by prefixes; of two prefixes that match a code, the longer decides."""

    def __init__(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> None:
        self._select = tuple(prefix.upper() for prefix in select)
        self._ignore = tuple(prefix.upper() for prefix in ignore)

    def wants(self, code: str) -> bool:
        """Tell whether findings of this code are reported; a tie goes to ``ignore``."""
        selected = _longest(self._select, code) if self._select else 0
        ignored = _longest(self._ignore, code)
        if selected is None:
            return False
        return ignored is None or selected > ignored


def _longest(prefixes: tuple[str, ...], code: str) -> int | None:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=None)
