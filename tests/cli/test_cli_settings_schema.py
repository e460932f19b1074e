"""``masterplan schema --of settings``: the schema accepts and refuses what ``validate`` does."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

GOOD = """\
[severity]
MP9 = "info"
MP31 = "error"
MP408 = "error"
MP097 = "warning"
[[ignore]]
code = "MP316"
path = "pillars.branding"
plan = "rencana.yaml"
reason = "Dikerjakan provinsi"
[names]
"Smart Mobility" = "Perbup 12/2018"
[changes.severity]
budget-rephased = "major"
"""
BAD = [
    ('MP408 = "error"', 'MP408 = "galat"'),
    ('MP408 = "error"', 'MP999 = "error"'),
    ('MP408 = "error"', 'MP101 = "error"'),
    ("[names]", "[nama]"),
    ('code = "MP316"', 'code = "MP3"'),
    ('code = "MP316"', 'code = "MP201"'),
    ('code = "MP316"\n', ""),
    ('reason = "Dikerjakan provinsi"', ""),
    ('reason = "Dikerjakan provinsi"', 'reason = " "'),
    ('path = "pillars.branding"', "path = 3"),
    ('path = "pillars.branding"', 'tempat = "pillars"'),
    ('"Perbup 12/2018"', '""'),
    ("budget-rephased", "budget-rephasd"),
    ('"major"', '"berat"'),
    ("[[ignore]]", "[ignore]"),
]


def judged(masterplan: Masterplan, settings: str) -> tuple[bool, bool]:
    """Return whether the schema and whether the command accept the settings."""
    schema = json.loads(masterplan("schema", "--of", "settings").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    accepted = jsonschema.Draft202012Validator(schema).is_valid(tomllib.loads(settings))
    Path("masterplan.toml").write_text(settings, encoding="utf-8")
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    report = json.loads(masterplan("validate", "rencana.yaml", "--format", "json").out)
    faults = [
        one for one in report["findings"] if one["file"] == "masterplan.toml" and one["code"] != "MP097"
    ]
    return accepted, not faults


def test_good_settings(masterplan: Masterplan) -> None:
    assert judged(masterplan, GOOD) == (True, True)
    assert judged(masterplan, "") == (True, True)


@pytest.mark.parametrize(("good", "bad"), BAD)
def test_bad_settings(masterplan: Masterplan, good: str, bad: str) -> None:
    assert GOOD.count(good) == 1
    assert judged(masterplan, GOOD.replace(good, bad)) == (False, False)


def test_the_schema_of_plans_is_what_is_printed_otherwise(masterplan: Masterplan) -> None:
    stored = (CHECKOUT / "schema" / "masterplan.schema.json").read_text(encoding="utf-8")
    assert masterplan("schema").out == masterplan("schema", "--of", "plan").out == stored


def test_the_documented_example_is_right(masterplan: Masterplan) -> None:
    page = (CHECKOUT / "docs" / "settings.md").read_text(encoding="utf-8")
    examples = [part.partition("```")[0] for part in page.split("```toml\n")[1:]]
    assert len(examples) >= 2
    for example in examples:
        assert judged(masterplan, example) == (True, True)


def test_the_documented_comments_are_right(masterplan: Masterplan) -> None:
    page = (CHECKOUT / "docs" / "settings.md").read_text(encoding="utf-8")
    [example] = [part.partition("```")[0] for part in page.split("```yaml\n")[1:]]
    Path("rencana.yaml").write_text(MINIMAL + example, encoding="utf-8")
    report = json.loads(masterplan("validate", "rencana.yaml", "--format", "json").out)
    assert [one["code"] for one in report["set_aside"]] == ["MP805", "MP805"]
    assert not any(one["code"].startswith("MP09") for one in report["findings"])
