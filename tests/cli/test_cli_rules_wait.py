"""A file that gives no plan: its errors are not all, for rules about content could not be asked."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from cli_runs import (
    BROKEN,
    CHECKOUT,
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

NOTE = {
    "id": "Aturan isi belum diperiksa; sesudah perbaikan mungkin ada temuan lain.",
    "en": "Rules about content were not checked yet; mending may bring more findings.",
}
NOT_YAML = MINIMAL.replace("name: Sukamaju", "name: @Sukamaju")
NO_PLANS = {"schema": BROKEN, "yaml": NOT_YAML, "include": MINIMAL + "include: [tidak-ada.yaml]\n"}
SARIF = CHECKOUT / "tests" / "writing_findings" / "sarif-2.1.0-rtm.5.json"


@pytest.fixture(name="plan", params=NO_PLANS)
def plan_fixture(masterplan: Masterplan, request: pytest.FixtureRequest) -> str:
    assert masterplan
    Path("rencana.yaml").write_text(NO_PLANS[request.param], encoding="utf-8")
    return "rencana.yaml"


@pytest.mark.parametrize("language", NOTE)
def test_text_says_so_below_the_sum(masterplan: Masterplan, plan: str, language: str) -> None:
    lines = masterplan("validate", plan, "--lang", language).out.splitlines()
    assert lines[-1] == f"  {NOTE[language]}"
    assert lines[-2].startswith("rencana.yaml: 1 ")
    assert len(lines[-1]) <= 80


@pytest.mark.parametrize("language", NOTE)
def test_machines_are_told_too(masterplan: Masterplan, plan: str, language: str) -> None:
    def written(form: str) -> str:
        return masterplan("validate", plan, "--format", form, "--lang", language).out

    note = NOTE[language]
    assert json.loads(written("json"))["notes"] == [{"plan": plan, "message": note}]
    sarif = json.loads(written("sarif"))
    jsonschema.Draft4Validator(json.loads(SARIF.read_text(encoding="utf-8"))).validate(sarif)
    [told] = sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == note
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == plan
    assert written("github").splitlines()[-1] == f"::notice title=masterplan::rencana.yaml: {note}"
    assert json.loads(written("gitlab"))[-1]["description"] == note
    suite = ET.fromstring(written("junit"))
    assert [each.get("message") for each in suite.iter("skipped")] == [note]


@pytest.mark.parametrize(
    ("name", "content", "options"),
    [
        ("tidak-ada.yaml", None, ()),
        ("word.yaml", b"PK\x03\x04 word/", ()),
        ("utuh.yaml", MINIMAL.encode(), ()),
        ("rusak.yaml", BROKEN.encode(), ("--select", "MP0", "--select", "MP1")),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "gitlab", "junit"])
def test_nothing_is_said_where_nothing_waits(
    masterplan: Masterplan, name: str, content: bytes | None, options: tuple[str, ...], form: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    assert NOTE["id"] not in masterplan("validate", name, "--format", form, *options).out
