"""MP808 to MP811: how texts are worded."""

import re
from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of, shortened
from masterplan_cli.plan.back_matter import GlossaryEntry
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import ABBREVIATIONS, counted

_JOINING = (
    *("dan", "atau", "serta", "untuk", "dengan", "yang", "oleh", "dari", "pada", "kepada", "bagi"),
    *("sehingga", "agar", "karena", "di", "ke"),
)
_OPEN_ENDS = (",", *_JOINING)
_OPEN_END = re.compile(rf"(?:,|(?<![\w-])(?:{'|'.join(_JOINING)}))$")


@rule(
    "MP808",
    "warning",
    title=("Kalimat tidak terpotong", "Sentences are not cut off"),
    message=("Teks ini {problem}: “…{end}”.", "This text {problem}: “…{end}”."),
    remedy=("Lengkapi kalimatnya.", "Finish the sentence."),
    why=(
        "Teks yang disalin dari sel Excel atau PDF kerap putus di ujung; di buku putusnya ikut tercetak.",
        "Text copied from a cell or a PDF often breaks off at its end, and is printed so.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance: {strategy: Menyatukan layanan desa dan}
    """,
    at="pillars.governance.strategy",
    good="""
        pillars:
          governance: {strategy: Menyatukan layanan desa dan kecamatan.}
    """,
)
def sentences_not_cut_off(subject: Subject) -> Iterator[Hit]:
    """A text ends openly with a comma or a word that joins, or has a bracket that nobody closes."""
    for text, paths in subject.wordings.items():
        if text.endswith(_OPEN_ENDS) and _OPEN_END.search(ending := text[-_SEEN:]):
            values = {"problem": _ENDS_OPENLY, "end": shortened(ending)}
        elif "(" in text and text.count("(") > text.count(")"):
            values = {"problem": _BRACKET, "end": shortened(text[text.rindex("(") :])}
        else:
            continue
        yield from (Hit(path, values) for path in paths)


_SEEN = 40
_ENDS_OPENLY = Bilingual("terpotong", "is cut off")
_BRACKET = Bilingual("tidak menutup kurungnya", "does not close its bracket")

_PROMISES = frozenset(("name", "output", "milestone", "objective", "text", "benefit"))
_NO_PROMISES = ("closing", "legal_basis")
_VAGUE_WORDS = (
    *("dll", "dsb", "dst", "dan lain-lain", "dan lain lain", "dan sebagainya", "dan seterusnya"),
    *("dan sejenisnya", "semaksimal mungkin", "seoptimal mungkin", "sebaik mungkin", "sebaik-baiknya"),
    *("secara optimal dan maksimal", "jika memungkinkan", "apabila memungkinkan"),
    "secara bertahap dan berkelanjutan",
)
_VAGUE_AT_THE_END = "sesuai kebutuhan"
_VAGUE = re.compile(
    rf"\b(?:{'|'.join(_VAGUE_WORDS)})\b|\b{_VAGUE_AT_THE_END}\b(?=\s*(?:[.,;)]|$))", re.IGNORECASE
)


@rule(
    "MP809",
    "info",
    title=("Janji yang dapat ditagih", "Promises that can be held to"),
    message=("“{found}” tidak dapat dinilai.", "“{found}” cannot be judged."),
    remedy=(
        "Sebut apa, berapa, dan bagi siapa, atau hapus kata itu.",
        "Say what, how many and for whom, or remove the words.",
    ),
    why=(
        "Nama, keluaran, dan capaian ditagih pada evaluasi; kata yang terbuka tidak dapat dibuktikan.",
        "Names, outputs and milestones are held up at evaluation; open words cannot be proved.",
    ),
    source="pedoman, bagian 5",
    bad="""
        roadmap:
          - {id: p-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 'Pelatihan, dll.'}
    """,
    at="roadmap[0].milestone",
    good="""
        roadmap:
          - {id: p-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 60 desa terlatih}
    """,
)
def promises_can_be_held_to(subject: Subject) -> Iterator[Hit]:
    """Only what the plan promises is looked at, not what it tells."""
    for text, paths in subject.texts_with((*_VAGUE_WORDS, _VAGUE_AT_THE_END)):
        if match := _VAGUE.search(text):
            promised = (path for path in paths if path[-1] in _PROMISES and path[0] not in _NO_PROMISES)
            yield from (Hit(path, {"found": match[0]}) for path in promised)


_ABBREVIATION = re.compile(r"(?<![\w/.-])[A-Z]{3,8}(?![\w/-])")
_KNOWN_TO_ALL = frozenset(("ASN", "BPS", "KTP", "NIK", "PLN", "PNS", "POLRI", "SMA", "SMK", "SMP", "TNI"))
_OFTEN = 3
_MOST_SHOWN = 8


@rule(
    "MP810",
    "info",
    title=("Singkatan dijelaskan", "Abbreviations are explained"),
    message=(
        "Belum ada di daftar istilah, padahal sering dipakai: {count} ({shown}).",
        "Missing from the glossary, though in frequent use: {count} ({shown}).",
    ),
    remedy=(
        "Tambahkan ke `glossary` yang tidak dikenal umum.",
        "Add to `glossary` those that not everybody knows.",
    ),
    why=(
        "Masyarakat dan asesor dari daerah lain tidak mengenal singkatan setempat.",
        "The public and assessors from elsewhere do not know local abbreviations.",
    ),
    source="pedoman, bagian 1",
    bad="""
        glossary: [{term: SPBE, meaning: Sistem Pemerintahan Berbasis Elektronik}]
        pillars:
          governance:
            strategy: Membangun SJD; SJD menghubungkan desa, dan desa mengelola SJD.
    """,
    at="glossary",
    good="""
        glossary: [{term: SJD, meaning: Sistem Jaringan Desa}]
        pillars:
          governance:
            strategy: Membangun SJD; SJD menghubungkan desa, dan desa mengelola SJD.
    """,
)
def abbreviations_explained(subject: Subject) -> Iterator[Hit]:
    """One hit names them all, the most frequent first; a plan without glossary has not come to it yet."""
    if not subject.plan.glossary:
        return
    counts: dict[str, int] = {}
    for text, paths in subject.wordings.items():
        for found in () if text.isupper() else _ABBREVIATION.findall(text):
            times = sum(path[0] != "glossary" for path in paths)
            counts[found] = counts.get(found, 0) + times
    explained = _explained(subject)
    often = (name for name, count in counts.items() if count >= _OFTEN and name not in explained)
    unknown = [name for name in often if not subject.is_own_name(name)]
    if unknown:
        unknown.sort(key=lambda name: (-counts[name], name))
        shown = ", ".join(unknown[:_MOST_SHOWN]) + (", …" if len(unknown) > _MOST_SHOWN else "")
        yield Hit(("glossary",), {"count": counted(len(unknown), ABBREVIATIONS), "shown": shown})


def _explained(subject: Subject) -> frozenset[str]:
    """Return the words of all glossary terms, and those by which agencies, programmes and funds are named."""
    names = [entry.term for entry in subject.plan.glossary]
    names += [subject.plan.regency.motto or ""]
    names += [source.label for source in FundingSource]
    names += [f"{agency.name} {agency.short or ''}" for agency in subject.plan.agencies]
    names += [program.name for program in subject.index.programs.values()]
    names += [quick_win.name for quick_win in subject.plan.quick_wins]
    return _KNOWN_TO_ALL | {word.strip("():,.") for name in names for word in name.split()}


@rule(
    "MP811",
    "warning",
    title=("Satu istilah dijelaskan sekali", "Each term is explained once"),
    message=("Istilah “{term}” sudah dijelaskan di {where}.", "The term “{term}” is explained in {where}."),
    remedy=("Hapus salah satunya.", "Remove one of them."),
    why=(
        "Dua penjelasan untuk satu istilah membuat pembaca bertanya mana yang berlaku.",
        "Two meanings for one term leave readers asking which one holds.",
    ),
    source="masterplan",
    bad="""
        glossary:
          - {term: SPBE, meaning: Sistem Pemerintahan Berbasis Elektronik}
          - {term: SPBE, meaning: Sistem elektronik pemerintah}
    """,
    at="glossary[1].term",
    good="""
        glossary:
          - {term: SPBE, meaning: Sistem Pemerintahan Berbasis Elektronik}
    """,
)
def each_term_once(subject: Subject) -> Iterator[Hit]:
    """Capitals do not matter."""
    first: dict[str, Path] = {}
    for path, entry in subject.parts_of(GlossaryEntry):
        seen = first.setdefault(entry.term.casefold(), path)
        if seen != path:
            where = line_of(subject.place(*seen), subject.place(*path))
            yield Hit((*path, "term"), {"term": shortened(entry.term), "where": where})
