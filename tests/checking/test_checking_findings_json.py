"""Findings as JSON: the exact form that other programs read."""

import json

from masterplan_cli.checking.findings import Finding
from masterplan_cli.reading import Place
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.findings_json import findings_json

FINDING = Finding(
    "MP201",
    "error",
    Place("pilar/ékonomi.yaml", 12, 7),
    ("agencies", 1, "id"),
    Bilingual("Kode “a” sudah dipakai.", "The id “a” is used."),
    Bilingual("Ganti.", "Change it."),
)


def test_the_document_is_exactly_this() -> None:
    assert findings_json([FINDING], language="id").decode() == (
        "{\n"
        '  "format_version": "1.2",\n'
        '  "findings": [\n'
        "    {\n"
        '      "code": "MP201",\n'
        '      "severity": "error",\n'
        '      "file": "pilar/ékonomi.yaml",\n'
        '      "line": 12,\n'
        '      "column": 7,\n'
        '      "path": "agencies[1].id",\n'
        '      "message": "Kode “a” sudah dipakai.",\n'
        '      "remedy": "Ganti."\n'
        "    }\n"
        "  ],\n"
        '  "set_aside": [],\n'
        '  "notes": [],\n'
        '  "summary": {\n'
        '    "errors": 1,\n'
        '    "warnings": 0,\n'
        '    "infos": 0,\n'
        '    "set_aside": 0\n'
        "  }\n"
        "}\n"
    )


def test_without_findings_the_form_is_the_same() -> None:
    assert json.loads(findings_json([], language="en")) == {
        "format_version": "1.2",
        "findings": [],
        "set_aside": [],
        "notes": [],
        "summary": {"errors": 0, "warnings": 0, "infos": 0, "set_aside": 0},
    }


def test_the_language_changes_messages_only() -> None:
    (english,) = json.loads(findings_json([FINDING], language="en"))["findings"]
    (indonesian,) = json.loads(findings_json([FINDING], language="id"))["findings"]
    assert english["message"] == "The id “a” is used."
    assert {key for key in english if english[key] != indonesian[key]} == {"message", "remedy"}


def test_a_file_name_that_is_not_utf8_is_still_json() -> None:
    odd = Finding("MP201", "info", Place("a\udcff.yaml", 1, 1), (), FINDING.message, FINDING.remedy)
    document = json.loads(findings_json([odd], language="id"))
    assert document["findings"][0]["file"] == "a\udcff.yaml"
    assert document["summary"]["infos"] == 1
