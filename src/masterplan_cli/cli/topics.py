"""What ``masterplan explain`` knows: rules, faults of files and classes of change, in one form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.example_plan import finding_of
from masterplan_cli.checking.registry import Rule
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.examples.example import ChangeExample
from masterplan_cli.comparing.reasons.kinds import REASON_FAULTS
from masterplan_cli.plan.problems import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.reading.kinds import FAULT_KINDS as READING
from masterplan_cli.text.bilingual import Bilingual

_PLACE = re.compile(r"(?:\{\w+\})+")
_LABEL = "{field}: "
_SUBJECT = "{field} "
_THIS_FIELD = Bilingual("Isian ini ", "This field ")
_STOP = re.compile(r"[.:;]?$")

FAMILIES = {
    "MP0": Bilingual("Membaca berkas", "Reading the file"),
    "MP1": Bilingual("Susunan dan nilai", "Structure and values"),
    "MP2": Bilingual("Kode dan rujukan", "Ids and references"),
    "MP3": Bilingual("Kelengkapan", "Completeness"),
    "MP4": Bilingual("Waktu", "Time"),
    "MP5": Bilingual("Anggaran", "Money"),
    "MP6": Bilingual("Indikator", "Indicators"),
    "MP7": Bilingual("Keselarasan dengan peraturan dan RPJMD", "Agreement with regulations and the RPJMD"),
    "MP8": Bilingual("Istilah, nama, dan tulisan", "Terms, names and wording"),
    "MP9": Bilingual("Benang merah dan pembagian kerja", "The golden thread and who does what"),
    "": Bilingual("Perubahan (`masterplan diff`)", "Changes (`masterplan diff`)"),
}
"""The groups of codes by what the codes begin with."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something with a code that people may ask about.

    Attributes:
        code: the code.
        severity: of a finding (error, warning, info) or of a change (critical, major, minor, info).
        title: what it is about, in a few words.
        explanation: why it is asked or reported; empty where the message says it all.
        message: what is said, ``…`` standing for what differs from case to case.
        remedy: how to mend it; empty for changes.
        source: where it comes from; empty where nothing is known.
        rule: the rule, where it is one.
        change: the class of change, where it is one.
        example: what the old and the new plan say, once ``with_its_example`` has brought it.
        at: where the example's change stands.
    """

    code: str
    severity: str
    title: Bilingual
    explanation: Bilingual
    message: Bilingual
    remedy: Bilingual
    source: Bilingual
    rule: Rule | None = None
    change: ChangeClass | None = None
    example: ChangeExample | None = None
    at: str = ""

    @property
    def family(self) -> str:
        """The key of its group in `FAMILIES`."""
        return self.code[:3] if self.code[:3] in FAMILIES else ""

    @property
    def is_change(self) -> bool:
        """Whether it is a class of change and not a finding."""
        return self.change is not None


_NOTHING = Bilingual("", "")
_OWN = Bilingual("aturan program ini sendiri", "this program's own rule")


def topics() -> Iterator[Topic]:
    """Yield all topics: faults and rules by code, then changes in the order of their documentation."""
    for kind in (*READING, *STRUCTURE, *REASON_FAULTS):
        yield _of_fault(kind)
    for rule in registered_rules():
        yield _of_rule(rule)
    for change_class in CLASSES.values():
        yield _of_change(change_class)


def _of_rule(rule: Rule) -> Topic:
    message, remedy = _blanked(rule.message), _blanked(rule.remedy)
    return Topic(
        rule.code, rule.severity, rule.title, rule.explanation, message, remedy, _source(rule.source), rule
    )


def with_its_example(topic: Topic) -> Topic:
    """Return a topic with what is said of its example; faults of files have none and stay as they are."""
    if topic.rule is not None:
        finding = finding_of(topic.rule)
        return replace(topic, message=finding.message, remedy=finding.remedy)
    if topic.change is not None:
        from masterplan_cli.comparing.example_plan import change_of
        from masterplan_cli.comparing.examples import example_of
        from masterplan_cli.comparing.wording import message_of

        change = change_of(topic.change)
        return replace(
            topic, message=message_of(change), example=example_of(topic.change), at=change.path_text
        )
    return topic


def _of_fault(kind: FaultKind) -> Topic:
    message = _blanked(_without_field(kind.message))
    title = Bilingual(_STOP.sub("", message.id), _STOP.sub("", message.en))
    source = _source(kind.source) if kind.source else _NOTHING
    return Topic(kind.code, kind.severity, title, _NOTHING, message, _blanked(kind.remedy), source)


def _of_change(change: ChangeClass) -> Topic:
    message = _blanked(change.message)
    return Topic(
        *(change.code, change.severity, change.title, change.explanation, message, _NOTHING, _NOTHING),
        change=change,
    )


def _without_field(text: Bilingual) -> Bilingual:
    """Return a message that begins with the name of a field as it reads for any field."""
    indonesian, english = text.id.removeprefix(_LABEL), text.en.removeprefix(_LABEL)
    if indonesian.startswith(_SUBJECT):
        indonesian = _THIS_FIELD.id + indonesian.removeprefix(_SUBJECT)
        english = english.replace(_SUBJECT, _THIS_FIELD.en, 1)
    return Bilingual(indonesian, english)


def _blanked(text: Bilingual) -> Bilingual:
    """Return a message with ``…`` for what differs from case to case."""
    return Bilingual(_PLACE.sub("…", text.id), _PLACE.sub("…", text.en))


def _source(source: str) -> Bilingual:
    if source == "masterplan":
        return _OWN
    sections = "sections" if " dan " in source else "section"
    english = source.replace("pedoman, bagian", f"the guide, {sections}").replace(" dan ", " and ")
    return Bilingual(source, english)
