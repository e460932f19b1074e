"""MP318 to MP321: what the third bimtek (and, for quick wins, the fourth) must leave behind."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed, named
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP318",
    "error",
    stage=3,
    title=("Program di peta jalan", "Programmes stand on the roadmap"),
    message=("Program {program} belum ada di peta jalan.", "The programme {program} is not on the roadmap."),
    remedy=(
        "Tambahkan ke `roadmap` sedikitnya satu tahapan dengan `program: {id}`.",
        "Add to `roadmap` at least one entry with `program: {id}`.",
    ),
    why=(
        "Buku 2 menempatkan setiap program pada jangka pendek, menengah, atau panjang.",
        "Book 2 puts every programme into the short, medium or long term.",
    ),
    source="pedoman, bagian 5",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
    """,
    at="pillars.governance.programs[0]",
    good="""
        horizon: {start: 2019, end: 2028}
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
        roadmap: [{id: peta-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 60 desa}]
    """,
)
def programs_on_the_roadmap(subject: Subject) -> Iterator[Hit]:
    """One entry is enough to be quiet."""
    for path, program in subject.parts_of(Program):
        if program.id not in subject.index.roadmap_of:
            yield Hit(path, {"program": named(program.id, program.name), "id": program.id})


@rule(
    "MP319",
    "warning",
    stage=3,
    title=("Tahapan dengan capaian", "Roadmap entries have an achievement"),
    message=("Tahapan `{id}` belum menyebut capaiannya.", "The roadmap entry `{id}` names no achievement."),
    remedy=(
        "Tulis di `milestone` apa yang tercapai pada akhir tahapan, atau isi `targets` per tahun.",
        "Write in `milestone` what is reached at its end, or give `targets` for the years.",
    ),
    why=(
        "Setiap tahapan mempunyai rentang waktu dan capaian agar dapat ditinjau setiap tahun.",
        "Every entry has a span of time and an achievement, so that it can be reviewed.",
    ),
    source="pedoman, bagian 5",
    bad="roadmap: [{id: peta-1, program: gov-01, term: short, start: 2019, end: 2019}]",
    at="roadmap[0].milestone",
    good="roadmap: [{id: peta-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 60 desa}]",
)
def entries_have_an_achievement(subject: Subject) -> Iterator[Hit]:
    """Yearly targets say as much as a milestone."""
    for path, entry in subject.parts_of(RoadmapEntry):
        if not entry.milestone and not entry.targets:
            yield Hit((*path, "milestone"), {"id": entry.id})


@rule(
    "MP320",
    "error",
    stage=3,
    title=("Ada quick win", "There are quick wins"),
    message=("Quick win belum ada.", "There is no quick win."),
    remedy=("Tulis sedikitnya satu calon di `quick_wins`.", "Write at least one candidate in `quick_wins`."),
    why=(
        "Quick win dipaparkan kepada asesor dan bernilai seperlima dari hasil evaluasi.",
        "Quick wins are presented to the assessors and make a fifth of the evaluation's result.",
    ),
    source="pedoman, bagian 2 dan 5",
    bad="quick_wins: []",
    at="quick_wins",
    good="quick_wins: [{id: qw-01, name: SEPASI, pillar: governance}]",
)
def quick_wins_there(subject: Subject) -> Iterator[Hit]:
    """How many there should be differs between editions; one is enough to be quiet."""
    if not subject.plan.quick_wins:
        yield Hit(("quick_wins",))


_ASKED = (
    "problem", "innovation", "benefit", "beneficiaries", "owner", "start", "end", "budget", "indicators",
    "risks", "sustainability",
)  # fmt: skip


@rule(
    "MP321",
    "error",
    stage=4,
    title=("Quick win lengkap", "Quick wins are complete"),
    message=("Quick win {quick_win} belum memuat {what}.", "The quick win {quick_win} lacks {what}."),
    remedy=("Lengkapi {keys}.", "Fill in {keys}."),
    why=(
        "Formulir penilaian kementerian menanyakan rumusan, manfaat, kemitraan, sumber daya, risiko, dan "
        "keberlanjutan setiap quick win.",
        "The ministry's form asks for formulation, benefit, partners, resources, risks and sustainability.",
    ),
    source="pedoman, bagian 5",
    bad="quick_wins: [{id: qw-01, name: SEPASI, pillar: governance}]",
    at="quick_wins[0]",
    good="""
        agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            problem: Surat desa selesai dalam tiga hari.
            innovation: Tanda tangan elektronik kepala desa.
            benefit: Surat terbit dalam lima menit.
            beneficiaries: Warga di 60 desa
            owner: diskominfo
            start: 2019-01
            end: 2019-12
            budget: [{year: 2019, source: apbd, amount: 450.000.000}]
            indicators: [{name: Desa pengguna, unit: desa, baseline: 3, targets: {2019: 60}}]
            risks: [{risk: Jaringan terputus, mitigation: Layanan luring}]
            sustainability: Dianggarkan di APBDes mulai 2020.
    """,
)
def quick_wins_complete(subject: Subject) -> Iterator[Hit]:
    """One hit for each quick win names all that it lacks; cancelled ones need nothing."""
    fields = fields_of(QuickWin)
    for path, quick_win in subject.parts_of(QuickWin):
        absent = [key for key in _ASKED if not getattr(quick_win, key)]
        if absent and quick_win.status is not Progress.CANCELLED:
            titles = listed(_within_a_sentence(str(fields[key].title)) for key in absent)
            keys = listed(f"`{key}`" for key in absent)
            values = {"quick_win": named(quick_win.id, quick_win.name), "keys": keys}
            yield Hit(path, {**values, "what": Bilingual(titles.id, keys.en)})


def _within_a_sentence(title: str) -> str:
    """Return a title as it stands inside a sentence; an acronym such as OPD keeps its capitals."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]
