"""What only people can decide when a plan is revised: whatever the years that went by have overtaken."""

from collections.abc import Iterator

from msgspec import Struct

from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.analysis import Rpjmd
from masterplan_cli.plan.back_matter import Closing, Introduction
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.organization import Decree
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.regency import Leaders
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.plan.walk import text_fields, walk
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.numbers import decimal

_OPEN = (Progress.PLANNED, Progress.ONGOING)


class Decision(Struct, frozen=True):
    """Something to decide.

    Attributes:
        question: what is to be decided.
        path: where in the plan.
        subject: what it is about, in the plan's own words; empty where the question says it all.
    """

    question: Bilingual
    path: Path
    subject: str = ""


def decisions(plan: Masterplan, before: int) -> list[Decision]:
    """Return what is to be decided, in the order of the questions, each in the order of the plan.

    Args:
        plan: the new revision, with its year.
        before: the year of the revision that it follows.
    """
    found = [*_of_the_whole(plan, before)]
    for path, part in walk(plan):
        found += _of_part(part, path, before, plan.revision.year)
    ranks = {question: rank for rank, question in enumerate(_QUESTIONS)}
    return sorted(found, key=lambda decision: ranks[decision.question])


def _of_the_whole(plan: Masterplan, before: int) -> Iterator[Decision]:
    yield Decision(_HEADING, ("revision",), f"{before} → {plan.revision.year}")
    if plan.horizon.end < plan.revision.year:
        yield Decision(_HORIZON, ("horizon", "end"), str(plan.horizon.end))
    if plan.legal_basis:
        yield Decision(_LAWS, ("legal_basis",), f"{before}–{plan.revision.year}")


def _of_part(part: Part, path: Path, before: int, year: int) -> Iterator[Decision]:
    match part:
        case Action():
            yield from _of_action(part, path, year)
        case QuickWin(end=str(end)) if end[:4] < str(year) and part.status in _OPEN:
            yield Decision(_QUICK_WIN, (*path, "end"), f"{part.id} {part.name} ({end})")
        case RoadmapEntry() if part.end < year:
            yield Decision(_STAGE, (*path, "end"), f"{part.id} {part.milestone or part.program} ({part.end})")
        case Indicator():
            yield from _of_indicator(part, path, before, year)
        case Rpjmd() if part.end < year:
            yield Decision(_RPJMD, (*path, "end"), f"{part.start}–{part.end}")
        case Leaders() if part.model_fields_set:
            yield Decision(_LEADERS, path)
        case Decree(date=str(date)) if date[:4] < str(year):
            yield Decision(_DECREE, (*path, "date"), f"{part.number} ({date})")
        case Introduction() | Closing():
            yield from _of_texts(part, path, before)


def _of_action(action: Action, path: Path, year: int) -> Iterator[Decision]:
    years = [allocation.year for allocation in action.budget]
    if not years or action.status not in _OPEN:
        return
    subject = f"{action.id} {action.name}"
    if max(years) < year:
        yield Decision(_PAID, (*path, "budget"), f"{subject} ({max(years)})")
    elif min(years) < year and action.status is Progress.PLANNED:
        place = "status" if "status" in action.model_fields_set else "name"
        yield Decision(_STARTED, (*path, place), f"{subject} ({min(years)})")


def _of_indicator(indicator: Indicator, path: Path, before: int, year: int) -> Iterator[Decision]:
    """The targets of the years since the revision before; a baseline from then says what was reached."""
    for target_year, value in indicator.targets.items():
        if before <= target_year < year and (indicator.baseline_year or 0) < target_year:
            text = f"{indicator.name}: {decimal(value)} {indicator.unit or ''}".rstrip()
            yield Decision(_TARGET, (*path, "targets", str(target_year)), f"{text} ({target_year})")


def _of_texts(part: Part, path: Path, before: int) -> Iterator[Decision]:
    if isinstance(part, Closing) and part.date:
        yield Decision(_SIGNED, (*path, "date"), part.date)
    for name in text_fields(type(part)):
        value = getattr(part, name)
        if name != "date" and str(before) in str(value or ""):
            yield Decision(_TEXT, (*path, name), str(part.__class__.model_fields[name].title))


_HEADING = Bilingual(
    "Revisi: tulis tanggal dan ringkasan perubahan, periksa baris status di sampul",
    "Revision: write date and summary of changes, check the status line of the cover",
)
_HORIZON = Bilingual(
    "Masa berlaku sudah lewat: perpanjang, atau susun rencana baru",
    "The horizon is over: extend it, or write a new plan",
)
_RPJMD = Bilingual(
    "RPJMD ini sudah berakhir: petakan RPJMD yang baru", "This RPJMD is over: map the one that follows it"
)
_LAWS = Bilingual(
    "Dasar hukum: adakah peraturan yang terbit, diubah, atau dicabut?",
    "Legal basis: was a regulation issued, amended or repealed?",
)
_DECREE = Bilingual("Keputusan: masih berlaku, atau ada yang baru?", "Decrees: still in force, or replaced?")
_LEADERS = Bilingual("Pimpinan daerah: masih sama?", "Leaders: still the same?")
_TEXT = Bilingual(
    "Naskah yang menyebut tahun revisi sebelumnya: masih benar?",
    "Texts that mention the year of the revision before: still right?",
)
_SIGNED = Bilingual("Penutup: tanggal penandatanganan yang baru", "Closing: the new date of signing")
_QUICK_WIN = Bilingual(
    "Quick win yang waktunya sudah lewat: selesai, dilanjutkan, atau diganti?",
    "Quick wins whose time is over: done, continued or replaced?",
)
_PAID = Bilingual(
    "Aksi yang tahun anggaran terakhirnya sudah lewat: selesai, dilanjutkan, atau dibatalkan?",
    "Actions whose last budget year is over: done, continued or cancelled?",
)
_STARTED = Bilingual(
    "Aksi yang anggarannya sudah mulai tetapi masih berstatus planned: sudah berjalan?",
    "Actions whose budget has begun but that are still planned: ongoing?",
)
_STAGE = Bilingual(
    "Tahapan peta jalan yang sudah lewat: tercapai, atau digeser?",
    "Stages of the roadmap that are over: reached, or to be moved?",
)
_TARGET = Bilingual(
    "Target tahun yang sudah lewat: tercapai? Catat capaiannya di baseline dan baseline_year",
    "Targets of years gone by: reached? Note it in baseline and baseline_year",
)
_QUESTIONS = (
    _HEADING,
    _HORIZON,
    _RPJMD,
    _LAWS,
    _DECREE,
    _LEADERS,
    _TEXT,
    _SIGNED,
    _QUICK_WIN,
    _PAID,
    _STARTED,
    _STAGE,
    _TARGET,
)
