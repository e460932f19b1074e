"""What all parts of a plan have in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Part(BaseModel):  # noqa: PLW1641  # pydantic gives frozen models their hash
    """A part of the plan: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def __eq__(self, other: object) -> bool:
        """Compare the fields: a part has nothing else, and comparing plans is mostly this."""
        return type(self) is type(other) and self.__dict__ == other.__dict__


REQUIRED: Any = ...


def _no_items() -> tuple[Any, ...]:
    return ()


def _no_entries() -> dict[Any, Any]:
    return {}  # functions of ours: pydantic takes twenty times as long to find what `dict` wants


def field(title: str, description: str, example: object, *, default: Any = None, **limits: Any) -> Any:
    """Declare a field of a part, with everything that people are told about it.

    Args:
        title: the Indonesian name, as tables and workbooks print it.
        description: what to write there, in Indonesian, as an editor shows it.
        example: a valid example, as it stands in YAML.
        default: the value when it is missing; ``REQUIRED`` for a field that cannot be.
        limits: limits that pydantic knows, such as ``min_length``.
    """
    if default in ((), {}):
        empty = _no_items if default == () else _no_entries
        return Field(
            default_factory=empty, title=title, description=description, examples=[example], **limits
        )
    return Field(default, title=title, description=description, examples=[example], **limits)
