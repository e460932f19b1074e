"""What ``masterplan explain`` knows: rules, faults of files and classes of change, in one form."""

from collections.abc import Iterator

from msgspec.structs import replace

from masterplan_cli.checking import code_facts as findings
from masterplan_cli.checking.code_facts import CodeFacts, blanked, code_facts
from masterplan_cli.checking.lessons import LESSONS
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.examples.example import ChangeExample
from masterplan_cli.comparing.reasons.kinds import REASON_FAULTS
from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

_OF_REASONS = frozenset(kind.code for kind in REASON_FAULTS)
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


class ChangeFacts(CodeFacts, frozen=True, kw_only=True):
    """What is known of a class of change.

    Attributes:
        change: the class.
        shown: what the old and the new plan say, once ``with_its_example`` has brought it.
        at: where the example's change stands.
    """

    change: ChangeClass
    shown: ChangeExample | None = None
    at: str = ""


def topics() -> Iterator[CodeFacts]:
    """Yield all topics: codes of findings by code, then changes in the order of their documentation."""
    yield from sorted((*code_facts().values(), *map(_of_reasons, REASON_FAULTS)), key=lambda one: one.code)
    for change_class in CLASSES.values():
        yield _of_change(change_class)


def family_of(topic: CodeFacts) -> str:
    """Return the key of a topic's group in `FAMILIES`."""
    return topic.code[:3] if topic.code[:3] in FAMILIES else ""


def is_change(topic: CodeFacts) -> bool:
    """Tell whether a topic is a class of change and not a finding."""
    return isinstance(topic, ChangeFacts)


def with_its_example(topic: CodeFacts) -> CodeFacts:
    """Return a topic with what is said of its example; those without one as they are."""
    if topic.code in _OF_REASONS:
        return topic  # its example is no part of a plan
    if not isinstance(topic, ChangeFacts):
        return findings.with_its_example(topic)
    from masterplan_cli.comparing.example_plan import change_of
    from masterplan_cli.comparing.examples import example_of
    from masterplan_cli.comparing.wording import message_of

    change = change_of(topic.change)
    return replace(topic, message=message_of(change), shown=example_of(topic.change), at=change.path_text)


def _of_reasons(kind: FaultKind) -> CodeFacts:
    lesson = LESSONS[kind.code]
    return CodeFacts(
        kind.code,
        kind.severity,
        lesson.title,
        lesson.why,
        blanked(kind.message),
        blanked(kind.remedy),
        Bilingual("", ""),
        lesson.example,
    )


def _of_change(change: ChangeClass) -> ChangeFacts:
    message, nothing = blanked(change.message), Bilingual("", "")
    return ChangeFacts(
        change.code,
        change.severity,
        change.title,
        change.explanation,
        message,
        remedy=nothing,
        source=nothing,
        change=change,
    )
