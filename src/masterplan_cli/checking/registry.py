"""Rules: each is one small function, registered with everything that is known of it."""

from collections.abc import Callable, Iterator, Mapping
from textwrap import dedent

from msgspec import Struct, field

from masterplan_cli.checking.subject import Subject
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

Both = tuple[str, str]
"""A text in Indonesian and in English."""


class Hit(Struct, frozen=True):
    """Where a rule is broken.

    Attributes:
        path: what is wrong or missing.
        values: what fills the places of message and remedy.
        severity: where this hit is milder than the rule.
        at_key: whether the last key is to blame rather than its value.
    """

    path: Path
    values: Mapping[str, object] = field(default_factory=dict)
    severity: Severity | None = None
    at_key: bool = False


class Example(Struct, frozen=True):
    """The test and the documentation of a code: what breaks it and what keeps it.

    Attributes:
        bad: YAML (or a command) that breaks the rule.
        at: the path of what is to blame in it, as findings write it.
        good: the same, mended.
        form: ``yaml`` for parts of a plan, ``console`` for commands after ``$``.
        whole: whether the YAML is a file to the last line, and not only a part of one.
        stored_as: the encoding in which the bad file is stored; empty for UTF-8.
    """

    bad: str
    at: str
    good: str
    form: str = "yaml"
    whole: bool = False
    stored_as: str = ""


RuleFunction = Callable[[Subject], Iterator[Hit]]


class Rule(Struct, frozen=True):
    """A registered rule.

    Attributes:
        code: stable code.
        severity: error (the book would be wrong), warning (an assessor would object), info (worth a look);
            no hit is graver.
        title: what the rule asks, in a few words.
        message: what is wrong, with ``{name}`` places.
        remedy: how to mend it, with ``{name}`` places.
        explanation: why it matters.
        source: the section of the guide or the regulation that it comes from.
        example: what breaks it and what keeps it.
        hits: the function that finds where it is broken.
        stage: for a rule about missing parts, the bimtek (1 to 4) that must leave the part behind.
    """

    code: str
    severity: Severity
    title: Bilingual
    message: Bilingual
    remedy: Bilingual
    explanation: Bilingual
    source: str
    example: Example
    hits: RuleFunction
    stage: int | None = None


_RULES: dict[str, Rule] = {}


def rule(  # noqa: PLR0913  # a rule is declared in one place, with everything that is known of it
    code: str,
    severity: Severity,
    *,
    title: Both,
    message: Both,
    remedy: Both,
    why: Both,
    source: str,
    bad: str,
    at: str,
    good: str,
    stage: int | None = None,
) -> Callable[[RuleFunction], RuleFunction]:
    """Register a function as a rule; the arguments are those of `Rule` and `Example`.

    Raises:
        ValueError: when the code is taken.
    """

    def register(hits: RuleFunction) -> RuleFunction:
        if code in _RULES:
            raise ValueError(f"rule {code} is registered twice")
        _RULES[code] = Rule(
            code,
            severity,
            title=Bilingual(*title),
            message=Bilingual(*message),
            remedy=Bilingual(*remedy),
            explanation=Bilingual(*why),
            source=source,
            example=Example(dedent(bad).strip() + "\n", at, dedent(good).strip() + "\n"),
            hits=hits,
            stage=stage,
        )
        return hits

    return register


def rules_so_far() -> tuple[Rule, ...]:
    """Return the rules whose modules were imported, by code."""
    return tuple(_RULES[code] for code in sorted(_RULES))
