"""No plan makes a rule crash or dawdle: random plans, torn examples, very large ones."""

import json
import random
import time
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from masterplan_cli.checking.check import check
from masterplan_cli.plan.schema import json_schema
from masterplan_cli.reading import read_plan
from masterplan_cli.writing.findings_json import findings_json

EXAMPLE = Path(__file__).parents[2] / "examples" / "tuban" / "2018.yaml"
SCHEMA: dict[str, Any] = json_schema()
YEARS = ["1900", "2018", "2019", "2020", "2023", "2028", "2099"]
BY_PATTERN = {
    r"\S": ["Smart Goverment", "TODO", "…", "{value}", "x" * 300, "Layanan\n\n- satu", "0", "Struktur"],
    r"^[a-z0-9]+([-.][a-z0-9]+)*$": ["a", "b", "gov-01", "gov-02", "s1", "o1", "w1"],
    "^(19|20)[0-9]{2}$": YEARS,
    r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$": ["1900-01", "2019-01", "2019-12", "2099-12"],
    r"^[0-9]{2}\.[0-9]{2}$": ["35.23"],
    r"^([0-9]{1,2}|X)(\.[0-9X]{1,4}){2,5}$": ["2.16.03.2.02.09"],
}
NUMBERS = ["0", "1", "5", "999999999999", "1.500.000"]


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([None, 1, 4]))
def test_whatever_the_schema_allows_is_a_plan_that_can_be_checked(seed: int, stage: int | None) -> None:
    plan = _made(SCHEMA, random.Random(seed), depth=0)
    plan.pop("include", None)

    checked = check(read_plan("-", stdin=json.dumps(plan).encode), stage=stage)

    assert checked.plan is not None, checked.findings
    assert json.loads(findings_json(checked.findings, language="en"))["summary"]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_a_torn_example_gives_findings_and_no_crash(seed: int) -> None:
    draw = random.Random(seed)
    plan = json.loads(_short_example())
    for _ in range(draw.randint(1, 12)):
        _tear(plan, draw)
    check(read_plan("-", stdin=lambda: json.dumps(plan).encode()))


def test_ten_times_the_plan_costs_ten_times_the_time() -> None:
    small, large = _seconds(300), _seconds(3000)
    assert large < 40 * small + 0.2


def test_of_a_rule_a_thousand_findings_are_told_and_the_others_counted() -> None:
    head = "schema: 1\nrevision: {year: 2018}\nhorizon: {start: 2019, end: 2028}\n"
    lines = "regency: {kind: kota, name: a, province: b}\nglossary:\n" + "- {term: a, meaning: TODO}\n" * 1234

    findings = check(read_plan("-", stdin=(head + lines).encode), select=["MP802"]).findings

    assert Counter(finding.code for finding in findings) == {"MP802": 1000, "MP197": 1}
    assert findings[0].message.id == "Masih ada 234 temuan MP802 lain yang tidak ditampilkan."
    assert (findings[0].severity, findings[0].place.line) == ("info", 1)


def _seconds(programs: int) -> float:
    lines = ["schema: 1", "revision: {year: 2018}", "horizon: {start: 2019, end: 2028}"]
    lines += ["regency: {kind: kota, name: a, province: b}", "pillars:", "  governance:", "    programs:"]
    for number in range(programs):
        lines.append(
            f"    - {{id: p{number}, name: TODO, subdimension: waste, lead: x{number}, objective: y{number}}}"
        )
    lines += ["action_plan:", "  policy:"]
    for number in range(programs):
        budget = "{year: 2018, source: apbd, amount: 5}"
        lines.append(f"  - {{id: a, program: q{number}, name: a, budget: [{budget}, {budget}]}}")
    reading = read_plan("-", stdin="\n".join(lines).encode)
    started = time.perf_counter()
    assert len(check(reading).findings) > min(9 * programs, 10_000)  # of each rule a thousand are told
    return time.perf_counter() - started


@cache
def _short_example() -> str:
    return json.dumps(_shortened(yaml.load(EXAMPLE.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)))


def _shortened(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _shortened(value) for key, value in node.items()}
    return [_shortened(item) for item in node[:2]] if isinstance(node, list) else node


def _tear(node: Any, draw: random.Random) -> None:
    """Take away, exchange or repeat something, somewhere."""
    while isinstance(node, dict | list) and node:
        place: Any = draw.choice(list(node)) if isinstance(node, dict) else draw.randrange(len(node))
        if draw.random() < 0.2 or not isinstance(node[place], dict | list):
            break
        node = node[place]
    else:
        return
    act = draw.randrange(4)
    if act == 0:
        del node[place]
    elif act == 1 and isinstance(node, list):
        node.append(node[place])
    else:
        node[place] = draw.choice(["", None, "2019", "a", [], {}, ["a"], {"a": "b"}, "1.500", "Smart People"])


def _made(schema: dict[str, Any], draw: random.Random, depth: int) -> Any:
    """Make a value that a schema describes."""
    if "$ref" in schema:
        return _made(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], draw, depth)
    if "anyOf" in schema:
        return _made({**schema["anyOf"][0], **_limits(schema)}, draw, depth)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        return [_made(schema["items"], draw, depth + 1) for _ in range(draw.choice([0, 1, 1, 2, 3]))]
    return _made_object(schema, draw, depth) if kind == "object" else draw.choice(_scalars(schema))


def _scalars(schema: dict[str, Any]) -> list[str]:
    if "enum" in schema:
        return [str(value) for value in schema["enum"]]
    if "pattern" in schema:
        return BY_PATTERN.get(schema["pattern"], ["2018-12-14"])
    if "maximum" in schema:
        return YEARS if schema["maximum"] > 100 else ["1", "5"]
    return NUMBERS


def _limits(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: schema[key] for key in ("minimum", "maximum") if key in schema}


def _made_object(schema: dict[str, Any], draw: random.Random, depth: int) -> dict[str, Any]:
    if "properties" not in schema:
        keys = draw.sample(YEARS, draw.randint(0, 3))
        return {key: _made(schema["additionalProperties"], draw, depth + 1) for key in keys}
    required = schema.get("required", [])
    likelihood = 0.7 if depth < 4 else 0.4
    return {
        key: _made(field, draw, depth + 1)
        for key, field in schema["properties"].items()
        if key in required or draw.random() < likelihood
    }
