"""MP406, MP407: the entries of one programme on the roadmap, seen together."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.reading.tree import Path


@rule(
    "MP406",
    "info",
    title=("Peta jalan program tidak terputus", "The roadmap of a programme has no gap"),
    message=(
        "Program `{program}` berhenti pada {before}, lalu baru berlanjut pada {start}.",
        "The programme `{program}` stops in {before} and goes on only in {start}.",
    ),
    remedy=(
        "Tambahkan tahapan untuk {missing}, atau sebut di `milestone` mengapa program menunggu.",
        "Add an entry for {missing}, or say in `milestone` why the programme waits.",
    ),
    why=(
        "Tahun yang kosong di antara dua tahapan biasanya terlewat; bila disengaja, pembaca perlu alasannya.",
        "An empty year between two entries was usually forgotten; if it is meant, readers need the reason.",
    ),
    source="pedoman, bagian 5",
    bad="""
        roadmap:
          - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019}
          - {id: peta-2, program: gov-01, term: medium, start: 2022, end: 2023}
    """,
    at="roadmap[1].start",
    good="""
        roadmap:
          - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019}
          - {id: peta-2, program: gov-01, term: medium, start: 2020, end: 2023}
    """,
)
def no_gap_on_the_roadmap(subject: Subject) -> Iterator[Hit]:
    """The entry after the gap is to blame."""
    for entries in _spans_of_programs(subject):
        last = entries[0][1].end
        for path, entry in entries[1:]:
            if entry.start > last + 1:
                missing = f"{last + 1}–{entry.start - 1}" if entry.start > last + 2 else str(last + 1)
                values = {"program": entry.program, "before": last, "start": entry.start, "missing": missing}
                yield Hit((*path, "start"), values)
            last = max(last, entry.end)


@rule(
    "MP407",
    "info",
    title=("Tahapan program tidak tumpang tindih", "Entries of a programme do not overlap"),
    message=(
        "Tahapan `{id}` mulai pada {start}, padahal `{other}` baru selesai pada {end}.",
        "The entry `{id}` starts in {start}, but `{other}` ends in {end} only.",
    ),
    remedy=(
        "Mulai tahapan ini sesudah {end}, atau gabungkan keduanya; biarkan bila memang berjalan bersama.",
        "Start this entry after {end}, or make one entry of both; leave it if they run side by side.",
    ),
    why=(
        "Tahapan menyambung capaian sebelumnya; yang tumpang tindih biasanya salah tahun, kecuali bila dua "
        "program digabung.",
        "An entry builds on the one before; an overlap is usually a wrong year, unless two programmes were "
        "joined.",
    ),
    source="pedoman, bagian 5",
    bad="""
        roadmap:
          - {id: peta-1, program: gov-01, term: medium, start: 2019, end: 2021}
          - {id: peta-2, program: gov-01, term: medium, start: 2021, end: 2023}
    """,
    at="roadmap[1].start",
    good="""
        roadmap:
          - {id: peta-1, program: gov-01, term: medium, start: 2019, end: 2021}
          - {id: peta-2, program: gov-01, term: medium, start: 2022, end: 2023}
    """,
)
def no_overlap_on_the_roadmap(subject: Subject) -> Iterator[Hit]:
    """Of two entries that overlap the later one is to blame."""
    for entries in _spans_of_programs(subject):
        for (_, before), (path, entry) in pairwise(entries):
            if entry.start <= before.end:
                values = {"id": entry.id, "start": entry.start, "other": before.id, "end": before.end}
                yield Hit((*path, "start"), values)


def _spans_of_programs(subject: Subject) -> Iterator[list[tuple[Path, RoadmapEntry]]]:
    """Yield the entries of each programme in the order of time; spans that run backwards are left out."""
    found: dict[str, list[tuple[Path, RoadmapEntry]]] = defaultdict(list)
    for path, entry in subject.parts_of(RoadmapEntry):
        if entry.start <= entry.end:
            found[entry.program].append((path, entry))
    for entries in found.values():
        yield sorted(entries, key=lambda item: (item[1].start, item[1].end))
