"""The check line: that the parts add up to the whole, and the changes to the difference."""

from msgspec import Struct

from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import rupiah

_HOLDS = Bilingual(
    "Uji jumlah: tahun, sumber dana, dimensi, dan OPD berjumlah sama; selisih {count} perubahan anggaran"
    " = {changes}.",
    "Check: years, sources, pillars and agencies add up to the same; {count} budget changes differ by"
    " {changes}.",
)
_FAILS = Bilingual(
    "Uji jumlah GAGAL: bagian-bagiannya tidak berjumlah {old} → {new}, atau selisih {count} perubahan"
    " ({changes}) tidak sama dengan selisih seluruhnya ({delta}). Ini kesalahan program; laporkan.",
    "Check FAILED: the parts do not add up to {old} → {new}, or the differences of {count} changes"
    " ({changes}) are not the difference of the whole ({delta}). This is a fault of the program; report it.",
)


class Proof(Struct, frozen=True):
    """What an auditor adds up again, in rupiah; quick wins are left out, as in the totals.

    Attributes:
        old: the sum of all actions' budgets in the old plan; nothing counts as 0.
        new: the same in the new plan.
        parts_add_up: whether years, sources, pillars and agencies each add up to both sums.
        count: how many changes hold a difference of actions' money.
        changes_delta: the sum of their differences.
    """

    old: int
    new: int
    parts_add_up: bool
    count: int
    changes_delta: int

    @property
    def delta(self) -> int:
        """The difference of the whole."""
        return self.new - self.old

    @property
    def holds(self) -> bool:
        """Whether everything adds up."""
        return self.parts_add_up and self.changes_delta == self.delta


def proof_of(comparison: Comparison) -> Proof:
    """Add up the parts and the changes of a comparison."""
    whole = comparison.totals.total
    deltas = [
        change.delta
        for change in comparison.changes
        if change.entity.type == "action"
        and CLASSES[change.code].measure == "rupiah"
        and isinstance(change.delta, int)
    ]
    return Proof(whole.old or 0, whole.new or 0, comparison.totals.adds_up, len(deltas), sum(deltas))


def check_line(comparison: Comparison) -> Bilingual:
    """Return the line that shows the proof, or says that it fails."""
    return Bilingual(_line(proof_of(comparison), "id"), _line(proof_of(comparison), "en"))


def _line(proof: Proof, language: Language) -> str:
    sums = {"old": proof.old, "new": proof.new, "changes": proof.changes_delta, "delta": proof.delta}
    words = {name: rupiah(amount, language) for name, amount in sums.items()}
    return (_HOLDS if proof.holds else _FAILS).to(language).format(count=proof.count, **words)
