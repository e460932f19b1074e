"""Edits outside of things with ids: sections, lists with natural keys, and what must not be told at all."""

from script import Script, edit, first_edit
from script_plans import FIRST_YEAR, LAST_YEAR, SUBDIMENSIONS

SECTIONS = (
    ("vision-changed", "vision", "vision.statement", "Tuban cerdas", "Tuban lestari"),
    ("edition-changed", "edition", "edition", "kominfo-2018", "kominfo-2021"),
    ("revision-status-changed", "revision", "revision.status", "draft", "final"),
    ("narrative-changed", "regency", "regency.profile", "Di pesisir utara.", "Di pesisir Jawa."),
    ("regency-changed", "regency", "regency.motto", "Bumi Wali", "Bumi Wali Tuban"),
    ("detail-changed", "closing", "closing.place", "Tuban", "Rengel"),
)
ANALYSIS = "strategic_analysis"
READINESS = f"{ANALYSIS}.readiness.structure"


def _put(script: Script, path: str, value: str) -> None:
    *steps, last = path.split(".")
    node = script.new
    for step in steps:
        node = node[step]
    node[last] = value


@edit
def change_section(script: Script) -> bool:
    code, section, path, old, new = script.rng.choice(SECTIONS)
    if not script.take(path, "value"):
        return False
    _put(script, path, new)
    return script.expect(code, ("section", section), path, old, new)


@edit
def change_strategy(script: Script) -> bool:
    pillar = script.rng.choice(tuple(SUBDIMENSIONS))
    path = f"pillars.{pillar}.strategy"
    if not script.take(path, "value"):
        return False
    new = script.fresh("Strategi")
    _put(script, path, new)
    return script.expect("narrative-changed", ("pillar", pillar), path, f"Strategi {pillar}.", new)


@edit
def change_future(script: Script) -> bool:
    path = f"{ANALYSIS}.future.governance.{script.rng.choice(('now', 'wanted'))}"
    if not script.take(path, "value"):
        return False
    old = script.old[ANALYSIS]["future"]["governance"][path.rsplit(".", 1)[1]]
    _put(script, path, "Lain.")
    return script.expect("narrative-changed", ("pillar", "governance"), path, old, "Lain.")


@edit
def score_readiness(script: Script) -> bool:
    item, old = script.rng.choice((("budget", 3), ("human_resources", 2)))
    path = f"{READINESS}.{item}.score"
    if not script.take(path, "value"):
        return False
    new = old + script.rng.choice((-1, 1))
    _put(script, path, str(new))
    code = "readiness-raised" if new > old else "readiness-lowered"
    return script.expect(code, ("section", ANALYSIS), path, old, new)


@edit
def rewrite_readiness(script: Script) -> bool:
    item, old = script.rng.choice((("budget", "Cukup."), ("human_resources", "Kurang.")))
    path = f"{READINESS}.{item}.now"
    if not script.take(path, "value"):
        return False
    _put(script, path, "Memadai.")
    return script.expect("readiness-text-changed", ("section", ANALYSIS), path, old, "Memadai.")


@first_edit
def move_horizon(script: Script) -> bool:
    """Years that the plan still covers, and those that it did not use, do not change with it."""
    if not script.take("horizon", "value"):
        return False
    end = LAST_YEAR + script.rng.choice((1, 2))
    script.new["horizon"]["end"] = str(end)
    old, new = f"{FIRST_YEAR}–{LAST_YEAR}", f"{FIRST_YEAR}–{end}"
    return script.expect("horizon-changed", ("section", "horizon"), "horizon", old, new)


@edit
def change_regulation(script: Script) -> bool:
    number = script.rng.choice((1, 2, 3))
    if not script.take("legal_basis", str(number)):
        return False
    laws = script.new["legal_basis"]
    law = next(law for law in laws if law["number"] == str(number))
    subject = ("regulation", f"UU {number}/2014")
    if script.rng.random() < 0.5:
        laws.remove(law)
        return script.expect("regulation-removed", subject, "legal_basis", f"Hal {number}", None)
    law["about"] = "Pemerintahan Daerah"
    return script.expect(
        "regulation-changed", subject, "legal_basis.about", f"Hal {number}", "Pemerintahan Daerah"
    )


@edit
def add_regulation(script: Script) -> bool:
    if not script.take("legal_basis", "new"):
        return False
    law = {"kind": "PP", "number": "95", "year": "2018", "about": "SPBE"}
    script.new["legal_basis"].insert(0, law)
    return script.expect("regulation-added", ("regulation", "PP 95/2018"), "legal_basis", None, "SPBE")


@edit
def change_glossary(script: Script) -> bool:
    number = script.rng.choice((0, 1, 2))
    if not script.take("glossary", str(number)):
        return False
    entries = script.new["glossary"]
    term = f"Istilah {number}"
    entry = next(entry for entry in entries if entry["term"] == term)
    if script.rng.random() < 0.5:
        entries.remove(entry)
        return script.expect("entry-removed", ("term", term), "glossary", term, None)
    entry["meaning"] = "Arti lain"
    return script.expect("detail-changed", ("term", term), "glossary.meaning", f"Arti {number}", "Arti lain")


@edit
def change_seat(script: Script) -> bool:
    number = script.rng.choice((0, 1, 2))
    if not script.take("council", str(number)):
        return False
    seats = script.new["organization"]["council"]["members"]
    position, holder = f"Anggota {number}", f"Pejabat {number}"
    seat = next(seat for seat in seats if seat["position"] == position)
    path = "organization.council.members"
    if script.rng.random() < 0.3:
        seats.remove(seat)
        return script.expect("organization-changed", ("seat", position), path, holder, None)
    seat["holder"] = "Sekretaris Daerah"
    return script.expect(
        "organization-changed", ("seat", position), f"{path}.holder", holder, "Sekretaris Daerah"
    )


@edit
def change_header(script: Script) -> bool:
    """The header of the revision is no change."""
    if not script.take("revision", "header"):
        return False
    script.new["revision"] |= {"year": "2019", "note": "kedua", "date": "2019-12-01", "previous": "2018.yaml"}
    return True


@edit
def reorder(script: Script) -> bool:
    """The order of a list is no change."""
    thing = script.rng.choice([thing for things in script.things.values() for thing in things])
    script.rng.shuffle(thing.home)
    return True
