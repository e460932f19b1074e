"""MP708, MP709: the plan and the RPJMD that it carries out."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.analysis import Rpjmd, RpjmdMission


@rule(
    "MP708",
    "warning",
    stage=2,
    title=("Misi RPJMD dilayani program", "Programmes serve every RPJMD mission"),
    message=(
        "Misi RPJMD {mission} tidak didukung oleh misi atau program smart city mana pun.",
        "No mission or programme of the smart city supports the RPJMD mission {mission}.",
    ),
    remedy=(
        "Tulis `rpjmd: {id}` pada program atau misi smart city yang mendukungnya.",
        "Write `rpjmd: {id}` at the programme or smart-city mission that supports it.",
    ),
    why=(
        "Rencana yang tidak selaras dengan RPJMD termasuk temuan asesor; Bappeda memeriksa setiap misi.",
        "A plan out of line with the RPJMD is a frequent finding; Bappeda checks it mission by mission.",
    ),
    source="pedoman, bagian 5",
    bad="""
        strategic_analysis:
          rpjmd:
            start: 2016
            end: 2021
            missions: [{id: rpjmd-1, text: Tata kelola bersih}, {id: rpjmd-2, text: Ekonomi unggul}]
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, rpjmd: rpjmd-1}]
    """,
    at="strategic_analysis.rpjmd.missions[1]",
    good="""
        strategic_analysis:
          rpjmd:
            start: 2016
            end: 2021
            missions: [{id: rpjmd-1, text: Tata kelola bersih}]
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, rpjmd: rpjmd-1}]
    """,
)
def rpjmd_missions_served(subject: Subject) -> Iterator[Hit]:
    """While there are no programmes yet, none can serve a mission."""
    if not subject.index.programs:
        return
    served = {program.rpjmd for program in subject.index.programs.values()}
    if subject.plan.vision:
        served |= {mission for ours in subject.plan.vision.missions for mission in ours.rpjmd}
    for path, mission in subject.parts_of(RpjmdMission):
        if mission.id not in served:
            yield Hit(path, {"mission": named(mission.id, mission.text), "id": mission.id})


@rule(
    "MP709",
    "warning",
    title=("RPJMD masih berlaku ketika rencana disusun", "The RPJMD is in force when the plan is made"),
    message=(
        "RPJMD {start}–{end} sudah berakhir sebelum revisi tahun {revision}.",
        "The RPJMD of {start}–{end} had ended before the revision of {revision}.",
    ),
    remedy=(
        "Petakan RPJMD yang baru di `strategic_analysis.rpjmd`, beserta misinya.",
        "Map the new RPJMD in `strategic_analysis.rpjmd`, with its missions.",
    ),
    why=(
        "Setelah RPJMD berganti, rencana induk disesuaikan; Bojonegoro mengganti peraturannya karena itu.",
        "After a new RPJMD the masterplan follows; Bojonegoro replaced its regulation for that reason.",
    ),
    source="pedoman, bagian 6",
    bad="""
        revision: {year: 2022}
        strategic_analysis: {rpjmd: {start: 2016, end: 2021}}
    """,
    at="strategic_analysis.rpjmd.end",
    good="""
        revision: {year: 2022}
        strategic_analysis: {rpjmd: {start: 2021, end: 2026}}
    """,
)
def rpjmd_in_force(subject: Subject) -> Iterator[Hit]:
    """A span that runs backwards is another rule's matter."""
    revision = subject.plan.revision.year
    for path, rpjmd in subject.parts_of(Rpjmd):
        if rpjmd.start <= rpjmd.end < revision:
            yield Hit((*path, "end"), {"start": rpjmd.start, "end": rpjmd.end, "revision": revision})
