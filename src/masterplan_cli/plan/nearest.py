"""“Maksud Anda …?”: which of some known names somebody probably meant."""

import re
from collections.abc import Container, Mapping, Sequence
from difflib import SequenceMatcher

_LONGEST_WORD = 60
_ALIKE_ENOUGH = 0.7  # "naem" and "name" score 0.75, two unrelated short keys stay below 0.6
_SEPARATORS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"[0-9]+")


class Names:
    """Some names, each with other spellings of it (its Indonesian title, for example)."""

    def __init__(self, spellings: Mapping[str, Sequence[str]]) -> None:
        self._folded = tuple(
            (_fold(spelling), name) for name, others in spellings.items() for spelling in (name, *others)
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
        known = [(spelling, name) for spelling, name in self._folded if among is None or name in among]
        for alike in (_is_same, _begins_with, _holds):
            for spelling, name in known:
                if alike(spelling, wanted):
                    return name
        return _most_alike(wanted, known)


def _fold(text: str) -> str:
    return _SEPARATORS.sub(" ", text.casefold()).strip()


def _is_same(spelling: str, wanted: str) -> bool:
    return spelling == wanted


def _begins_with(spelling: str, wanted: str) -> bool:
    return spelling.startswith(f"{wanted} ")


def _holds(spelling: str, wanted: str) -> bool:
    return f" {wanted} " in f" {spelling} "


def _most_alike(wanted: str, known: Sequence[tuple[str, str]]) -> str | None:
    numbers = _numbers(wanted)
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    best, best_ratio = None, _ALIKE_ENOUGH
    for spelling, name in known:
        if len(spelling) > _LONGEST_WORD or _numbers(spelling) != numbers:
            continue
        matcher.set_seq1(spelling)
        if matcher.real_quick_ratio() >= best_ratio and matcher.quick_ratio() >= best_ratio:
            ratio = matcher.ratio()
            if ratio > best_ratio or (best is None and ratio == best_ratio):
                best, best_ratio = name, ratio
    return best


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(text)]
