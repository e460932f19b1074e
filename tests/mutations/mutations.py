"""Ways in which people break a plan; each takes a text and tells which lines a finding may name."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import yaml
from spots import Entry, Spots

Place = tuple[int, int]


@dataclass(frozen=True)
class Facts:
    """What is known of a file's plan.

    Attributes:
        references: the places of values that refer to an id, and that id.
        definitions: the places of ids that something refers to, and the lines of this file that do.
        elsewhere: ids that another file refers to: a finding may then stand there.
    """

    references: dict[Place, str]
    definitions: dict[Place, frozenset[int]]
    elsewhere: frozenset[Place]


@dataclass(frozen=True)
class Mutation:
    """A broken text.

    Attributes:
        text: the text.
        lines: the lines that were broken, or now contradict it.
        surely: whether it is invalid by construction; otherwise the JSON Schema is asked.
        anywhere: whether the contradiction stands in another file.
    """

    text: str
    lines: frozenset[int]
    surely: bool = False
    anywhere: bool = False


Kind = Callable[[Spots, Facts, random.Random], Mutation | None]


def key_removed(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    entry = draw.choice(_keyed(spots))
    cut = _cut(spots, entry)
    if cut is None:
        return None
    start, end = cut
    text = spots.text[:start] + spots.text[end:]
    return Mutation(text, entry.owner_lines | {entry.line, spots.line_of(start)})


def key_misspelt(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    entry = draw.choice(_keyed(spots))
    key = _misspelt(entry.key, draw)
    return Mutation(_put(spots.text, entry.key_span, key), frozenset({entry.line}))


def key_doubled(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    entry = draw.choice(_keyed(spots))
    copy = spots.text[entry.key_span[0] : _end(entry)]
    text = spots.text[: entry.start] + copy + _between(entry) + spots.text[entry.start :]
    return Mutation(text, frozenset({entry.line, entry.line + copy.count("\n") + 1}), surely=True)


def key_moved(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    """Into a mapping beside, above or below its own."""
    entry = draw.choice(_keyed(spots))
    cut = _cut(spots, entry)
    moved = spots.text[entry.key_span[0] : _end(entry)]
    near = [
        each for each in spots.entries if each.key and each.parent is not entry.parent and not each.position
    ]
    target = draw.choice(sorted(near, key=lambda each: abs(each.line - entry.line))[:6]) if near else None
    if cut is None or target is None or "\n" in moved or cut[0] <= target.start < cut[1]:
        return None
    pasted = moved + _between(target)
    if target.start < cut[0]:
        text = spots.text[: target.start] + pasted + spots.text[target.start : cut[0]] + spots.text[cut[1] :]
    else:
        text = spots.text[: cut[0]] + spots.text[cut[1] : target.start] + pasted + spots.text[target.start :]
    down = pasted.count("\n") if target.start < cut[0] else 0
    up = spots.text[cut[0] : cut[1]].count("\n") if target.start > cut[0] else 0
    landed = target.line - up
    twins = [each.line for each in spots.siblings(target) if each.key == entry.key]  # doubled by the move
    behind_twins = {line + down - up for line in twins} | {line + 1 - up for line in twins}
    behind = {line + down for line in {*entry.owner_lines, entry.line}} | entry.owner_lines
    return Mutation(text, frozenset({landed, landed + pasted.count("\n"), *behind, *behind_twins}))


def type_changed(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    """A word for a number, a list for a text, a text for a list, and the like."""
    entry = draw.choice(spots.entries)
    if isinstance(entry.value, yaml.SequenceNode):
        written = draw.choice(["belum ada", "{nama: satu}"])
    elif isinstance(entry.value, yaml.MappingNode):
        written = "belum ada"
    else:
        written = draw.choice(["[satu, dua]", "{nama: satu}", "banyak", "''"])
    return _with_value(spots, entry, written)


def list_for_map(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    entry = draw.choice([each for each in spots.entries if isinstance(each.value, yaml.MappingNode)])
    return _with_value(spots, entry, draw.choice(["[satu, dua]", "[]", "[{nama: satu}]"]))


def id_dangling(spots: Spots, facts: Facts, draw: random.Random) -> Mutation | None:
    """The reference is misspelt, or the id that it refers to."""
    refer = [each for each in spots.entries if each.place in facts.references]
    defined = [each for each in spots.entries if each.place in facts.definitions]
    if not refer and not defined:
        return None
    entry = draw.choice(draw.choice([each for each in (refer, defined) if each]))
    new = f"{draw.choice(['x', 'q'])}{entry.value.value}"
    text = _put(spots.text, entry.value_span, new)
    lines = frozenset({entry.line, entry.place[0]}) | facts.definitions.get(entry.place, frozenset())
    return Mutation(text, lines, surely=True, anywhere=entry.place in facts.elsewhere)


def year_outside(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    """A year of a budget, a target or the roadmap, long before or after the plan's own."""
    values = [each for each in spots.entries if _is_plan_year(each)]
    keys = [each for each in spots.entries if each.key.isdigit() and _is_target(spots, each)]
    if not values and not keys:
        return None
    entry = draw.choice(draw.choice([each for each in (values, keys) if each]))
    year = draw.choice(["1999", "2050"])
    span = entry.value_span if entry in values else entry.key_span
    month = spots.text[span[0] : span[1]].strip("'\"")[4:]
    return Mutation(_put(spots.text, span, year + month), frozenset({entry.line}), surely=True)


