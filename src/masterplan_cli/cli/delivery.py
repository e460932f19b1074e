"""Handing over a result: to standard output, or to a file."""

from collections.abc import Iterable
from pathlib import Path

from masterplan_cli.cli.console import Line, print_bytes, print_lines


def deliver(content: bytes, output: str, inputs: Iterable[Path] = ()) -> None:
    """Print a result, or write it to a file.

    Args:
        content: the result.
        output: the target file, or ``-`` for standard output.
        inputs: the files that were read, which the target must not overwrite.

    Raises:
        OutputError: the file cannot be written.
    """
    if output == "-":
        print_bytes(content)
        return
    from masterplan_cli.writing.files import write_all

    write_all({Path(output): content}, inputs=inputs)


def deliver_lines(lines: Iterable[Line], output: str, inputs: Iterable[Path] = ()) -> None:
    """Print lines, or write them to a file without their styles.

    Args:
        lines: the result.
        output: the target file, or ``-`` for standard output.
        inputs: the files that were read, which the target must not overwrite.

    Raises:
        OutputError: the file cannot be written.
    """
    if output == "-":
        print_lines(lines)
    else:
        text = "".join("".join(piece for piece, _ in line) + "\n" for line in lines)
        deliver(text.encode(), output, inputs)
