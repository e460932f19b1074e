"""Changes as JSON: exact, ordered, and the same in every run."""

import json
from typing import Any

from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.compare import compare
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.writing.changes_json import changes_json


def _plan(amount: str, target: str, name: str = "Jaringan") -> Masterplan:
    return Masterplan.model_validate(
        {
            "schema": "1",
            "revision": {"year": "2018"},
            "horizon": {"start": "2019", "end": "2023"},
            "regency": {"kind": "kabupaten", "name": "Tuban", "province": "Jawa Timur"},
            "pillars": {
                "governance": {"programs": [{"id": "gov-01", "name": "Desa", "subdimension": "bureaucracy"}]}
            },
            "action_plan": {
                "policy": [
                    {
                        "id": "aksi-1",
                        "program": "gov-01",
                        "name": name,
                        "budget": [{"year": "2019", "source": "apbd", "amount": amount}],
                        "indicator": {"name": "Cakupan", "unit": "persen", "targets": {"2019": target}},
                    }
                ]
            },
        }
    )


def _comparison() -> Comparison:
    return compare(_plan("9007199254740993", "16,80"), _plan("9007199254740994", "16,50", "Jaringan — “é”"))


def _document(language: Any = "id") -> Any:
    return json.loads(changes_json(_comparison(), language=language))


def test_the_document_has_the_published_keys_in_order() -> None:
    document = _document()
    assert list(document) == ["format_version", "changes", "totals", "notes", "summary"]
    assert document["format_version"] == "1.2"
    assert list(document["changes"][0]) == [
        *("code", "severity", "area", "entity", "field", "path", "path_in", "pillar", "program"),
        *("year", "source", "old", "new", "delta", "delta_percent", "message", "fingerprint", "reason"),
    ]
    assert list(document["changes"][0]["entity"]) == ["type", "id", "id_old", "name_old", "name_new"]


def test_figures_are_exact() -> None:
    by_code = {change["code"]: change for change in _document()["changes"]}
    money, target = by_code["budget-increased"], by_code["target-lowered"]
    assert (money["old"], money["new"], money["delta"]) == (9007199254740993, 9007199254740994, 1)
    assert money["delta_percent"] == "0.00"
    assert (target["old"], target["new"], target["delta"]) == ("16.80", "16.50", "-0.30")
    assert target["delta_percent"] == "-1.79"
    assert target["path"] == "action_plan.policy[0].indicator.targets.2019"


def test_totals_and_summary() -> None:
    document = _document()
    assert document["totals"]["delta"] == 1
    assert document["totals"]["by_pillar"] == {
        "governance": {
            "old": 9007199254740993,
            "new": 9007199254740994,
            "delta": 1,
            "delta_percent": "0.00",
            "moved": 0,
            "changed": 1,
        }
    }
    (year,) = document["totals"]["by_year"].values()
    assert (year["old_covers"], year["new_covers"]) == (True, True)
    (agency,) = document["totals"]["by_agency"].items()
    assert agency == (
        "unassigned",
        {
            "name": None,
            "old": 9007199254740993,
            "new": 9007199254740994,
            "delta": 1,
            "delta_percent": "0.00",
            "moved": 0,
            "changed": 1,
        },
    )
    assert document["totals"]["adds_up"] is True
    assert document["totals"]["quick_wins"] == {"old": None, "new": None, "delta": 0, "delta_percent": None}
    assert document["summary"] == {
        "added": 0,
        "removed": 0,
        "moved": 0,
        "renamed": 1,
        "changed": 2,
        "total": 3,
        "by_severity": {"critical": 1, "major": 1, "minor": 1, "info": 0},
        "tally": "1 diganti nama, 2 diubah · anggaran +0,00 %",
    }


def test_only_the_words_depend_on_the_language() -> None:
    indonesian, english = _document("id"), _document("en")
    for one, other in zip(indonesian["changes"], english["changes"], strict=True):
        assert one["message"] != other["message"]
        assert {**one, "message": "", "field": ""} == {**other, "message": "", "field": ""}
    assert indonesian["totals"] == english["totals"]


def test_it_is_readable_utf8_and_the_same_every_time() -> None:
    written = changes_json(_comparison(), language="id")
    assert "Jaringan — “é”" in written.decode()
    assert written.endswith(b"}\n")
    assert written == changes_json(_comparison(), language="id")


def test_notes_carry_the_line_to_paste() -> None:
    other = _plan("1", "1").model_dump(mode="json", by_alias=True)
    other["action_plan"]["policy"][0]["id"] = "aksi-2"
    comparison = compare(_plan("1", "1"), Masterplan.model_validate(_strings(other)))
    (note,) = json.loads(changes_json(comparison, language="en"))["notes"]
    assert note["paste"] == "formerly: [aksi-1]"
    assert (note["code"], note["id"], note["id_old"]) == ("formerly-suggested", "aksi-2", "aksi-1")


def _strings(node: Any) -> Any:
    """Give a dumped plan the form in which it is read: strings, and no empty values."""
    if isinstance(node, dict):
        return {key: _strings(value) for key, value in node.items() if value is not None}
    return [_strings(value) for value in node] if isinstance(node, list) else str(node)
