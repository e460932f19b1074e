"""The sandbox in which chapter templates run."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from jinja2 import BytecodeCache, Undefined, nodes, pass_context
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from masterplan_cli.composing.markdown import plan_blocks
from masterplan_cli.composing.slots import Slots
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.composing.template_files import TemplateFiles, TemplateFolders
from masterplan_cli.composing.template_filters import keep_bounded_filters
from masterplan_cli.composing.template_steps import (
    SLOTS_VARIABLE,
    check_operation,
    counted,
    slots_of,
    take_call,
)
from masterplan_cli.composing.unknown_name import UnknownName
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.values import MarkdownText
from masterplan_cli.text import dates, numbers
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.number_words import in_words

SLOTS = SLOTS_VARIABLE
"""The context variable that holds the chapter's slots."""

MATERIAL = "_material"
"""The context variable that holds what the book is made from."""

BOOK_FILTERS: dict[str, Callable[..., object]] = {
    "rupiah": numbers.rupiah,
    "rupiah_ringkas": numbers.rupiah_short,
    "angka": numbers.decimal,
    "bulat": numbers.integer,
    "terbilang": in_words,
    "persen": numbers.percent,
    "tanggal": dates.date,
    "bulan": dates.month,
}
"""How books write numbers, money and dates."""

_TOOLS = ("range", "namespace")
"""Jinja's own functions that templates may call."""


class _ChapterEnvironment(ImmutableSandboxedEnvironment):
    """Templates may read fields and call what we give them, and nothing else."""

    def __init__(self, folders: TemplateFolders) -> None:
        super().__init__(
            loader=TemplateFiles(folders),
            undefined=UnknownName,
            autoescape=True,
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            optimized=False,  # a template is rendered once: optimising it costs more than it saves
        )
        keep_bounded_filters(self.filters)
        self.filters.update(BOOK_FILTERS)
        self.globals = {name: self.globals[name] for name in _TOOLS}
        self.callables: set[object] = set(self.globals.values())

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def _generate(self, source: nodes.Template, *where: Any, **options: Any) -> str:
        """Count in compiled templates what can go on for long."""
        return super()._generate(counted(source), *where, **options)

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Count calls: macros that call each other twice never end."""
        take_call(context)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse arithmetic that makes giants."""
        check_operation(context, operator, left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow fields and properties of plan parts, and what Jinja allows on strings, lists and mappings."""
        if isinstance(obj, Part):
            return not attr.startswith("_") and not callable(value)
        return super().is_safe_attribute(obj, attr, value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Allow macros, the functions of the edition, and the methods of mappings that only read.

        Raises:
            TemplateMisuseError: anything else is called.
        """
        if isinstance(obj, Macro | partial) or obj in self.callables:
            return True
        name = getattr(obj, "__name__", type(obj).__name__)
        if name in _READING_METHODS and super().is_safe_callable(obj):
            return True
        raise TemplateMisuseError(_NOT_CALLABLE.format(name=name))


_READING_METHODS = frozenset({"items", "keys", "values", "get", "cycle", "upper", "lower"})


def chapter_environment(
    folders: TemplateFolders,
    functions: Mapping[str, Callable[..., object]],
    compiled: BytecodeCache | None = None,
) -> ImmutableSandboxedEnvironment:
    """Return an environment for the templates of an edition.

    Args:
        folders: the edition's folders; templates outside them cannot be reached.
        functions: what templates may call, by name.
        compiled: where compiled templates are kept, or None to compile them each time.
    """
    environment = _ChapterEnvironment(folders)
    environment.bytecode_cache = compiled
    environment.globals.update(functions)
    environment.callables.update(functions.values())
    return environment


@pass_context
def _finalize(context: Context, value: object) -> Markup:
    """Turn what a template prints into a slot; the template's own text, macros and blocks pass through."""
    if isinstance(value, Markup):
        return value
    slots: Slots = slots_of(context)
    match value:
        case MarkdownText():
            return Markup(slots.for_blocks(*plan_blocks(value)))
        case None:
            return Markup(slots.for_inlines(context[MATERIAL].gap))
        case UnknownName():
            str(value)  # raises, with the name that is not known
        case Undefined():
            return Markup()  # of {{ x if y }} without else
        case bool():
            raise TemplateMisuseError(_NOT_PRINTABLE.format(kind="bool"))
        case Decimal():
            return Markup(slots.for_text(numbers.decimal(value)))
        case str() | int():
            return Markup(slots.for_text(str(value)))
    raise TemplateMisuseError(_NOT_PRINTABLE.format(kind=type(value).__name__))


_NOT_CALLABLE = Bilingual("`{name}` tidak boleh dipanggil di templat", "templates must not call `{name}`")
_NOT_PRINTABLE = Bilingual(
    "yang dicetak harus teks atau angka, bukan {kind}; tulis nama isinya, misalnya `plan.regency.name`",
    "only texts and numbers can be printed, not {kind}; name a field of it, such as `plan.regency.name`",
)
