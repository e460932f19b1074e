"""Edits of single fields of things with ids: texts, states, duties, links, places and schedules."""

from script import Script, Thing, edit
from script_plans import GROUPS, PROGRESS, SUBDIMENSIONS, SWOT_LISTS

TEXTS = (
    ("program", "description", "description-changed"),
    ("program", "problem", "description-changed"),
    ("action", "output", "description-changed"),
    ("action", "rpjmd", "detail-changed"),
    ("quick-win", "beneficiaries", "description-changed"),
    ("quick-win", "problem", "narrative-changed"),
    ("quick-win", "benefit", "narrative-changed"),
    ("roadmap-entry", "milestone", "milestone-changed"),
    ("risk", "mitigation", "detail-changed"),
    ("innovation", "description", "description-changed"),
    ("gap", "now", "detail-changed"),
    ("agency", "head", "detail-changed"),
)
LEADS = (("program", "lead"), ("action", "lead"), ("quick-win", "owner"), ("risk", "owner"))
HALTED = ("postponed", "cancelled")


@edit
def rewrite_text(script: Script) -> bool:
    kind, key, code = script.rng.choice(TEXTS)
    thing = script.pick(kind, key)
    if thing is None:
        return False
    old = thing.old.get(key)
    if old is not None and script.rng.random() < 0.3:
        del thing.new[key]
    else:
        thing.new[key] = script.fresh("Teks")
    return script.expect(code, thing, key, old, thing.new.get(key))


@edit
def change_status(script: Script) -> bool:
    thing = script.pick(script.rng.choice(("action", "quick-win")), "status")
    if thing is None:
        return False
    old = thing.old["status"]
    new = script.rng.choice([one for one in PROGRESS if one != old])
    thing.new["status"] = new
    halts = (old in HALTED, new in HALTED)
    code = {(False, True): "work-halted", (True, False): "work-resumed"}.get(halts, "status-changed")
    return script.expect(code, thing, "status", old, new)


@edit
def change_lead(script: Script) -> bool:
    kind, key = script.rng.choice(LEADS)
    thing = script.pick(kind, key)
    if thing is None:
        return False
    old = thing.old.get(key)
    new = script.other("agency", old) if old is None or script.rng.random() < 0.7 else None
    if old is None and new is None:
        return False
    code = "lead-assigned" if old is None else "lead-dropped" if new is None else "lead-changed"
    if new is None:
        del thing.new[key]
    else:
        thing.new[key] = new
    return script.expect(code, thing, key, old, new)


@edit
def change_support(script: Script) -> bool:
    thing = script.pick(script.rng.choice(("program", "action")), "support")
    if thing is None or _is_led_by_a_reorganised_agency(script, thing):
        return False  # who helps it may be what the reorganisation tells
    old, new = thing.old["support"], thing.new["support"]
    more = script.other("agency", *old, *new)
    if more is not None:
        new.append(more)
    elif new:
        new.pop()
    else:
        return False
    return script.expect("support-changed", thing, "support", old or None, new or None)


def _is_led_by_a_reorganised_agency(script: Script, thing: Thing) -> bool:
    leads = {thing.old.get("lead"), thing.new.get("lead")}
    return any(
        agency["id"] in leads or leads.intersection(agency["formerly"])
        for agency in script.new["agencies"]
        if agency.get("formerly")
    )


@edit
def change_partners(script: Script) -> bool:
    thing = script.pick("program", "partners")
    if thing is None:
        return False
    thing.new["partners"] = script.rng.choice(([], ["Bank Jatim", "Universitas"], ["Universitas"]))
    return script.expect("partners-changed", thing, "partners", ["Bank Jatim"], thing.new["partners"] or None)


@edit
def change_preparation(script: Script) -> bool:
    thing = script.pick("action", "preparation")
    if thing is None:
        return False
    thing.new["preparation"] = ["Uji publik", "Naskah"]
    return script.expect("preparation-changed", thing, "preparation", ["Naskah"], ["Uji publik", "Naskah"])


@edit
def change_code(script: Script) -> bool:
    thing = script.pick("action", "code")
    if thing is None:
        return False
    thing.new["code"] = "2.16.03.2.02.09"
    return script.expect("code-changed", thing, "code", None, "2.16.03.2.02.09")


@edit
def change_objective(script: Script) -> bool:
    thing = script.pick("program", "objective")
    if thing is None:
        return False
    old = thing.old["objective"]
    new = script.other("objective", old)
    if new is None:
        del thing.new["objective"]
    else:
        thing.new["objective"] = new
    return script.expect("link-changed", thing, "objective", old, new)


@edit
def link_risk(script: Script) -> bool:
    thing = script.pick("risk", "programs")
    if thing is None:
        return False
    old, new = thing.old["programs"], thing.new["programs"]
    more = script.other("program", *old, *new)
    if more is None:
        new.clear()
    else:
        new.append(more)
    return script.expect("link-changed", thing, "programs", old, new or None)


@edit
def change_innovation(script: Script) -> bool:
    thing = script.pick("innovation", "operation")
    if thing is None:
        return False
    thing.new["operation"] = "running"
    return script.expect("innovation-state-changed", thing, "operation", "trial", "running")


@edit
def move_action(script: Script) -> bool:
    thing = script.pick("action", "place")
    program = None if thing is None else script.other("program", thing.old["program"])
    if thing is None or program is None:
        return False
    thing.new["program"] = program
    return script.expect("action-moved", thing, "", thing.old["program"], program)


