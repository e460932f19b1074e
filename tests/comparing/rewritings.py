"""Other ways to write the same plan: what a person, an editor or Windows may do to its files."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from comparing_sample import Tree, shuffled

Files = dict[str, bytes]
"""The files of a plan by their path from its main file, which comes first."""

_IN_MAIN = ("schema", "edition", "revision", "horizon", "regency")


def files_of(main: Path) -> Files:
    """Return a plan with the files that it includes."""
    tree = _parsed(main.read_bytes())
    names = [main.name, *tree.get("include", [])]
    return {name: (main.parent / name).read_bytes() for name in names}


def files_of_tree(tree: Tree) -> Files:
    """Return a plan of strings as one file."""
    return {"rencana.yaml": _dumped(tree)}


def store(files: Files, folder: Path) -> Path:
    """Write a plan's files into a folder and return its main file."""
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / next(iter(files))


def _each(rewrite: Callable[[bytes], bytes]) -> Callable[[Files], Files]:
    return lambda files: {name: rewrite(content) for name, content in files.items()}


def _parsed(content: bytes) -> Tree:
    tree: Tree = yaml.load(content, Loader=yaml.CBaseLoader)
    return tree


def _dumped(tree: Tree, **style: Any) -> bytes:
    text: str = yaml.dump(tree, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, **style)
    return text.encode()


def _restyled(**style: Any) -> Callable[[Files], Files]:
    return _each(lambda content: _dumped(_parsed(content), **style))


def _reordered(seed: int) -> Callable[[Files], Files]:
    rng = random.Random(seed)
    return _each(lambda content: _dumped(shuffled(_parsed(content), rng)))


def _commented(content: bytes) -> bytes:
    tree = _parsed(content)
    blocks = (f"# bagian {key}\n".encode() + _dumped({key: value}) + b"\n\n" for key, value in tree.items())
    return b"".join(blocks)


def _split(files: Files) -> Files:
    """Give each section, and each list of a section, a file of its own."""
    whole = _joined_tree(files)
    main = {key: whole.pop(key) for key in _IN_MAIN if key in whole}
    parts = {f"bagian/{number}.yaml": part for number, part in enumerate(_parts(whole))}
    main["include"] = list(parts)
    return {"rencana.yaml": _dumped(main), **{name: _dumped(part) for name, part in parts.items()}}


def _parts(whole: Tree) -> Iterator[Tree]:
    for key, value in whole.items():
        if key in {"pillars", "action_plan"}:
            yield from ({key: {name: content}} for name, content in value.items())
        elif isinstance(value, list) and len(value) > 1:
            yield {key: value[: len(value) // 2]}
            yield {key: value[len(value) // 2 :]}
        else:
            yield {key: value}


def _joined_tree(files: Files) -> Tree:
    whole: Tree = {}
    for content in files.values():
        _join(whole, _parsed(content))
    whole.pop("include", None)
    return whole


def _join(whole: Tree, part: Tree) -> None:
    for key, value in part.items():
        if key not in whole:
            whole[key] = value
        elif isinstance(value, dict):
            _join(whole[key], value)
        else:
            whole[key] = whole[key] + value


REWRITINGS: dict[str, Callable[[Files], Files]] = {
    "windows-line-ends": _each(lambda content: content.replace(b"\n", b"\r\n")),
    "byte-order-mark": _each(lambda content: b"\xef\xbb\xbf" + content),
    "utf-16": _each(lambda content: content.decode().encode("utf-16")),
    "double-quotes": _restyled(default_style='"'),
    "single-quotes": _restyled(default_style="'", width=60),
    "flow-style": _restyled(default_flow_style=True),
    "other-indent": _restyled(indent=6, width=200),
    "comments": _each(_commented),
    "other-order": _reordered(1),
    "yet-another-order": _reordered(2),
    "many-files": _split,
    "one-file": lambda files: {"rencana.yaml": _dumped(dict(sorted(_joined_tree(files).items())))},
    "all-at-once": lambda files: _each(lambda content: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))(
        _reordered(3)(_split(files))
    ),
}
"""What leaves a plan the same."""
