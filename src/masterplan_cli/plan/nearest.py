"""“Maksud Anda …?”: which of some known names somebody probably meant."""

import re
from collections.abc import Container, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import chain

from msgspec import Struct

_LONGEST_WORD = 60
_ALIKE_ENOUGH = 0.7  # "naem" and "name" score 0.75, two unrelated short keys stay below 0.6
_SEPARATORS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"[0-9]+")


class _Known(Struct, frozen=True):
    """A spelling of a name as it is compared: folded, between blanks, with the numbers in it."""

    name: str
    folded: str
    numbers: list[int]


class Names:
    """Some names, each with other spellings of it (its Indonesian title, for example)."""

    def __init__(self, spellings: Mapping[str, Sequence[str]]) -> None:
        self._known = tuple(
            _Known(name, folded := f" {_fold(spelling)} ", _numbers(folded))
            for name, others in spellings.items()
            for spelling in (name, *others)
        )

    def nearest(self, word: str, *, among: Container[str] | None = None) -> str | None:
        """Return the name that a word probably means, or None.

        The same spelling but for case and separators comes first, then a spelling that begins with the
        word or holds it as a whole word, then one that is alike letter by letter. Numbers in a name are
        part of what it means: ``gov-03`` is never taken for ``gov-02``.

        Args:
            word: what was written.
            among: the names to choose from, when not all.
        """
        wanted = _fold(word[: _LONGEST_WORD + 1])
        if not wanted or len(word) > _LONGEST_WORD:
            return None
        known = [one for one in self._known if among is None or one.name in among]
        return _best_with(f" {wanted} ", known) or _most_alike(wanted, known)


def _best_with(wanted: str, known: Sequence[_Known]) -> str | None:
    """Return the name whose spelling is the word, or else begins with it, or else holds it."""
    holding = [one for one in known if wanted in one.folded]
    same = (one.name for one in holding if one.folded == wanted)
    begins = (one.name for one in holding if one.folded.startswith(wanted))
    return next(chain(same, begins, (one.name for one in holding)), None)


def _fold(text: str) -> str:
    return _SEPARATORS.sub(" ", text.casefold()).strip()


def _most_alike(wanted: str, known: Sequence[_Known]) -> str | None:
    numbers = _numbers(wanted)
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    best, best_ratio = None, _ALIKE_ENOUGH
    for one in known:
        if one.numbers != numbers or len(one.folded) > _LONGEST_WORD + 2:
            continue
        matcher.set_seq1(one.folded[1:-1])
        if matcher.real_quick_ratio() >= best_ratio and matcher.quick_ratio() >= best_ratio:
            ratio = matcher.ratio()
            if ratio > best_ratio or (best is None and ratio == best_ratio):
                best, best_ratio = one.name, ratio
    return best


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(text)]
