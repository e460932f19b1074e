"""A progress bar on stderr for long work, and nothing in a pipe."""

import sys
from collections.abc import Iterator, Sequence

from masterplan_cli.text.bilingual import Bilingual, Language

_PRINTING = Bilingual("Mencetak", "Printing")


def steps(plans: Sequence[str], language: Language) -> Iterator[str]:
    """Yield the plans one by one; with several and a terminal, a bar shows how far the work is."""
    if len(plans) < 2 or not sys.stderr.isatty():
        yield from plans
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(plans, _PRINTING.to(language), console=Console(stderr=True), transient=True)
