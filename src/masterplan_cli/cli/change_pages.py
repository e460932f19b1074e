"""The pages of ``docs/changes/``: one for each class of change, in Indonesian, and an index."""

from collections.abc import Iterator

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.cli.profile_text import AS_REGISTERED
from masterplan_cli.cli.topic_markdown import topic_page
from masterplan_cli.cli.topic_words import meaning_of, name_of
from masterplan_cli.cli.topics import is_change, topics, with_its_example
from masterplan_cli.comparing.classes import CLASSES, FAMILIES
from masterplan_cli.comparing.profiles import PROFILES
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES

_HEAD = """\
# Semua kelas perubahan

Setiap perubahan yang ditunjukkan `masterplan diff` mempunyai kelas, dan setiap kelas mempunyai tingkat.

- **Kritis**: {critical}.
- **Besar**: {major}.
- **Kecil**: {minor}.
- **Info**: {info}.

Setiap halaman memuat contoh isi rencana semula dan menjadi; contoh itu juga menjadi pengujinya.
Di terminal: `masterplan explain KODE`. Dengan `--profile`, sebagian kelas ditimbang menurut pembacanya: lihat
[profil]({profiles}).
"""
_PROFILES_PAGE = "profil.md"
_PROFILES_HEAD = """\
# Profil: tingkat perubahan menurut pembaca

`masterplan diff LAMA BARU --profile NAMA` menimbang perubahan menurut siapa yang membacanya. Profil
menentukan tingkat yang tampil, urutan, perubahan mana yang memerlukan alasan, dan `--fail-on`; perubahan dan
jumlahnya tetap sama.

Yang menentukan, dari yang terlemah: tingkat kelas itu sendiri, lalu profil, lalu `[changes.severity]` di
[`masterplan.toml`](../settings.md). Di terminal: `masterplan explain NAMA`.
"""
_PROFILE_TABLE = "| Kelas | Tingkat semula | Menurut profil ini |\n|---|---|---|"


def change_pages() -> dict[str, str]:
    """Return the files of ``docs/changes/`` by name."""
    changes = {topic.code: topic for topic in topics() if is_change(topic)}
    pages = {f"{code}.md": topic_page(with_its_example(topic), "id") for code, topic in changes.items()}
    return {
        "README.md": "\n".join(_index(changes)),
        _PROFILES_PAGE: "\n".join(_profiles()),
        **pages,
    }


def _profiles() -> Iterator[str]:
    yield _PROFILES_HEAD
    for profile in PROFILES.values():
        yield f"## `{profile.name}`: {profile.title.id}\n"
        if not profile.shifts:
            yield f"{AS_REGISTERED.id}\n"
            continue
        yield from (f"- {shift.what.id} {shift.why.id}" for shift in profile.shifts)
        yield f"\n{_PROFILE_TABLE}"
        for code, severity in profile.severities.items():
            own, weighed = (CHANGE_SEVERITIES[one].id for one in (CLASSES[code].severity, severity))
            yield f"| [{code}]({code}.md) | {own} | {weighed} |"
        yield ""


def _index(changes: dict[str, CodeFacts]) -> Iterator[str]:
    meanings = {topic.severity: meaning_of(topic).id for topic in changes.values()}
    yield _HEAD.format(**meanings, profiles=_PROFILES_PAGE)
    for title, classes in FAMILIES:
        yield f"## {title.id}\n"
        yield "| Kode | Tingkat | Isi |\n|---|---|---|"
        for change_class in classes:
            topic = changes[change_class.code]
            yield f"| [{topic.code}]({topic.code}.md) | {name_of(topic).id} | {topic.title.id} |"
        yield ""
