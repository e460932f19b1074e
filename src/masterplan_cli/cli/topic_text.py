"""Topics for the terminal."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.cli import topic_words as words
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.topics import FAMILIES, ChangeFacts, family_of, is_change
from masterplan_cli.text.bilingual import Bilingual, Language

_WIDTH = 76  # with its indentation, what an ordinary terminal of 80 columns shows
_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold cyan",
    "critical": "bold red",
    "major": "bold yellow",
    "minor": "bold cyan",
}


def list_lines(topics: Sequence[CodeFacts], language: Language) -> Iterator[Line]:
    """Yield one line for each topic, under the names of their families."""
    widest = max(len(topic.code) for topic in topics if is_change(topic))
    family = None
    for topic in topics:
        if family_of(topic) != family:
            if family is not None:
                yield ()
            family = family_of(topic)
            yield ((FAMILIES[family].to(language), "bold"),)
        severity = words.name_of(topic).to(language)
        code = topic.code.ljust(widest if is_change(topic) else 6)
        title = topic.title.to(language)
        yield ((f"  {code} ", ""), (f"{severity:<11}", _STYLES[topic.severity]), (title, ""))


def topic_lines(topic: CodeFacts, language: Language) -> Iterator[Line]:
    """Yield everything that is known of a topic."""
    severity = words.name_of(topic).to(language)
    yield ((topic.code, "bold"), (f" – {topic.title.to(language)}", "bold"))
    meaning = words.meaning_of(topic).to(language)
    yield ((severity, _STYLES[topic.severity]), (f": {meaning}", ""))
    yield from _section(words.WHY, topic.explanation, language)
    if topic.example:
        yield from _example(words.BAD, topic.example.bad, topic.example.form, language)
    if isinstance(topic, ChangeFacts) and topic.shown:
        yield from _example(words.BEFORE, topic.shown.before, "yaml", language)
        yield from _example(words.AFTER, topic.shown.after, "yaml", language)
    yield from _section(words.CHANGE if is_change(topic) else words.MESSAGE, topic.message, language)
    yield from _section(words.REMEDY, topic.remedy, language)
    if topic.example:
        yield from _example(words.GOOD, topic.example.good, topic.example.form, language)
    if stage := words.stage_of(topic):
        yield from _section(words.STAGE, stage, language)
    yield from _section(words.SOURCE, words.source_of(topic), language)
    if mirror := words.mirror_of(topic):
        yield from _section(words.MIRROR, mirror, language)


def _section(title: Bilingual, text: Bilingual, language: Language) -> Iterator[Line]:
    if text.id:
        yield ()
        yield ((title.to(language), "green"),)
        for line in wrap(text.to(language), _WIDTH, break_long_words=False, break_on_hyphens=False):
            yield ((f"  {line}", ""),)


def _example(title: Bilingual, text: str, form: str, language: Language) -> Iterator[Line]:
    """Lines of a plan are numbered, since findings name them; commands are not."""
    yield ()
    yield ((title.to(language), "green"),)
    for number, line in enumerate(text.splitlines(), 1):
        yield ((f"{number:>4} │ " if form == "yaml" else "  ", "dim"), (line, ""))
