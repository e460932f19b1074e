"""MP9xx: everything in the dimension where it belongs."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP901",
    "error",
    title=("Subdimensi milik dimensinya", "Sub-dimensions belong to their dimension"),
    message=(
        "Subdimensi {subdimension} termasuk {its_dimension}, bukan {dimension}.",
        "The sub-dimension {subdimension} belongs to {its_dimension}, not to {dimension}.",
    ),
    remedy=(
        "Pindahkan ke `{its_key}`, atau pilih subdimensi {dimension}: {choices}.",
        "Move it to `{its_key}`, or choose a sub-dimension of {dimension}: {choices}.",
    ),
    why=(
        "Setiap dimensi mempunyai tiga subdimensi resmi; program di dimensi lain tidak masuk ke tabelnya.",
        "Each dimension has three official sub-dimensions; a programme under another one is in no table.",
    ),
    source="pedoman, bagian 3",
    bad="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Bank Sampah, subdimension: waste}
    """,
    at="pillars.governance.programs[0].subdimension",
    good="""
        pillars:
          environment:
            programs:
              - {id: env-01, name: Bank Sampah, subdimension: waste}
    """,
)
def subdimension_in_its_dimension(subject: Subject) -> Iterator[Hit]:
    """Programmes, strategies of sub-dimensions and quick wins are looked at."""
    for path, dimension, subdimension, at_key in _subdimensions(subject):
        if subdimension.dimension is not dimension:
            values = {
                "subdimension": subdimension.label,
                "its_dimension": subdimension.dimension.label,
                "its_key": subdimension.dimension.value,
                "dimension": dimension.label,
                "choices": ", ".join(f"`{choice.value}`" for choice in dimension.subdimensions),
            }
            yield Hit(path, values, at_key=at_key)


def _subdimensions(subject: Subject) -> Iterator[tuple[Path, Dimension, Subdimension, bool]]:
    for dimension, pillar in subject.plan.pillars.items():
        here: Path = ("pillars", dimension.value)
        for subdimension in pillar.strategies:
            yield (*here, "strategies", subdimension.value), dimension, subdimension, True
        for position, program in enumerate(pillar.programs):
            yield (*here, "programs", position, "subdimension"), dimension, program.subdimension, False
    for position, quick_win in enumerate(subject.plan.quick_wins):
        if quick_win.subdimension:
            path = ("quick_wins", position, "subdimension")
            yield path, quick_win.pillar, quick_win.subdimension, False


@rule(
    "MP902",
    "warning",
    stage=2,
    title=("Program melayani sasaran dimensinya", "Programmes serve an objective of their dimension"),
    message=("Program {program} {problem}.", "The programme {program} {problem}."),
    remedy=(
        "Tulis di `objective` kode sasaran dimensi {dimension} yang dilayani.",
        "Write in `objective` the id of the objective of {dimension} that it serves.",
    ),
    why=(
        "Rencana aksi dibaca dari sasaran ke program; program tanpa sasaran tidak dapat dinilai manfaatnya.",
        "The action plan is read from objective to programme; without an objective nobody can judge its use.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives: [{id: sas-eco, pillar: economy, text: Ekonomi tumbuh}]
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, objective: sas-eco}]
    """,
    at="pillars.governance.programs[0].objective",
    good="""
        vision:
          objectives: [{id: sas-gov, pillar: governance, text: Layanan mudah}]
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, objective: sas-gov}]
    """,
)
def programs_serve_an_objective(subject: Subject) -> Iterator[Hit]:
    """An objective that does not exist is another rule's matter."""
    for dimension, pillar in subject.plan.pillars.items():
        for position, program in enumerate(pillar.programs):
            path = ("pillars", dimension.value, "programs", position, "objective")
            problem = _problem(subject, program.objective, dimension)
            if problem:
                values = {"program": named(program.id, program.name), "dimension": dimension.label}
                yield Hit(path, {**values, "problem": problem})


def _problem(subject: Subject, identifier: str | None, dimension: Dimension) -> Bilingual | None:
    if identifier is None:
        return Bilingual("belum melayani sasaran", "serves no objective")
    objective = subject.index.objectives.get(identifier)
    if objective is None or objective.pillar is dimension:
        return None
    label = objective.pillar.label
    return Bilingual(f"melayani sasaran `{identifier}` milik {label}", f"serves `{identifier}` of {label}")


@rule(
    "MP903",
    "info",
    title=("OPD yang terdaftar ikut berperan", "Listed agencies have a part"),
    message=("OPD {agency} tidak dirujuk di mana pun.", "Nothing refers to the agency {agency}."),
    remedy=(
        "Sebut sebagai penanggung jawab, pendukung, atau anggota pokja; atau hapus dari daftar.",
        "Name it as lead, as support or in a working group; or take it off the list.",
    ),
    why=(
        "OPD yang terdaftar tanpa peran biasanya terlewat ketika programnya ditulis.",
        "An agency without a part was usually forgotten when the programmes were written.",
    ),
    source="masterplan",
    bad="""
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: dinkes, name: Dinas Kesehatan}
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}]
    """,
    at="agencies[1]",
    good="""
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: dinkes, name: Dinas Kesehatan}
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Desa, subdimension: public-service, lead: diskominfo, support: [dinkes]}
    """,
)
def agencies_have_a_part(subject: Subject) -> Iterator[Hit]:
    """While there are no programmes yet, no agency can have a part."""
    if not subject.index.programs:
        return
    used = subject.references.ids["agency"]
    for position, agency in enumerate(subject.plan.agencies):
        if agency.id not in used:
            yield Hit(("agencies", position), {"agency": named(agency.id, agency.name)})
