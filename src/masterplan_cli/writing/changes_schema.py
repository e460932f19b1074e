"""The JSON Schema of what ``masterplan diff --format json`` writes, for two revisions and for more."""

import json

from masterplan_cli.writing.changes_shape import ComparisonShape, HindranceShape, TrendShape
from masterplan_cli.writing.json_shapes import schema_of

_ID = "urn:masterplan-cli:diff:1"


def changes_schema_text() -> str:
    """Return the schema as text; it is made from the shapes that the writers are checked against."""
    schema = schema_of(
        *(ComparisonShape, TrendShape, HindranceShape),
        **{
            "$id": _ID,
            "title": "Keluaran masterplan diff",
            "description": "Perubahan antara dua revisi, atau perkembangan tiga revisi atau lebih;"
            " bila tidak dapat dibandingkan, temuannya.",
        },
    )
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
