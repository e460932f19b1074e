"""MP203: the strategies of the TOWS matrix."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.swot import Swot, TowsStrategies, TowsStrategy
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

_CELLS = {
    "so": ("strengths", "opportunities"),
    "wo": ("weaknesses", "opportunities"),
    "st": ("strengths", "threats"),
    "wt": ("weaknesses", "threats"),
}
_LISTS = {
    "strengths": Bilingual("Kekuatan", "strengths"),
    "weaknesses": Bilingual("Kelemahan", "weaknesses"),
    "opportunities": Bilingual("Peluang", "opportunities"),
    "threats": Bilingual("Ancaman", "threats"),
}


@rule(
    "MP203",
    "warning",
    title=("Strategi TOWS bertumpu pada butir selnya", "TOWS strategies rest on the entries of their cell"),
    message=("Strategi {cell} `{id}` {problem}.", "The {cell} strategy `{id}` {problem}."),
    remedy=(
        "Di `sources`, sebut butir dari {first} dan {second}; atau pindahkan strateginya ke sel yang sesuai.",
        "In `sources`, name entries of {first} and of {second}; or move the strategy to the cell that fits.",
    ),
    why=(
        "Setiap sel matriks TOWS mempertemukan dua daftar SWOT; tanpa keduanya strategi itu tidak beralasan.",
        "Each cell of the TOWS matrix joins two SWOT lists; without both a strategy has no grounds.",
    ),
    source="pedoman, bagian 4",
    bad="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen kepala daerah}]
            weaknesses: [{id: w1, text: Data tersebar}]
            opportunities: [{id: o1, text: Pengguna internet tumbuh}]
            strategies:
              so: [{id: so1, text: Memperluas layanan, sources: [w1, o1]}]
    """,
    at="strategic_analysis.swot.strategies.so[0].sources[0]",
    good="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen kepala daerah}]
            opportunities: [{id: o1, text: Pengguna internet tumbuh}]
            strategies:
              so: [{id: so1, text: Memperluas layanan, sources: [s1, o1]}]
    """,
)
def tows_sources_fit(subject: Subject) -> Iterator[Hit]:
    """Sources of another list are to blame one by one; a list that is not used, once."""
    list_of = _list_of_entries(subject)
    for path, strategies in subject.parts_of(TowsStrategies):
        for cell, lists in _CELLS.items():
            for position, strategy in enumerate(getattr(strategies, cell)):
                values: dict[str, object] = {"cell": "–".join(cell.upper()), "id": strategy.id}
                values |= {"first": _LISTS[lists[0]], "second": _LISTS[lists[1]]}
                for below, problem in _problems(strategy, lists, list_of):
                    yield Hit((*path, cell, position, *below), {**values, "problem": problem})


def _list_of_entries(subject: Subject) -> dict[str, str]:
    """Return the list that each SWOT entry stands in; where an id repeats, the first counts."""
    found: dict[str, str] = {}
    for _, swot in subject.parts_of(Swot):
        for name in _LISTS:
            for entry in getattr(swot, name):
                found.setdefault(entry.id, name)
    return found


def _problems(
    strategy: TowsStrategy, lists: tuple[str, str], list_of: dict[str, str]
) -> Iterator[tuple[Path, Bilingual]]:
    if not strategy.sources:
        yield ("sources",), Bilingual("belum menyebut butir SWOT dasarnya", "names no SWOT entries")
        return
    used = [list_of.get(source) for source in strategy.sources]
    for position, (source, name) in enumerate(zip(strategy.sources, used, strict=True)):
        if name is not None and name not in lists:
            yield ("sources", position), _misplaced(source, _LISTS[name])
    if None not in used and all(name in lists for name in used):
        for name in lists:
            if name not in used:
                yield ("sources",), _unused(_LISTS[name])


def _misplaced(source: str, entries: Bilingual) -> Bilingual:
    return Bilingual(
        f"memakai `{source}`, yang termasuk {entries.id}", f"uses `{source}`, one of the {entries.en}"
    )


def _unused(entries: Bilingual) -> Bilingual:
    return Bilingual(f"tidak memakai satu pun butir {entries.id}", f"uses none of the {entries.en}")
