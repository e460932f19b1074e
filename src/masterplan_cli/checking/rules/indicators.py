"""MP6xx: indicators."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

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
        "Perbaiki angkanya{otherwise}.",
        "Correct the figure{otherwise}.",
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
        targets = _targets(indicator)
        words = _words(rises=rises, turned=_moves_against(indicator.baseline, targets, rises=rises))
        before: int | None = None
        earlier = indicator.baseline
        for year, value in targets:
            if earlier is not None and (value < earlier if rises else value > earlier):
                values = {"year": year, "name": shortened(indicator.name), "before": _before(before)}
                values |= {"value": number(value), "earlier": number(earlier)}
                yield Hit((*path, "targets", str(year)), {**values, **words})
            before, earlier = year, value


def _before(year: int | None) -> Bilingual:
    return _BASELINE if year is None else Bilingual(f"target {year}", f"the target of {year}")


def _targets(indicator: Indicator) -> list[tuple[int, Decimal]]:
    """Return the targets in the order of time, without those that are not later than the baseline."""
    since = indicator.baseline_year or 0
    return sorted((year, value) for year, value in indicator.targets.items() if year > since)


def _moves_against(baseline: Decimal | None, targets: Sequence[tuple[int, Decimal]], *, rises: bool) -> bool:
    """Tell whether all of it moves the other way, so that the direction may be what is wrong."""
    values = ([] if baseline is None else [baseline]) + [value for _, value in targets]
    return all(later <= value if rises else later >= value for value, later in pairwise(values))


def _words(*, rises: bool, turned: bool) -> dict[str, object]:
    moves = Bilingual("turun", "falls") if rises else Bilingual("naik", "rises")
    opposite = "decrease" if rises else "increase"
    otherwise = _TURN.format(opposite=opposite) if turned else Bilingual("", "")
    return {"moves": moves, "otherwise": otherwise}


_TURN = Bilingual(
    ", atau tulis `direction: {opposite}` di samping `name` bila memang demikian maksudnya",
    ", or write `direction: {opposite}` beside `name` if that is what is meant",
)
