"""Budgets: from the lines of both plans to the fewest changes that explain them, to the rupiah."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import money
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.reading.tree import Path


class Line(NamedTuple):
    """A budget line with its path, which differs in the entities that were merged or split."""

    path: Path
    allocation: Allocation


class _Key(NamedTuple):
    year: int
    source: FundingSource


_Amounts = dict[_Key, int]


def lines_of(path: Path, budget: Iterable[Allocation]) -> Iterator[Line]:
    """Give every line of a budget its path; ``path`` is that of the budget."""
    for position, allocation in enumerate(budget):
        yield Line((*path, position), allocation)


def compare_budgets(spot: Spot, old: Iterable[Line], new: Iterable[Line]) -> Iterator[Change]:
    """Yield the changes between two budgets of one entity, or of those that were merged or split.

    Lines of the same year and source count together. Every difference goes into exactly one change, in
    this order: years outside a horizon; a budget that appeared or vanished; another source in the same year;
    the same money in other years; what is left, line by line. The deltas add up to that of the totals.

    Args:
        spot: the budget's place.
        old: the lines before.
        new: the lines after.
    """
    before, old_paths = _added_up(old)
    after, new_paths = _added_up(new)
    if before == after:
        return
    had_one, has_one = bool(before), bool(after)
    lines = _Lines(spot, old_paths, new_paths)
    for key in sorted({*before, *after}):
        if change_class := _outside_horizon(spot, key, before, after):
            yield lines.change(change_class, key, before.pop(key, None), after.pop(key, None))
    if before and not has_one:
        yield _whole(spot, money.MISSING, before, {})
    elif after and not had_one:
        yield _whole(spot, money.ADDED, {}, after)
    else:
        yield from _redistributed(spot, before, after)
        yield from lines.one_by_one(before, after)


def _added_up(lines: Iterable[Line]) -> tuple[_Amounts, dict[_Key, Path]]:
    amounts: _Amounts = defaultdict(int)
    paths: dict[_Key, Path] = {}
    for path, allocation in lines:
        key = _Key(allocation.year, allocation.source)
        amounts[key] += allocation.amount
        paths.setdefault(key, path)
    return dict(amounts), paths


def _outside_horizon(spot: Spot, key: _Key, before: _Amounts, after: _Amounts) -> ChangeClass | None:
    old, new = spot.revisions.old, spot.revisions.new
    if key in before and key not in after and old.covers(key.year) and not new.covers(key.year):
        return money.LEFT_HORIZON
    if key in after and key not in before and new.covers(key.year) and not old.covers(key.year):
        return money.ENTERED_HORIZON
    return None


def _redistributed(spot: Spot, before: _Amounts, after: _Amounts) -> Iterator[Change]:
    """Yield money that only moved, and take it out of both budgets."""
    for moved in _same_sum(before, after, lambda key: key.year):
        yield _moved(spot, money.SOURCE_CHANGED, moved, before, after)
    for moved in _same_sum(before, after, lambda key: key.source):
        yield _moved(spot, money.REPHASED, moved, before, after)
    for moved in _same_sum(before, after, lambda _: None):
        yield _moved(spot, money.REPHASED, moved, before, after)


def _same_sum(before: _Amounts, after: _Amounts, group: Callable[[_Key], object]) -> Iterator[list[_Key]]:
    """Yield differing keys, group by group, whose sums before and after are the same and not nil."""
    groups: dict[object, list[_Key]] = defaultdict(list)
    for key in sorted({*before, *after}):
        if before.get(key) != after.get(key):
            groups[group(key)].append(key)
    for keys in groups.values():
        total = sum(before.get(key, 0) for key in keys)
        if len(keys) > 1 and total and total == sum(after.get(key, 0) for key in keys):
            yield keys


def _moved(
    spot: Spot, change_class: ChangeClass, keys: list[_Key], before: _Amounts, after: _Amounts
) -> Change:
    old = {key: before.pop(key) for key in keys if key in before}
    new = {key: after.pop(key) for key in keys if key in after}
    return _whole(spot, change_class, old, new)


def _whole(spot: Spot, change_class: ChangeClass, old: _Amounts, new: _Amounts) -> Change:
    """Make a change of several lines at once; year and source stand beside it where all lines share them."""
    years = {key.year for key in (*old, *new)}
    sources = {key.source for key in (*old, *new)}
    return spot.change(
        change_class,
        _spread(old, years, sources),
        _spread(new, years, sources),
        year=min(years) if len(years) == 1 else None,
        source=str(min(sources)) if len(sources) == 1 else None,
        delta=sum(new.values()) - sum(old.values()),
    )


def _spread(amounts: _Amounts, years: set[int], sources: set[FundingSource]) -> Mapping[str, int] | None:
    if not amounts:
        return None
    if len(sources) == 1:
        return {str(key.year): amount for key, amount in sorted(amounts.items())}
    if len(years) == 1:
        return {str(key.source): amount for key, amount in sorted(amounts.items())}
    return {f"{key.year}/{key.source}": amount for key, amount in sorted(amounts.items())}


class _Lines(NamedTuple):
    """Changes of single budget lines, each at the path of its line."""

    spot: Spot
    old_paths: Mapping[_Key, Path]
    new_paths: Mapping[_Key, Path]

    def one_by_one(self, before: _Amounts, after: _Amounts) -> Iterator[Change]:
        for key in sorted({*before, *after}):
            old, new = before.get(key), after.get(key)
            if old != new:
                yield self.change(_class_of(old, new), key, old, new)

    def change(self, change_class: ChangeClass, key: _Key, old: int | None, new: int | None) -> Change:
        old_path = self.old_paths.get(key, self.spot.old_path)
        new_path = self.new_paths.get(key, self.spot.new_path)
        delta = (new or 0) - (old or 0)
        at_line = self.spot.at(None, old_path, new_path)
        return at_line.change(change_class, old, new, year=key.year, source=str(key.source), delta=delta)


def _class_of(old: int | None, new: int | None) -> ChangeClass:
    if old is None:
        return money.LINE_ADDED
    if new is None:
        return money.LINE_REMOVED
    if new and (new == old * 1000 or new * 1000 == old):
        return money.UNIT_SUSPECT
    return money.INCREASED if new > old else money.DECREASED
