"""What makes the entries of lists without ids unmistakable for a reader."""

from collections.abc import Callable
from typing import Any, NamedTuple

from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import texts
from masterplan_cli.plan.back_matter import GlossaryEntry, Signatory
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.organization import Decree, Mentor, Seat, WorkingGroup
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.quick_wins import QuickWinRisk
from masterplan_cli.plan.regency import Population, Statistic
from masterplan_cli.plan.vision import Phrase
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.numbers import integer


class NaturalKey(NamedTuple):
    """How entries of a list are told apart, and what their coming and going is.

    Attributes:
        type: the type of subject in changes.
        key: what makes an entry unmistakable.
        name: what readers call it.
        change_class: the class for coming and going, where it is not that of the type.
    """

    type: str
    key: Callable[[Any], str]
    name: Callable[[Any], str]
    change_class: ChangeClass | None = None


_ORGANIZATION, _REGENCY = texts.ORGANIZATION_CHANGED, texts.REGENCY_CHANGED
NATURAL_KEYS: dict[type[Part], NaturalKey] = {
    Regulation: NaturalKey("regulation", lambda r: f"{r.kind} {r.number}/{r.year}", lambda r: r.about),
    Phrase: NaturalKey("phrase", lambda p: p.phrase, lambda p: p.phrase),
    GlossaryEntry: NaturalKey("term", lambda g: g.term, lambda g: g.term),
    Seat: NaturalKey("seat", lambda s: s.position, lambda s: s.holder, _ORGANIZATION),
    Mentor: NaturalKey("mentor", lambda m: m.name, lambda m: m.name, _ORGANIZATION),
    Decree: NaturalKey("decree", lambda d: d.number, lambda d: d.about, _ORGANIZATION),
    WorkingGroup: NaturalKey(
        "working-group", lambda w: str(w.pillar), lambda w: w.pillar.label, _ORGANIZATION
    ),
    Population: NaturalKey("population", lambda p: str(p.year), lambda p: integer(p.people), _REGENCY),
    Statistic: NaturalKey("statistic", lambda s: s.name, lambda s: s.name, _REGENCY),
    Signatory: NaturalKey("signatory", lambda s: s.office, lambda s: s.name or s.office),
    QuickWinRisk: NaturalKey("quick-win-risk", lambda r: r.risk, lambda r: r.risk),
}
ENTRY_NAMES = {
    "phrase": Bilingual("frasa", "phrase"),
    "term": Bilingual("istilah", "term"),
    "seat": Bilingual("kedudukan", "seat"),
    "mentor": Bilingual("pembimbing", "mentor"),
    "decree": Bilingual("keputusan", "decree"),
    "working-group": Bilingual("pokja", "working group"),
    "population": Bilingual("penduduk", "population"),
    "statistic": Bilingual("data", "figure"),
    "signatory": Bilingual("penanda tangan", "signatory"),
}
"""What readers call the types of entries; a regulation's key says it all."""
