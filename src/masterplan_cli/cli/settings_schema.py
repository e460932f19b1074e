"""The JSON Schema of ``masterplan.toml``, for editors: made from the codes and classes that there are."""

import json
from collections.abc import Mapping

from masterplan_cli.checking.code_facts import code_facts
from masterplan_cli.checking.fixed_codes import fixed_because
from masterplan_cli.checking.severities import FINDING_SEVERITIES
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES
from masterplan_cli.text.bilingual import Bilingual

_Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = "urn:masterplan-cli:settings:1"
_TEXT: _Schema = {"type": "string", "pattern": r"\S"}


def settings_schema_text() -> str:
    """Return the schema as text; descriptions are Indonesian, as those of a plan's schema are."""
    schema = {
        "$schema": _DIALECT,
        "$id": _ID,
        "title": "Pengaturan masterplan",
        "description": "Apa yang diperiksa pada rencana di folder ini (masterplan.toml).",
        **_table(
            {
                "severity": _severities(),
                "ignore": {
                    "description": "Temuan yang dikecualikan, masing-masing dengan alasannya.",
                    "type": "array",
                    "items": _ignore(),
                },
                "names": {
                    "description": "Nama dan istilah resmi daerah; nilainya adalah dasarnya.",
                    "type": "object",
                    "additionalProperties": _TEXT,
                },
                "changes": _table({"severity": _change_severities()}),
            }
        ),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _table(properties: dict[str, _Schema], *required: str) -> _Schema:
    schema: _Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | ({"required": list(required)} if required else {})


def _severities() -> _Schema:
    adjustable = {
        code: facts for code, facts in code_facts().items() if not fixed_because(code, severity=True)
    }
    choice: _Schema = {"enum": list(FINDING_SEVERITIES), "description": _listed(FINDING_SEVERITIES)}
    families = sorted({code[:length] for code in adjustable for length in (3, 4)})
    codes: dict[str, _Schema] = {
        code: {"title": facts.title.id, **choice} for code, facts in adjustable.items()
    }
    return {
        "description": "Tingkat temuan menurut kode atau awalan kode; awalan yang lebih panjang menentukan.",
        **_table({**dict.fromkeys(families, choice), **codes}),
    }


def _ignore() -> _Schema:
    codes = [code for code in code_facts() if not fixed_because(code)]
    return _table(
        {
            "code": {"description": "Kode temuan.", "enum": codes},
            "path": {
                "description": "Jalur atau kode (id) bagian rencana; tanpa ini: seluruh rencana.",
                **_TEXT,
            },
            "plan": {"description": "Nama berkas rencana; tanpa ini: setiap rencana di folder.", **_TEXT},
            "reason": {"description": "Mengapa temuan ini dapat diterima.", **_TEXT},
        },
        "code",
        "reason",
    )


def _change_severities() -> _Schema:
    choice: _Schema = {"enum": list(CHANGE_SEVERITIES), "description": _listed(CHANGE_SEVERITIES)}
    return {
        "description": "Tingkat perubahan untuk `masterplan diff`.",
        **_table({code: {"title": one.title.id, **choice} for code, one in CLASSES.items()}),
    }


def _listed(severities: Mapping[str, Bilingual]) -> str:
    return ", ".join(f"{word}: {name.id}" for word, name in severities.items())
