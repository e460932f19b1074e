"""MP307 to MP310: what the first bimtek must leave behind: readiness, gaps, SWOT, the vision analysed."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.readiness import Infrastructure, ReadinessAnalysis, Structure, Superstructure
from masterplan_cli.plan.swot import Swot, TowsStrategies
from masterplan_cli.text.bilingual import Bilingual

_ANALYSIS = "strategic_analysis"
_ELEMENTS: dict[str, type[Part]] = {
    "structure": Structure,
    "infrastructure": Infrastructure,
    "superstructure": Superstructure,
}
_SWOT_LISTS = ("strengths", "weaknesses", "opportunities", "threats")


@rule(
    "MP307",
    "error",
    stage=1,
    title=("Sembilan butir kesiapan terisi", "All nine items of readiness"),
    message=("Analisis kesiapan belum memuat {what}.", "The readiness analysis lacks {what}."),
    remedy=(
        "Tulis kondisi saat ini (`now`) setiap butir di `strategic_analysis.readiness`, misalnya "
        "`structure: {{budget: {{now: …}}}}`; skor boleh tidak ada.",
        "Describe where each item stands (`now`) in `strategic_analysis.readiness`, for example "
        "`structure: {{budget: {{now: …}}}}`; a score is optional.",
    ),
    why=(
        "Kesiapan dinilai dari tiga unsur dengan masing-masing tiga butir; Buku 1 mencetak semuanya.",
        "Readiness has three elements of three items each; Book 1 prints them all.",
    ),
    source="pedoman, bagian 4",
    bad="""
        strategic_analysis:
          readiness:
            structure: {human_resources: {now: 12 pranata}, budget: {now: 1 persen}, governance: {now: Ada}}
            infrastructure: {physical: {now: Baik}, digital: {now: Serat optik}, social: {now: KIM}}
            superstructure: {policy: {now: Perbup}, institution: {now: Dewan}}
    """,
    at="strategic_analysis.readiness.superstructure.procedure",
    good="""
        strategic_analysis:
          readiness:
            structure: {human_resources: {now: 12 pranata}, budget: {now: 1 persen}, governance: {now: Ada}}
            infrastructure: {physical: {now: Baik}, digital: {now: Serat optik}, social: {now: KIM}}
            superstructure: {policy: {now: Perbup}, institution: {now: Dewan}, procedure: {now: SOP}}
    """,
)
def readiness_items_filled(subject: Subject) -> Iterator[Hit]:
    """An element without any item is one hit, not three."""
    analysis = subject.plan.strategic_analysis
    readiness = analysis.readiness if analysis else None
    for key, kind in _ELEMENTS.items():
        element = getattr(readiness, key, None)
        path = (_ANALYSIS, "readiness", key)
        empty = {
            name: info.title for name, info in fields_of(kind).items() if not _is_described(element, name)
        }
        if len(empty) == len(fields_of(kind)):
            heading = fields_of(ReadinessAnalysis)[key].title
            yield Hit(path, {"what": Bilingual(f"unsur {heading}", f"the element {heading}")})
        else:
            for name, title in empty.items():
                yield Hit((*path, name), {"what": f"“{title}”"})


def _is_described(element: object, name: str) -> bool:
    item = getattr(element, name, None)
    return item is not None and item.now is not None


@rule(
    "MP308",
    "error",
    stage=1,
    title=("Kesenjangan tertulis", "The gaps are written down"),
    message=("Analisis kesenjangan belum ada.", "There is no gap analysis."),
    remedy=(
        "Tulis di `strategic_analysis.gaps`, misalnya `- {{id: gap-01, area: Smart Governance, gap: …}}`.",
        "Write them in `strategic_analysis.gaps`, for example `- {{id: gap-01, area: Smart Governance, "
        "gap: …}}`.",
    ),
    why=(
        "Program smart city menjawab kesenjangan; Buku 1 memuat daftarnya.",
        "Smart-city programmes answer gaps; Book 1 lists them.",
    ),
    source="pedoman, bagian 4",
    bad="strategic_analysis: {gaps: []}",
    at="strategic_analysis.gaps",
    good="strategic_analysis: {gaps: [{id: gap-01, area: Smart Governance, gap: Belum ada standar data}]}",
)
def gaps_there(subject: Subject) -> Iterator[Hit]:
    """One gap is enough to be quiet."""
    analysis = subject.plan.strategic_analysis
    if analysis is None or not analysis.gaps:
        yield Hit((_ANALYSIS, "gaps"))


@rule(
    "MP309",
    "error",
    stage=1,
    title=("SWOT dan TOWS lengkap", "SWOT and TOWS are complete"),
    message=("Analisis SWOT belum memuat {what}.", "The SWOT analysis lacks {what}."),
    remedy=(
        "Isi di `strategic_analysis.swot`: `strengths`, `weaknesses`, `opportunities`, dan `threats`, "
        "misalnya "
        "`- {{id: s1, text: …}}`, lalu di `strategies` keempat `so`, `wo`, `st`, dan `wt`.",
        "Fill in `strategic_analysis.swot`: `strengths`, `weaknesses`, `opportunities` and `threats`, for "
        "example `- {{id: s1, text: …}}`, then in `strategies` all four of `so`, `wo`, `st` and `wt`.",
    ),
    why=(
        "Buku 1 mencetak matriks TOWS: empat daftar di tepi dan empat sel strategi.",
        "Book 1 prints the TOWS matrix: four lists at its edges and four cells of strategies.",
    ),
    source="pedoman, bagian 4",
    bad="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen}]
            weaknesses: [{id: w1, text: Data tersebar}]
            opportunities: [{id: o1, text: Internet tumbuh}]
            threats: [{id: t1, text: Serangan siber}]
    """,
    at="strategic_analysis.swot.strategies",
    good="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen}]
            weaknesses: [{id: w1, text: Data tersebar}]
            opportunities: [{id: o1, text: Internet tumbuh}]
            threats: [{id: t1, text: Serangan siber}]
            strategies:
              so: [{id: so1, text: Memperluas layanan, sources: [s1, o1]}]
              wo: [{id: wo1, text: Melatih aparatur, sources: [w1, o1]}]
              st: [{id: st1, text: Mengamankan data, sources: [s1, t1]}]
              wt: [{id: wt1, text: Menata aset, sources: [w1, t1]}]
    """,
)
def swot_complete(subject: Subject) -> Iterator[Hit]:
    """The missing lists are named together, and so are the missing cells."""
    analysis = subject.plan.strategic_analysis
    swot = analysis.swot if analysis else None
    path = (_ANALYSIS, "swot")
    fields, cells = fields_of(Swot), fields_of(TowsStrategies)
    lists = [str(fields[name].title) for name in _SWOT_LISTS if not getattr(swot, name, None)]
    if lists:
        yield Hit(path, {"what": listed(lists)})
    strategies = swot.strategies if swot else None
    empty = [str(info.title) for name, info in cells.items() if not getattr(strategies, name, None)]
    if empty and len(lists) < len(_SWOT_LISTS):
        yield Hit((*path, "strategies"), {"what": listed(empty)})


@rule(
    "MP310",
    "warning",
    stage=1,
    title=("Visi pembangunan dianalisis", "The vision of development is analysed"),
    message=(
        "Analisis visi pembangunan belum ditulis.",
        "The analysis of the development vision is not written.",
    ),
    remedy=(
        "Tulis di `strategic_analysis.vision_analysis` kaitan visi RPJMD dengan visi smart city.",
        "Write in `strategic_analysis.vision_analysis` how the RPJMD's vision leads to the smart city's.",
    ),
    why=(
        "Buku 1 ditutup dengan analisis visi pembangunan sebagai jembatan ke Buku 2.",
        "Book 1 ends with it, as the bridge to Book 2.",
    ),
    source="pedoman, bagian 2",
    bad="strategic_analysis: {gaps: []}",
    at="strategic_analysis.vision_analysis",
    good="strategic_analysis: {vision_analysis: Visi RPJMD menuntut birokrasi yang terbuka.}",
)
def vision_analysed(subject: Subject) -> Iterator[Hit]:
    """A text is enough to be quiet."""
    analysis = subject.plan.strategic_analysis
    if analysis is None or not analysis.vision_analysis:
        yield Hit((_ANALYSIS, "vision_analysis"))
