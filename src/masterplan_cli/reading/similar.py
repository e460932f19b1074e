"""What a person may have meant who wrote a name that does not exist."""

from collections.abc import Iterable
from itertools import islice

from masterplan_cli.reading.kinds.opening import SIMILAR
from masterplan_cli.text.bilingual import Bilingual

_MOST_NAMES = 1000  # comparing takes about a second for ten thousand


def similar_names(wanted: str, existing: Iterable[str]) -> Bilingual:
    """Return a sentence (with a leading space) that lists up to three similar names, or an empty text."""
    from difflib import get_close_matches  # only when something is missing

    return listed(get_close_matches(wanted, sorted(islice(existing, _MOST_NAMES)), cutoff=0.7))


def listed(names: list[str]) -> Bilingual:
    """Return the sentence for names that were already chosen."""
    if not names:
        return Bilingual("", "")
    return SIMILAR.format(names=", ".join(f"`{name}`" for name in names))
