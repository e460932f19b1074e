"""MP30x: what the first bimtek must leave behind: Book 1, without readiness."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.text.bilingual import Bilingual

_FUTURE = ("strategic_analysis", "future")
_RPJMD = ("strategic_analysis", "rpjmd")


@rule(
    "MP303",
    "error",
    stage=1,
    title=("Dasar hukum tercantum", "A legal basis"),
    message=("Dasar hukum belum ada.", "There is no legal basis."),
    remedy=(
        "Daftarkan peraturannya di `legal_basis`, misalnya `- {{kind: UU, number: 23, year: 2014, about: "
        "…}}`.",
        "List the regulations in `legal_basis`, such as `- {{kind: UU, number: 23, year: 2014, about: …}}`.",
    ),
    why=(
        "Buku 1 mencetak dasar hukum; dokumen tanpa dasar hukum tidak dapat ditetapkan.",
        "Book 1 prints the legal basis; without one the document cannot be enacted.",
    ),
    source="pedoman, bagian 2 dan 8",
    bad="legal_basis: []",
    at="legal_basis",
    good="legal_basis: [{kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}]",
)
def legal_basis_there(subject: Subject) -> Iterator[Hit]:
    """One regulation is enough to be quiet."""
    if not subject.plan.legal_basis:
        yield Hit(("legal_basis",))


@rule(
    "MP304",
    "error",
    stage=1,
    title=("Gambaran umum daerah tertulis", "A profile of the regency"),
    message=("Gambaran umum daerah belum ditulis.", "The profile of the regency is not written."),
    remedy=(
        "Tulis geografi, kependudukan, ekonomi, dan potensi daerah di `regency.profile`.",
        "Describe geography, people, economy and potential in `regency.profile`.",
    ),
    why=(
        "Buku 1 memuat gambaran umum daerah sebagai pijakan seluruh analisis.",
        "Book 1 holds the profile on which the whole analysis stands.",
    ),
    source="pedoman, bagian 2",
    bad="regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}",
    at="regency.profile",
    good="""
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, profile: Di pesisir utara Jawa.}
    """,
)
def profile_there(subject: Subject) -> Iterator[Hit]:
    """The text alone is asked for; figures are optional."""
    if not subject.plan.regency.profile:
        yield Hit(("regency", "profile"))


@rule(
    "MP305",
    "error",
    stage=1,
    title=("Analisis masa depan untuk enam dimensi", "The future of all six dimensions"),
    message=("Analisis masa depan {what} belum ada.", "The analysis of the future lacks {what}."),
    remedy=(
        "Tulis kondisi kini (`now`) dan yang diharapkan (`wanted`) setiap dimensi di "
        "`strategic_analysis.future`, misalnya `governance: {{now: …, wanted: …}}`.",
        "Write where each dimension stands (`now`) and should be (`wanted`) in `strategic_analysis.future`, "
        "for example `governance: {{now: …, wanted: …}}`.",
    ),
    why=(
        "Buku 1 membandingkan kondisi kini dengan kondisi yang diharapkan untuk setiap dimensi.",
        "Book 1 sets what is against what is wanted, for every dimension.",
    ),
    source="pedoman, bagian 2",
    bad="""
        strategic_analysis:
          future:
            governance: {now: Layanan di kantor, wanted: Layanan daring}
    """,
    at="strategic_analysis.future",
    good="""
        strategic_analysis:
          future:
            governance: {now: Layanan di kantor, wanted: Layanan daring}
            branding: {now: Belum dikenal, wanted: Dikenal luas}
            economy: {now: Transaksi tunai, wanted: Transaksi nontunai}
            living: {now: Antre di puskesmas, wanted: Antre dari rumah}
            society: {now: Belajar di kelas, wanted: Belajar di mana saja}
            environment: {now: Sampah ditimbun, wanted: Sampah dipilah}
    """,
)
def future_of_all_dimensions(subject: Subject) -> Iterator[Hit]:
    """Dimensions without an entry are named together, half-written ones where they stand."""
    analysis = subject.plan.strategic_analysis
    future = analysis.future if analysis else {}
    absent = [dimension.label for dimension in Dimension if dimension not in future]
    if absent:
        yield Hit(_FUTURE, {"what": listed(absent)})
    for dimension, entry in future.items():
        for key, title in _NOW_AND_WANTED.items():
            if not getattr(entry, key):
                what = Bilingual(f"{title.id} {dimension.label}", f"{title.en} of {dimension.label}")
                yield Hit((*_FUTURE, dimension.value, key), {"what": what})


_NOW_AND_WANTED = {
    "now": Bilingual("tentang kondisi saat ini", "the present state"),
    "wanted": Bilingual("tentang kondisi yang diharapkan", "the wanted state"),
}


@rule(
    "MP306",
    "error",
    stage=1,
    title=("RPJMD terpetakan", "The RPJMD is mapped"),
    message=("{what} belum ada.", "{what} missing."),
    remedy=(
        "Isi `strategic_analysis.rpjmd`: tahunnya (`start`, `end`), dan di `missions` semua misi dengan "
        "dimensi yang mendukungnya, misalnya `- {{id: rpjmd-1, text: …, pillars: [governance]}}`.",
        "Fill in `strategic_analysis.rpjmd`: the years (`start`, `end`), and in `missions` every mission "
        "with "
        "the dimensions that serve it, for example `- {{id: rpjmd-1, text: …, pillars: [governance]}}`.",
    ),
    why=(
        "Rencana induk smart city dibiayai melalui RPJMD; kesesuaiannya diperiksa Bappeda dan asesor.",
        "The masterplan is paid for through the RPJMD; Bappeda and the assessors check that they agree.",
    ),
    source="pedoman, bagian 2 dan 5",
    bad="strategic_analysis: {rpjmd: {start: 2016, end: 2021}}",
    at="strategic_analysis.rpjmd.missions",
    good="""
        strategic_analysis:
          rpjmd:
            start: 2016
            end: 2021
            missions: [{id: rpjmd-1, text: Tata kelola yang bersih, pillars: [governance]}]
    """,
)
def rpjmd_mapped(subject: Subject) -> Iterator[Hit]:
    """Without the RPJMD itself nothing is said of its missions."""
    analysis = subject.plan.strategic_analysis
    rpjmd = analysis.rpjmd if analysis else None
    if rpjmd is None:
        yield Hit(_RPJMD, {"what": Bilingual("Pemetaan RPJMD", "The RPJMD mapping is")})
    elif not rpjmd.missions:
        yield Hit((*_RPJMD, "missions"), {"what": Bilingual("Misi RPJMD", "The missions of the RPJMD are")})
