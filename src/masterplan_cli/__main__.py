"""The command ``masterplan``: answers ``--version`` at once and leaves all else to the command line."""

import gc
import os
import sys


def main() -> None:
    """Run the command with the arguments of the process and leave with its exit code."""
    if sys.argv[1:] == ["--version"] and _printed_version():
        return
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # no other package's code runs here, nor is looked for
    gc.disable()  # what a command makes lives to its end; looking for cycles would cost a tenth of the time
    from masterplan_cli.cli.run import run

    _leave(run(sys.argv[1:]))


def _leave(code: int) -> None:
    """End without taking apart what was made: that and a last look for cycles would cost a sixth of the time.

    Nothing waits to be closed: files are written and processes ended before a command is done.
    """
    from contextlib import suppress  # here: the version is to be said at once

    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever read it is gone
            stream.flush()
    os._exit(code)


def _printed_version() -> bool:
    """Print the version; where that fails, the command line says why."""
    from masterplan_cli import __version__

    try:
        print(f"masterplan {__version__}", flush=True)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
