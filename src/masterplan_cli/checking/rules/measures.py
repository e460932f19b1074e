"""MP602 to MP606: what is measured, in which unit, from where."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of, number, shortened
from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.reading.tree import Path

_PERCENT = frozenset(("%", "persen", "percent", "prosen"))
_MAY_LEAVE = ("tumbuh", "naik", "turun", "kenaikan", "penurunan", "inflasi", "perubahan", "peningkatan")


@rule(
    "MP602",
    "warning",
    title=("Persen antara 0 dan 100", "Per cent between 0 and 100"),
    message=(
        "“{name}” bernilai {value} persen.",
        "“{name}” is {value} per cent.",
    ),
    remedy=(
        "Perbaiki angka atau satuannya; pertumbuhan ditulis dengan kata itu di nama indikator.",
        "Correct the figure or the unit; say so in the indicator's name if it is a growth.",
    ),
    why=(
        "Bagian dari keseluruhan tidak mungkin melebihi 100 persen; asesor membaca itu sebagai salah hitung.",
        "A share cannot exceed 100 per cent; assessors read that as a slip.",
    ),
    source="masterplan",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Layanan daring, unit: persen, baseline: 20, targets: {2019: 40, 2020: 600}}]
    """,
    at="vision.objectives[0].indicators[0].targets.2020",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Layanan daring, unit: persen, baseline: 20, targets: {2019: 40, 2020: 60}}]
    """,
)
def percent_is_a_share(subject: Subject) -> Iterator[Hit]:
    """Growth and change may be negative or more than 100."""
    for path, indicator in subject.parts_of(Indicator):
        if (indicator.unit or "").casefold() not in _PERCENT or _is_within(indicator, 0, 100):
            continue
        if any(word in indicator.name.casefold() for word in _MAY_LEAVE):
            continue
        for steps, value in _figures(indicator):
            if not 0 <= value <= 100:
                yield Hit((*path, *steps), {"name": shortened(indicator.name), "value": number(value)})


def _is_within(indicator: Indicator, least: int, most: int) -> bool:
    figures = [*indicator.targets.values()]
    if indicator.baseline is not None:
        figures.append(indicator.baseline)
    return not figures or (min(figures) >= least and max(figures) <= most)


def _figures(indicator: Indicator) -> Iterator[tuple[Path, Decimal]]:
    if indicator.baseline is not None:
        yield ("baseline",), indicator.baseline
    for year, value in indicator.targets.items():
        yield ("targets", str(year)), value


@rule(
    "MP603",
    "info",
    title=("Target beranjak dari nilai awal", "Targets leave the baseline"),
    message=(
        "Semua target “{name}” sama dengan nilai awalnya ({value}).",
        "All targets of “{name}” equal its baseline ({value}).",
    ),
    remedy=(
        "Tulis target yang hendak dicapai, atau `direction: maintain` bila angkanya memang dijaga tetap.",
        "Write what is to be reached, or `direction: maintain` if the figure is to stay.",
    ),
    why=(
        "Evaluasi mengukur jarak dari nilai awal; target yang tidak bergerak tidak menunjukkan hasil.",
        "Evaluation measures the way from the baseline; a target that stays shows no result.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Indeks kepuasan, baseline: 78, targets: {2019: 78, 2020: 78}}]
    """,
    at="vision.objectives[0].indicators[0].targets",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Indeks kepuasan, baseline: 78, targets: {2019: 78, 2020: 82}}]
    """,
)
def targets_leave_the_baseline(subject: Subject) -> Iterator[Hit]:
    """What is to be maintained stays by intention."""
    for path, indicator in subject.parts_of(Indicator):
        if indicator.direction is Direction.MAINTAIN or not indicator.targets:
            continue
        if all(value == indicator.baseline for value in indicator.targets.values()):
            values = {
                "name": shortened(indicator.name),
                "value": number(next(iter(indicator.targets.values()))),
            }
            yield Hit((*path, "targets"), values)


@rule(
    "MP604",
    "warning",
    title=("Satu indikator dicantumkan sekali", "Each indicator stands once"),
    message=(
        "Indikator “{name}” sudah tercantum di {where}.",
        "The indicator “{name}” is already given in {where}.",
    ),
    remedy=(
        "Hapus salah satunya, atau beri nama yang menunjukkan bedanya.",
        "Remove one of them, or name them by what sets them apart.",
    ),
    why=(
        "Dua baris dengan nama yang sama di satu tabel dinilai dua kali, atau bertentangan angkanya.",
        "Two rows of one name in a table are judged twice, or their figures disagree.",
    ),
    source="masterplan",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators:
                - {name: Indeks kepuasan, baseline: 78}
                - {name: Indeks Kepuasan, baseline: 70}
    """,
    at="vision.objectives[0].indicators[1].name",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators:
                - {name: Indeks kepuasan, baseline: 78}
                - {name: Lama pengurusan, baseline: 5}
    """,
)
def each_indicator_once(subject: Subject) -> Iterator[Hit]:
    """Indicators of one objective or quick win are compared; the second is to blame."""
    first: dict[tuple[Path, str], Path] = {}
    for path, indicator in subject.parts_of(Indicator):
        name = " ".join(indicator.name.casefold().split())
        seen = first.setdefault((path[:-1] if path[-1] != "indicator" else path, name), path)
        if seen != path:
            where = line_of(subject.place(*seen), subject.place(*path))
            yield Hit((*path, "name"), {"name": shortened(indicator.name), "where": where})


@rule(
    "MP605",
    "warning",
    title=("Indikator mempunyai satuan", "Indicators have a unit"),
    message=(
        "Indikator “{name}” belum mempunyai satuan.",
        "The indicator “{name}” has no unit.",
    ),
    remedy=(
        "Tulis `unit`, misalnya desa, persen, hari, atau indeks.",
        "Write `unit`, for example desa, persen, hari or indeks.",
    ),
    why=(
        "Angka tanpa satuan tidak dapat dibandingkan dengan laporan capaian OPD.",
        "A figure without a unit cannot be set against what an agency reports.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Desa terlayani, baseline: 3, targets: {2019: 60}}]
    """,
    at="vision.objectives[0].indicators[0]",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Desa terlayani, unit: desa, baseline: 3, targets: {2019: 60}}]
    """,
)
def indicators_have_a_unit(subject: Subject) -> Iterator[Hit]:
    """An indicator without any figure needs no unit yet."""
    for path, indicator in subject.parts_of(Indicator):
        if not indicator.unit and (indicator.targets or indicator.baseline is not None):
            yield Hit(path, {"name": shortened(indicator.name)})


@rule(
    "MP606",
    "info",
    title=("Satu satuan satu ejaan", "One spelling for one unit"),
    message=(
        "Satuan `{unit}` ditulis `{usual}` di tempat lain.",
        "The unit `{unit}` is written `{usual}` elsewhere.",
    ),
    remedy=("Tulis `unit: {usual}` di semua indikator.", "Write `unit: {usual}` for all indicators."),
    why=(
        "Persen, % dan Persen di satu tabel tampak seperti tiga satuan.",
        "Persen, % and Persen in one table look like three units.",
    ),
    source="masterplan",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators:
                - {name: Layanan daring, unit: persen}
                - {name: Aduan selesai, unit: persen}
                - {name: Desa terlayani, unit: '%'}
    """,
    at="vision.objectives[0].indicators[2].unit",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators:
                - {name: Layanan daring, unit: persen}
                - {name: Aduan selesai, unit: persen}
                - {name: Desa terlayani, unit: persen}
    """,
)
def one_spelling_for_a_unit(subject: Subject) -> Iterator[Hit]:
    """The spelling that stands most often is the usual one; of two equally frequent, the first."""
    units = [(path, indicator.unit) for path, indicator in subject.parts_of(Indicator) if indicator.unit]
    usual: dict[str, str] = {}
    for unit, _ in Counter(unit for _, unit in units).most_common():
        usual.setdefault(_folded(unit), unit)
    for path, unit in units:
        if unit != usual[_folded(unit)]:
            yield Hit((*path, "unit"), {"unit": shortened(unit), "usual": shortened(usual[_folded(unit)])})


def _folded(unit: str) -> str:
    folded = unit.strip().casefold()
    return "%" if folded in _PERCENT else folded
