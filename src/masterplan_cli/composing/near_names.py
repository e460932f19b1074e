"""“Maksud Anda …?” for the names that templates use."""

from collections.abc import Iterable

from masterplan_cli.plan.nearest import Names
from masterplan_cli.text.bilingual import Bilingual


def did_you_mean(word: str, names: Iterable[str]) -> Bilingual:
    """Return ``; maksud Anda `…`?``, or nothing where no name is like the word."""
    name = Names({known: () for known in names if not known.startswith("_")}).nearest(word)
    return _MEANT.format(name=name) if name else Bilingual("", "")


_MEANT = Bilingual("; maksud Anda `{name}`?", "; did you mean `{name}`?")
