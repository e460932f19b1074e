"""Topics as Markdown: what ``explain --format md`` prints and ``docs/rules/`` and ``docs/changes/`` hold."""

from collections.abc import Iterator, Sequence

from masterplan_cli.checking.code_facts import CodeFacts, with_its_example
from masterplan_cli.checking.severities import FINDING_MEANINGS
from masterplan_cli.cli import topic_words as words
from masterplan_cli.cli.topics import FAMILIES, ChangeFacts, family_of, is_change, topics
from masterplan_cli.text.bilingual import Bilingual, Language

_OTHER: dict[Language, Language] = {"id": "en", "en": "id"}
_HEAD = Bilingual("| Kode | Tingkat | Isi |", "| Code | Severity | About |")
_INDEX = Bilingual("Semua kode", "All codes")
_LEGEND = Bilingual(
    "Setiap temuan `masterplan validate` berkode. **Galat**: {error}. **Peringatan**: {warning}. "
    "**Catatan**: {info}. Di terminal: `masterplan explain KODE`.",
    "Every finding of `masterplan validate` has a code. **Error**: {error}. **Warning**: {warning}. "
    "**Note**: {info}. In a terminal: `masterplan explain CODE`.",
)


def topic_page(topic: CodeFacts, language: Language) -> str:
    """Return one topic as a page; its title also stands in the other language."""
    other = topic.title.to(_OTHER[language])
    severity = words.name_of(topic).to(language).capitalize()
    parts = [
        f"# {topic.code} – {topic.title.to(language)}",
        f"*{other}*",
        f"**{severity}**: {words.meaning_of(topic).to(language)}.",
        topic.explanation.to(language),
    ]
    if topic.example:
        parts += [f"## {words.BAD.to(language)}", _fenced(topic.example.bad, topic.example.form)]
    if isinstance(topic, ChangeFacts) and topic.shown:
        parts += [f"## {words.BEFORE.to(language)}", _fenced(topic.shown.before, "yaml")]
        parts += [f"## {words.AFTER.to(language)}", _fenced(topic.shown.after, "yaml")]
    parts += [*_said(topic, language)]
    if topic.example:
        parts += [f"## {words.GOOD.to(language)}", _fenced(topic.example.good, topic.example.form)]
    parts += [*_notes(topic, language)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _said(topic: CodeFacts, language: Language) -> Iterator[str]:
    title = (words.CHANGE if is_change(topic) else words.MESSAGE).to(language)
    at = topic.at if isinstance(topic, ChangeFacts) else topic.example.at if topic.example else ""
    place = f" (`{at}`)" if at else ""
    yield f"> **{title}**{place}: {topic.message.to(language)}" + (
        f"\n>\n> **{words.REMEDY.to(language)}**: {topic.remedy.to(language)}" if topic.remedy.id else ""
    )


def _notes(topic: CodeFacts, language: Language) -> Iterator[str]:
    notes = (
        (words.STAGE, words.stage_of(topic)),
        (words.SOURCE, words.source_of(topic)),
        (words.MIRROR, words.mirror_of(topic)),
    )
    for title, text in notes:
        if text and text.id:
            yield f"{title.to(language)}: {text.to(language)}."


def _fenced(text: str, form: str) -> str:
    return f"```{form}\n{text.rstrip()}\n```"


def index_page(listed: Sequence[CodeFacts], language: Language, pages: frozenset[str] = frozenset()) -> str:
    """Return a table of topics for each family; codes that have a page are linked to it."""
    meanings = {name: FINDING_MEANINGS[name] for name in ("error", "warning", "info")}
    parts = [f"# {_INDEX.to(language)}", _LEGEND.format(**meanings).to(language)]
    for family, title in FAMILIES.items():
        rows = [_row(topic, language, pages) for topic in listed if family_of(topic) == family]
        if rows:
            parts += [f"## {title.to(language)}", "\n".join((_HEAD.to(language), "|---|---|---|", *rows))]
    return "\n\n".join(parts) + "\n"


def _row(topic: CodeFacts, language: Language, pages: frozenset[str]) -> str:
    code = f"[{topic.code}]({topic.code}.md)" if topic.code in pages else topic.code
    title = topic.title.to(language).replace("|", "\\|")
    return f"| {code} | {words.name_of(topic).to(language)} | {title} |"


def rule_pages() -> dict[str, str]:
    """Return the files of ``docs/rules/`` by name: one page for each code, in Indonesian, and an index."""
    listed = [topic for topic in topics() if not is_change(topic)]
    pages = {f"{topic.code}.md": topic_page(with_its_example(topic), "id") for topic in listed}
    return {"README.md": index_page(listed, "id", frozenset(topic.code for topic in listed)), **pages}
