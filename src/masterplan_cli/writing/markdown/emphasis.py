"""Bold and italic text: the short marks where every parser understands them, HTML tags elsewhere.

Whether ``**`` or ``_`` opens, closes or means itself depends on the characters on both sides, and the
specifications (CommonMark 0.29 as GitHub uses it, 0.31, Pandoc) differ on symbols. The marks are used only
where all of them agree.
"""

import unicodedata

from msgspec import Struct


class Mark(Struct, frozen=True):
    """A kind of emphasis: its mark and its HTML element."""

    mark: str
    element: str

    def around(self, source: str, before: str, after: str) -> str:
        """Return the text with its marks.

        Args:
            source: the Markdown of the text, not empty and without white space at its ends.
            before: the character that precedes it, or an empty string at the start of a line.
            after: the character that follows it, or an empty string.
        """
        if self._opens(before, source[0]) and self._opens(after, source[-1]):
            return f"{self.mark}{source}{self.mark}"
        return f"<{self.element}>{source}</{self.element}>"

    def _opens(self, outside: str, inside: str) -> bool:
        """Whether the mark works between these characters; closing is the mirror of opening."""
        if self.mark[0] in (outside, inside) or outside == "*":
            return False
        return _is_gap(outside) or (inside.isalnum() and self.mark != EMPHASIS.mark)


def _is_gap(character: str) -> bool:
    """Whether a character certainly ends a word: white space or punctuation in every specification."""
    if not character or character in "\t\n":
        return True
    category = unicodedata.category(character)
    return category == "Zs" or category[0] == "P" or (character.isascii() and category[0] == "S")


STRONG = Mark("**", "strong")
EMPHASIS = Mark("_", "em")
DELETED = Mark("~~", "del")
