"""How much work a chapter's template may do: steps are counted, so that a loop that prints nothing ends too.

Time is not measured: the same template must end in the same way on every computer.
"""

from collections.abc import Iterator, Sized
from typing import TYPE_CHECKING, Any

from jinja2 import Undefined, nodes, pass_context
from msgspec import Struct

from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.text.bilingual import Bilingual

if TYPE_CHECKING:
    from jinja2.runtime import Context

MOST_STEPS = 2_000_000
"""Turns of loops, calls and pieces of text of one chapter; the longest of real books take ten thousand."""

SLOTS_VARIABLE = "_slots"
"""The context variable that holds the chapter's slots, and with them its steps."""

STEPS, TEXT_STEPS, FILE_STEPS = "_steps", "_text_steps", "_file_steps"
"""The filters that count, under names that no person would use."""

_STEPS_PER_CALL = 10  # a call takes as long as some turns of a loop
_STEPS_PER_FILE = 1000  # and another template as long as many: two that include each other twice never end
_LETTERS_PER_STEP = 16
_LARGEST_POWER = 64
_LONGEST_REPEAT = 10_000
_MOST_BITS = 256
_TEXT_FILTERS = frozenset({"capitalize", "lower", "replace", "string", "title", "trim", "truncate", "upper"})


class Steps(Struct):
    """The steps that are left to one chapter."""

    left: int = MOST_STEPS

    def take(self, count: int) -> None:
        """Take some steps; raises TemplateMisuseError when there are not as many."""
        self.left -= count
        if self.left < 0:
            raise TemplateMisuseError(_TOO_MUCH_WORK.format(limit=MOST_STEPS))


_LONG = (
    *(nodes.For, nodes.Filter, nodes.Concat, nodes.Compare),
    *(nodes.Include, nodes.Import, nodes.FromImport),
)


def counted(template: nodes.Template) -> nodes.Template:
    """Put counting into everything in a parsed template that can go on for long."""
    for node in list(template.find_all(_LONG)):
        match node:
            case nodes.For():
                node.iter = _through(node.iter, STEPS)
            case nodes.Filter():
                name = TEXT_STEPS if node.name in _TEXT_FILTERS else STEPS
                node.node = _through(node.node, name) if node.node is not None else None
            case nodes.Concat():
                node.nodes = [_through(part, TEXT_STEPS) for part in node.nodes]
            case nodes.Compare():
                node.expr = _through(node.expr, STEPS)
                for operand in node.ops:
                    operand.expr = _through(operand.expr, STEPS)
            case nodes.Include() | nodes.Import() | nodes.FromImport():
                node.template = _through(node.template, FILE_STEPS)
    return template


def take_call(context: "Context") -> None:
    """Take the steps of a call; macros may call each other twice over."""
    _steps_of(context).take(_STEPS_PER_CALL)


def check_operation(context: "Context", operator: str, left: Any, right: Any) -> None:
    """Refuse arithmetic that makes giants out of small things; raises TemplateMisuseError."""
    too_large = False
    if operator == "**":
        too_large = not isinstance(right, int) or abs(right) > _LARGEST_POWER or _bits(left) > _MOST_BITS
    elif operator == "*":
        length = max((len(side) for side in (left, right) if isinstance(side, Sized)), default=0)
        times = max((side for side in (left, right) if isinstance(side, int)), default=0)
        too_large = length * times > _LONGEST_REPEAT or _bits(left) + _bits(right) > _MOST_BITS
    elif operator == "%" and isinstance(left, str):
        raise TemplateMisuseError(_PERCENT_TEXT)
    elif operator == "+":
        _steps_of(context).take(sum(len(side) for side in (left, right) if isinstance(side, Sized)))
    if too_large:
        raise TemplateMisuseError(_TOO_LARGE)


def _through(node: Any, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno, environment=node.environment)


@pass_context
def count_steps(context: "Context", value: Any) -> Any:
    """Return a value after taking as many steps as it has parts."""
    steps = _steps_of(context)
    if isinstance(value, str):
        steps.take(1 + len(value) // _LETTERS_PER_STEP)
    elif isinstance(value, Iterator):
        return _one_by_one(value, steps)
    elif isinstance(value, Sized) and not isinstance(value, Undefined):
        steps.take(1 + len(value))
    return value


@pass_context
def count_text_steps(context: "Context", value: Any) -> Any:
    """Return a value that becomes text; a list in a list could become an endless one."""
    if isinstance(value, list | tuple | dict | Iterator):
        raise TemplateMisuseError(_NOT_TEXT)
    return count_steps(context, value)


@pass_context
def count_file_steps(context: "Context", value: Any) -> Any:
    """Return the name of another template after taking the steps that its work begins with."""
    _steps_of(context).take(_STEPS_PER_FILE)
    return value


def _one_by_one(values: Iterator[Any], steps: Steps) -> Iterator[Any]:
    for value in values:
        steps.take(1)
        yield value


def slots_of(context: "Context") -> Any:
    """Return the slots of the chapter; raises TemplateMisuseError in a macro that knows no chapter."""
    slots = context.get(SLOTS_VARIABLE)
    if slots is None:
        raise TemplateMisuseError(_WITHOUT_CONTEXT)
    return slots


def _steps_of(context: "Context") -> Steps:
    steps: Steps = slots_of(context).steps
    return steps


def _bits(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 0


_TOO_MUCH_WORK = Bilingual(
    "templat ini bekerja terlalu lama (lebih dari {limit} langkah); adakah perulangan di dalam perulangan?",
    "this template works for too long (more than {limit} steps); is there a loop inside a loop?",
)
_TOO_LARGE = Bilingual(
    "hasil perhitungan ini terlalu besar untuk sebuah buku", "the result of this is too large for a book"
)
_PERCENT_TEXT = Bilingual(
    "teks tidak dapat dibentuk dengan `%`; sambunglah dengan `~`",
    "texts cannot be formatted with `%`; join them with `~`",
)
_NOT_TEXT = Bilingual(
    "yang dijadikan teks di sini adalah daftar; pakai `| join(', ')` atau perulangan",
    "what becomes text here is a list; use `| join(', ')` or a loop",
)
_WITHOUT_CONTEXT = Bilingual(
    "macro dari berkas lain harus diambil dengan `with context`: tambahkan di akhir `import …`",
    "macros of another file must be imported `with context`: add it at the end of `import …`",
)
