"""From argv to an exit code: every way in which a run can end."""

import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from masterplan_cli.cli.console import prepare_streams, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.language import language_of, speak
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.language import UnknownLanguageError

_INTERRUPTED = Bilingual(
    "dihentikan; tidak ada berkas yang setengah jadi", "interrupted; no file was left half-written"
)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code; nothing else comes out, not even a traceback."""
    prepare_streams()
    signal.signal(signal.SIGTERM, _end_on_sigterm)
    try:
        language = language_of(arguments)
    except UnknownLanguageError as error:
        print_text(f"{error.message.id} / {error.message.en}", to_stderr=True)
        return ExitCode.USAGE
    speak(language)
    try:
        code = _dispatch(arguments, language)
    except KeyboardInterrupt:
        print_text(_INTERRUPTED.to(language), to_stderr=True)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        code = ExitCode.UNWRITABLE
    if code == ExitCode.UNWRITABLE:
        _give_up_stdout()
    return code


def _dispatch(arguments: Sequence[str], language: Language) -> int:
    import typer

    from masterplan_cli.cli.app import command_line
    from masterplan_cli.cli.failures import ending

    try:
        result = command_line(arguments)(list(arguments), prog_name="masterplan", standalone_mode=False)
        sys.stdout.flush()
    except typer.Abort:
        raise KeyboardInterrupt from None
    except typer.Exit as error:
        return error.exit_code
    except BrokenPipeError:
        raise
    except Exception as error:
        return ending(error, language)
    if result == ExitCode.INTERRUPTED:  # how typer passes Ctrl-C on
        raise KeyboardInterrupt
    return result if isinstance(result, int) else ExitCode.DONE


def _give_up_stdout() -> None:
    """Let what is still waiting for stdout go nowhere, so that Python does not complain at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end_on_sigterm(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + signal.SIGTERM)
