"""One broken plan after the other: did it become invalid, and does a finding stand where it was broken?"""

import json
import random
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from spots import Spots

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.schema import schema_text
from masterplan_cli.plan.walk import reference_fields
from masterplan_cli.reading import UnreadableError, read_plan
from mutations import KINDS, Facts, Mutation

CHECKOUT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(schema_text())
REQUIRED = 0.98
"""Of the plans that became invalid, how many must have a finding where they were broken."""

MISSES: dict[str, str] = {
    # A key of the second level moved to the first, where YAML allows it; the next key of the second level is
    # the first line that contradicts it, and its remedy names the moved line too.
    "plan.yaml:line_reindented:728": "MP026 plan.yaml:136 This line is indented by 2 spaces and so lines up "
    "with no line above it.",
    "plan.yaml:line_reindented:971": "MP026 plan.yaml:64 This line is indented by 2 spaces and so lines up "
    "with no line above it.",
}
"""Cases without such a finding, by name, and the finding that they have instead."""

_TRIES = 50  # a kind may find nothing to break at what was drawn first


class _EditorLoader(yaml.CSafeLoader):
    """YAML 1.2 core scalars, as editors read them."""


_EditorLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), list(_first)
    )


@dataclass(frozen=True)
class Trial:
    """What came of one mutation.

    Attributes:
        name: file, kind and seed, by which it is found again.
        kind: how the plan was broken.
        invalid: whether the plan became invalid.
        told: whether a finding stands at one of the lines that were broken.
        lines: those lines.
        seen: what was found instead: code and place.
    """

    name: str
    kind: str
    invalid: bool
    told: bool
    lines: frozenset[int]
    seen: tuple[str, ...]
    mutation: Mutation


def trials(plan: Path, folder: Path, seeds: range) -> Iterator[Trial]:
    """Break an example in as many ways as there are seeds, each kind in its turn.

    Args:
        plan: the plan's own file; it must be valid.
        folder: an empty folder, which is the current one, for a copy that can be broken.
        seeds: what the breaking is drawn from.
    """
    shutil.copytree(plan.parent, folder, dirs_exist_ok=True)
    bench = _Bench(plan.name)
    for seed in seeds:
        yield bench.trial(seed)


def assert_told(plan: Path, folder: Path, seeds: range) -> None:
    """Hold what is promised of an example: see `REQUIRED` and `MISSES`."""
    invalid = [trial for trial in trials(plan, folder, seeds) if trial.invalid]
    missed = {trial.name: trial.seen[0] if trial.seen else "nothing" for trial in invalid if not trial.told}
    assert {trial.kind for trial in invalid} == {kind.__name__ for kind in KINDS}
    assert len(invalid) >= 0.8 * len(seeds)
    assert missed == {name: seen for name, seen in MISSES.items() if name in _names(plan, seeds)}
    assert len(missed) <= (1 - REQUIRED) * len(invalid)


def _names(plan: Path, seeds: range) -> set[str]:
    return {_label(plan.name, seed) for seed in seeds}


def _label(spec: str, seed: int) -> str:
    return f"{spec}:{KINDS[seed % len(KINDS)].__name__}:{seed}"


