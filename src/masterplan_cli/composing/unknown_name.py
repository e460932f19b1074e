"""What a template gets for a name or a field that there is not: a mistake, said in both languages."""

from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateRuntimeError
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.utils import missing

from masterplan_cli.composing.near_names import did_you_mean
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.text.bilingual import Bilingual


class UnknownName(StrictUndefined):
    """Using it in any way raises :class:`TemplateMisuseError`."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, exc)
        message = _message(hint, obj, name, exc)
        # Jinja calls this with its own English message, for which ours stands in.
        self._undefined_exception = lambda _: TemplateMisuseError(message)  # type: ignore[assignment]


def _message(hint: str | None, obj: Any, name: str | None, exc: type[TemplateRuntimeError]) -> Bilingual:
    if exc is SecurityError:
        return _REFUSED.format(name=name, owner=type(obj).__name__)
    if hint is not None:
        return Bilingual(hint, hint)
    word = str(name)
    if obj is missing:
        return _NO_NAME.format(name=name, meant=did_you_mean(word, _NAMES))
    return _NO_FIELD.format(name=name, owner=type(obj).__name__, meant=did_you_mean(word, _fields(obj)))


def _fields(owner: Any) -> list[str]:
    if isinstance(owner, Mapping):
        return [str(key) for key in owner]
    return [name for name in dir(type(owner)) if not name.startswith(("_", "model_"))] + list(
        getattr(type(owner), "model_fields", ())
    )


_NAMES = (
    *("plan", "figures", "dimensions", "terms", "action_groups", "tempat_tanggal"),
    *(
        "table",
        "chart",
        "figure",
        "ref",
        "footnote",
        "paragraph",
        "signature",
        "page_break",
        "range",
        "namespace",
    ),
)
"""What chapters can use by name, as far as a slip of the pen is explained."""

_NO_NAME = Bilingual(
    "nama `{name}` tidak dikenal di sini{meant}", "the name `{name}` is not known here{meant}"
)
_NO_FIELD = Bilingual(
    "`{owner}` tidak mempunyai isian `{name}`{meant}", "`{owner}` has no field `{name}`{meant}"
)
_REFUSED = Bilingual(
    "templat hanya boleh membaca isian; `{name}` pada `{owner}` tidak boleh dipakai",
    "templates may only read fields; `{name}` of `{owner}` must not be used",
)
