"""What became of programmes and quick wins through many revisions, in words of both languages."""

from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.trend import Course, Mark, Station
from masterplan_cli.plan.choices import Progress
from masterplan_cli.text.bilingual import Bilingual

_WORDS: dict[Mark, Bilingual] = {
    "added": Bilingual("ditambahkan", "added"),
    "removed": Bilingual("dihapus", "removed"),
    "returned": Bilingual("muncul kembali", "back again"),
    "renamed": Bilingual("berganti nama, semula {old}", "renamed, was {old}"),
    "renumbered": Bilingual("berganti kode, semula {ids}", "has a new id, was {ids}"),
    "moved": Bilingual("pindah dari {pillar}", "moved from {pillar}"),
    "merged": Bilingual("gabungan dari {old}", "merged from {old}"),
    "split": Bilingual("pecahan dari {old}", "split from {old}"),
    "regrouped": Bilingual("disusun ulang dari {old}", "regrouped from {old}"),
}
_PROGRESS = {
    Progress.PLANNED: Bilingual("direncanakan", "planned"),
    Progress.ONGOING: Bilingual("berjalan", "ongoing"),
    Progress.DONE: Bilingual("selesai", "done"),
    Progress.POSTPONED: Bilingual("ditunda", "postponed"),
    Progress.CANCELLED: Bilingual("dibatalkan", "cancelled"),
}
_NONE = Bilingual("tidak ada", "none")


def label_of(station: Station) -> str:
    """Return id and name; of something that was merged or split, those of each."""
    return " + ".join(f"{id_} {name}" for id_, name in zip(station.ids, station.names, strict=True))


def history_of(course: Course, labels: Sequence[str]) -> Iterator[Bilingual]:
    """Yield what became of something, a line for each revision in which it did.

    Args:
        course: the programme or quick win.
        labels: the short names of the revisions.
    """
    for number, marks in enumerate(course.marks):
        if marks:
            told = [_told(mark, course.stations[number - 1]) for mark in marks]
            said = Bilingual("; ".join(one.id for one in told), "; ".join(one.en for one in told))
            yield Bilingual(f"{labels[number]}: {said.id}", f"{labels[number]}: {said.en}")


def _told(mark: Mark, before: Station | None) -> Bilingual:
    if before is None:
        return _WORDS[mark]
    pillar = before.pillar.label if before.pillar else _NONE
    return _WORDS[mark].format(old=label_of(before), ids=", ".join(before.ids), pillar=pillar)


def progress_of(station: Station) -> Bilingual:
    """Return how far a quick win is."""
    found = [_PROGRESS[progress] for progress in dict.fromkeys(station.status)]
    return Bilingual(", ".join(one.id for one in found), ", ".join(one.en for one in found))
