"""The JSON Schema and the models accept and refuse the same 500 generated plans, half of them broken.

A plan is generated as YAML. An editor loads it by YAML 1.2 and holds the schema against the values; we read
the same text. Both must give the same verdict, the models' being whether there is a structural finding
(MP1xx). Reading (MP0xx) and rules (MP2xx and above) are no part of it, because a schema cannot know them: it
sees no doubled keys, no characters, no ids that lead nowhere, no two fields that contradict each other.

Of the structural findings, the schema cannot know these, and no generated value asks for them:

- MP112, MP114: `1.500` may be thousands or a fraction; an editor has lost the zeros and sees 1.5;
- MP116 of `451.25`: a count whose dots are thousands (`451.200`) is a number with a fraction to an editor;
- MP113 of `1e5`, `.5` or `+5`: an editor shows a number, whatever was written;
- MP120 of `2018-02-31`: a schema knows how a date is written, not the calendar;
- MP111, MP113, MP116 of more than 18 digits: a schema has numbers without an end.
"""

import copy
import random
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from test_plan_schema import loaded

from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.fault_kinds import FAULT_KINDS
from masterplan_cli.plan.schema import json_schema
from masterplan_cli.reading import read_plan

SCHEMA: dict[str, Any] = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
STRUCTURAL = {kind.code for kind in FAULT_KINDS}
EACH = 250

VALUES: dict[str, list[object]] = {
    r"\S": ["Layanan desa", "0", 7, 1.25, "x" * 300, "Baris\n\n- satu", "yes", "2019-01-01", "16,87"],
    r"^[a-z0-9]+([-.][a-z0-9]+)*$": ["a", "gov-01", "s1", "dinas.kesehatan", "x-1-2"],
    "^(19|20)[0-9]{2}$": ["1900", "2018", "2099"],
    r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$": ["1900-01", "2019-12"],
    r"^[0-9]{2}\.[0-9]{2}$": ["35.23"],
    r"^([0-9]{1,2}|X)(\.[0-9X]{1,4}){2,5}$": ["2.16.03.2.02.09", "X.1.2"],
}
WRONG: list[object] = [
    "", " ", "banyak", "A B", "1,5 M", "2019-13", "1899", -1, 0, 6, 99, 2100, True, [], {}, ["a"], [[]],
    [None], {"a": 1}, {"2019": "x"}, {"2019": None}, {"20x9": 1}, {"governance": None}, {"goverment": None},
    "35.2", "x" * 61,
]  # fmt: skip


@pytest.fixture(scope="module")
def valid() -> list[dict[str, Any]]:
    return [_plan(seed) for seed in range(EACH)]


@pytest.fixture(scope="module")
def broken() -> list[dict[str, Any]]:
    """Plans that have one thing wrong, or a few."""
    found: list[dict[str, Any]] = []
    seed = 0
    while len(found) < EACH:
        plan, draw = _plan(seed), random.Random(f"broken {seed}")
        for _ in range(draw.choice([1, 1, 1, 2, 4])):
            _break(plan, draw)
        if not _schema_accepts(_text(plan)) or not _models_accept(_text(plan)):
            found.append(plan)
        seed += 1
    assert seed < 2 * EACH
    return found


def test_both_accept_the_valid_half(valid: list[dict[str, Any]]) -> None:
    for plan in valid:
        text = _text(plan)
        assert [error.message for error in VALIDATOR.iter_errors(loaded(text))] == []
        assert build_plan(read_plan("-", stdin=text.encode).tree).faults == ()


def test_both_refuse_the_broken_half(broken: list[dict[str, Any]]) -> None:
    for plan in broken:
        text = _text(plan)
        assert (_schema_accepts(text), _models_accept(text)) == (False, False), text


def test_both_see_a_fault_in_the_same_parts(broken: list[dict[str, Any]]) -> None:
    """So that they do not refuse the same plan for different reasons."""
    for plan in broken:
        text = _text(plan)
        errors = {
            str(error.absolute_path[0])
            for error in VALIDATOR.iter_errors(loaded(text))
            if error.absolute_path
        }
        faults = build_plan(read_plan("-", stdin=text.encode).tree).faults
        parts = {str(fault.path[0]) for fault in faults if fault.path}
        at_root = {part for part in parts if part not in SCHEMA["properties"] or part in SCHEMA["required"]}
        assert errors <= parts, text
        assert parts - errors <= at_root, text  # the schema tells of these at the root, which has no path


