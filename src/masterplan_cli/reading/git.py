"""Asking git, in a way that lets no repository run anything or reach a network."""

import os
import shutil
import subprocess
from pathlib import Path

from masterplan_cli.reading.kinds import revisions
from masterplan_cli.reading.limits import GIT_SECONDS
from masterplan_cli.reading.refusal import RefusedError

# A repository's own configuration may name programs; each switch takes one such way.
_OPTIONS = (
    "--no-pager",
    "--no-replace-objects",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "core.pager=cat",
    "-c",
    "diff.external=",
    "-c",
    "protocol.allow=never",
)
_ENVIRONMENT = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # beats protocol.<name>.allow, which beats protocol.allow
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "LC_ALL": "C",
}


def ask_git(name: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run one git command in the current folder and return how it ended.

    Args:
        name: what the user asked for, for the faults.
        arguments: the command and its arguments; never a shell.

    Raises:
        RefusedError: when git is missing or does not answer in time.
    """
    try:
        return subprocess.run(
            [_program(name), *_OPTIONS, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=GIT_SECONDS,
            env=_environment(),
        )
    except subprocess.TimeoutExpired:
        reason = revisions.TIMED_OUT.format(seconds=GIT_SECONDS)
        raise RefusedError(revisions.GIT_FAILED, name=name, reason=reason) from None
    except OSError:
        raise RefusedError(revisions.GIT_MISSING, name=name) from None


def first_words(outcome: subprocess.CompletedProcess[bytes]) -> str:
    """Return the first line of git's complaint, fit for a message."""
    lines = outcome.stderr.decode("utf-8", "replace").splitlines() or [f"exit code {outcome.returncode}"]
    words = lines[0].removeprefix("fatal: ")
    return "".join(character for character in words if character.isprintable())[:200]


def _program(name: str) -> str:
    """Find git on the search path, never in the current folder (where Windows would look first)."""
    folders = [folder for folder in os.get_exec_path() if Path(folder).is_absolute()]
    program = shutil.which("git", path=os.pathsep.join(folders))
    if program is None or not Path(program).is_absolute():
        raise RefusedError(revisions.GIT_MISSING, name=name)
    return program


def _environment() -> dict[str, str]:
    own = {key: value for key, value in os.environ.items() if not key.upper().startswith("GIT_")}
    return own | _ENVIRONMENT
