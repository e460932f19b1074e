"""MP329 to MP334: what edition kominfo-2021 asks for beyond the edition before it."""

from collections.abc import Iterator

from masterplan_cli.checking.editions import asks_for_more
from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed, named
from masterplan_cli.plan.analysis import StrategicAnalysis
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.risks import Risk
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP329",
    "warning",
    stage=1,
    title=("Inovasi dan aplikasi diinventarisasi", "Innovations and applications are listed"),
    message=(
        "Inventarisasi inovasi dan aplikasi yang diminta edisi {edition} belum ada.",
        "The inventory of innovations and applications that edition {edition} asks for is missing.",
    ),
    remedy=(
        "Tulis inovasi dan aplikasi yang sudah berjalan di `strategic_analysis.innovations`.",
        "List what is already in use in `strategic_analysis.innovations`.",
    ),
    why=(
        "Tanpa inventarisasi, rencana mudah membangun lagi aplikasi yang sudah ada.",
        "Without the inventory a plan easily builds again what is already there.",
    ),
    source="pedoman, bagian 2",
    bad="""
        edition: kominfo-2021
        strategic_analysis: {innovations: []}
    """,
    at="strategic_analysis.innovations",
    good="""
        edition: kominfo-2021
        strategic_analysis: {innovations: [{id: inov-01, name: Lakone, pillar: governance}]}
    """,
)
def innovations_listed(subject: Subject) -> Iterator[Hit]:
    """One entry is enough to be quiet."""
    if asks_for_more(subject) and not _analysis(subject).innovations:
        yield Hit(("strategic_analysis", "innovations"), _edition(subject))


@rule(
    "MP330",
    "warning",
    stage=1,
    title=("Kesenjangan indikator RPJMD dihitung", "Gaps of RPJMD indicators are computed"),
    message=(
        "Indikator RPJMD beserta capaian dan targetnya, yang diminta edisi {edition}, belum ada.",
        "The RPJMD indicators with achievement and target, which edition {edition} asks for, are missing.",
    ),
    remedy=(
        "Tulis di `strategic_analysis.rpjmd_indicators`; kesenjangannya dihitung sendiri.",
        "Write them in `strategic_analysis.rpjmd_indicators`; the gaps are computed.",
    ),
    why=(
        "Edisi ini menurunkan program dari target RPJMD yang belum tercapai.",
        "This edition derives programmes from RPJMD targets that have not been reached.",
    ),
    source="pedoman, bagian 2",
    bad="""
        edition: kominfo-2021
        strategic_analysis: {rpjmd_indicators: []}
    """,
    at="strategic_analysis.rpjmd_indicators",
    good="""
        edition: kominfo-2021
        strategic_analysis:
          rpjmd_indicators: [{id: ind-1, name: Jalan mantap, achievement: 76, target: 85}]
    """,
)
def rpjmd_gaps_computed(subject: Subject) -> Iterator[Hit]:
    """One indicator is enough to be quiet."""
    if asks_for_more(subject) and not _analysis(subject).rpjmd_indicators:
        yield Hit(("strategic_analysis", "rpjmd_indicators"), _edition(subject))


@rule(
    "MP331",
    "warning",
    stage=2,
    title=("Rencana aksi sumber daya manusia", "Actions for human resources"),
    message=(
        "Rencana aksi sumber daya manusia yang diminta edisi {edition} belum ada.",
        "The actions for human resources that edition {edition} asks for are missing.",
    ),
    remedy=(
        "Tulis sedikitnya satu rencana aksi di `action_plan.human_resources`.",
        "Write at least one action in `action_plan.human_resources`.",
    ),
    why=(
        "Tidak adanya rencana aksi sumber daya manusia termasuk temuan asesor yang paling kerap.",
        "Having no actions for human resources is among what assessors find most.",
    ),
    source="pedoman, bagian 2 dan 5",
    bad="""
        edition: kominfo-2021
        action_plan: {human_resources: []}
    """,
    at="action_plan.human_resources",
    good="""
        edition: kominfo-2021
        action_plan: {human_resources: [{id: aksi-1, program: gov-01, name: Pelatihan pengelola data}]}
    """,
)
def human_resources_planned(subject: Subject) -> Iterator[Hit]:
    """One action is enough to be quiet."""
    if asks_for_more(subject) and not subject.plan.action_plan.human_resources:
        yield Hit(("action_plan", "human_resources"), _edition(subject))


