"""The pages of ``docs/changes/``: one for each class of change, in Indonesian, and an index."""

from collections.abc import Iterator

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.cli.topic_markdown import topic_page
from masterplan_cli.cli.topic_words import meaning_of, name_of
from masterplan_cli.cli.topics import is_change, topics, with_its_example
from masterplan_cli.comparing.classes import FAMILIES

_HEAD = """\
# Semua kelas perubahan

Setiap perubahan yang ditunjukkan `masterplan diff` mempunyai kelas, dan setiap kelas mempunyai tingkat.

- **Kritis**: {critical}.
- **Besar**: {major}.
- **Kecil**: {minor}.
- **Info**: {info}.

Setiap halaman memuat contoh isi rencana semula dan menjadi; contoh itu juga menjadi pengujinya.
Di terminal: `masterplan explain KODE`.
"""


def change_pages() -> dict[str, str]:
    """Return the files of ``docs/changes/`` by name."""
    changes = {topic.code: topic for topic in topics() if is_change(topic)}
    pages = {f"{code}.md": topic_page(with_its_example(topic), "id") for code, topic in changes.items()}
    return {"README.md": "\n".join(_index(changes)), **pages}


def _index(changes: dict[str, CodeFacts]) -> Iterator[str]:
    meanings = {topic.severity: meaning_of(topic).id for topic in changes.values()}
    yield _HEAD.format(**meanings)
    for title, classes in FAMILIES:
        yield f"## {title.id}\n"
        yield "| Kode | Tingkat | Isi |\n|---|---|---|"
        for change_class in classes:
            topic = changes[change_class.code]
            yield f"| [{topic.code}]({topic.code}.md) | {name_of(topic).id} | {topic.title.id} |"
        yield ""
