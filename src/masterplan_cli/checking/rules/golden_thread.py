"""MP904 to MP907: from mission to goal, objective and programme, without a break."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.vision import Goal, Mission, Objective
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP904",
    "warning",
    stage=2,
    title=("Sasaran mempunyai program", "Objectives have a programme"),
    message=("Tidak ada program yang melayani sasaran {objective}.", "No programme serves {objective}."),
    remedy=(
        "Tulis `objective: {id}` pada program {dimension} yang mewujudkannya, atau hapus sasarannya.",
        "Write `objective: {id}` at the programme of {dimension} that reaches it, or remove the objective.",
    ),
    why=(
        "Sasaran tanpa program adalah janji tanpa pelaksana; asesor menanyakan siapa yang mewujudkannya.",
        "An objective without a programme is a promise that nobody keeps; assessors ask who will.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives:
            - {id: sas-gov-1, pillar: governance, text: Layanan mudah}
            - {id: sas-gov-2, pillar: governance, text: Data terpadu}
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, objective: sas-gov-1}
    """,
    at="vision.objectives[1]",
    good="""
        vision:
          objectives: [{id: sas-gov-1, pillar: governance, text: Layanan mudah}]
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, objective: sas-gov-1}
    """,
)
def objectives_have_a_programme(subject: Subject) -> Iterator[Hit]:
    """While no programme names an objective at all, this is the programmes' own rule's matter."""
    served = {program.objective for program in subject.index.programs.values()} - {None}
    if not served:
        return
    for path, objective in subject.parts_of(Objective):
        if objective.id not in served:
            values = {"objective": named(objective.id, objective.text), "id": objective.id}
            yield Hit(path, {**values, "dimension": objective.pillar.label})


@rule(
    "MP905",
    "warning",
    stage=2,
    title=("Misi sampai ke sasaran", "Missions lead to objectives"),
    message=("{part} {named} belum mempunyai {what}.", "The {part} {named} has no {what}."),
    remedy=(
        "Tulis di `vision.{key}` sedikitnya satu yang menyebut `{reference}: {id}`.",
        "Write in `vision.{key}` at least one that says `{reference}: {id}`.",
    ),
    why=(
        "Tabel visi dibaca dari misi ke tujuan ke sasaran; cabang yang putus tercetak sebagai baris kosong.",
        "The table of the vision runs from mission to goal to objective; a broken branch is an empty row.",
    ),
    source="pedoman, bagian 2",
    bad="""
        vision:
          missions: [{id: misi-1, text: Birokrasi digital}, {id: misi-2, text: Ekonomi kreatif}]
          goals: [{id: tujuan-1, mission: misi-1, text: Pelayanan mudah}]
          objectives: [{id: sas-1, goal: tujuan-1, pillar: governance, text: Layanan mudah}]
    """,
    at="vision.missions[1]",
    good="""
        vision:
          missions: [{id: misi-1, text: Birokrasi digital}]
          goals: [{id: tujuan-1, mission: misi-1, text: Pelayanan mudah}]
          objectives: [{id: sas-1, goal: tujuan-1, pillar: governance, text: Layanan mudah}]
    """,
)
def missions_lead_to_objectives(subject: Subject) -> Iterator[Hit]:
    """Lists that are still empty, and objectives that name no goals at all, are not asked for here."""
    goals = [goal for _, goal in subject.parts_of(Goal)]
    with_goal = {goal.mission for goal in goals}
    with_objective = {objective.goal for _, objective in subject.parts_of(Objective)} - {None}
    for path, mission in subject.parts_of(Mission):
        if goals and mission.id not in with_goal:
            what = {"part": Bilingual("Misi", "mission"), "what": Bilingual("tujuan", "goal")}
            where = {"key": "goals", "reference": "mission", "id": mission.id}
            yield Hit(path, {**what, **where, "named": named(mission.id, mission.text)})
    for path, goal in subject.parts_of(Goal):
        if with_objective and goal.id not in with_objective:
            what = {"part": Bilingual("Tujuan", "goal"), "what": Bilingual("sasaran", "objective")}
            where = {"key": "objectives", "reference": "goal", "id": goal.id}
            yield Hit(path, {**what, **where, "named": named(goal.id, goal.text)})


@rule(
    "MP906",
    "warning",
    stage=3,
    title=("Quick win bagian dari program", "Quick wins are part of a programme"),
    message=(
        "Quick win {quick_win} tidak termasuk program mana pun.",
        "The quick win {quick_win} is part of no programme.",
    ),
    remedy=(
        "Tulis di `program` kode program {dimension} yang dipercepatnya.",
        "Write in `program` the id of the programme of {dimension} that it accelerates.",
    ),
    why=(
        "Quick win mempercepat sebuah program; tanpa itu tidak ada yang melanjutkannya setelah satu tahun.",
        "A quick win accelerates a programme; without one nothing carries it on after its year.",
    ),
    source="pedoman, bagian 5",
    bad="quick_wins: [{id: qw-01, name: SEPASI, pillar: governance}]",
    at="quick_wins[0]",
    good="quick_wins: [{id: qw-01, name: SEPASI, pillar: governance, program: gov-01}]",
)
def quick_wins_in_a_programme(subject: Subject) -> Iterator[Hit]:
    """A programme that does not exist is another rule's matter."""
    for path, quick_win in subject.parts_of(QuickWin):
        if quick_win.program is None:
            values = {"quick_win": named(quick_win.id, quick_win.name), "dimension": quick_win.pillar.label}
            yield Hit(path, values)


@rule(
    "MP907",
    "warning",
    title=("Quick win sedimensi dengan programnya", "Quick wins share their programme's dimension"),
    message=(
        "Quick win {quick_win} tercatat di {dimension}, tetapi program `{program}` milik {other}.",
        "The quick win {quick_win} stands under {dimension}, but the programme `{program}` is of {other}.",
    ),
    remedy=(
        "Perbaiki `pillar`, atau pilih program {dimension}.",
        "Correct `pillar`, or choose a programme of {dimension}.",
    ),
    why=(
        "Quick win dicetak di bawah dimensinya dan program di bawah dimensinya sendiri; pembaca mencari "
        "keduanya di satu tempat.",
        "The quick win is printed under its dimension and the programme under its own; readers look for both "
        "in one place.",
    ),
    source="pedoman, bagian 5",
    bad="""
        pillars:
          economy:
            programs: [{id: eco-01, name: Pasar Digital, subdimension: transaction}]
        quick_wins: [{id: qw-01, name: SEPASI, pillar: governance, program: eco-01}]
    """,
    at="quick_wins[0].program",
    good="""
        pillars:
          economy:
            programs: [{id: eco-01, name: Pasar Digital, subdimension: transaction}]
        quick_wins: [{id: qw-01, name: Pasar Nontunai, pillar: economy, program: eco-01}]
    """,
)
def quick_wins_in_their_dimension(subject: Subject) -> Iterator[Hit]:
    """A programme that does not exist is another rule's matter."""
    for path, quick_win in subject.parts_of(QuickWin):
        other = subject.index.pillar_of.get(quick_win.program or "")
        if other is not None and other is not quick_win.pillar:
            values = {"quick_win": named(quick_win.id, quick_win.name), "program": quick_win.program}
            values |= {"dimension": quick_win.pillar.label, "other": other.label}
            yield Hit((*path, "program"), values)
