"""MP7xx: agreement with regulations and with the RPJMD."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.analysis import Rpjmd


@rule(
    "MP701",
    "error",
    title=("Dasar hukum tidak lebih muda daripada rencana", "No regulation younger than the plan"),
    message=(
        "{regulation} lebih muda daripada revisi rencana tahun {revision}.",
        "{regulation} is younger than the plan's revision of {revision}.",
    ),
    remedy=(
        "Ganti dengan peraturan yang berlaku pada tahun {revision}, atau perbaiki tahun revisinya.",
        "Cite the regulation in force in {revision} instead, or correct the revision's year.",
    ),
    why=(
        "Dokumen tidak mungkin berdasar pada peraturan yang belum terbit ketika dokumen itu ditetapkan.",
        "A document cannot rest on a regulation that did not exist when it was adopted.",
    ),
    source="pedoman, bagian 8",
    bad="""
        revision: {year: 2018}
        legal_basis:
          - {kind: PP, number: 12, year: 2019, about: Pengelolaan Keuangan Daerah}
    """,
    at="legal_basis[0].year",
    good="""
        revision: {year: 2019}
        legal_basis:
          - {kind: PP, number: 12, year: 2019, about: Pengelolaan Keuangan Daerah}
    """,
)
def regulations_exist_already(subject: Subject) -> Iterator[Hit]:
    """A regulation of the revision's own year passes."""
    revision = subject.plan.revision.year
    for position, regulation in enumerate(subject.plan.legal_basis):
        if regulation.year > revision:
            name = f"{regulation.kind.value} {regulation.number}/{regulation.year}"
            yield Hit(("legal_basis", position, "year"), {"regulation": name, "revision": revision})


@rule(
    "MP702",
    "warning",
    title=("Masa berlaku bertemu dengan RPJMD", "Horizon and RPJMD overlap"),
    message=(
        "RPJMD {start}–{end} tidak beririsan dengan masa berlaku rencana ({first}–{last}).",
        "The RPJMD of {start}–{end} does not overlap the plan's horizon ({first}–{last}).",
    ),
    remedy=(
        "Petakan RPJMD yang berlaku pada masa rencana ini, atau perbaiki tahunnya.",
        "Map the RPJMD in force during this plan, or correct its years.",
    ),
    why=(
        "Program smart city dianggarkan melalui RPJMD; ketidakselarasan dengannya kerap menjadi temuan.",
        "Programmes are budgeted through the RPJMD; being out of line with it is a frequent finding.",
    ),
    source="pedoman, bagian 5",
    bad="""
        horizon: {start: 2019, end: 2028}
        strategic_analysis: {rpjmd: {start: 2011, end: 2016}}
    """,
    at="strategic_analysis.rpjmd",
    good="""
        horizon: {start: 2019, end: 2028}
        strategic_analysis: {rpjmd: {start: 2016, end: 2021}}
    """,
)
def rpjmd_overlaps_horizon(subject: Subject) -> Iterator[Hit]:
    """Spans that run backwards are another rule's matter."""
    horizon = subject.plan.horizon
    for path, rpjmd in subject.parts_of(Rpjmd):
        runs_forwards = rpjmd.start <= rpjmd.end and horizon.start <= horizon.end
        if runs_forwards and (rpjmd.end < horizon.start or rpjmd.start > horizon.end):
            values = {"start": rpjmd.start, "end": rpjmd.end, "first": horizon.start, "last": horizon.end}
            yield Hit(path, values)
