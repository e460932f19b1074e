"""How much of a plan is filled, part by part and dimension by dimension.

Nothing is listed here. Filled are the fields that the plan gives; asked for, beyond them, is what the
rules about missing parts miss, and a rule knows which bimtek must leave its part behind.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from masterplan_cli.checking.asked_parts import asked_part, rules_of_stages, stages_of_parts
from masterplan_cli.checking.check import finding_of_hit
from masterplan_cli.checking.deciding import decide
from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Hit
from masterplan_cli.checking.settings import Settings
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import parts_within
from masterplan_cli.reading.tree import Mapping as Tree
from masterplan_cli.reading.tree import Path

Missing = Counter[int]
"""How much is missing, by the bimtek that must leave it behind."""


class Filled(Struct, frozen=True):
    """How much of one part is filled.

    Attributes:
        key: the part's key in the plan, or the dimension's.
        title: the Indonesian name of it.
        filled: how many fields the plan gives.
        missing: how many things rules ask for beyond them, by the bimtek that must leave them behind.
        stages: for a part, the bimtek whose rules ask for something in it at all.
    """

    key: str
    title: str
    filled: int
    missing: Mapping[int, int]
    stages: tuple[int, ...] = ()

    @property
    def asked(self) -> int:
        """How much is asked for, what is filled included."""
        return self.filled + sum(self.missing.values())

    @property
    def percent(self) -> int | None:
        """How much of it is filled, rounded down so that 100 means all of it; None where nothing is asked."""
        return 100 * self.filled // self.asked if self.asked else None


class Completeness(Struct, frozen=True):
    """How much of a plan is filled.

    Attributes:
        parts: each of its parts.
        dimensions: each dimension.
        total: all of it.
        set_aside: what is missing but need not be there, as somebody has decided for a reason.
    """

    parts: tuple[Filled, ...]
    dimensions: tuple[Filled, ...]
    total: Filled
    set_aside: tuple[SetAside, ...] = ()


_NO_SETTINGS = Settings()


def completeness(
    plan: Masterplan, tree: Tree, stage: int | None = None, settings: Settings = _NO_SETTINGS
) -> Completeness:
    """Count what is filled and what is missing; linear in the plan.

    Args:
        plan: the plan.
        tree: what it was read from.
        stage: the bimtek (1 to 4) after which it is looked at; what later ones ask for is not missing then.
        settings: what was decided about the plan; of that only exemptions matter here.
    """
    subject = Subject(plan, tree)
    dimension_at = _dimensions(subject.index)
    filled: Counter[str] = Counter()
    filled_in: Counter[Dimension] = Counter()
    for path, part in subject.index.parts:
        count = _filled_fields(part)
        if path:
            filled[str(path[0])] += count
        if path in dimension_at:
            filled_in[dimension_at[path]] += count
    missing: dict[str, Missing] = defaultdict(Counter)
    missing_in: dict[Dimension, Missing] = defaultdict(Counter)
    set_aside: list[SetAside] = []
    for part_key, path, number in _gaps(subject, stage, settings, set_aside):
        missing[part_key][number] += 1
        if dimension := _dimension_of(path, dimension_at):
            missing_in[dimension][number] += 1
    stages = stages_of_parts(stage, plan.edition)
    parts = tuple(
        Filled(key, info.title or key, filled[key], missing[key], stages.get(key, ()))
        for key, info in fields_of(Masterplan).items()
        if parts_within(info.annotation)
    )
    dimensions = tuple(
        Filled(kind.value, kind.label, filled_in[kind], missing_in[kind]) for kind in Dimension
    )
    return Completeness(parts, dimensions, _total(parts), tuple(set_aside))


def _total(parts: tuple[Filled, ...]) -> Filled:
    missing: Missing = Counter()
    for part in parts:
        missing.update(part.missing)
    stages = sorted({stage for part in parts for stage in part.stages})
    return Filled("total", "Jumlah", sum(part.filled for part in parts), missing, tuple(stages))


def _gaps(
    subject: Subject, stage: int | None, settings: Settings, set_aside: list[SetAside]
) -> Iterator[tuple[str, Path, int]]:
    """Yield what rules miss: the part it should stand in, the path of the finding, the bimtek.

    What an exemption covers is added to ``set_aside`` instead.
    """
    exempted = {exemption.code for exemption in settings.exemptions}
    for rule, number in rules_of_stages(stage, subject.plan.edition):
        part = asked_part(rule.example)
        missed: Iterable[Hit | Finding] = rule.hits(subject)
        if rule.code in exempted:
            findings = [finding_of_hit(rule, hit, subject, stage) for hit in rule.hits(subject)]
            decided = decide(findings, settings, subject.index)
            set_aside += decided.set_aside
            missed = decided.findings
        for one in missed:
            yield part or str(one.path[0]), one.path, number


def _filled_fields(part: Part) -> int:
    """Count the fields that are written and hold no parts; those are counted themselves."""
    holding_parts = {name for name, info in type(part).model_fields.items() if parts_within(info.annotation)}
    return sum(
        name not in holding_parts and getattr(part, name) not in (None, (), {})
        for name in part.model_fields_set
    )


def _dimensions(index: Index) -> dict[Path, Dimension]:
    """Return the dimension of every part that belongs to one, or to something that does."""
    found: dict[Path, Dimension] = {}
    for path, part in index.parts:
        own = getattr(part, "pillar", None) or index.pillar_of.get(getattr(part, "program", None) or "")
        dimension = own if isinstance(own, Dimension) else _dimension_of(path, found)
        if dimension:
            found[path] = dimension
    return found


def _dimension_of(path: Path, known: Mapping[Path, Dimension]) -> Dimension | None:
    """Return the dimension of the nearest part that a path leads through."""
    for length in range(len(path), 0, -1):
        if found := known.get(path[:length]):
            return found
    return next((Dimension(step) for step in path if isinstance(step, str) and step in _KEYS), None)


_KEYS = frozenset(Dimension)
