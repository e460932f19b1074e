"""Profiles: how grave the classes of change are to a reader, and why."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from masterplan_cli.comparing.change_class import SEVERITIES, ChangeClass, Severity
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.text.bilingual import Bilingual


class Shift(Struct, frozen=True):
    """Some classes that a reader weighs in another way than the classes themselves say.

    Attributes:
        weighs: the severity for a class, or None where the shift does not concern it.
        what: which classes these are and what becomes of them.
        why: the reason.
    """

    weighs: Callable[[ChangeClass], Severity | None]
    what: Bilingual
    why: Bilingual


class Profile(Struct, frozen=True):
    """A reader's way to weigh changes.

    Attributes:
        name: what ``--profile`` takes.
        title: whom it is for, in a few words.
        shifts: what it weighs in another way; of several for one class the first counts.
    """

    name: str
    title: Bilingual
    shifts: tuple[Shift, ...] = ()

    @property
    def severities(self) -> Mapping[str, Severity]:
        """The severity of each class that differs from its own, by the code of the class."""
        found = {code: self._severity(one) for code, one in CLASSES.items()}
        return {code: severity for code, severity in found.items() if severity != CLASSES[code].severity}

    def _severity(self, change_class: ChangeClass) -> Severity:
        weighed = (shift.weighs(change_class) for shift in self.shifts)
        return next((severity for severity in weighed if severity), change_class.severity)


def _at_least(severity: Severity, concerns: Callable[[ChangeClass], bool]) -> Callable[..., Severity | None]:
    def weighs(change_class: ChangeClass) -> Severity | None:
        graver = min(change_class.severity, severity, key=SEVERITIES.index)
        return graver if concerns(change_class) else None

    return weighs


def _one_step_less(concerns: Callable[[ChangeClass], bool]) -> Callable[..., Severity | None]:
    def weighs(change_class: ChangeClass) -> Severity | None:
        step = min(SEVERITIES.index(change_class.severity) + 1, len(SEVERITIES) - 1)
        return SEVERITIES[step] if concerns(change_class) else None

    return weighs


def _is_money(change_class: ChangeClass) -> bool:
    return change_class.measure == "rupiah"


def _is_budget(change_class: ChangeClass) -> bool:
    """Whether only money changed: a whole action that goes is more than its money."""
    return change_class.area == "budget" and change_class.code != "budget-unit-suspect"


_TRACE = ("id-changed", "code-changed", "program-renamed", "action-renamed", "quick-win-renamed")
_STRATEGY = (
    *("narrative-changed", "description-changed", "milestone-changed", "readiness-text-changed"),
    *("swot-entry-added", "swot-entry-removed", "swot-entry-moved", "swot-entry-reworded"),
    *("objective-reworded", "mission-reworded", "link-changed", "risk-reworded"),
)

PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile(
            "auditor",
            Bilingual("pemeriksa anggaran", "whoever audits the budget"),
            (
                Shift(
                    _at_least("major", _is_money),
                    Bilingual(
                        "Setiap perubahan uang sekurang-kurangnya besar.",
                        "Every change of money is at least major.",
                    ),
                    Bilingual(
                        "Setiap rupiah yang berpindah tahun atau keluar dari masa berlaku harus dapat"
                        " dipertanggungjawabkan, juga bila jumlah seluruhnya tetap.",
                        "Every rupiah that goes to another year or leaves the horizon must be accounted for,"
                        " also where the whole stays the same.",
                    ),
                ),
                Shift(
                    _at_least("major", lambda one: one.code in _TRACE),
                    Bilingual(
                        "Pergantian kode dan nama program, rencana aksi, dan quick win sekurang-kurangnya"
                        " besar.",
                        "New ids, codes and names of programmes, actions and quick wins are at least major.",
                    ),
                    Bilingual(
                        "Pemeriksa menelusuri anggaran antardokumen dengan kode dan nama itu.",
                        "Auditors follow a budget from document to document by them.",
                    ),
                ),
            ),
        ),
        Profile(
            "mentor",
            Bilingual("pembimbing bimtek", "the mentors of the bimtek"),
            (
                Shift(
                    _at_least("major", lambda one: one.code in _STRATEGY),
                    Bilingual(
                        "Perubahan naskah, strategi, SWOT, dan sasaran sekurang-kurangnya besar.",
                        "Changes of narrative, strategy, SWOT and objectives are at least major.",
                    ),
                    Bilingual(
                        "Pembimbing menilai alur pikir dari analisis sampai program, yang tertulis dalam"
                        " naskahnya.",
                        "Mentors judge the line of thought from analysis to programmes: the texts hold it.",
                    ),
                ),
                Shift(
                    _one_step_less(_is_budget),
                    Bilingual(
                        "Perubahan anggaran saja turun satu tingkat, kecuali satuan yang mencurigakan.",
                        "Changes of budgets alone count one step less, but for suspect units.",
                    ),
                    Bilingual(
                        "Besarnya anggaran diputuskan dalam APBD, bukan dalam bimtek.",
                        "How large a budget is, is decided in the APBD, not in a bimtek.",
                    ),
                ),
            ),
        ),
        Profile(
            "internal",
            Bilingual("tim penyusun sendiri", "the team that writes the plan"),
        ),
    )
}
"""The profiles by name; ``internal`` weighs every class as the class itself says."""
