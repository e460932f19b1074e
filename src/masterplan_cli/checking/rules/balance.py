"""MP911 to MP913: how work is spread over agencies, dimensions and partners."""

from collections import Counter
from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.pillars import Program
from masterplan_cli.text.counts import PROGRAMS, counted

_LARGEST_SHARE = 60  # per cent of the programmes
_FEWEST_PROGRAMS = 5  # among fewer a share says nothing


@rule(
    "MP911",
    "info",
    title=("Program terbagi di antara OPD", "Programmes are spread over agencies"),
    message=(
        "OPD {agency} menangani {count} dari {total} program.",
        "The agency {agency} leads {count} of {total} programmes.",
    ),
    remedy=(
        "Serahkan program sektoral kepada OPD teknisnya; pengelola aplikasi cukup sebagai pendukung.",
        "Give sectoral programmes to the agency of the sector; who runs the application can support.",
    ),
    why=(
        "Smart city adalah kerja semua OPD; rencana yang dipikul satu dinas dinilai kurang kolaborasi.",
        "A smart city is the work of all agencies; a plan that one office carries lacks collaboration.",
    ),
    source="pedoman, bagian 5",
    bad="""
        agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}
              - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy, lead: diskominfo}
              - {id: gov-03, name: Satu Data, subdimension: public-policy, lead: diskominfo}
              - {id: gov-04, name: Aduan Warga, subdimension: public-service, lead: diskominfo}
              - {id: gov-05, name: Jaringan, subdimension: bureaucracy, lead: diskominfo}
    """,
    at="agencies[0]",
    good="""
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: bappeda, name: Bappeda}
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}
              - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy, lead: diskominfo}
              - {id: gov-03, name: Satu Data, subdimension: public-policy, lead: bappeda}
              - {id: gov-04, name: Aduan Warga, subdimension: public-service, lead: diskominfo}
              - {id: gov-05, name: Evaluasi, subdimension: public-policy, lead: bappeda}
    """,
)
def programmes_spread_over_agencies(subject: Subject) -> Iterator[Hit]:
    """The agency's entry in the list is shown; an agency that is not listed is another rule's matter."""
    leads = Counter(program.lead for program in subject.index.programs.values() if program.lead)
    total = len(subject.index.programs)
    if total < _FEWEST_PROGRAMS:
        return
    for position, agency in enumerate(subject.plan.agencies):
        if 100 * leads[agency.id] > _LARGEST_SHARE * total:
            values = {"agency": named(agency.id, agency.name), "count": leads[agency.id], "total": total}
            yield Hit(("agencies", position), values)


@rule(
    "MP912",
    "info",
    stage=2,
    title=("Program terbagi di antara dimensi", "Programmes are spread over dimensions"),
    message=(
        "{dimension} hanya mempunyai {count}, sedangkan rata-rata dimensi lain {usual}.",
        "{dimension} has only {count} where the other dimensions have {usual} on average.",
    ),
    remedy=(
        "Tinjau kesenjangan dan sasaran dimensi ini: adakah program yang belum ditulis?",
        "Look at this dimension's gaps and objectives: is there a programme that nobody wrote down?",
    ),
    why=(
        "Keenam dimensi dinilai sendiri-sendiri; dimensi yang tipis menurunkan nilai seluruhnya.",
        "The six dimensions are judged one by one; a thin one lowers the whole score.",
    ),
    source="pedoman, bagian 3",
    bad="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy}
              - {id: gov-03, name: Satu Data, subdimension: public-policy}
              - {id: gov-04, name: Aduan Warga, subdimension: public-service}
          environment:
            programs: [{id: env-01, name: Bank Sampah, subdimension: waste}]
    """,
    at="pillars.environment.programs",
    good="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy}
              - {id: gov-03, name: Satu Data, subdimension: public-policy}
          environment:
            programs:
              - {id: env-01, name: Bank Sampah, subdimension: waste}
              - {id: env-02, name: Hutan Kota, subdimension: protection}
    """,
)
def programmes_spread_over_dimensions(subject: Subject) -> Iterator[Hit]:
    """Fewer than a third of the others' average is few; no programme at all is another rule's matter."""
    counts = {
        dimension: len(pillar.programs)
        for dimension in Dimension
        if (pillar := subject.plan.pillars.get(dimension)) and pillar.programs
    }
    for dimension, count in counts.items():
        others = sum(counts.values()) - count
        if 3 * count * (len(counts) - 1) < others:
            usual = round(others / (len(counts) - 1))
            values = {"dimension": dimension.label, "count": counted(count, PROGRAMS), "usual": usual}
            yield Hit(("pillars", dimension.value, "programs"), values)


@rule(
    "MP913",
    "info",
    stage=2,
    title=("Program dengan kolaborasi", "Programmes with collaboration"),
    message=(
        "Program {program} dikerjakan satu OPD saja, tanpa pendukung dan tanpa mitra.",
        "The programme {program} is one agency's alone: no support, no partner.",
    ),
    remedy=(
        "Tulis OPD pendukung di `support`, atau mitra (kampus, komunitas, usaha) di `partners`.",
        "Write other agencies in `support`, or partners (universities, communities, firms) in `partners`.",
    ),
    why=(
        "Program tanpa kolaborasi termasuk temuan asesor yang paling sering.",
        "Programmes without collaboration are among the assessors' most frequent findings.",
    ),
    source="pedoman, bagian 5",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}]
    """,
    at="pillars.governance.programs[0]",
    good="""
        pillars:
          governance:
            programs:
              - id: gov-01
                name: Layanan Desa
                subdimension: public-service
                lead: diskominfo
                partners: [Komunitas relawan TIK]
    """,
)
def programmes_with_collaboration(subject: Subject) -> Iterator[Hit]:
    """Support and partners of the programme's actions and quick wins count as well."""
    for path, program in subject.parts_of(Program):
        work = (
            *subject.index.actions_of.get(program.id, ()),
            *subject.index.quick_wins_of.get(program.id, ()),
        )
        if not any(part.support or part.partners for part in (program, *work)):
            yield Hit(path, {"program": named(program.id, program.name)})
