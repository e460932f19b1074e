"""MP703 and MP704: indicators of the RPJMD."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP703",
    "warning",
    title=("Kesenjangan RPJMD dijelaskan dan ditutup", "Gaps of the RPJMD are explained and closed"),
    message=(
        "Target indikator RPJMD {indicator} belum tercapai, tetapi {what} belum disebut.",
        "The target of the RPJMD indicator {indicator} is not reached, but {what} is not named.",
    ),
    remedy=(
        "Tulis di `cause` mengapa target belum tercapai, dan di `programs` kode program yang menutupnya.",
        "Write in `cause` why it was not reached, and in `programs` the programmes that close the gap.",
    ),
    why=(
        "Ketidakselarasan rencana dengan RPJMD termasuk temuan asesor yang paling kerap.",
        "Being out of line with the RPJMD is among what assessors find most.",
    ),
    source="pedoman, bagian 2 dan 5",
    bad="""
        strategic_analysis:
          rpjmd_indicators: [{id: ind-1, name: Jalan mantap, achievement: 76, target: 85}]
    """,
    at="strategic_analysis.rpjmd_indicators[0].cause",
    good="""
        pillars:
          living:
            programs: [{id: liv-01, name: Jalan Mantap, subdimension: mobility}]
        strategic_analysis:
          rpjmd_indicators:
            - id: ind-1
              name: Jalan mantap
              achievement: 76
              target: 85
              cause: Ruas selatan rusak akibat longsor
              programs: [liv-01]
    """,
)
def gaps_are_closed(subject: Subject) -> Iterator[Hit]:
    """An indicator that reached its target needs neither cause nor programme."""
    for path, indicator in subject.parts_of(RpjmdIndicator):
        if not indicator.gap:
            continue
        values = {"indicator": named(indicator.id, indicator.name)}
        if indicator.cause is None:
            yield Hit((*path, "cause"), {**values, "what": Bilingual("penyebabnya", "the cause")})
        if not indicator.programs:
            what = Bilingual("program yang menutupnya", "a programme that closes it")
            yield Hit((*path, "programs"), {**values, "what": what})


@rule(
    "MP704",
    "error",
    title=("Capaian RPJMD tidak lebih muda daripada rencana", "No RPJMD achievement younger than the plan"),
    message=(
        "Capaian {indicator} bertahun {year}, lebih muda daripada revisi rencana tahun {revision}.",
        "The achievement of {indicator} is of {year}, later than the plan's revision of {revision}.",
    ),
    remedy=(
        "Tulis tahun capaian terakhir yang sudah diketahui, atau perbaiki tahun revisinya.",
        "Write the year of the latest known achievement, or correct the revision's year.",
    ),
    why=(
        "Yang belum terjadi adalah target, bukan capaian.",
        "What has not happened yet is a target, not an achievement.",
    ),
    source="masterplan",
    bad="""
        revision: {year: 2018}
        strategic_analysis:
          rpjmd_indicators: [{id: ind-1, name: Jalan mantap, achievement: 76, achievement_year: 2020}]
    """,
    at="strategic_analysis.rpjmd_indicators[0].achievement_year",
    good="""
        revision: {year: 2021}
        strategic_analysis:
          rpjmd_indicators: [{id: ind-1, name: Jalan mantap, achievement: 76, achievement_year: 2020}]
    """,
)
def achievements_are_past(subject: Subject) -> Iterator[Hit]:
    """An achievement of the revision's own year passes."""
    revision = subject.plan.revision.year
    for path, indicator in subject.parts_of(RpjmdIndicator):
        year = indicator.achievement_year
        if year is not None and year > revision:
            name = named(indicator.id, indicator.name)
            yield Hit((*path, "achievement_year"), {"indicator": name, "year": year, "revision": revision})
