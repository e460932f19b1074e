"""What an editor is told about each kind of scalar: JSON Schemas that mirror the readers in ``values``.

An editor sees typed YAML (``23`` is a number there), we read every scalar as the text that stands in the
file; so each schema allows both the number and the text.
"""

_GROUPS = r"[1-9][0-9]{0,2}(\.[0-9]{3})"
_UNDERSCORES = r"[0-9]{1,3}(_[0-9]{3}){1,5}"
_WHOLE = rf"([0-9]{{1,18}}|{_UNDERSCORES}|{_GROUPS}{{2,5}})"

MONEY = {
    "anyOf": [
        {"type": "integer", "minimum": 0},
        {"type": "string", "pattern": rf"^(([Rr][Pp]\.? ?)?{_WHOLE}|[Rr][Pp]\.? ?{_GROUPS})(,00|,-)?$"},
        {"type": "string", "pattern": rf"^{_GROUPS},(00|-)$"},
    ]
}

_DECIMAL = (
    rf"-?({_GROUPS}{{2,5}}|({_GROUPS}{{1,5}}|[0-9]{{1,15}}),[0-9]{{1,6}}"
    rf"|[0-9]{{1,15}}(\.([0-9]{{1,2}}|[0-9]{{4,6}}))?|0\.[0-9]{{3}})"
)

NUMBER = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": rf"^({_DECIMAL}|{_UNDERSCORES})$"}],
}

COUNT = {
    "anyOf": [
        {"type": "integer", "minimum": 0},
        {"type": "number", "minimum": 1, "exclusiveMaximum": 1000},  # 451.200, of which editors see 451.2
        {"type": "string", "pattern": rf"^({_WHOLE}|{_GROUPS})$"},
    ]
}

YEAR_PATTERN = "^(19|20)[0-9]{2}$"

YEAR = {
    "anyOf": [
        {"type": "integer", "minimum": 1900, "maximum": 2099},
        {"type": "string", "pattern": YEAR_PATTERN},
    ]
}

YEAR_MONTH = {"type": "string", "pattern": r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$"}

DATE = {"type": "string", "pattern": r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}

TEXT = {"type": ["string", "number", "boolean"], "pattern": r"\S"}

SCHEMA_VERSION = {"enum": [1, "1"]}

ID = {"type": ["string", "number", "boolean"], "minimum": 0, "pattern": r"^[a-z0-9]+([-.][a-z0-9]+)*$"}

REGENCY_CODE = {
    "type": ["string", "number"],
    "minimum": 10,
    "maximum": 99.99,
    "pattern": r"^[0-9]{2}\.[0-9]{2}$",
}

PROGRAM_CODE = {"type": "string", "pattern": r"^([0-9]{1,2}|X)(\.[0-9X]{1,4}){2,5}$"}
