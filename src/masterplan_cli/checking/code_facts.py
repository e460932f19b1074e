"""What is known of a code itself, whichever findings there are: for ``explain`` and readers of findings."""

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.example_plan import finding_of
from masterplan_cli.checking.registry import Example, Rule
from masterplan_cli.plan.fault_kinds import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.reading.kinds import FAULT_KINDS as READING
from masterplan_cli.text.bilingual import Bilingual

_PLACE = re.compile(r"…?(?:\{\w+\})+…?")
_ADDITION = re.compile(r"(?<=\.)\{\w+\}\Z|\A\{suggestion\}")  # a sentence that follows in some cases only
_OURS = "masterplan"
_ENGLISH = {"pedoman": "guideline", "bagian": "section", "dan": "and"}
_LABEL = "{field}: "
_SUBJECT = "{field} "
_THIS_FIELD = Bilingual("Isian ini ", "This field ")


class CodeFacts(Struct, frozen=True):
    """What is known of a code.

    Attributes:
        code: the code.
        severity: error, warning or info, the gravest that its findings can be; of a change: critical, major,
            minor or info.
        title: what it asks, in a few words.
        explanation: why it matters.
        message: what is said, ``…`` standing for what differs from case to case.
        remedy: how to mend it; empty for changes.
        source: the section of the guide or the regulation behind it; empty where it is our own.
        example: what breaks it and what keeps it; None for changes and for what no example can show.
        stage: for a rule about missing parts, the bimtek (1 to 4) that must leave the part behind.
    """

    code: str
    severity: str
    title: Bilingual
    explanation: Bilingual
    message: Bilingual
    remedy: Bilingual
    source: Bilingual
    example: Example | None = None
    stage: int | None = None


@cache
def code_facts() -> Mapping[str, CodeFacts]:
    """Return what is known of every code of a finding, by code."""
    known = (*map(_of_fault, (*READING, *STRUCTURE)), *map(_of_rule, registered_rules()))
    return {facts.code: facts for facts in sorted(known, key=lambda facts: facts.code)}


def with_its_example(facts: CodeFacts) -> CodeFacts:
    """Return facts with what is said of their bad example; those without such an example as they are."""
    if facts.example is None or facts.example.form != "yaml":
        return facts
    finding = finding_of(facts.code, facts.example)
    return replace(facts, message=finding.message, remedy=finding.remedy) if finding else facts


def blanked(text: Bilingual) -> Bilingual:
    """Return a message with ``…`` for what differs from case to case."""
    return Bilingual(*(_PLACE.sub("…", _ADDITION.sub("", one)) for one in (text.id, text.en)))


def source_of(text: str) -> Bilingual:
    """Return a source in both languages: only the words between its names and numbers are translated."""
    if text == _OURS:
        return Bilingual("", "")
    return Bilingual(text, re.sub(r"\w+", lambda word: _ENGLISH.get(word[0], word[0]), text))


def _of_rule(rule: Rule) -> CodeFacts:
    return CodeFacts(
        rule.code,
        rule.severity,
        rule.title,
        rule.explanation,
        blanked(rule.message),
        blanked(rule.remedy),
        source_of(rule.source),
        rule.example,
        rule.stage,
    )


def _of_fault(kind: FaultKind) -> CodeFacts:
    from masterplan_cli.checking.lessons import LESSONS  # whoever found nothing need not learn

    lesson = LESSONS[kind.code]
    return CodeFacts(
        kind.code,
        kind.severity,
        lesson.title,
        lesson.why,
        blanked(_without_field(kind.message)),
        blanked(kind.remedy),
        source_of(kind.source),
        lesson.example,
    )


def _without_field(text: Bilingual) -> Bilingual:
    """Return a message that begins with the name of a field as it reads for any field."""
    indonesian, english = text.id.removeprefix(_LABEL), text.en.removeprefix(_LABEL)
    if indonesian.startswith(_SUBJECT):
        indonesian = _THIS_FIELD.id + indonesian.removeprefix(_SUBJECT)
        english = english.replace(_SUBJECT, _THIS_FIELD.en, 1)
    return Bilingual(indonesian, english)
