"""The JSON Schema: what an editor is told agrees with what reading accepts."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.schema import json_schema, schema_text
from masterplan_cli.reading import read_plan

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(schema_text())
VALIDATOR = Draft202012Validator(SCHEMA)
MINIMAL: dict[str, Any] = {
    "schema": 1,
    "revision": {"year": 2018},
    "horizon": {"start": 2019, "end": 2028},
    "regency": {"kind": "kabupaten", "name": "Tuban", "province": "Jawa Timur"},
}


class _Yaml12Loader(yaml.SafeLoader):
    """YAML 1.2 core scalars, as editors read them: no dates, no sexagesimals, ``no`` is a text."""


_Yaml12Loader.yaml_implicit_resolvers = {}


for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Yaml12Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first)
    )


def loaded(text: str) -> Any:
    return _with_text_keys(yaml.load(text, Loader=_Yaml12Loader))


def _with_text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _with_text_keys(item) for key, item in value.items()}
    return [_with_text_keys(item) for item in value] if isinstance(value, list) else value


def errors(plan: Any) -> list[str]:
    return [
        f"{'/'.join(map(str, error.path))}: {error.message[:80]}" for error in VALIDATOR.iter_errors(plan)
    ]


def test_the_generated_file_is_not_stale() -> None:
    written = (ROOT / "schema" / "masterplan.schema.json").read_text(encoding="utf-8")
    assert written == schema_text(), "run: python -m masterplan_cli schema > schema/masterplan.schema.json"


def test_it_is_a_schema_and_plain_json() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert json_schema() == SCHEMA  # no tuples, no integer keys


@pytest.mark.parametrize(
    "example", ["examples/tuban/2018.yaml", "examples/tuban/2019.yaml", "tests/golden/plan.yaml"]
)
def test_it_accepts_the_examples_as_an_editor_loads_them(example: str) -> None:
    assert errors(loaded((ROOT / example).read_text(encoding="utf-8"))) == []


def test_it_accepts_the_smallest_plan() -> None:
    assert errors(MINIMAL) == []


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"naem": 1}, ""),
        ({"revision": {}}, "revision"),
        ({"revision": None}, "revision"),
        ({"revision": {"year": 18}}, "revision/year"),
        ({"revision": {"year": 2018, "status": "drat"}}, "revision/status"),
        ({"pillars": {"goverment": {}}}, "pillars"),
        ({"agencies": [{"id": "Bappeda", "name": "x"}]}, "agencies/0/id"),
        ({"agencies": [None]}, "agencies/0"),
        ({"edition": " "}, "edition"),
        ({"risks": [{"id": "a", "risk": "b", "impact": 9}]}, "risks/0/impact"),
        ({"horizon": {"start": 2019, "end": "2028-01"}}, "horizon/end"),
    ],
)
def test_it_refuses_what_reading_refuses(change: dict[str, Any], at: str) -> None:
    found = [error.split(":")[0] for error in errors({**MINIMAL, **change})]
    assert found == [at]
    text = json.dumps({**MINIMAL, **change})
    assert build_plan(read_plan("-", stdin=text.encode).tree).faults


def test_every_optional_field_may_be_empty() -> None:
    empty = {key: None for key in SCHEMA["properties"] if key not in SCHEMA["required"]}
    assert errors({**MINIMAL, **empty}) == []
    assert len(empty) > 10


def test_every_field_has_a_title_a_description_and_an_example_that_holds() -> None:
    parts = [SCHEMA, *(part for part in SCHEMA["$defs"].values() if "properties" in part)]
    for part in parts:
        for key, field in part["properties"].items():
            assert field["title"], key
            assert field["description"], key
            validator = Draft202012Validator({**field, "$defs": SCHEMA["$defs"]})
            assert [error.message for error in validator.iter_errors(field["examples"][0])] == [], key


def test_choices_are_enumerations_with_indonesian_labels() -> None:
    source = SCHEMA["$defs"]["FundingSource"]
    assert source["enum"][:2] == ["apbd", "apbd-provinsi"]
    assert source["enumDescriptions"][:2] == ["APBD Kabupaten/Kota", "APBD Provinsi"]


def test_dimensions_are_named_keys_so_that_editors_complete_them() -> None:
    pillars = SCHEMA["properties"]["pillars"]
    assert list(pillars["properties"]) == [
        "governance",
        "branding",
        "economy",
        "living",
        "society",
        "environment",
    ]
    assert pillars["properties"]["governance"]["title"] == "Smart Governance"


QUOTED = {
    "money": "1500000|1.500.000|1_500_000|Rp1.500|Rp 1.500.000,00|1.500,00|1.500|1,5|M|-1|0.500|Rp",
    "number": "16,87|16.87|1.500|1.500.000|1.839,94|-3|0.125|1_000|1e5|x|1.2.3|12,",
    "count": "311|1.118.464|1.500|1_000|-1|1,5|x",
}


def _value(field: str, written: str) -> dict[str, Any]:
    allocation = {"year": 2019, "source": "apbd", "amount": written}
    values: dict[str, dict[str, Any]] = {
        "money": {"quick_wins": [{"id": "a", "name": "b", "pillar": "living", "budget": [allocation]}]},
        "number": {"regency": {**MINIMAL["regency"], "area_km2": written}},
        "count": {"regency": {**MINIMAL["regency"], "villages": written}},
    }
    return values[field]


@pytest.mark.parametrize(
    ("field", "written"),
    [(field, text) for field, texts in QUOTED.items() for text in texts.split("|")],
)
def test_quoted_scalars_are_judged_as_reading_judges_them(field: str, written: str) -> None:
    plan = {**MINIMAL, **_value(field, written)}
    is_read = build_plan(read_plan("-", stdin=json.dumps(plan).encode).tree).plan is not None
    assert (errors(plan) == []) == is_read
