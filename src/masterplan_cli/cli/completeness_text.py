"""How much of a plan is filled, as a table of eighty columns."""

from collections.abc import Iterator

from masterplan_cli.checking.completeness import Completeness, Filled
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.findings_text import set_aside_lines
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer

_HEADING = Bilingual("{plan}: kelengkapan", "{plan}: completeness")
_PARTS = Bilingual("Bagian rencana", "Part of the plan")
_DIMENSIONS = Bilingual("Dimensi", "Dimension")
_TOTAL = Bilingual("Jumlah", "Total")
_FILLED = Bilingual("Terisi", "Filled")
_ASKED = Bilingual("Diminta", "Asked")
_STAGES = Bilingual("Bimtek", "Bimtek")
_MISSING = Bilingual("Kurang per bimtek", "Missing by bimtek")
_NOTHING = "–"


def completeness_lines(plan: str, counted: Completeness, language: Language) -> Iterator[Line]:
    """Yield a table for the parts, one for the dimensions, and their sum."""
    yield ((_HEADING.format(plan=plan).to(language), "bold"),)
    yield ()
    yield _head(_PARTS, _STAGES.to(language), language)
    yield from (_row(_name(part, language), part, _stages(part), language) for part in counted.parts)
    yield _row(_TOTAL.to(language), counted.total, "", language, style="bold")
    yield ()
    yield _head(_DIMENSIONS, "", language)
    yield from (_row(part.title, part, "", language) for part in counted.dimensions)
    yield from set_aside_lines([one.is_in_plan for one in counted.set_aside], language)
    yield ()


def _name(part: Filled, language: Language) -> str:
    """The plan's titles are Indonesian; its keys are English."""
    return part.title if language == "id" else part.key


def _head(title: Bilingual, stages: str, language: Language) -> Line:
    cells = (_FILLED.to(language), _ASKED.to(language), "%", stages, _MISSING.to(language))
    return ((_columns(title.to(language), *cells), "bold"),)


def _row(name: str, part: Filled, stages: str, language: Language, *, style: str = "") -> Line:
    percent = _NOTHING if part.percent is None else str(part.percent)
    asked, filled = (integer(count, language) for count in (part.asked, part.filled))
    return ((_columns(name, filled, asked, percent, stages, _missing(part)), style or _style(part)),)


def _stages(part: Filled) -> str:
    return ", ".join(map(str, part.stages)) or _NOTHING


def _missing(part: Filled) -> str:
    found = (f"{stage}: {part.missing[stage]}" for stage in sorted(part.missing) if part.missing[stage])
    return ", ".join(found) or _NOTHING


def _style(part: Filled) -> str:
    if not part.asked:
        return "dim"
    return "" if part.filled < part.asked else "green"


def _columns(name: str, *cells: str) -> str:
    return "{:<24} {:>7} {:>8} {:>4}  {:<7} {}".format(name, *cells)
