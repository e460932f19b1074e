"""A progress bar on stderr for long work, and nothing in a pipe."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from masterplan_cli.text.bilingual import Bilingual, Language

_T = TypeVar("_T")
_PRINTING = Bilingual("Mencetak", "Printing")


def steps(plans: Iterable[_T], count: int, language: Language) -> Iterator[_T]:
    """Yield the plans, or what became of them, one by one; a bar shows on a terminal how far the work is.

    Args:
        plans: what to yield.
        count: how many there are; of one there is no bar.
        language: the language of the bar's title.
    """
    if count < 2 or not sys.stderr.isatty():
        yield from plans
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(plans, _PRINTING.to(language), count, console=Console(stderr=True), transient=True)
