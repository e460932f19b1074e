"""Programmes, and the golden thread from mission to quick win."""

from collections.abc import Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import Head, Line, bullets, grid, group_row
from masterplan_cli.composing.tables.vision import vision_of
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.pillars import Program

_HEADS = (
    Head("Kode", 2),
    Head("Program", 5),
    Head("Masalah yang dijawab", 4.4),
    Head("OPD dan mitra", 5),
)


@placed_as("program")
def programs(
    material: Material, label: Captioned, pillar: Dimension, subdimension: Subdimension | None = None
) -> Table | None:
    """The programmes of a dimension, or of one of its sub-dimensions."""
    known = material.plan.pillars.get(pillar)
    rows = (
        _program(material, program)
        for program in (known.programs if known else ())
        if subdimension in (None, program.subdimension)
    )
    return grid(_HEADS, rows, label)


@placed_as("program-tanpa-subdimensi")
def programs_without_subdimension(material: Material, label: Captioned) -> Table | None:
    """The programmes whose sub-dimension is not known; only a draft has such."""
    rows: list[Row | Line] = []
    for dimension in Dimension:
        known = material.plan.pillars.get(dimension)
        found = (
            [one for one in known.programs if not isinstance(one.subdimension, Subdimension)] if known else []
        )
        if found:
            rows.append(group_row(dimension.label, len(_HEADS)))
        rows.extend(_program(material, program) for program in found)
    return grid(_HEADS, rows, label)


def _program(material: Material, program: Program) -> Line:
    name = (Strong(program.name),)
    cell = Cell((name,) if program.description is None else (name, program.description))
    return program.id, cell, material.cell(program.problem), _people(material, program)


def _people(material: Material, program: Program) -> Cell:
    lead = material.agency_name(program.lead)
    paragraphs: list[Content] = [(Strong(lead) if lead else material.gap,)]
    if program.support:
        paragraphs.append(f"Pendukung: {material.agency_list(*program.support)}")
    if program.partners:
        paragraphs.append(f"Mitra: {', '.join(program.partners)}")
    return Cell(tuple(paragraphs))


@placed_as("program-ringkas")
def programs_in_brief(material: Material, label: Captioned, pillar: Dimension | None = None) -> Table | None:
    """The programmes of a dimension, or of all, with what they do and who leads them, for a digest."""
    if not material.index.programs:
        return None
    rows: list[Row | Line] = []
    for dimension in Dimension:
        if pillar in (None, dimension):
            found = list(_in_brief(material, dimension))
            if pillar is None and (found or material.draft):
                rows.append(group_row(dimension.label, 3))
            if not found and material.draft:
                rows.append((Cell(((material.gap,),)), "", ""))
            rows.extend(found)
    return grid((Head("Program", 5), Head("Uraian", 8), Head("OPD", 2.8)), rows, label)


def _in_brief(material: Material, dimension: Dimension) -> Iterator[Line]:
    known = material.plan.pillars.get(dimension)
    for program in known.programs if known else ():
        yield program.name, material.cell(program.description), material.agency(program.lead)


@placed_as("daftar-program")
def program_list(material: Material, label: Captioned) -> Table | None:
    """All programmes with objective, mission of the RPJMD and lead agency, dimension by dimension."""
    objectives = material.index.objectives
    rows: list[Row | Line] = []
    for dimension in Dimension:
        inside = material.plan.pillars.get(dimension)
        if inside and inside.programs:
            rows.append(group_row(dimension.label, 4))
        for program in inside.programs if inside else ():
            objective = objectives.get(program.objective or "")
            text = objective.text if objective else program.objective
            rows.append((program.id, program.name, material.cell(text), material.agency(program.lead)))
    heads = (Head("Kode", 2), Head("Program", 6), Head("Sasaran", 6), Head("OPD", 3.4))
    return grid(heads, rows, label)


@placed_as("benang-merah")
def golden_thread(material: Material, label: Captioned) -> Table | None:
    """From mission to goal, objective, programmes and quick wins."""
    heads = (Head("Misi", 4), Head("Tujuan", 4), Head("Sasaran", 5), Head("Program", 5), Head("Quick win", 4))
    return grid(heads, _threads(material), label, wide=True)


def _threads(material: Material) -> Iterator[Line]:
    vision = vision_of(material)
    missions = {mission.id: mission.text for mission in vision.missions}
    goals = {goal.id: goal for goal in vision.goals}
    serving: dict[str, list[Program]] = {}
    for program in material.index.programs.values():
        serving.setdefault(program.objective or "", []).append(program)
    for objective in vision.objectives:
        goal = goals.get(objective.goal or "")
        found = serving.get(objective.id, [])
        quick_wins = [
            win.name for program in found for win in material.index.quick_wins_of.get(program.id, ())
        ]
        yield (
            missions.get(goal.mission, goal.mission) if goal else NIL,
            goal.text if goal else NIL,
            objective.text,
            bullets([f"{program.id} {program.name}" for program in found]),
            bullets(quick_wins),
        )
