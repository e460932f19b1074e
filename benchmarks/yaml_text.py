"""YAML as a person would write it: short lists and mappings on one line, long texts as blocks."""

import json
import re
from collections.abc import Iterator
from typing import Any

_LINE = 105
_INDENT = "  "
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .()/–%-]*")
_PLAIN_OUTSIDE_BRACKETS = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .,()/–%;-]*")
_LOOKS_LIKE_A_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?")


def yaml_of(data: dict[str, Any]) -> str:
    """Return a mapping of texts, whole numbers, lists and mappings as YAML, in the order of its keys."""
    return "\n".join(_mapping(data, "")) + "\n"


def _mapping(data: dict[Any, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{indent}{key}:", value, indent)


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, str) and "\n" in value:
        yield f"{head} |-"
        yield from (f"{indent}{_INDENT}{line}" if line else "" for line in value.split("\n"))
    elif not isinstance(value, dict | list):
        yield f"{head} {_scalar(value, _PLAIN_OUTSIDE_BRACKETS)}"
    elif (flow := _flow(value)) and len(head) + len(flow) < _LINE:
        yield f"{head} {flow}"
    else:
        yield head
        nested = f"{indent}{_INDENT}"
        yield from _mapping(value, nested) if isinstance(value, dict) else _sequence(value, nested)


def _sequence(data: list[Any], indent: str) -> Iterator[str]:
    for item in data:
        if isinstance(item, dict) and not ((flow := _flow(item)) and len(indent) + len(flow) < _LINE):
            first, *others = _mapping(item, f"{indent}{_INDENT}")
            yield f"{indent}- {first.lstrip()}"
            yield from others
        else:
            yield from _entry(f"{indent}-", item, indent)


def _flow(value: dict[Any, Any] | list[Any]) -> str:
    """Return a collection of short scalars on one line, or nothing when it is not one."""
    members = list(value.values() if isinstance(value, dict) else value)
    if any(isinstance(member, dict | list) or "\n" in str(member) for member in members):
        return ""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_scalar(member, _PLAIN)}' for key, member in value.items())}}}"
    return f"[{', '.join(_scalar(member, _PLAIN) for member in members)}]"


def _scalar(value: str | int, plain: re.Pattern[str]) -> str:
    if isinstance(value, int):
        return str(value)
    is_plain = (
        plain.fullmatch(value) and not value.endswith(" ") and not _LOOKS_LIKE_A_NUMBER.fullmatch(value)
    )
    return value if is_plain else json.dumps(value, ensure_ascii=False)
