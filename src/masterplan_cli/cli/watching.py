"""Running again whenever a file changes: ``--watch``.

Files are looked at three times a second instead of waiting for the system to tell of changes, as the
library watchfiles does. Plans lie on network drives, where no such events come and a library has to be told
to look for itself; how a file was before a run must be known anyway, or a change during a run is lost; and
what is looked at are some ten files, known by name.
"""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from masterplan_cli.cli.console import print_lines, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError, ending
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.watched_files import State, Watched
from masterplan_cli.reading import names_revision
from masterplan_cli.text.bilingual import Bilingual, Language

_PAUSE = 0.3  # seconds between two looks
_PATIENCE = 4  # looks: how long a file may be gone while an editor puts the new one in its place
_LONGEST = 10  # looks: a file that never comes to rest is read all the same
_NAMED = 3  # how many changed files a heading names


def watch_findings(
    run: Callable[[], ExitCode], specs: Sequence[str], output_format: str, language: Language
) -> NoReturn:
    """Check plans again after every change, see :func:`watch`.

    Raises:
        CommandError: the findings are not for people, or a plan cannot change.
    """
    if output_format != "text":
        raise CommandError(ExitCode.USAGE, _NOT_TEXT.format(form=output_format), _WITHOUT_WATCH)
    watch(run, Watched(specs), language)


def watch_books(
    run: Callable[[], ExitCode], specs: Sequence[str], request: Request, language: Language
) -> NoReturn:
    """Print books again after every change, see :func:`watch`.

    Raises:
        CommandError: the books go to standard output, or a plan cannot change.
    """
    if request.output is None:
        raise CommandError(ExitCode.USAGE, _STDOUT, _NAME_A_TARGET)
    watch(run, Watched(specs, request.template, request.output), language)


def _refuse_unwatchable(specs: Sequence[str]) -> None:
    for spec in specs:
        if spec == "-":
            raise CommandError(ExitCode.USAGE, _STDIN, _NAME_A_FILE)
        if names_revision(spec):
            raise CommandError(ExitCode.USAGE, _REVISION.format(plan=spec), _NAME_A_FILE)


def watch(run: Callable[[], ExitCode], watched: Watched, language: Language) -> NoReturn:
    """Run, and run again after every change, until Ctrl-C.

    What ends a run, as a file that cannot be written, does not end the watch; only wrong usage in the first
    run does, which no change of a file will mend.

    Args:
        run: what to do; it prints its results itself.
        watched: the files to look at.
        language: the language of the notes, which go to standard error.

    Raises:
        KeyboardInterrupt: somebody pressed Ctrl-C.
        CommandError: the arguments are wrong.
    """
    _refuse_unwatchable(watched.specs)
    note = _BEGUN
    files: frozenset[Path] = frozenset()
    is_first = True
    while True:
        heading = f"— {time.strftime('%H:%M:%S')} — {note.to(language)}"
        print_lines([((heading, "bold"),)], to_stderr=True)
        earlier = watched.state({*files, *map(Path, watched.specs)})
        files = watched.files()
        before = {**watched.state(files), **earlier}  # what changed while plans were read has changed
        _run_once(run, language, is_first=is_first)
        is_first = False
        gc.collect()  # switched off by __main__; memory must not grow with the number of runs
        count = sum(path.is_file() for path in before)
        print_text(_WAITING.format(count=count).to(language), to_stderr=True)
        note = _changes(_next_state(watched, before), before)


def _run_once(run: Callable[[], ExitCode], language: Language, *, is_first: bool) -> None:
    try:
        run()
    except BrokenPipeError:
        raise
    except CommandError as error:
        if is_first and error.code == ExitCode.USAGE:
            raise
        ending(error, language)
    except Exception as error:
        ending(error, language)
    sys.stdout.flush()


def _next_state(watched: Watched, before: State) -> State:
    """Wait until something has changed and has come to rest, and return how files are then."""
    now = watched.state(before)
    while now == before:
        time.sleep(_PAUSE)
        now = watched.state(before)
    for look in range(_LONGEST):
        time.sleep(_PAUSE)
        last, now = now, watched.state(before)
        is_gone = any(now[path] is None for path, stamp in before.items() if stamp is not None)
        if now == last and (not is_gone or look >= _PATIENCE):
            break
    return now


def _changes(now: State, before: State) -> Bilingual:
    changed = sorted(str(path) for path in now if now[path] != before.get(path))
    named = ", ".join(changed[:_NAMED])
    if len(changed) > _NAMED:
        return _CHANGED_MORE.format(files=named, count=len(changed) - _NAMED)
    return _CHANGED.format(files=named)


_BEGUN = Bilingual("pemantauan dimulai", "watching begins")
_CHANGED = Bilingual("berubah: {files}", "changed: {files}")
_CHANGED_MORE = Bilingual("berubah: {files}, dan {count} lagi", "changed: {files}, and {count} more")
_WAITING = Bilingual(
    "menunggu perubahan (berkas yang dipantau: {count}); tekan Ctrl-C untuk berhenti",
    "waiting for changes (files watched: {count}); press Ctrl-C to stop",
)
_STDIN = Bilingual(
    "--watch memantau berkas; masukan baku tidak berubah",
    "--watch watches files; standard input never changes",
)
_REVISION = Bilingual(
    "--watch memantau berkas; {plan} ada di dalam revisi git dan tidak berubah",
    "--watch watches files; {plan} is in a git revision and never changes",
)
_NOT_TEXT = Bilingual("--watch menampilkan text, bukan {form}", "--watch shows text, not {form}")
_WITHOUT_WATCH = Bilingual("hilangkan --format atau --watch", "leave out --format or --watch")
_STDOUT = Bilingual("--watch tidak menulis ke keluaran baku", "--watch does not write to standard output")
_NAME_A_TARGET = Bilingual("sebutkan folder tujuan dengan -o", "name a target folder with -o")
_NAME_A_FILE = Bilingual("sebutkan berkas atau folder rencana", "name a plan's file or folder")
