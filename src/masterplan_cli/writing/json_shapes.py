"""From the shape of a JSON document, as typed dictionaries, to its JSON Schema."""

from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from msgspec import Struct

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: dict[Any, str] = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


class Keywords(Struct, frozen=True, eq=False):  # stands in annotations, which are hashed
    """Keywords that a type cannot say: ``Annotated[str, Keywords({"enum": […]})]``."""

    schema: Schema


def schema_of(*shapes: type, **head: Any) -> Schema:
    """Return the JSON Schema of documents that have one of some shapes.

    Args:
        shapes: typed dictionaries. A text in the annotation of a key describes it.
        head: what stands before the rest: title and the like.
    """
    definitions: dict[str, Schema] = {}
    references = [_of(shape, definitions) for shape in shapes]
    choice: Schema = references[0] if len(references) == 1 else {"oneOf": references}
    return {"$schema": DIALECT, **head, **choice, "$defs": definitions}


def _of(hint: Any, definitions: dict[str, Schema]) -> Schema:
    if get_origin(hint) is Annotated:
        return _annotated(hint, definitions)
    if is_typeddict(hint):
        return _reference(hint, definitions)
    if hint in _SCALARS:
        return {"type": _SCALARS[hint]}
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [str(choice) for choice in hint]}
    return _composed(get_origin(hint), get_args(hint), definitions)


def _annotated(hint: Any, definitions: dict[str, Schema]) -> Schema:
    plain, *notes = get_args(hint)
    schema = dict(_of(plain, definitions))
    for note in notes:
        schema |= note.schema if isinstance(note, Keywords) else {"description": note}
    return schema


def _composed(origin: Any, arguments: tuple[Any, ...], definitions: dict[str, Schema]) -> Schema:
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, UnionType):
        return _union([_of(argument, definitions) for argument in arguments])
    if origin is list:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of(arguments[1], definitions)}
    raise TypeError(f"{origin} has no JSON Schema here")


def _union(options: list[Schema]) -> Schema:
    """Join plain types to one list, likewise words with null; anything else stands side by side."""
    null = {"type": "null"}
    if all(option.keys() == {"type"} for option in options):
        return {"type": [option["type"] for option in options]}
    if null in options and len(options) == 2 and "enum" in options[0]:
        return {"enum": [*options[0]["enum"], None]}
    return {"anyOf": options}


def _reference(shape: Any, definitions: dict[str, Schema]) -> Schema:
    name = shape.__name__.removesuffix("Shape")
    if name not in definitions:
        definitions[name] = {}  # holds its place, so that shapes may hold each other
        hints = get_type_hints(shape, include_extras=True)
        properties = {key: _of(hint, definitions) for key, hint in hints.items()}
        definitions[name] = {
            "description": (shape.__doc__ or "").partition("\n")[0],
            "type": "object",
            "properties": properties,
            "required": [key for key in properties if key in shape.__required_keys__],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}
