"""Edits of indicators: what is better depends on the direction."""

from script import Script, Thing, edit
from script_plans import LAST_YEAR, YEARS, Tree


def _indicator(script: Script, *more: str) -> tuple[Thing, Tree, str] | None:
    """Take an indicator of an objective or an action; return its owner, itself and the path to it."""
    if script.rng.random() < 0.6:
        thing = script.pick("objective", "indicators", *more)
        return None if thing is None else (thing, script.rng.choice(thing.new["indicators"]), "indicators")
    thing = script.pick("action", "indicators", *more, where=lambda one: "indicator" in one.new)
    return None if thing is None else (thing, thing.new["indicator"], "indicator")


@edit
def change_target(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    year = script.rng.choice(list(indicator["targets"]))
    before = int(indicator["targets"][year])
    after = before + script.rng.choice((-3, 4))
    indicator["targets"][year] = str(after)
    better = {"increase": after > before, "decrease": after < before}.get(indicator["direction"])
    code = {True: "target-raised", False: "target-lowered", None: "target-changed"}[better]
    return script.expect(code, thing, f"{field}.targets.{year}", str(before), str(after), year=int(year))


@edit
def add_target(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    year = script.rng.choice([str(year) for year in YEARS if str(year) not in indicator["targets"]])
    indicator["targets"][year] = "0"
    return script.expect("target-added", thing, f"{field}.targets.{year}", None, "0", year=int(year))


@edit
def remove_target(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    year = script.rng.choice(list(indicator["targets"]))
    gone = indicator["targets"].pop(year)
    return script.expect("target-removed", thing, f"{field}.targets.{year}", gone, None, year=int(year))


@edit
def change_baseline(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    indicator["baseline"] = "49,5"
    return script.expect("baseline-changed", thing, f"{field}.baseline", "50", "49.5")


@edit
def change_unit(script: Script) -> bool:
    """Baseline and targets are then part of that one change: there is no arithmetic between two units."""
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    old = summary(indicator)
    indicator |= {"unit": "dokumen", "baseline": "7", "targets": {"2020": "9"}}
    return script.expect("indicator-unit-changed", thing, f"{field}.unit", old, summary(indicator))


@edit
def change_direction(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    old = indicator["direction"]
    indicator["direction"] = script.rng.choice(
        [one for one in ("increase", "decrease", "maintain") if one != old]
    )
    year, before = next(iter(indicator["targets"].items()))
    if script.rng.random() < 0.5:
        indicator["targets"][year] = "99"
        script.expect("target-changed", thing, f"{field}.targets.{year}", before, "99", year=int(year))
    return script.expect(
        "indicator-direction-changed", thing, f"{field}.direction", old, indicator["direction"]
    )


@edit
def rename_indicator(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    old, indicator["name"] = indicator["name"], script.fresh("Ukuran")
    return script.expect("indicator-renamed", thing, f"{field}.name", old, indicator["name"])


@edit
def replace_indicator(script: Script) -> bool:
    """Another name and unit and other figures: that is another indicator, not one that was renamed."""
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    old = summary(indicator)
    indicator |= {
        "name": script.fresh("Ukuran"),
        "unit": "dokumen",
        "baseline": "7",
        "targets": {"2020": "9"},
    }
    script.expect("indicator-removed", thing, field, old, None)
    return script.expect("indicator-added", thing, field, None, summary(indicator))


@edit
def add_indicator(script: Script) -> bool:
    thing = script.pick("objective", "indicators")
    if thing is None:
        return False
    indicator = {"name": script.fresh("Ukuran"), "unit": "persen", "baseline": "1", "targets": {"2021": "2"}}
    thing.new["indicators"].append(indicator)
    return script.expect("indicator-added", thing, "indicators", None, summary(indicator))


@edit
def remove_indicator(script: Script) -> bool:
    found = _indicator(script)
    if found is None:
        return False
    thing, indicator, field = found
    if field == "indicator":
        del thing.new[field]
    else:
        thing.new[field].remove(indicator)
    return script.expect("indicator-removed", thing, field, summary(indicator), None)


def summary(indicator: Tree) -> Tree:
    """Return what goes with the unit of an indicator, as a change of the whole of it shows it."""
    return {"unit": indicator["unit"], "baseline": indicator["baseline"], **indicator["targets"]}


@edit
def change_rpjmd_target(script: Script) -> bool:
    thing = script.pick("rpjmd-indicator", "target")
    if thing is None:
        return False
    after = script.rng.choice(("75", "85"))
    thing.new["target"] = after
    better = {"increase": after > "80", "decrease": after < "80"}.get(thing.old["direction"])
    code = {True: "rpjmd-target-raised", False: "rpjmd-target-lowered", None: "rpjmd-target-changed"}[better]
    return script.expect(code, thing, "target", "80", after)


@edit
def change_rpjmd_achievement(script: Script) -> bool:
    thing = script.pick("rpjmd-indicator", "achievement")
    if thing is None:
        return False
    thing.new["achievement"] = "71"
    return script.expect("rpjmd-achievement-changed", thing, "achievement", "70", "71")


@edit
def target_for_a_year_that_entered_the_horizon(script: Script) -> bool:
    year = LAST_YEAR + 1
    found = _indicator(script) if int(script.new["horizon"]["end"]) >= year else None
    if found is None:
        return False
    thing, indicator, field = found
    indicator["targets"][str(year)] = "99"
    path = f"{field}.targets.{year}"
    return script.expect("target-entered-horizon", thing, path, None, "99", year=year)
