"""What is remembered while one page is written."""

from collections import Counter

from masterplan_cli.document.inlines import Content

_DEEPEST = 6


class Ledger:
    """The state of one run.

    Attributes:
        notes: the notes met so far; note 1 is the first.
        widths: the column widths used so far, in percent; the stylesheet gets a rule for each.
    """

    def __init__(self, *, titled: bool = True) -> None:
        """Begin a page; ``titled`` where its title stands above the headings of the document."""
        self.notes: list[Content] = []
        self.widths: set[int] = set()
        self._level = self._above = int(titled)  # levels that the title of the page takes
        self._ids: Counter[str] = Counter()

    def new_id(self, kind: str) -> str:
        """Return an id that no anchor can have: these begin with a letter or a digit."""
        self._ids[kind] += 1
        return f"_{kind}-{self._ids[kind]}"

    def heading_level(self, level: int) -> int:
        """Return the level of an HTML heading for a heading of the document, without leaving a gap."""
        self._level = min(level + self._above, self._level + 1, _DEEPEST)
        return self._level

    @property
    def level_below(self) -> int:
        """The level of a heading that stands below the last one, such as a card's."""
        return min(self._level + 1, _DEEPEST)
