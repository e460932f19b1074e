"""The JSON Schema of a plan, for editors: derived from the models, so that it cannot disagree with them."""

import json
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, get_args, get_origin

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from masterplan_cli.plan import value_schemas
from masterplan_cli.plan.fields import bare, fields_of, is_choice, is_part, label_of_choice
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.values import Scalar

_Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = "urn:masterplan-cli:schema:1"
INCLUDE: _Schema = {
    "title": "Berkas yang disertakan",
    "description": "Berkas lain di bawah folder ini yang memuat bagian-bagian rencana.",
    "examples": [["pilar/governance.yaml"]],
    "type": ["array", "null"],
    "items": {"type": "string"},
}


def json_schema() -> _Schema:
    """Return the JSON Schema (2020-12) of a plan.

    What may be left out may also be empty (``null``), as in the reader. Descriptions are Indonesian, as an
    editor shows them while somebody types.
    """
    definitions: dict[str, _Schema] = {}
    root = _part(Masterplan, definitions, first={"include": INCLUDE})
    return {
        "$schema": _DIALECT,
        "$id": _ID,
        "title": "Rencana induk smart city",
        "description": "Rencana induk smart city satu kabupaten atau kota.",
        **root,
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def schema_text() -> str:
    """Return the schema as the text of ``schema/masterplan.schema.json``."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _part(
    model: type[Part], definitions: dict[str, _Schema], first: Mapping[str, _Schema] = MappingProxyType({})
) -> _Schema:
    fields = fields_of(model)
    required = [key for key, info in fields.items() if info.is_required()]
    schema: _Schema = {
        "type": "object",
        "properties": {**first, **{key: _field(info, definitions) for key, info in fields.items()}},
        "additionalProperties": False,
    }
    return {**schema, "required": required} if required else schema


def _field(info: FieldInfo, definitions: dict[str, _Schema]) -> _Schema:
    annotation = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
    schema = _limited(_of_type(annotation, definitions), info)
    if not info.is_required():
        schema = _or_null(schema)
    about: _Schema = {"title": info.title, "description": info.description}
    return {**about, **schema, "examples": _plain(info.examples or [])}


def _of_type(annotation: Any, definitions: dict[str, _Schema]) -> _Schema:
    if (own := _own_schema(annotation)) is not None:
        return own
    kind = bare(annotation)
    if is_part(kind) or is_choice(kind):
        return _defined(kind, definitions)
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of_type(arguments[0], definitions)}
    if get_origin(kind) is dict:
        return _of_mapping(arguments[0], _of_type(arguments[1], definitions))
    raise TypeError(f"no JSON Schema for {annotation}")


def _own_schema(annotation: Any) -> _Schema | None:
    """Return the schema that a scalar type of ``values`` carries."""
    while True:
        arguments = get_args(annotation)
        if get_origin(annotation) is Annotated:
            marks = [mark.json_schema for mark in arguments[1:] if isinstance(mark, Scalar)]
            if marks:
                return dict(marks[0] or {})
            annotation = arguments[0]
        elif type(None) in arguments:
            annotation = next(argument for argument in arguments if argument is not type(None))
        else:
            return None


def _defined(kind: type[Part] | type[StrEnum], definitions: dict[str, _Schema]) -> _Schema:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # holds the place while the parts of the part are defined
        definitions[name] = _part(kind, definitions) if issubclass(kind, Part) else _choice(kind)
    return {"$ref": f"#/$defs/{name}"}


def _choice(choices: type[StrEnum]) -> _Schema:
    labels = [label_of_choice(choice) for choice in choices]
    listed = "\n".join(f"- `{choice.value}`: {label}" for choice, label in zip(choices, labels, strict=True))
    values = [choice.value for choice in choices]
    return {"enum": values, "enumDescriptions": labels, "markdownDescription": listed}


def _of_mapping(key: Any, value: _Schema) -> _Schema:
    """A mapping by dimension names its keys, so that editors complete them; one by year gives their form."""
    kind = bare(key)
    if is_choice(kind):
        keys = {choice.value: {"title": label_of_choice(choice), **_or_null(value)} for choice in kind}
        return {"type": "object", "properties": keys, "additionalProperties": False}
    names = {"pattern": value_schemas.YEAR_PATTERN}
    return {"type": "object", "propertyNames": names, "additionalProperties": _or_null(value)}


def _limited(schema: _Schema, info: FieldInfo) -> _Schema:
    limits: _Schema = {}
    for mark in info.metadata:
        if isinstance(mark, Ge):
            limits["minimum"] = mark.ge
        elif isinstance(mark, Le):
            limits["maximum"] = mark.le
    return {**schema, **limits, **_texts_within(limits)}


def _texts_within(limits: _Schema) -> _Schema:
    """Limits of JSON Schema hold for numbers only; of texts, name those that are numbers within both."""
    low, high = limits.get("minimum"), limits.get("maximum")
    if not isinstance(low, int) or not isinstance(high, int):
        return {}
    return {"anyOf": [{"type": "integer"}, {"enum": [str(number) for number in range(low, high + 1)]}]}


def _or_null(schema: _Schema) -> _Schema:
    null: _Schema = {"type": "null"}
    kinds = schema.get("type")
    alternatives = schema.get("anyOf")
    if isinstance(alternatives, list):
        return {**schema, "anyOf": [*alternatives, null]}
    if kinds is None:
        return {"anyOf": [schema, null]}
    return {**schema, "type": [*kinds, "null"] if isinstance(kinds, list) else [kinds, "null"]}


def _plain(value: Any) -> Any:
    """Return an example as JSON can hold it: keys are strings."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
