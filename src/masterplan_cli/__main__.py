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

    code = run(sys.argv[1:])
    gc.freeze()  # or Python would look for cycles at its end, for a sixth of the time
    sys.exit(code)


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
