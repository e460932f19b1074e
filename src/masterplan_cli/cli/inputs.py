"""From the plans named on the command line to what reading gives."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.language import language_of_this_run
from masterplan_cli.reading import find_plans, read_plan
from masterplan_cli.reading.faults import Reading, UnreadableError
from masterplan_cli.text.bilingual import Bilingual

_SKIPPED = Bilingual(
    "catatan: {file} dilewati; isinya alasan perubahan, bukan rencana",
    "note: {file} is passed over; it holds reasons for changes and is no plan",
)


def each_plan(specs: Sequence[str], *, tell: bool = False) -> Iterator[str]:
    """Yield every plan that the user means: a folder of plans gives each of its plans, nothing comes twice.

    A folder without any stands for itself: whoever reads it tells what is wrong. Files of reasons in a folder
    are no plans.

    Args:
        specs: plans and folders as the user named them.
        tell: whether files that are passed over are told on stderr.
    """
    seen = set()
    for spec in specs:
        for found in _plans_of(spec, tell=tell):
            if found not in seen:
                seen.add(found)
                yield found


def _plans_of(spec: str, *, tell: bool) -> Iterator[str]:
    from masterplan_cli.comparing.reasons.recognizing import begins_like_reasons

    try:
        plans = find_plans(spec)
    except UnreadableError:
        plans = [spec]
    for plan in plans:
        if len(plans) > 1 and begins_like_reasons(Path(plan)):
            if tell:
                print_text(_SKIPPED.format(file=plan).to(language_of_this_run()), to_stderr=True)
        else:
            yield plan


def read_input(spec: str) -> Reading:
    """Read one plan; ``-`` is standard input.

    Raises:
        UnreadableError: the plan cannot be read.
    """
    return read_plan(spec, stdin=sys.stdin.buffer.read)
