"""Scalars: from the strings of a file to rupiah, years, months, areas, codes and texts.

A value that could mean two things is refused with advice, never guessed.
Each refusal is a pydantic error with a type of ours; ``plan.problems`` turns it into words.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NoReturn

from msgspec import Struct
from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from masterplan_cli.plan import value_schemas

_DIGITS = re.compile(r"[0-9]{1,18}")
_UNDERSCORED = re.compile(r"[0-9]{1,3}(?:_[0-9]{3}){1,5}")
_DOTTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}")
_CURRENCY = re.compile(r"Rp\.? ?", re.IGNORECASE)
_ZERO_SEN = re.compile(r",(?:00|-)$")
_COMMA_DECIMAL = re.compile(r"-?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}|[0-9]{1,15}),[0-9]{1,6}")
_POINT_DECIMAL = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_YEAR_MONTH = re.compile(r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])")
_DATE = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")


def _refuse(kind: str, value: object) -> NoReturn:
    raise PydanticCustomError(kind, "{value}", {"value": str(value)[:80]})


def _text_of(value: Any, kind: str) -> str:
    if not isinstance(value, str):
        _refuse(kind, value)
    return value.strip()


def _rupiah(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18:
        return value
    text = _text_of(value, "rupiah")
    bare = _CURRENCY.sub("", text, count=1) if text[:2].lower() == "rp" else text
    bare = _ZERO_SEN.sub("", bare)
    is_surely_money = bare != text
    if _DIGITS.fullmatch(bare):
        return int(bare)
    if _UNDERSCORED.fullmatch(bare):
        return int(bare.replace("_", ""))
    if _DOTTED.fullmatch(bare):
        if bare.count(".") == 1 and not is_surely_money:
            _refuse("rupiah_ambiguous", value)
        return int(bare.replace(".", ""))
    _refuse("rupiah", value)


def _number(value: Any) -> Decimal:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = Decimal(str(value))
        return number if number.is_finite() else _refuse("number", value)
    text = _text_of(value, "number")
    if _COMMA_DECIMAL.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _DOTTED.fullmatch(text.removeprefix("-")):
        if text.count(".") == 1:
            _refuse("number_ambiguous", value)
        return Decimal(text.replace(".", ""))
    if _POINT_DECIMAL.fullmatch(text):
        return Decimal(text)
    if _UNDERSCORED.fullmatch(text):
        return Decimal(text.replace("_", ""))
    _refuse("number", value)


def _count(value: Any) -> int:
    if isinstance(value, str) and _DOTTED.fullmatch(value.strip()):
        return int(value.strip().replace(".", ""))
    number = _number(value)
    if number != int(number) or number < 0:
        _refuse("count", value)
    return int(number)


def _year(value: Any) -> int:
    text = str(value)  # not stripped: as keys of one mapping, "2019" and " 2019" must not become one year
    if not _YEAR.fullmatch(text):
        _refuse("year", value)
    return int(text)


def _schema_version(value: Any) -> int:
    if str(value).strip() != "1":
        _refuse("schema_version", value)
    return 1


def _year_month(value: Any) -> str:
    text = _text_of(value, "year_month")
    if not _YEAR_MONTH.fullmatch(text):
        _refuse("year_month", value)
    return text


def _date(value: Any) -> str:
    text = _text_of(value, "date")
    if not _DATE.fullmatch(text):
        _refuse("date", value)
    try:
        date.fromisoformat(text)  # the calendar has no 2018-02-31
    except ValueError:
        _refuse("date", value)
    return text


def _pattern(kind: str, pattern: str) -> Callable[[Any], str]:
    compiled = re.compile(pattern)

    def check(value: Any) -> str:
        text = _text_of(value, kind)
        if not compiled.fullmatch(text):
            _refuse(kind, value)
        return text

    return check


def _text(value: Any) -> str:
    text = _text_of(value, "text")
    if not text:
        _refuse("text_empty", value)
    return text


class MarkdownText(str):
    """Text that its field declares as Markdown: paragraphs, lists, emphasis and links."""

    __slots__ = ()


def _markdown(value: Any) -> MarkdownText:
    return MarkdownText(_text(value))


class Scalar(Struct, frozen=True, eq=False):  # hashed by identity, as types are
    """How one kind of scalar is read, and what an editor is told about it.

    pydantic gets the function alone: inspecting it, and checking its result a second time, would cost a
    fifth of the time in which the models are built.
    """

    read: Callable[[Any], Any]
    json_schema: dict[str, Any]

    @property
    def is_text(self) -> bool:
        """Whether people write it in words of their own, as one paragraph or as Markdown."""
        return self.json_schema is value_schemas.TEXT

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)


SchemaVersion = Annotated[int, Scalar(_schema_version, value_schemas.SCHEMA_VERSION)]
"""The version of the file's own structure; always 1."""

Text = Annotated[str, Scalar(_text, value_schemas.TEXT)]
"""One paragraph of plain text, without white space around it; never empty."""

Markdown = Annotated[str, Scalar(_markdown, value_schemas.TEXT)]
"""Running text in Markdown: paragraphs, lists, emphasis, links."""

Id = Annotated[
    str,
    Scalar(_pattern("id", r"[a-z0-9]+(?:[-.][a-z0-9]+)*"), value_schemas.ID),
]
"""A name for life: small letters, digits, hyphens (``gov-01``)."""

Rupiah = Annotated[int, Scalar(_rupiah, value_schemas.MONEY)]
"""Whole rupiah, not negative."""

Number = Annotated[Decimal, Scalar(_number, value_schemas.NUMBER)]
"""A number with the digits that were written; ``16,87`` and ``16.87`` are the same, ``1.500`` is refused."""

Count = Annotated[int, Scalar(_count, value_schemas.COUNT)]
"""A whole number of things, not negative; ``1.118.464`` and ``1118464`` are the same."""

Year = Annotated[int, Scalar(_year, value_schemas.YEAR)]
"""A calendar year from 1900 to 2099."""

YearMonth = Annotated[str, Scalar(_year_month, value_schemas.YEAR_MONTH)]
"""A month as ``2019-01``."""

Date = Annotated[str, Scalar(_date, value_schemas.DATE)]
"""A day as ``2018-12-14``."""

RegencyCode = Annotated[
    str,
    Scalar(_pattern("regency_code", r"[0-9]{2}\.[0-9]{2}"), value_schemas.REGENCY_CODE),
]
"""The regency's code of the Ministry of Home Affairs, ``35.23``."""

ProgramCode = Annotated[
    str,
    Scalar(_pattern("program_code", r"(?:[0-9]{1,2}|X)(?:\.[0-9X]{1,4}){2,5}"), value_schemas.PROGRAM_CODE),
]
"""A code of Permendagri 90/2019: urusan.program.kegiatan.sub-kegiatan, ``2.16.03.2.02.09``."""
