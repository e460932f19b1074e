"""What stands in a draft for a required value that the plan does not give."""

UNFILLED = "[BELUM DIISI]"
"""What books print there."""


class UnfilledYear(int):
    """A year that is not known: it counts as its neighbours do, and prints as not filled in."""

    __slots__ = ()

    def __str__(self) -> str:
        return UNFILLED


class UnfilledChoice(str):
    """A value of a closed list that is not known; it is none of the list's values."""

    __slots__ = ()

    def __new__(cls) -> "UnfilledChoice":
        """Return the text that books print."""
        return super().__new__(cls, UNFILLED)

    @property
    def label(self) -> str:
        """What books print."""
        return UNFILLED
