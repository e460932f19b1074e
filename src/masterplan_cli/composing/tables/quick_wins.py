"""Quick wins: the list, and a sheet for each."""

from collections.abc import Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.budgets import by_year, source_name
from masterplan_cli.composing.tables.dimensions import by_dimension
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, grid
from masterplan_cli.composing.tables.vision import indicator_heads, indicator_rows, target_years
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.dates import months
from masterplan_cli.text.numbers import rupiah

_SHEET = (
    "problem",
    "innovation",
    "benefit",
    "beneficiaries",
    "uniqueness",
    "development",
    "sustainability",
)


@placed_as("quick-win")
def quick_wins(material: Material, label: Captioned) -> Table | None:
    """All quick wins: dimension, owner, time and budget."""
    rows = (
        (
            str(number),
            win.name,
            win.pillar.label,
            material.agency(win.owner),
            material.cell(span(win)),
            rupiah(total(win.budget)),
        )
        for number, win in enumerate(material.plan.quick_wins, 1)
    )
    heads = (
        NUMBER,
        Head("Quick win", 5),
        Head("Dimensi", 3),
        Head("OPD", 2.6),
        Head("Waktu", 3.2),
        Head("Anggaran", 4, "right"),
    )
    return grid(heads, rows, label)


@placed_as("quick-win-dimensi")
def by_pillar(material: Material, label: Captioned) -> Table | None:
    """The quick wins of every dimension; one without any stands there with a gap."""
    rows: list[Line] = []
    for dimension, wins in by_dimension(material.plan.quick_wins).items():
        if not wins:
            rows.append((dimension, material.cell(None), NIL, NIL, NIL))
        for win in wins:
            when, budget = material.cell(span(win)), rupiah(total(win.budget))
            rows.append((dimension, win.name, material.agency(win.owner), when, budget))
    heads = (
        Head("Dimensi", 3),
        Head("Quick win", 5),
        Head("OPD", 2.6),
        Head("Waktu", 3.2),
        Head("Anggaran", 4, "right"),
    )
    return grid(heads, rows, label) if material.plan.quick_wins else None


@placed_as("profil-quick-win")
def sheet(material: Material, label: Captioned, quick_win: str) -> Table | None:
    """One quick win with everything that the guide asks for."""
    win = _win(material, quick_win)
    return grid((Head("Uraian", 3), Head("Keterangan", 10)), _facts(material, win), label)


def _facts(material: Material, win: QuickWin) -> Iterator[Line]:
    yield "Dimensi", win.pillar.label
    yield "Subdimensi", material.cell(win.subdimension.label if win.subdimension else None)
    program = material.index.programs.get(win.program or "")
    yield "Program", material.cell(f"{program.id} {program.name}" if program else win.program)
    for name in _SHEET:
        yield str(QuickWin.model_fields[name].title), material.cell(getattr(win, name))
    yield "OPD penanggung jawab", material.agency(win.owner)
    supporting = [str(material.agency_name(agency)) for agency in win.support]
    yield "Pendukung dan mitra", ", ".join([*supporting, *win.partners]) or NIL
    yield "Waktu pelaksanaan", material.cell(span(win))
    for year, amount in sorted(by_year(win.budget).items()):
        sources = dict.fromkeys(
            source_name(material, line.source) for line in win.budget if line.year == year
        )
        yield f"Anggaran {year}", f"{rupiah(amount)} ({', '.join(sources)})"


@placed_as("indikator-quick-win")
def indicators(material: Material, label: Captioned, quick_win: str) -> Table | None:
    """The indicators of one quick win."""
    win = _win(material, quick_win)
    years = target_years(iter(win.indicators))
    return grid(indicator_heads(years), indicator_rows(win.indicators, years), label)


@placed_as("risiko-quick-win")
def risks(material: Material, label: Captioned, quick_win: str) -> Table | None:
    """The risks of one quick win and how they are met."""
    rows = (
        Row((str(number), risk.risk, risk.mitigation or NIL))
        for number, risk in enumerate(_win(material, quick_win).risks, 1)
    )
    return grid((NUMBER, Head("Risiko", 6), Head("Mitigasi", 6)), rows, label)


def _win(material: Material, quick_win: str) -> QuickWin:
    found = next((win for win in material.plan.quick_wins if win.id == quick_win), None)
    if found is None:
        raise TemplateMisuseError(_NO_QUICK_WIN.format(id=quick_win))
    return found


def span(win: QuickWin) -> str | None:
    """Return the months of a quick win, ``Januari–Desember 2019``, or None when they are open."""
    if win.start is None or win.end is None:
        return None
    return months(win.start, win.end)


_NO_QUICK_WIN = Bilingual("quick win `{id}` tidak ada di rencana", "the plan has no quick win `{id}`")
