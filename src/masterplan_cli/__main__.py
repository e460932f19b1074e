"""The command ``masterplan``: answers ``--version`` at once and leaves all else to the command line."""

import sys


def main() -> None:
    """Run the command with the arguments of the process and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        from masterplan_cli import __version__

        sys.stdout.write(f"masterplan {__version__}\n")
        return
    from masterplan_cli.cli.run import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
