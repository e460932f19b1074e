"""What is known of a code itself, whichever findings there are: for readers that list rules and sources."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.registry import Rule
from masterplan_cli.plan.problems import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.faults import FaultKind, Severity
from masterplan_cli.reading.kinds import FAULT_KINDS as READING
from masterplan_cli.text.bilingual import Bilingual

_PLACE = re.compile(r"\{\w+\}")
_OURS = "masterplan"
_ENGLISH = {"pedoman": "guideline", "bagian": "section", "dan": "and"}


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """What is known of a code.

    Attributes:
        code: the code.
        severity: the gravest that its findings can be.
        title: what it asks, in a few words; of a fault, what is wrong.
        help: why it matters and how it is mended.
        source: the section of the guide or the regulation behind it; empty where it is our own.
    """

    code: str
    severity: Severity
    title: Bilingual
    help: Bilingual
    source: Bilingual


@cache
def code_facts() -> Mapping[str, CodeFacts]:
    """Return what is known of every code, by code."""
    known = (*map(_of_fault, (*READING, *STRUCTURE)), *map(_of_rule, registered_rules()))
    return {facts.code: facts for facts in sorted(known, key=lambda facts: facts.code)}


def _of_rule(rule: Rule) -> CodeFacts:
    remedy = _without_places(rule.remedy)
    text = Bilingual(f"{rule.explanation.id} {remedy.id}", f"{rule.explanation.en} {remedy.en}")
    return CodeFacts(rule.code, rule.severity, rule.title, text, _source(rule.source))


def _of_fault(kind: FaultKind) -> CodeFacts:
    title, remedy = _without_places(kind.message), _without_places(kind.remedy)
    return CodeFacts(kind.code, kind.severity, title, remedy, _source(kind.source))


def _without_places(text: Bilingual) -> Bilingual:
    return Bilingual(_PLACE.sub("…", text.id), _PLACE.sub("…", text.en))


def _source(text: str) -> Bilingual:
    """Sources are names and numbers; only the words between them have an English form."""
    if text == _OURS:
        return Bilingual("", "")
    return Bilingual(text, re.sub(r"\w+", lambda word: _ENGLISH.get(word[0], word[0]), text))
