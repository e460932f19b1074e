"""The regency's profile."""

from collections.abc import Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, grid
from masterplan_cli.document.tables import Table
from masterplan_cli.plan.regency import Boundaries, Regency
from masterplan_cli.text.numbers import decimal, integer


@placed_as("profil-daerah")
def profile(material: Material, label: Captioned) -> Table | None:
    """What is known of the regency, one line for each fact."""
    return grid((Head("Uraian", 4), Head("Keterangan", 9)), _facts(material.plan.regency), label)


def _facts(regency: Regency) -> Iterator[Line]:
    facts = {
        "code": regency.code,
        "province": regency.province,
        "capital": regency.capital,
        "area_km2": decimal(regency.area_km2) if regency.area_km2 is not None else None,
        "coordinates": regency.coordinates,
        "districts": f"{len(regency.districts)} kecamatan" if regency.districts else None,
        "villages": integer(regency.villages) if regency.villages is not None else None,
        "urban_villages": integer(regency.urban_villages) if regency.urban_villages is not None else None,
        "motto": regency.motto,
    }
    for name, value in facts.items():
        if value is not None:
            yield str(Regency.model_fields[name].title), value
    if regency.boundaries:
        for name, info in Boundaries.model_fields.items():
            yield f"Batas sebelah {str(info.title).lower()}", getattr(regency.boundaries, name) or NIL


@placed_as("kecamatan")
def districts(material: Material, label: Captioned) -> Table | None:
    """The districts, in two columns."""
    names = material.plan.regency.districts
    half = (len(names) + 1) // 2
    rows = ((str(row + 1), names[row], *_second_column(names, row + half)) for row in range(half))
    return grid((NUMBER, Head("Kecamatan", 6), NUMBER, Head("Kecamatan", 6)), rows, label)


def _second_column(names: tuple[str, ...], position: int) -> tuple[str, str]:
    return (str(position + 1), names[position]) if position < len(names) else ("", "")


@placed_as("penduduk")
def population(material: Material, label: Captioned) -> Table | None:
    """The number of inhabitants by year."""
    rows = (
        (str(one.year), integer(one.people), one.source or NIL) for one in material.plan.regency.population
    )
    heads = (Head("Tahun", 2, "center"), Head("Jumlah penduduk (jiwa)", 4, "right"), Head("Sumber", 6))
    return grid(heads, rows, label)


@placed_as("data-pokok")
def statistics(material: Material, label: Captioned) -> Table | None:
    """Economic and social figures, a column for each year that occurs."""
    known = material.plan.regency.statistics
    years = sorted({year for one in known for year in one.values})
    heads = (
        Head("Data", 5),
        Head("Satuan", 3),
        *(Head(str(year), 2, "right") for year in years),
        Head("Sumber", 4),
    )
    rows = (
        (
            one.name,
            one.unit,
            *(decimal(one.values[year]) if year in one.values else NIL for year in years),
            one.source or NIL,
        )
        for one in known
    )
    return grid(heads, rows, label)
