"""``masterplan schema --of diff``: what ``diff --format json`` writes, and nothing else, fits it."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

PEMALANG = CHECKOUT / "examples" / "pemalang"
OUTPUTS = {
    "tuban": (TUBAN / "2018.yaml", TUBAN / "2019.yaml"),
    "tuban backwards": (TUBAN / "2019.yaml", TUBAN / "2018.yaml"),
    "tuban with reasons": (
        *(TUBAN / "2018.yaml", TUBAN / "2019.yaml"),
        *("--reasons", TUBAN / "alasan" / "2019.yaml"),
    ),
    "two editions": (PEMALANG / "2019.yaml", PEMALANG / "2021.yaml"),
    "two editions backwards": (PEMALANG / "2021.yaml", PEMALANG / "2019.yaml"),
    "two regencies": (TUBAN / "2018.yaml", PEMALANG / "2018.yaml", "--force"),
    "trend": tuple(PEMALANG / f"{year}.yaml" for year in (2018, 2019, 2021)),
    "trend backwards": tuple(PEMALANG / f"{year}.yaml" for year in (2021, 2019, 2018)),
}


@pytest.fixture(scope="module", name="schema")
def schema_fixture() -> dict[str, Any]:
    text = (CHECKOUT / "schema" / "diff.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def output_of(masterplan: Masterplan, *arguments: object) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(masterplan("diff", *arguments, "--format", "json").out)
    return document


def test_the_published_file_is_not_stale(masterplan: Masterplan, schema: dict[str, Any]) -> None:
    printed = masterplan("schema", "--of", "diff").out
    assert printed == (CHECKOUT / "schema" / "diff.schema.json").read_text(encoding="utf-8")
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("arguments", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_real_outputs_fit(
    masterplan: Masterplan, schema: dict[str, Any], arguments: tuple[object, ...], language: str
) -> None:
    document = output_of(masterplan, *arguments, "--lang", language)
    jsonschema.validate(document, schema, jsonschema.Draft202012Validator)


def test_almost_empty_plans_fit(masterplan: Masterplan, schema: dict[str, Any]) -> None:
    for year in (2018, 2019, 2020):
        Path(f"{year}.yaml").write_text(MINIMAL.replace("year: 2018", f"year: {year}"), encoding="utf-8")
    for plans in (("2018.yaml", "2019.yaml"), ("2018.yaml", "2019.yaml", "2020.yaml")):
        jsonschema.validate(output_of(masterplan, *plans), schema, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("code", "budget-vanished"),
        ("severity", "grave"),
        ("area", "money"),
        ("pillar", "gouvernance"),
        ("delta_percent", "12.5"),
        ("surplus", 1),
        ("fingerprint", None),
    ],
)
def test_what_diff_never_writes_does_not_fit(
    masterplan: Masterplan, schema: dict[str, Any], key: str, value: object
) -> None:
    document = output_of(masterplan, *OUTPUTS["tuban"])
    document["changes"][0][key] = value
    assert not jsonschema.Draft202012Validator(schema).is_valid(document)


@pytest.mark.parametrize("key", ["changes", "totals", "summary", "format_version"])
def test_what_diff_always_writes_is_required(
    masterplan: Masterplan, schema: dict[str, Any], key: str
) -> None:
    document = output_of(masterplan, *OUTPUTS["tuban"])
    del document[key]
    assert not jsonschema.Draft202012Validator(schema).is_valid(document)
