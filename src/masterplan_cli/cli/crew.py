"""The processes of a run, and what is known of its plans."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any

from msgspec import Struct

from masterplan_cli.cli.claims import ClaimsOfThisRun
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.worker import Claim, Grant, Outcome, hold_back_ctrl_c, work
from masterplan_cli.text.bilingual import Bilingual, Language

_PATIENCE = 10.0  # seconds that a worker has to put down what it holds


class _Worker(Struct):
    """A process, the connection to it, and the number of the plan that it prints, or None."""

    process: Any
    connection: Connection
    number: int | None = None


class Crew:
    """The workers and the plans: handed out in order, claimed in order, told in order.

    Entering starts the processes, leaving ends them, whatever they are at; none is left behind.
    """

    def __init__(self, plans: Sequence[str], request: Request, language: Language, count: int) -> None:
        self._plans = plans
        self._request = request
        self._language = language
        self._count = count
        self._workers: list[_Worker] = []
        self._claims = ClaimsOfThisRun()
        self._waiting: dict[int, tuple[_Worker, Claim]] = {}
        self._done: dict[int, Outcome] = {}
        self._next = 0  # the plan to hand out next
        self._turn = 0  # the plan to grant its claim next
        self._end = len(plans)  # the plan that ended the run

    def __enter__(self) -> "Crew":
        try:
            for _ in range(self._count):
                self._hire()
        except BaseException:
            self._dismiss()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dismiss()

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what became of each plan, in the order of the plans."""
        for worker in self._workers:
            self._hand_out(worker)
        for number in range(len(self._plans)):
            while number not in self._done and any(worker.number is not None for worker in self._workers):
                self._listen()
            if number in self._done:
                yield self._done.pop(number)

    def _hire(self) -> None:
        method = _start_method()
        context: Any = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        inherited = [*(worker.connection for worker in self._workers), ours] if method == "fork" else []
        arguments = (theirs, inherited, self._request, self._language)
        process = context.Process(target=work, args=arguments, daemon=True)
        hold_back_ctrl_c(hold=True)
        try:
            process.start()
            self._workers.append(_Worker(process, ours))
        finally:
            hold_back_ctrl_c(hold=False)
        theirs.close()

    def _hand_out(self, worker: _Worker) -> None:
        worker.number = None
        if self._next < min(len(self._plans), self._end):
            worker.number = self._next
            self._next += 1
            worker.connection.send(self._plans[worker.number])

    def _listen(self) -> None:
        busy = {worker.connection: worker for worker in self._workers if worker.number is not None}
        for connection in wait(list(busy)):
            self._hear(busy[connection])  # type: ignore[index]  # what wait returns is what it was given
        self._grant()

    def _hear(self, worker: _Worker) -> None:
        number = worker.number
        assert number is not None
        try:
            message: Claim | Outcome = worker.connection.recv()
        except (EOFError, OSError):
            worker.process.join(_PATIENCE)
            died = _DIED.format(plan=self._plans[number], code=worker.process.exitcode)
            raise CommandError(ExitCode.UNREADABLE, died, _DIED_REMEDY) from None
        if isinstance(message, Claim):
            self._waiting[number] = worker, message
            return
        if not message.stopped:
            self._done[number] = message
        if message.ends_the_run:
            self._end = min(self._end, number)
        self._hand_out(worker)

    def _grant(self) -> None:
        """Answer claims in the order of the plans, whoever asks first: a conflict is the later plan's."""
        while self._turn < self._next:
            if self._turn in self._waiting:
                worker, claim = self._waiting.pop(self._turn)
                worker.connection.send(self._answer(claim, self._turn))
            elif any(worker.number == self._turn for worker in self._workers):
                return
            self._turn += 1

    def _answer(self, claim: Claim, number: int) -> Grant:
        if number > self._end:
            return Grant(stop=True)
        return Grant(self._claims.conflict(claim.paths, self._plans[number]))

    def _dismiss(self) -> None:
        """Let the workers end: idle ones at once, others when they have put down what they hold."""
        before = signal.signal(signal.SIGINT, signal.SIG_IGN) if _is_main_thread() else None
        for worker in self._workers:
            worker.connection.close()
            if os.name == "posix":
                worker.process.terminate()  # elsewhere this would kill; there the closed connection ends it
        for worker in self._workers:
            worker.process.join(_PATIENCE)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        if before is not None:
            signal.signal(signal.SIGINT, before)


def _start_method() -> str:
    """Fork where that is safe, because a fork starts at once; elsewhere begin a new Python."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


_DIED = Bilingual(
    "proses yang mencetak {plan} berhenti mendadak (kode {code}), mungkin karena memori tidak cukup",
    "the process that printed {plan} ended suddenly (code {code}), perhaps for want of memory",
)
_DIED_REMEDY = Bilingual("cetak satu per satu dengan --jobs 1", "print them one by one with --jobs 1")