@edit
def move_action_to_another_group(script: Script) -> bool:
    thing = script.pick("action", "group")
    if thing is None:
        return False
    groups = script.new["action_plan"]
    old = next(name for name in GROUPS if groups[name] is thing.home)
    new = script.rng.choice([name for name in GROUPS if name != old])
    thing.home.remove(thing.new)
    thing.home = groups[new]
    thing.home.append(thing.new)
    return script.expect("action-group-changed", thing, "", old, new)


@edit
def move_quick_win(script: Script) -> bool:
    thing = script.pick("quick-win", "place")
    if thing is None:
        return False
    program = script.other("program", thing.old["program"])
    if program is not None and script.rng.random() < 0.5:
        thing.new["program"] = program
    else:
        pillar = script.rng.choice([name for name in SUBDIMENSIONS if name != thing.old["pillar"]])
        thing.new |= {"pillar": pillar, "subdimension": SUBDIMENSIONS[pillar][0]}
    old, new = (
        "/".join(node[key] for key in ("pillar", "subdimension", "program"))
        for node in (thing.old, thing.new)
    )
    return script.expect("quick-win-moved", thing, "", old, new)


@edit
def move_entry(script: Script) -> bool:
    """Move an objective or an innovation to another dimension, or a roadmap entry to another programme."""
    kind, key = script.rng.choice(
        (("objective", "pillar"), ("innovation", "pillar"), ("roadmap-entry", "program"))
    )
    thing = script.pick(kind, "place")
    if thing is None:
        return False
    old = thing.old[key]
    new = script.other("program", old) if key == "program" else script.rng.choice([*{*SUBDIMENSIONS} - {old}])
    if new is None:
        return False
    thing.new[key] = new
    return script.expect("entry-moved", thing, "", old, new)


@edit
def move_swot_entry(script: Script) -> bool:
    thing = script.pick("swot-entry", "place")
    if thing is None:
        return False
    lists = script.new["strategic_analysis"]["swot"]
    old = next(name for name in SWOT_LISTS if lists[name] is thing.home)
    new = script.rng.choice([name for name in SWOT_LISTS if name != old])
    thing.home.remove(thing.new)
    thing.home = lists[new]
    thing.home.append(thing.new)
    return script.expect("swot-entry-moved", thing, "", old, new)


@edit
def move_deadline(script: Script) -> bool:
    thing = script.pick("roadmap-entry", "span")
    if thing is None:
        return False
    before = {key: int(thing.old[key]) for key in ("start", "end")}
    step = script.rng.choice((-1, 1, 2))
    if script.rng.random() < 0.5:  # the start moves along and belongs to the same change
        thing.new |= {key: str(year + step) for key, year in before.items()}
        old, new = before, {key: year + step for key, year in before.items()}
    else:
        thing.new["end"] = str(before["end"] + step)
        old, new = {"end": before["end"]}, {"end": before["end"] + step}
    return script.expect("deadline-slipped" if step > 0 else "deadline-advanced", thing, "end", old, new)


@edit
def lengthen_term(script: Script) -> bool:
    thing = script.pick("roadmap-entry", "span")
    if thing is None:
        return False
    thing.new["term"] = script.rng.choice(("short", "long"))
    code = "deadline-slipped" if thing.new["term"] == "long" else "deadline-advanced"
    return script.expect(code, thing, "term", {"term": "medium"}, {"term": thing.new["term"]})


@edit
def move_start(script: Script) -> bool:
    thing = script.pick("roadmap-entry", "span")
    if thing is None:
        return False
    before = int(thing.old["start"])
    after = before + script.rng.choice((-1, 1))
    thing.new["start"] = str(after)
    code = "start-postponed" if after > before else "start-advanced"
    return script.expect(code, thing, "start", {"start": before}, {"start": after})


@edit
def reschedule_quick_win(script: Script) -> bool:
    thing = script.pick("quick-win", "span")
    if thing is None:
        return False
    code, key, old, new = script.rng.choice(
        (
            ("deadline-slipped", "end", "2019-11", "2020-01"),
            ("deadline-advanced", "end", "2019-11", "2019-10"),
            ("start-postponed", "start", "2019-02", "2019-03"),
            ("start-advanced", "start", "2019-02", "2019-01"),
            ("schedule-cleared", "end", "2019-11", None),
        )
    )
    if new is None:
        del thing.new[key]
    else:
        thing.new[key] = new
    return script.expect(code, thing, key, {key: old}, {key: new} if new else None)


@edit
def rate_risk(script: Script) -> bool:
    key = script.rng.choice(("likelihood", "impact"))
    thing = script.pick("risk", key)
    if thing is None:
        return False
    before = int(thing.old[key])
    after = before + script.rng.choice((-1, 1))
    thing.new[key] = str(after)
    return script.expect("risk-raised" if after > before else "risk-lowered", thing, key, before, after)


@edit
def change_risk_of_quick_win(script: Script) -> bool:
    thing = script.pick("quick-win", "risks")
    if thing is None:
        return False
    if script.rng.random() < 0.5:
        thing.new["risks"][0]["mitigation"] = "Jalur cadangan"
        return script.expect("detail-changed", thing, "risks.mitigation", "Luring", "Jalur cadangan")
    thing.new["risks"].append({"risk": "Listrik padam"})
    return script.expect("entry-added", thing, "risks", None, "Listrik padam")
