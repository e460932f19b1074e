"""A process that prints one plan after the other for :mod:`masterplan_cli.cli.workers`.

It writes the books itself and sends back what is to be said about them, as small records: documents stay
where they were made.
"""

import gc
import signal
import traceback
from collections.abc import Iterable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType

from msgspec import Struct

from masterplan_cli.cli.claims import Conflict
from masterplan_cli.cli.console import Printed, prepare_streams, recorded
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import ending
from masterplan_cli.cli.language import speak
from masterplan_cli.cli.render import render_plan
from masterplan_cli.cli.request import Request
from masterplan_cli.text.bilingual import Language


class Claim(Struct, frozen=True):
    """A worker asks whether it may write these files; the answer is a :class:`Grant`."""

    paths: tuple[Path, ...]


class Grant(Struct, frozen=True):
    """The answer: go on, or the conflict with another plan, or stop because an earlier plan ended the run."""

    conflict: Conflict | None = None
    stop: bool = False


class Outcome(Struct, frozen=True):
    """What became of a plan.

    Attributes:
        code: its exit code.
        printed: what is to be said, in order.
        ends_the_run: whether the run cannot go on, as when a file cannot be written.
        stopped: whether the plan was given up because the run had ended.
        crash: the traceback of a mistake of ours, or empty.
    """

    code: ExitCode = ExitCode.DONE
    printed: tuple[Printed, ...] = ()
    ends_the_run: bool = False
    stopped: bool = False
    crash: str = ""


def work(
    connection: Connection, inherited: Sequence[Connection], request: Request, language: Language
) -> None:
    """Print the plans that come through the connection until it gives None or is closed.

    Args:
        connection: to the process that gives the work.
        inherited: connections of the other workers, which a forked process must not hold open.
        request: what is to be printed.
        language: the language of messages.
    """
    for other in inherited:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; whoever began ends it
    signal.signal(signal.SIGTERM, end_by_signal)
    hold_back_ctrl_c(hold=False)
    prepare_streams()
    speak(language)
    gc.disable()  # as in __main__
    try:
        while (spec := connection.recv()) is not None:
            connection.send(_outcome(spec, request, language, _RemoteClaims(connection)))
            gc.collect()  # memory must not grow with the number of plans
    except (EOFError, OSError):  # nobody listens any more
        return


def hold_back_ctrl_c(*, hold: bool) -> None:
    """Keep Ctrl-C waiting while a process is made that does not know yet what to do with it."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK if hold else signal.SIG_UNBLOCK, {signal.SIGINT})


class _StoppedError(Exception):
    """An earlier plan has ended the run."""


class _RemoteClaims:
    """Asks the process that knows the claims of all plans."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def conflict(self, paths: Iterable[Path], spec: str) -> Conflict | None:
        """Claim files for the plan that is being printed."""
        self._connection.send(Claim(tuple(paths)))
        grant: Grant = self._connection.recv()
        if grant.stop:
            raise _StoppedError(spec)
        return grant.conflict


def _outcome(spec: str, request: Request, language: Language, claims: _RemoteClaims) -> Outcome:
    with recorded() as printed:
        try:
            code = render_plan(spec, request, language, claims)
        except _StoppedError:
            return Outcome(stopped=True)
        except EOFError:
            raise
        except Exception as error:
            try:
                return Outcome(ending(error, language), tuple(printed), ends_the_run=True)
            except Exception:
                return Outcome(ends_the_run=True, crash=traceback.format_exc())
    return Outcome(code, tuple(printed))


def end_by_signal(_number: int, frame: FrameType | None) -> None:
    """End once, so that cleaning up is not interrupted itself.

    Python drops what is raised in a destructor, such as that of a ZIP file: then it is tried again at once.
    """
    if _is_in_destructor(frame):
        signal.signal(signal.SIGALRM, end_by_signal)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        return
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit(128 + signal.SIGTERM)


def _is_in_destructor(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
