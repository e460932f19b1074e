"""Handing over a result: to standard output, or to a file."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from masterplan_cli.cli.console import Line, print_bytes, print_lines, print_text

_Key = TypeVar("_Key", bound=Hashable)


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


def deliver_files(
    paths: Mapping[_Key, Path], contents: Iterable[tuple[_Key, bytes]], inputs: Sequence[Path]
) -> None:
    """Write several results, all or none, and print the names of their files.

    Args:
        paths: the target of each result.
        contents: the results, made one by one once the targets are known to be writable.
        inputs: the files that were read, which no target must overwrite.

    Raises:
        OutputError: a file cannot be written.
    """
    from masterplan_cli.writing.files import check_writable, write_all

    check_writable(paths.values(), inputs)
    outputs = {paths[key]: content for key, content in contents}
    write_all(outputs, inputs=inputs)
    for path in outputs:
        print_text(str(path))


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
