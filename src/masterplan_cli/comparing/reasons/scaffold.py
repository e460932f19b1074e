"""A file of reasons to fill in: new ones from the changes, written ones kept letter by letter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.fingerprints import fingerprints
from masterplan_cli.comparing.reasons.reading import ReasonsFile
from masterplan_cli.comparing.reasons.reason import WRITTEN_KEYS, ReasonKind, needs_reason
from masterplan_cli.comparing.reasons.written import INDENT, WrittenFile, written_file
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan

STALE_MARK = "# USANG: perubahannya tidak ada lagi. Pindahkan alasannya bila masih berlaku, lalu hapus."
_AREAS = {
    "vision": "Visi, misi, tujuan, dan sasaran",
    "agency": "OPD",
    "risk": "Risiko",
    "readiness": "Kesiapan daerah",
    "rpjmd": "Indikator RPJMD",
    "innovation": "Inovasi",
    "revision": "Revisi dan masa berlaku",
}
_LONGEST = 220


def scaffold(
    changes: Sequence[Change], old: Masterplan, new: Masterplan, file: ReasonsFile | None = None
) -> str:
    """Return the text of a file of reasons for all changes that need one.

    Changes of one programme stand together, for they mostly have one reason. What a file has already stays
    as it was written; reasons none of whose changes exist any more stand at the end, marked.

    Args:
        changes: the changes of a comparison.
        old: the plan before, for names.
        new: the plan after.
        file: the reasons written so far; one that is not broken.
    """
    named = dict(zip(fingerprints(changes), changes, strict=True))
    if file is None:
        return _header(old, new) + "\nreasons:\n" + "".join(_entries(named.items(), old, new))
    written = written_file(file, STALE_MARK)
    wanted = [(name, change) for name, change in named.items() if name not in file.covered_at]
    return _merged(written, file, set(named), "".join(_entries(wanted, old, new)))


def _merged(written: WrittenFile, file: ReasonsFile, known: set[str], added: str) -> str:
    live: list[str] = []
    stale: list[str] = []
    mark = f"\n{written.indent}{STALE_MARK}\n"
    for reason, block in zip(file.reasons, written.blocks, strict=True):
        is_live = not known.isdisjoint(reason.covers)
        (live if is_live else stale).append(block if is_live else mark + block.lstrip("\n"))
    indented = added.replace(f"\n{INDENT}", f"\n{written.indent}")
    return written.opening + "".join(live) + indented + "".join(stale)


def _entries(named: Iterable[tuple[str, Change]], old: Masterplan, new: Masterplan) -> Iterator[str]:
    programs = Index(old).programs | Index(new).programs
    needing = [(name, change) for name, change in named if needs_reason(change)]

    def title(item: tuple[str, Change]) -> str:
        change = item[1]
        if change.program:
            found = programs.get(change.program)
            return f"{change.program} {found.name}" if found else change.program
        return change.pillar.label if change.pillar else _AREAS.get(change.area, "Lain-lain")

    groups: dict[str, list[tuple[str, Change]]] = defaultdict(list)
    for item in needing:
        groups[title(item)].append(item)
    for name, group in groups.items():
        yield _entry(name, group)


def _entry(title: str, changes: Sequence[tuple[str, Change]]) -> str:
    covers = "".join(f"      - {name}  # {_told(change)}\n" for name, change in changes)
    to_fill_in = "".join(f"    {key}:\n" for key in WRITTEN_KEYS)
    return f"\n  # {_flat(title)}\n  - covers:\n{covers}{to_fill_in}"


def _told(change: Change) -> str:
    return _flat(f"{CHANGE_SEVERITIES[change.severity].id}: {message_of(change).id}")


def _flat(text: str) -> str:
    """Return a text on one line of a comment, cut to a readable length."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


def _header(old: Masterplan, new: Masterplan) -> str:
    kinds = "\n".join(f"#   {kind:<12} {kind.label}" for kind in ReasonKind)
    region = _flat(new.regency.full_name)
    return _HEADER.format(region=region, old=old.revision.year, new=new.revision.year, kinds=kinds)


_HEADER = """\
# Alasan perubahan: {region}, revisi {old} menjadi revisi {new}.
#
# Di bawah ini tercantum perubahan yang memerlukan alasan (yang kritis dan besar, dan setiap perubahan
# anggaran), dikelompokkan menurut program. Isi empat baris pada setiap kelompok:
#   kind        jenis alasan, salah satu dari daftar di bawah
#   text        alasannya, satu atau dua kalimat; pakai tanda kutip bila memuat titik dua: "Hasil rapat: ..."
#   document    nomor surat atau berita acara; boleh dikosongkan
#   decided_by  rapat atau pejabat yang memutuskan; boleh dikosongkan
#
# Jenis alasan (kind):
{kinds}
#
# Satu alasan boleh mencakup banyak perubahan: pindahkan baris sidiknya (misalnya 3fa9c1d2e0) ke bawah
# `covers` yang lain. Bila perubahan satu program mempunyai alasan yang berbeda, salin kelompoknya dan bagi
# sidiknya. Jangan mengubah sidik.
"""
