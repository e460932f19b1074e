"""What ``masterplan explain`` knows: rules, faults of files and classes of change, in one form."""

from collections.abc import Iterator

from masterplan_cli.checking.code_facts import CodeFacts, blanked, code_facts
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.text.bilingual import Bilingual

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


def topics() -> Iterator[CodeFacts]:
    """Yield all topics: codes of findings by code, then changes in the order of their documentation."""
    yield from code_facts().values()
    for change_class in CLASSES.values():
        yield _of_change(change_class)


def family_of(topic: CodeFacts) -> str:
    """Return the key of a topic's group in `FAMILIES`."""
    return topic.code[:3] if topic.code[:3] in FAMILIES else ""


def is_change(topic: CodeFacts) -> bool:
    """Tell whether a topic is a class of change and not a finding."""
    return not family_of(topic)


def _of_change(change: ChangeClass) -> CodeFacts:
    message, nothing = blanked(change.message), Bilingual("", "")
    return CodeFacts(
        change.code,
        change.severity,
        change.title,
        change.explanation,
        message,
        remedy=nothing,
        source=nothing,
    )
