"""The words around a topic, shared by terminal and documentation."""

from masterplan_cli.cli.severity_names import CHANGE_SEVERITIES, FINDING_SEVERITIES
from masterplan_cli.cli.topics import Topic
from masterplan_cli.text.bilingual import Bilingual

MEANINGS = {
    "error": Bilingual("bukunya akan keliru", "the book would be wrong"),
    "warning": Bilingual("asesor akan berkeberatan", "an assessor would object"),
    "info": Bilingual("layak dilihat", "worth a look"),
    "critical": Bilingual(
        "rencana menjanjikan lebih sedikit, atau angkanya mencurigakan; penanda tangan harus memutuskan",
        "the plan promises less than before, or a figure is implausible; whoever signs must decide",
    ),
    "major": Bilingual(
        "yang dijanjikan rencana berbeda; penanda tangan harus tahu",
        "what the plan commits to is different; whoever signs must know",
    ),
    "minor": Bilingual(
        "cara kerjanya berbeda; OPD yang bersangkutan harus tahu",
        "how the work is done is different; the office concerned must know",
    ),
}
_INFO_CHANGE = Bilingual(
    "susunan kata atau data rujukan; tidak ada yang harus bertindak",
    "wording or reference data; nobody has to act",
)
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


def name_of(topic: Topic) -> Bilingual:
    """Return the severity as findings and changes print it: a finding's info is a note."""
    return (CHANGE_SEVERITIES if topic.is_change else FINDING_SEVERITIES)[topic.severity]


def meaning_of(topic: Topic) -> Bilingual:
    """Say what the severity of a topic means."""
    return _INFO_CHANGE if topic.is_change and topic.severity == "info" else MEANINGS[topic.severity]


def stage_of(topic: Topic) -> Bilingual | None:
    """Say from which bimtek on a topic is asked for, where it is a rule about missing parts."""
    if topic.rule is None or topic.rule.stage is None:
        return None
    words = _STAGE if topic.severity == "error" else _STAGE_OF_MILDER
    return words.format(stage=topic.rule.stage)


def mirror_of(topic: Topic) -> Bilingual | None:
    """Say which class the comparison the other way round gives, where a topic is a class of change."""
    if topic.change is None:
        return None
    if topic.change.own_mirror is not None:
        return _OWN_MIRROR.format(why=topic.change.own_mirror)
    return Bilingual(f"`{topic.change.mirror}`", f"`{topic.change.mirror}`")
