"""The words around a topic, shared by terminal and documentation."""

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.checking.severities import FINDING_MEANINGS, FINDING_SEVERITIES
from masterplan_cli.cli.topics import ChangeFacts, is_change
from masterplan_cli.comparing.severity_names import CHANGE_MEANINGS, CHANGE_SEVERITIES
from masterplan_cli.text.bilingual import Bilingual

_STAGE = Bilingual(
    "diminta sejak bimtek ke-{stage}; selama rencana masih rancangan, galat menjadi peringatan",
    "asked for from bimtek {stage} on; while the plan is a draft, an error counts as a warning",
)
_STAGE_OF_MILDER = Bilingual("diminta sejak bimtek ke-{stage}", "asked for from bimtek {stage} on")

WHY = Bilingual("Mengapa", "Why")
MESSAGE = Bilingual("Temuan", "Finding")
CHANGE = Bilingual("Kalimatnya", "What it says")
REMEDY = Bilingual("Perbaikan", "Remedy")
SOURCE = Bilingual("Sumber", "Source")
STAGE = Bilingual("Tahap", "Stage")
BAD = Bilingual("Salah", "Wrong")
GOOD = Bilingual("Benar", "Right")
BEFORE = Bilingual("Semula", "Before")
AFTER = Bilingual("Menjadi", "After")
MIRROR = Bilingual("Arah sebaliknya", "The other way round")
_OWN_MIRROR = Bilingual("kelas ini juga, sebab {why}", "this class again, since {why}")
_OWN = Bilingual("aturan program ini sendiri", "this program's own rule")


def name_of(topic: CodeFacts) -> Bilingual:
    """Return the severity as findings and changes print it: a finding's info is a note."""
    return (CHANGE_SEVERITIES if is_change(topic) else FINDING_SEVERITIES)[topic.severity]


def meaning_of(topic: CodeFacts) -> Bilingual:
    """Say what the severity of a topic means."""
    return (CHANGE_MEANINGS if is_change(topic) else FINDING_MEANINGS)[topic.severity]


def stage_of(topic: CodeFacts) -> Bilingual | None:
    """Say from which bimtek on a topic is asked for, where it is a rule about missing parts."""
    if topic.stage is None:
        return None
    words = _STAGE if topic.severity == "error" else _STAGE_OF_MILDER
    return words.format(stage=topic.stage)


def source_of(topic: CodeFacts) -> Bilingual:
    """Say where a finding's code comes from; nothing for changes."""
    return topic.source if topic.source.id or is_change(topic) else _OWN


def mirror_of(topic: CodeFacts) -> Bilingual | None:
    """Say which class the comparison the other way round gives, where a topic is a class of change."""
    if not isinstance(topic, ChangeFacts):
        return None
    if topic.change.own_mirror is not None:
        return _OWN_MIRROR.format(why=topic.change.own_mirror)
    return Bilingual(f"`{topic.change.mirror}`", f"`{topic.change.mirror}`")
