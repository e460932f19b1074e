"""MP301, MP314 to MP316: what the second bimtek must leave behind: strategies and programmes."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed, named
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.pillars import Program


@rule(
    "MP301",
    "error",
    stage=2,
    title=("Program untuk setiap subdimensi", "A programme for every sub-dimension"),
    message=(
        "{dimension} belum mempunyai program untuk {subdimensions}.",
        "{dimension} has no programme for {subdimensions}.",
    ),
    remedy=(
        "Tambahkan ke `pillars.{key}.programs` sedikitnya satu program dengan `subdimension` {choices}.",
        "Add to `pillars.{key}.programs` at least one programme with the `subdimension` {choices}.",
    ),
    why=(
        "Enam dimensi masing-masing mempunyai tiga subdimensi; Buku 2 memuat kedelapan belasnya.",
        "Six dimensions have three sub-dimensions each; Book 2 covers all eighteen.",
    ),
    source="pedoman, bagian 3",
    bad="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Kantor Elektronik, subdimension: bureaucracy}
    """,
    at="pillars.governance.programs",
    good="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Kantor Elektronik, subdimension: bureaucracy}
              - {id: gov-03, name: Satu Data, subdimension: public-policy}
          branding:
            programs:
              - {id: bra-01, name: Desa Wisata, subdimension: tourism}
              - {id: bra-02, name: Mal Investasi, subdimension: business}
              - {id: bra-03, name: Taman Kota, subdimension: city-appearance}
          economy:
            programs:
              - {id: eco-01, name: Sentra Batik, subdimension: industry}
              - {id: eco-02, name: Kartu Usaha, subdimension: welfare}
              - {id: eco-03, name: Pasar Nontunai, subdimension: transaction}
          living:
            programs:
              - {id: liv-01, name: Peta Ruang, subdimension: harmony}
              - {id: liv-02, name: Puskesmas Daring, subdimension: health}
              - {id: liv-03, name: Bus Sekolah, subdimension: mobility}
          society:
            programs:
              - {id: soc-01, name: Forum Warga, subdimension: community}
              - {id: soc-02, name: Kelas Digital, subdimension: learning}
              - {id: soc-03, name: Siaga Bencana, subdimension: security}
          environment:
            programs:
              - {id: env-01, name: Pantau Sungai, subdimension: protection}
              - {id: env-02, name: Bank Sampah, subdimension: waste}
              - {id: env-03, name: Lampu Surya, subdimension: energy}
    """,
)
def program_for_every_subdimension(subject: Subject) -> Iterator[Hit]:
    """One hit for each dimension names all that it lacks."""
    served = {program.subdimension for program in subject.index.programs.values()}
    for dimension in Dimension:
        absent = [subdimension for subdimension in dimension.subdimensions if subdimension not in served]
        if absent:
            values = {
                "dimension": dimension.label,
                "key": dimension.value,
                "subdimensions": listed(subdimension.label for subdimension in absent),
                "choices": listed(f"`{subdimension.value}`" for subdimension in absent),
            }
            yield Hit(("pillars", dimension.value, "programs"), values)


@rule(
    "MP314",
    "error",
    stage=2,
    title=("Strategi untuk setiap dimensi", "A strategy for every dimension"),
    message=("Strategi {dimensions} belum ditulis.", "The strategy of {dimensions} is not written."),
    remedy=("Tulis di `pillars.<dimensi>.strategy`.", "Write it in `pillars.<dimension>.strategy`."),
    why=(
        "Buku 2 membuka setiap dimensi dengan strateginya.",
        "Book 2 opens every dimension with its strategy.",
    ),
    source="pedoman, bagian 2",
    bad="""
        pillars:
          governance: {strategy: Menyatukan layanan.}
          branding: {strategy: Mengenalkan daerah.}
          economy: {strategy: Menumbuhkan usaha.}
          living: {strategy: Menyehatkan warga.}
          society: {strategy: Mengajak belajar.}
    """,
    at="pillars",
    good="""
        pillars:
          governance: {strategy: Menyatukan layanan.}
          branding: {strategy: Mengenalkan daerah.}
          economy: {strategy: Menumbuhkan usaha.}
          living: {strategy: Menyehatkan warga.}
          society: {strategy: Mengajak belajar.}
          environment: {strategy: Memilah sampah.}
    """,
)
def strategy_for_every_dimension(subject: Subject) -> Iterator[Hit]:
    """The dimensions without a strategy are named together."""
    pillars = subject.plan.pillars
    absent = [
        dimension.label for dimension in Dimension if not getattr(pillars.get(dimension), "strategy", None)
    ]
    if absent:
        yield Hit(("pillars",), {"dimensions": listed(absent)})


@rule(
    "MP315",
    "error",
    stage=2,
    title=("Program dengan penanggung jawab", "Programmes have a lead"),
    message=(
        "Program {program} belum mempunyai OPD penanggung jawab.",
        "The programme {program} has no lead agency.",
    ),
    remedy=("Tulis kode OPD-nya di `lead`.", "Write the agency's id in `lead`."),
    why=(
        "Program tanpa penanggung jawab tidak dianggarkan dan tidak dilaporkan oleh siapa pun.",
        "Nobody budgets for or reports on a programme without a lead.",
    ),
    source="pedoman, bagian 5",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
    """,
    at="pillars.governance.programs[0].lead",
    good="""
        agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}]
    """,
)
def programs_have_a_lead(subject: Subject) -> Iterator[Hit]:
    """The lead of an action does not stand in for that of its programme."""
    for path, program in subject.parts_of(Program):
        if program.lead is None:
            yield Hit((*path, "lead"), {"program": named(program.id, program.name)})


@rule(
    "MP316",
    "error",
    stage=2,
    title=("Program dengan rencana aksi", "Programmes have actions"),
    message=("Program {program} belum mempunyai rencana aksi.", "The programme {program} has no action."),
    remedy=(
        "Tambahkan ke `action_plan` sedikitnya satu kegiatan dengan `program: {id}`.",
        "Add to `action_plan` at least one action with `program: {id}`.",
    ),
    why=(
        "Program diwujudkan oleh kegiatan; tanpanya Buku 2 tidak menyebut program itu.",
        "Actions carry a programme out; without one Book 2 does not mention it.",
    ),
    source="pedoman, bagian 5",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
    """,
    at="pillars.governance.programs[0]",
    good="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
        action_plan:
          applications: [{id: aksi-1, program: gov-01, name: Anjungan layanan mandiri}]
    """,
)
def programs_have_actions(subject: Subject) -> Iterator[Hit]:
    """One action in any group is enough to be quiet."""
    for path, program in subject.parts_of(Program):
        if program.id not in subject.index.actions_of:
            yield Hit(path, {"program": named(program.id, program.name), "id": program.id})
