"""MP311 to MP313: what the second bimtek must leave behind: vision, missions, objectives."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed, named
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.vision import Objective
from masterplan_cli.text.bilingual import Bilingual

_PARTS = {
    "statement": Bilingual("Bunyi visi", "the vision itself"),
    "missions": Bilingual("Misi", "missions"),
    "goals": Bilingual("Tujuan", "goals"),
    "objectives": Bilingual("Sasaran", "objectives"),
}


@rule(
    "MP311",
    "error",
    stage=2,
    title=("Visi, misi, tujuan, dan sasaran", "Vision, missions, goals and objectives"),
    message=("{part} smart city belum ada.", "The smart city has no {part} yet."),
    remedy=("Isi `vision.{key}`.", "Fill in `vision.{key}`."),
    why=(
        "Buku 2 memuat keempatnya; program, indikator, dan quick win diturunkan dari sana.",
        "Book 2 holds all four; programmes, indicators and quick wins follow from them.",
    ),
    source="pedoman, bagian 2",
    bad="""
        vision:
          statement: Tuban cerdas dan kompetitif
          missions: [{id: misi-1, text: Membangun birokrasi digital}]
          objectives: [{id: sas-1, pillar: governance, text: Layanan mudah}]
    """,
    at="vision.goals",
    good="""
        vision:
          statement: Tuban cerdas dan kompetitif
          missions: [{id: misi-1, text: Membangun birokrasi digital}]
          goals: [{id: tujuan-1, mission: misi-1, text: Pelayanan yang mudah}]
          objectives: [{id: sas-1, pillar: governance, text: Layanan mudah}]
    """,
)
def vision_complete(subject: Subject) -> Iterator[Hit]:
    """Each of the four parts is asked for by itself."""
    for key, part in _PARTS.items():
        if not getattr(subject.plan.vision, key, None):
            yield Hit(("vision", key), {"part": part, "key": key})


@rule(
    "MP312",
    "warning",
    stage=2,
    title=("Sasaran untuk setiap dimensi", "An objective for every dimension"),
    message=("Belum ada sasaran untuk {dimensions}.", "There is no objective for {dimensions}."),
    remedy=(
        "Tambahkan ke `vision.objectives` sedikitnya satu sasaran untuk setiap dimensi, misalnya "
        "`- {{id: sas-1, pillar: governance, text: …}}`.",
        "Add at least one objective for each dimension to `vision.objectives`, for example "
        "`- {{id: sas-1, pillar: governance, text: …}}`.",
    ),
    why=(
        "Strategi keenam dimensi di Buku 2 menjawab sasaran masing-masing.",
        "The strategy of each dimension in Book 2 answers its objectives.",
    ),
    source="pedoman, bagian 3",
    bad="""
        vision:
          objectives: [{id: sas-1, pillar: governance, text: Layanan mudah}]
    """,
    at="vision.objectives",
    good="""
        vision:
          objectives:
            - {id: sas-1, pillar: governance, text: Layanan mudah}
            - {id: sas-2, pillar: branding, text: Daerah dikenal}
            - {id: sas-3, pillar: economy, text: Usaha tumbuh}
            - {id: sas-4, pillar: living, text: Hidup sehat}
            - {id: sas-5, pillar: society, text: Warga belajar}
            - {id: sas-6, pillar: environment, text: Lingkungan bersih}
    """,
)
def objectives_for_all_dimensions(subject: Subject) -> Iterator[Hit]:
    """Without any objective this is another rule's matter."""
    objectives = subject.index.objectives.values()
    served = {objective.pillar for objective in objectives}
    absent = [dimension.label for dimension in Dimension if dimension not in served]
    if served and absent:
        yield Hit(("vision", "objectives"), {"dimensions": listed(absent)})


@rule(
    "MP313",
    "error",
    stage=2,
    title=("Sasaran dengan indikator", "Objectives have indicators"),
    message=("Sasaran {objective} belum mempunyai {what}.", "The objective {objective} has no {what}."),
    remedy=(
        "Tulis di `indicators` apa yang diukur, satuannya, nilai awalnya, dan target per tahun.",
        "Write in `indicators` what is measured, its unit, its baseline and the targets of the years.",
    ),
    why=(
        "Sasaran tanpa ukuran tidak dapat dievaluasi; evaluasi membandingkan nilai awal dengan capaian.",
        "An objective without a measure cannot be evaluated; evaluation sets results against the baseline.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives: [{id: sas-1, pillar: governance, text: Layanan mudah}]
    """,
    at="vision.objectives[0].indicators",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Indeks kepuasan, unit: indeks, baseline: 78, targets: {2019: 80}}]
    """,
)
def objectives_measured(subject: Subject) -> Iterator[Hit]:
    """Every indicator needs a baseline and at least one target."""
    for path, objective in subject.parts_of(Objective):
        values = {"objective": named(objective.id, objective.text)}
        if not objective.indicators:
            yield Hit((*path, "indicators"), {**values, "what": Bilingual("indikator", "indicator")})
        for position, indicator in enumerate(objective.indicators):
            at = (*path, "indicators", position)
            if indicator.baseline is None:
                what = Bilingual("nilai awal indikator", "baseline of its indicator")
                yield Hit((*at, "baseline"), {**values, "what": what})
            if not indicator.targets:
                what = Bilingual("target indikator", "target of its indicator")
                yield Hit((*at, "targets"), {**values, "what": what})
