"""What heads the rows of a programme: its name, what became of it, and where else it is told of."""

from masterplan_cli.comparing.revisions import Revision
from masterplan_cli.comparing.standing import ProgramStanding
from masterplan_cli.composing.matrix.material import MatrixMaterial, PartName
from masterplan_cli.plan.pillars import Program

_NO_PROGRAM = "Rencana aksi yang programnya tidak ada"
_PARTS: dict[PartName, str] = {"targets": "C", "schedules": "E"}


def program_title(material: MatrixMaterial, place: ProgramStanding, *, changed: bool) -> str:
    """Return the title: sums of a move look like cuts, and "unchanged" must mean it.

    Args:
        material: what the matrix is made from.
        place: the programme where it stands.
        changed: whether its rows tell of any change.
    """
    program = place.either
    if program is None:
        return _NO_PROGRAM
    remarks = (state(material, place), _also(material, program, changed=changed))
    told = "; ".join(filter(None, remarks))
    return f"{program.id} {program.name}{f' ({told})' if told else ''}"


def state(material: MatrixMaterial, place: ProgramStanding) -> str:
    """Say what became of a programme, or where it came from; nothing of one that stands where it was."""
    old, new = place.old, place.new
    if old and new:
        return f"semula {old.id}" if old.id != new.id else ""
    if place.elsewhere:
        others = _others(material, place)
        return f"dialihkan ke {others}" if old else f"berasal dari {others}"
    return "program dihapus" if old else "program baru"


def whereabouts(revision: Revision, program: Program) -> str:
    """Name a programme and its dimension in a plan."""
    return f"{program.id} {program.name} pada {_pillar_name(revision, program)}"


def _also(material: MatrixMaterial, program: Program, *, changed: bool) -> str:
    """Say in which other parts the programme's indicators or schedules changed."""
    found = " dan ".join(
        letter for part, letter in _PARTS.items() if program.id in material.programs_in[part]
    )
    if not found:
        return "" if changed else "tidak berubah"
    return f"lihat juga bagian {found}" if changed else f"di sini tidak berubah; lihat bagian {found}"


def _others(material: MatrixMaterial, place: ProgramStanding) -> str:
    """Name what a programme was or is elsewhere: by its id, or by the dimension if the id is the same."""
    revisions, program = material.revisions, place.either
    there = revisions.new if place.new is None else revisions.old
    return ", ".join(
        _pillar_name(there, other) if program and other.id == program.id else other.id
        for other in place.elsewhere
    )


def _pillar_name(revision: Revision, program: Program) -> str:
    pillar = revision.pillar_of(program.id)
    return pillar.label if pillar else "–"