def _schema_accepts(text: str) -> bool:
    return VALIDATOR.is_valid(loaded(text))


def _models_accept(text: str) -> bool:
    faults = build_plan(read_plan("-", stdin=text.encode).tree).faults
    assert {fault.code for fault in faults} <= STRUCTURAL
    return not faults


def _text(plan: dict[str, Any]) -> str:
    return yaml.dump(plan, Dumper=_Dumper, allow_unicode=True, sort_keys=False)


class _Dumper(yaml.SafeDumper):
    """Quotes every text, so that both readers see a text; numbers stand bare."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


_Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


def _plan(seed: int) -> dict[str, Any]:
    plan: dict[str, Any] = _made(SCHEMA, random.Random(seed), 0)
    plan.pop("include", None)
    return plan


def _break(plan: dict[str, Any], draw: random.Random) -> None:
    node: Any = plan
    while True:
        step: Any = draw.choice(list(node)) if isinstance(node, dict) else draw.randrange(len(node))
        if not isinstance(node[step], dict | list) or not node[step] or draw.random() < 0.2:
            break
        node = node[step]
    act = draw.choice(["key", "remove", "value", "value", "value", "item"])
    if act == "key" and isinstance(node, dict):
        node[f"{step}x"] = node.pop(step) if draw.random() < 0.7 else None
    elif act == "remove":
        del node[step]
    elif act == "item" and isinstance(node, list):
        node.insert(step, None)
    else:
        node[step] = copy.deepcopy(draw.choice(WRONG))


def _made(schema: dict[str, Any], draw: random.Random, depth: int) -> Any:
    """Make a value that a schema describes: any of its alternatives, and at times nothing."""
    if "$ref" in schema:
        return _made(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], draw, depth)
    if "anyOf" in schema:
        shared: dict[str, Any] = {key: schema[key] for key in ("minimum", "maximum") if key in schema}
        return _made({**draw.choice(schema["anyOf"]), **shared}, draw, depth)
    kinds = schema.get("type")
    kind = draw.choice([kinds[0], kinds[0], *kinds]) if isinstance(kinds, list) else kinds
    if kind == "null":
        return None
    if kind == "array":
        return [_made(schema["items"], draw, depth + 1) for _ in range(draw.choice([0, 1, 1, 2]))]
    return _made_object(schema, draw, depth) if kind == "object" else _made_scalar(schema, draw)


def _made_scalar(schema: dict[str, Any], draw: random.Random) -> object:
    if "enum" in schema:
        return draw.choice(schema["enum"])
    if "pattern" in schema:
        fitting = [value for value in VALUES.get(schema["pattern"], []) if _fits(schema, value)]
        return draw.choice(fitting or [text for text in _SAMPLES if _fits(schema, text)])
    low, high = schema.get("minimum", 0), schema.get("maximum", 10**9)
    return draw.choice([value for value in (low, low + 1, high, 1, 5) if low <= value <= high])


_SAMPLES = [
    "1500000",
    "1.500.000",
    "Rp1.500",
    "Rp 1.500.000,00",
    "1.500,-",
    "16,87",
    "-3",
    "0.125",
    "1_000",
    "2018-12-14",
    "7",
]


def _fits(schema: dict[str, Any], value: object) -> bool:
    return Draft202012Validator(
        {key: each for key, each in schema.items() if key in ("type", "pattern")}
    ).is_valid(value)


def _made_object(schema: dict[str, Any], draw: random.Random, depth: int) -> dict[str, Any]:
    if "properties" not in schema:
        years = draw.sample(["1900", "2019", "2020", "2099"], draw.randint(0, 2))
        return {year: _made(schema["additionalProperties"], draw, depth + 1) for year in years}
    required = schema.get("required", [])
    likelihood = 0.5 if depth < 3 else 0.3
    return {
        key: _made(field, draw, depth + 1)
        for key, field in schema["properties"].items()
        if key in required or draw.random() < likelihood
    }
