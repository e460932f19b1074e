"""Edits of budgets: each action and quick win gets one at most, so that no two add up to a third."""

from random import Random

from script import Script, Thing, edit
from script_plans import LAST_YEAR, SOURCES, YEARS, Tree


def _budget(script: Script, at_least: int) -> Thing | None:
    kind = script.rng.choice(("action", "action", "quick-win"))
    return script.pick(kind, "budget", where=lambda thing: len(thing.old["budget"]) >= at_least)


def _at(line: Tree) -> dict[str, int | str]:
    return {"year": int(line["year"]), "source": line["source"]}


def _line(rng: Random, thing: Thing) -> Tree:
    line: Tree = rng.choice(thing.new["budget"])
    return line


@edit
def raise_budget(script: Script) -> bool:
    return _amount(script, "budget-increased", script.rng.choice((1, 999, 50_000_000)))


@edit
def cut_budget(script: Script) -> bool:
    return _amount(script, "budget-decreased", -script.rng.choice((1, 999, 1_000_000)))


def _amount(script: Script, code: str, delta: int) -> bool:
    thing = _budget(script, 1)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    before = int(line["amount"])
    line["amount"] = str(before + delta)
    return script.expect(code, thing, "budget", before, before + delta, **_at(line))


@edit
def raise_one_line_and_cut_another(script: Script) -> bool:
    thing = _budget(script, 2)
    if thing is None:
        return False
    for line, code, delta in zip(
        script.rng.sample(thing.new["budget"], 2),
        ("budget-increased", "budget-decreased"),
        (70, -30),
        strict=True,
    ):
        before = int(line["amount"])
        line["amount"] = str(before + delta)
        script.expect(code, thing, "budget", before, before + delta, **_at(line))
    return True


@edit
def mistake_thousands(script: Script) -> bool:
    thing = _budget(script, 1)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    before = int(line["amount"])
    after = before * 1000 if script.rng.random() < 0.5 else before // 1000
    line["amount"] = str(after)
    return script.expect("budget-unit-suspect", thing, "budget", before, after, **_at(line))


@edit
def rephase(script: Script) -> bool:
    """Move a part of one year's money, or all of it, to another year of the same source."""
    thing = _budget(script, 1)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    amounts = {
        one["year"]: int(one["amount"]) for one in thing.new["budget"] if one["source"] == line["source"]
    }
    year = str(script.rng.choice([year for year in YEARS if str(year) != line["year"]]))
    moved = script.rng.choice((1, amounts[line["year"]] // 2, amounts[line["year"]]))
    after = {**amounts, line["year"]: amounts[line["year"]] - moved, year: amounts.get(year, 0) + moved}
    if not after[line["year"]]:
        del after[line["year"]]
    thing.new["budget"] = [one for one in thing.new["budget"] if one["source"] != line["source"]] + [
        {"year": key, "source": line["source"], "amount": str(amount)} for key, amount in after.items()
    ]
    old = {key: amounts[key] for key in (line["year"], year) if key in amounts}
    new = {key: after[key] for key in (line["year"], year) if key in after}
    return script.expect("budget-rephased", thing, "budget", old, new, source=line["source"])


@edit
def change_source(script: Script) -> bool:
    thing = _budget(script, 1)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    used = {one["source"] for one in thing.new["budget"] if one["year"] == line["year"]}
    free = [source for source in SOURCES if source not in used]
    if not free:
        return False
    old, new = line["source"], script.rng.choice(free)
    line["source"] = new
    amount, year = int(line["amount"]), int(line["year"])
    return script.expect("funding-source-changed", thing, "budget", {old: amount}, {new: amount}, year=year)


@edit
def add_budget_line(script: Script) -> bool:
    thing = _budget(script, 0)
    if thing is None:
        return False
    used = {(one["year"], one["source"]) for one in thing.new["budget"]}
    year, source = script.rng.choice(
        [(str(year), source) for year in YEARS for source in SOURCES if (str(year), source) not in used]
    )
    amount = script.rng.choice((0, 5, 80_000_000))
    thing.new["budget"].append({"year": year, "source": source, "amount": str(amount)})
    if not used:
        new = {year: amount}
        return script.expect("budget-added", thing, "budget", None, new, year=int(year), source=source)
    return script.expect("budget-line-added", thing, "budget", None, amount, year=int(year), source=source)


@edit
def remove_budget_line(script: Script) -> bool:
    thing = _budget(script, 2)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    thing.new["budget"].remove(line)
    return script.expect("budget-line-removed", thing, "budget", int(line["amount"]), None, **_at(line))


@edit
def drop_budget(script: Script) -> bool:
    """Without a single line left it is one change, whatever stood there; None is not 0."""
    thing = _budget(script, 1)
    if thing is None:
        return False
    lines = thing.new.pop("budget")
    thing.new["budget"] = []
    years, sources = {line["year"] for line in lines}, {line["source"] for line in lines}
    key = (
        (lambda line: line["year"])
        if len(sources) == 1
        else (lambda line: line["source"])
        if len(years) == 1
        else (lambda line: f"{line['year']}/{line['source']}")
    )
    at = {
        "year": int(min(years)) if len(years) == 1 else None,
        "source": min(sources) if len(sources) == 1 else None,
    }
    old = {key(line): int(line["amount"]) for line in lines}
    return script.expect("budget-missing", thing, "budget", old, None, **at)


@edit
def move_money_to_another_year_and_source(script: Script) -> bool:
    thing = _budget(script, 1)
    if thing is None:
        return False
    line = _line(script.rng, thing)
    free = [
        (str(year), source)
        for year in YEARS
        for source in SOURCES
        if str(year) != line["year"] and source != line["source"]
    ]
    used = {(one["year"], one["source"]) for one in thing.new["budget"]}
    year, source = script.rng.choice([key for key in free if key not in used])
    amount = int(line["amount"])
    old = {f"{line['year']}/{line['source']}": amount}
    line |= {"year": year, "source": source}
    return script.expect("budget-rephased", thing, "budget", old, {f"{year}/{source}": amount})


@edit
def budget_a_year_that_entered_the_horizon(script: Script) -> bool:
    year = LAST_YEAR + 1
    if int(script.new["horizon"]["end"]) < year:
        return False
    thing = _budget(script, 0)
    if thing is None:
        return False
    thing.new["budget"].append({"year": str(year), "source": "apbd", "amount": "12"})
    return script.expect("budget-entered-horizon", thing, "budget", None, 12, year=year, source="apbd")