@rule(
    "MP332",
    "warning",
    stage=2,
    title=("Risiko dikelola", "Risks are managed"),
    message=(
        "Daftar risiko yang diminta edisi {edition} belum ada.",
        "The list of risks that edition {edition} asks for is missing.",
    ),
    remedy=("Tulis risiko rencana di `risks`.", "Write the plan's risks in `risks`."),
    why=(
        "Manajemen risiko adalah bagian tersendiri pada edisi ini.",
        "Risk management is a part of its own in this edition.",
    ),
    source="pedoman, bagian 2",
    bad="""
        edition: kominfo-2021
        risks: []
    """,
    at="risks",
    good="""
        edition: kominfo-2021
        risks: [{id: ris-01, risk: Pergantian pejabat}]
    """,
)
def risks_listed(subject: Subject) -> Iterator[Hit]:
    """One risk is enough to be quiet."""
    if asks_for_more(subject) and not subject.plan.risks:
        yield Hit(("risks",), _edition(subject))


_ASKED_OF_RISKS = ("likelihood", "impact", "mitigation", "owner")


@rule(
    "MP333",
    "warning",
    stage=2,
    title=("Risiko lengkap", "Risks are complete"),
    message=("Risiko {risk} belum memuat {what}.", "The risk {risk} lacks {what}."),
    remedy=("Lengkapi {keys}.", "Fill in {keys}."),
    why=(
        "Risiko tanpa tingkat, mitigasi, dan pemilik tidak dapat dipetakan dan tidak ada yang menjaganya.",
        "A risk without level, mitigation and owner cannot be mapped, and nobody watches it.",
    ),
    source="pedoman, bagian 2",
    bad="""
        edition: kominfo-2021
        risks: [{id: ris-01, risk: Pergantian pejabat, likelihood: 3}]
    """,
    at="risks[0]",
    good="""
        edition: kominfo-2021
        agencies: [{id: bappeda, name: Bappeda}]
        risks:
          - id: ris-01
            risk: Pergantian pejabat
            likelihood: 3
            impact: 4
            mitigation: Tim pelaksana ditetapkan menurut jabatan
            owner: bappeda
    """,
)
def risks_complete(subject: Subject) -> Iterator[Hit]:
    """One hit for each risk names all that it lacks."""
    fields = fields_of(Risk)
    for path, risk in subject.parts_of(Risk) if asks_for_more(subject) else ():
        absent = [key for key in _ASKED_OF_RISKS if getattr(risk, key) is None]
        if absent:
            keys = listed(f"`{key}`" for key in absent)
            titles = listed(str(fields[key].title).lower() for key in absent)
            what = Bilingual(titles.id, keys.en)
            yield Hit(path, {"risk": named(risk.id, risk.risk), "keys": keys, "what": what})


@rule(
    "MP334",
    "warning",
    stage=3,
    title=("Setiap dimensi mempunyai quick win", "Every dimension has a quick win"),
    message=(
        "Edisi {edition} meminta satu quick win untuk setiap dimensi; belum ada untuk {what}.",
        "Edition {edition} asks for a quick win in every dimension; there is none for {what}.",
    ),
    remedy=(
        "Tulis di `quick_wins` satu calon dengan {keys}.",
        "Write in `quick_wins` a candidate with {keys}.",
    ),
    why=(
        "Edisi ini mengajukan enam quick win, satu untuk setiap dimensi, bukan tiga.",
        "This edition presents six quick wins, one for each dimension, instead of three.",
    ),
    source="pedoman, bagian 2",
    bad="""
        edition: kominfo-2021
        quick_wins: [{id: qw-01, name: Lakone, pillar: governance}]
    """,
    at="quick_wins",
    good="""
        edition: kominfo-2021
        quick_wins:
          - {id: qw-01, name: Lakone, pillar: governance}
          - {id: qw-02, name: AMANDEWI, pillar: branding}
          - {id: qw-03, name: e-KIR, pillar: economy}
          - {id: qw-04, name: Jamila Asiek, pillar: living}
          - {id: qw-05, name: Sipelitaneker, pillar: society}
          - {id: qw-06, name: SINTAR, pillar: environment}
    """,
)
def every_dimension_has_a_quick_win(subject: Subject) -> Iterator[Hit]:
    """Quick wins that were cancelled do not count; a plan without any is another rule's matter."""
    wins = subject.plan.quick_wins
    served = {win.pillar for win in wins if win.status is not Progress.CANCELLED}
    without = [dimension for dimension in Dimension if dimension not in served]
    if asks_for_more(subject) and wins and without:
        what = listed(dimension.label for dimension in without)
        keys = listed(f"`pillar: {dimension}`" for dimension in without)
        yield Hit(("quick_wins",), {**_edition(subject), "what": what, "keys": keys})


def _analysis(subject: Subject) -> StrategicAnalysis:
    return subject.plan.strategic_analysis or StrategicAnalysis()


def _edition(subject: Subject) -> dict[str, object]:
    return {"edition": subject.plan.edition}