class _Bench:
    def __init__(self, spec: str) -> None:
        self._spec = spec
        reading = read_plan(spec)
        checked = check(reading)
        assert checked.plan is not None
        assert not [finding for finding in checked.findings if finding.severity == "error"]
        self._known = {_trait(finding) for finding in checked.findings}
        self._texts = reading.sources
        self._spots = {name: Spots(text) for name, text in self._texts.items()}
        self._loaded = {name: _loaded(text) for name, text in self._texts.items()}
        self._facts = _facts(Index(checked.plan), reading.tree)

    def trial(self, seed: int) -> Trial:
        draw = random.Random(seed)
        kind = KINDS[seed % len(KINDS)]
        for _ in range(_TRIES):
            name = draw.choice(sorted(self._texts))
            mutation = kind(self._spots[name], self._facts[name], draw)
            if mutation is not None and mutation.text != self._texts[name]:
                return self._tried(_label(self._spec, seed), name, mutation)
        raise AssertionError(f"nothing to break with {kind.__name__} and seed {seed}")

    def _tried(self, label: str, name: str, mutation: Mutation) -> Trial:
        invalid = mutation.surely or self._is_invalid(name, mutation.text)
        found: list[Finding] = []
        if invalid:
            Path(name).write_text(mutation.text, encoding="utf-8")
            found = [finding for finding in _findings(self._spec) if _trait(finding) not in self._known]
            Path(name).write_text(self._texts[name], encoding="utf-8")
        told = any(
            (finding.place.file == name and finding.place.line in mutation.lines)
            or (mutation.anywhere and finding.code == "MP202")
            for finding in found
        )
        seen = tuple(
            f"{each.code} {each.place.file}:{each.place.line} {each.message.en}" for each in found[:5]
        )
        return Trial(label, label.split(":")[1], invalid, told, mutation.lines, seen, mutation)

    def _is_invalid(self, name: str, text: str) -> bool:
        """Ask PyYAML and the JSON Schema, of the parts that are not what they were."""
        try:
            node = yaml.compose(text, Loader=yaml.CSafeLoader)
            loaded = _loaded(text)
        except yaml.YAMLError:
            return True
        if _has_doubled(node) or not isinstance(loaded, dict):
            return True
        before = self._loaded[name]
        if any(key in SCHEMA["required"] and key not in loaded for key in before):
            return True
        changed = [key for key in loaded if loaded[key] != before.get(key)]
        return not all(key in SCHEMA["properties"] and _part(key).is_valid(loaded[key]) for key in changed)


def _findings(spec: str) -> list[Finding]:
    try:
        return list(check(read_plan(spec)).findings)
    except UnreadableError as error:
        return list(map(Finding.from_fault, error.faults))


def _trait(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.path_text


@cache
def _part(key: str) -> Draft202012Validator:
    return Draft202012Validator({**SCHEMA["properties"][key], "$defs": SCHEMA["$defs"]})


def _loaded(text: str) -> Any:
    return _with_text_keys(yaml.load(text, Loader=_EditorLoader))


def _with_text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _with_text_keys(item) for key, item in value.items()}
    return [_with_text_keys(item) for item in value] if isinstance(value, list) else value


def _has_doubled(node: yaml.Node | None) -> bool:
    if isinstance(node, yaml.SequenceNode):
        return any(map(_has_doubled, node.value))
    if not isinstance(node, yaml.MappingNode):
        return False
    keys = [key.value for key, _ in node.value]
    return len(set(keys)) < len(keys) or any(_has_doubled(value) for _, value in node.value)


def _references(part: Part, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], str, str]]:
    """Yield the path, the kind and the id of every reference that a part itself makes."""
    for name, kind in reference_fields(type(part)):
        value = getattr(part, name)
        if isinstance(value, str):
            yield (*path, name), kind, value
        else:
            yield from (((*path, name, number), kind, item) for number, item in enumerate(value or ()))


def _facts(index: Index, tree: Any) -> dict[str, Facts]:
    """Tell, for each file, where it refers to ids and where it defines those that are referred to."""
    from masterplan_cli.reading.tree import place_of

    refers: dict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    users: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for path, part in index.parts:
        for where, kind, identifier in _references(part, path):
            file, line, column = place_of(tree, where)
            refers[file][line, column] = identifier
            users[kind, identifier].append((file, line))
    defined: dict[str, dict[tuple[int, int], frozenset[int]]] = defaultdict(dict)
    elsewhere: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for entity in index.entities:
        if places := users.get((entity.kind, entity.id)):
            file, line, column = place_of(tree, (*entity.path, "id"))
            defined[file][line, column] = frozenset(at for where, at in places if where == file)
            if any(where != file for where, _ in places):
                elsewhere[file].add((line, column))
    files = {*refers, *defined}
    empty = Facts({}, {}, frozenset())
    known = {file: Facts(refers[file], defined[file], frozenset(elsewhere[file])) for file in files}
    return defaultdict(lambda: empty, known)