def line_reindented(spots: Spots, _: Facts, draw: random.Random) -> Mutation | None:
    lines = spots.text.split("\n")
    content = [
        number for number, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")
    ]
    number = draw.choice(content)
    line = lines[number]
    by = draw.choice([-2, -1, 1, 2])
    if by < 0 and not line.startswith(" " * -by):
        return None
    lines[number] = line[-by:] if by < 0 else " " * by + line
    at = content.index(number)
    return Mutation("\n".join(lines), frozenset(each + 1 for each in content[max(0, at - 1) : at + 2]))


KINDS: tuple[Kind, ...] = (
    key_removed,
    key_misspelt,
    key_doubled,
    key_moved,
    type_changed,
    list_for_map,
    id_dangling,
    year_outside,
    line_reindented,
)


def _keyed(spots: Spots) -> list[Entry]:
    return [entry for entry in spots.entries if entry.key and entry.key != "include"]


def _misspelt(key: str, draw: random.Random) -> str:
    at = draw.randrange(len(key))
    ways: Sequence[str] = (
        key[:at] + key[at + 1 :],
        key[:at] + key[at] + key[at:],
        key[:at] + key[at + 1 : at + 2] + key[at] + key[at + 2 :],
        key[:at] + draw.choice("aeiou") + key[at + 1 :],
    )
    return draw.choice([way for way in ways if way and way != key])


def _is_plan_year(entry: Entry) -> bool:
    holder = (
        {key.value for key, _ in entry.parent.value} if isinstance(entry.parent, yaml.MappingNode) else set()
    )
    is_budget = entry.key == "year" and {"source", "amount"} <= holder
    return is_budget or (entry.key in ("start", "end") and {"program", "term"} <= holder)


def _is_target(spots: Spots, entry: Entry) -> bool:
    owners = (each for each in spots.entries if each.value is entry.parent)
    return any(owner.key == "targets" for owner in owners)


def _with_value(spots: Spots, entry: Entry, written: str) -> Mutation:
    if entry.key:
        text = _put(spots.text, (entry.key_span[1], _end(entry)), f": {written}")
    else:
        text = _put(spots.text, entry.value_span, written)
    return Mutation(text, frozenset({entry.line}))


def _cut(spots: Spots, entry: Entry) -> tuple[int, int] | None:
    """Return what to leave out so that the other keys of the mapping stay as they are."""
    siblings = spots.siblings(entry)
    if len(siblings) == 1:
        return None
    if entry.position + 1 < len(siblings):
        return entry.start, siblings[entry.position + 1].start
    return _end(siblings[entry.position - 1]), _end(entry)


def _end(entry: Entry) -> int:
    return max(entry.key_span[1], entry.value_span[1])


def _between(entry: Entry) -> str:
    return ", " if entry.parent.flow_style else "\n" + " " * entry.column


def _put(text: str, span: tuple[int, int], new: str) -> str:
    return text[: span[0]] + new + text[span[1] :]
