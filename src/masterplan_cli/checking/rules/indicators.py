"""MP6xx: indicators."""

from collections.abc import Iterator
from decimal import Decimal

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import number, shortened
from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.text.bilingual import Bilingual

_BASELINE = Bilingual("nilai awal", "the baseline")


@rule(
    "MP601",
    "warning",
    title=("Target bergerak ke arah indikatornya", "Targets move the way of their indicator"),
    message=(
        "Target {year} “{name}” ({value}) {moves} dibanding {before} ({earlier}).",
        "The target of {year} for “{name}” ({value}) {moves} against {before} ({earlier}).",
    ),
    remedy=(
        "Perbaiki angkanya, atau tulis `direction: {opposite}` bila memang demikian maksudnya.",
        "Correct the figure, or write `direction: {opposite}` if that is what is meant.",
    ),
    why=(
        "Asesor menilai kemajuan dari nilai awal ke target; target yang mundur menandakan salah tulis atau "
        "arah indikator yang keliru.",
        "Assessors judge the progress from baseline to target; a target that falls back points to a slip "
        "or to a wrong direction.",
    ),
    source="masterplan",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan makin cepat
              indicators:
                - {name: Lama (hari), direction: decrease, baseline: 5, targets: {2019: 4, 2020: 6}}
    """,
    at="vision.objectives[0].indicators[0].targets.2020",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan makin cepat
              indicators:
                - {name: Lama (hari), direction: decrease, baseline: 5, targets: {2019: 4, 2020: 3}}
    """,
)
def targets_move_their_way(subject: Subject) -> Iterator[Hit]:
    """Each target is compared with the one before it, the first with the baseline; staying is no fault."""
    for path, indicator in subject.parts_of(Indicator):
        if indicator.direction is Direction.MAINTAIN:
            continue
        rises = indicator.direction is Direction.INCREASE
        before: int | None = None
        earlier = indicator.baseline
        for year, value in _targets(indicator):
            if earlier is not None and (value < earlier if rises else value > earlier):
                values = {"year": year, "name": shortened(indicator.name), "before": _before(before)}
                values |= {"value": number(value), "earlier": number(earlier)}
                yield Hit((*path, "targets", str(year)), {**values, **_words(rises=rises)})
            before, earlier = year, value


def _before(year: int | None) -> Bilingual:
    return _BASELINE if year is None else Bilingual(f"target {year}", f"the target of {year}")


def _targets(indicator: Indicator) -> list[tuple[int, Decimal]]:
    """Return the targets in the order of time, without those that are not later than the baseline."""
    since = indicator.baseline_year or 0
    return sorted((year, value) for year, value in indicator.targets.items() if year > since)


def _words(*, rises: bool) -> dict[str, object]:
    moves = Bilingual("turun", "falls") if rises else Bilingual("naik", "rises")
    return {"moves": moves, "opposite": "decrease" if rises else "increase"}
