"""MP8xx: the words in the texts."""

import re
from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import shortened
from masterplan_cli.plan.analysis import Gap
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.readiness import ReadinessAnalysis
from masterplan_cli.plan.unofficial_names import UNOFFICIAL_NAMES
from masterplan_cli.reading.faults import Severity
from masterplan_cli.text.bilingual import Bilingual

_UNOFFICIAL = re.compile(rf"\bsmart\s+({'|'.join(UNOFFICIAL_NAMES)})\b", re.IGNORECASE)
_MOST_GUESSES = 100  # guessing is slow; nobody misspells more areas than this in good faith
_DIMENSIONS = {name.casefold(): dimension for name, dimension in UNOFFICIAL_NAMES.items()}


@rule(
    "MP801",
    "warning",
    title=("Nama dimensi yang resmi", "Official names of dimensions"),
    message=("“{found}” bukan nama resmi dimensi.", "“{found}” is not the official name of a dimension."),
    remedy=("Tulis “{official}”.", "Write “{official}”."),
    why=(
        "Pers dan pejabat kerap menulis nama lain; di dalam rencana induk satu dimensi hanya bernama satu.",
        "Press and officials often write other names; in a masterplan a dimension has one name only.",
    ),
    source="pedoman, bagian 3",
    bad="""
        pillars:
          governance: {strategy: Smart Goverment dimulai dari layanan desa.}
    """,
    at="pillars.governance.strategy",
    good="""
        pillars:
          governance: {strategy: Smart Governance dimulai dari layanan desa.}
    """,
)
def official_dimension_names(subject: Subject) -> Iterator[Hit]:
    """A name that stands several times in one text is shown once."""
    for text, paths in subject.texts_with(("smart",)):
        shown = set()
        for match in _UNOFFICIAL.finditer(text):
            dimension = _DIMENSIONS[match[1].casefold()]
            found = " ".join(match[0].split())
            if found not in shown and not subject.is_own_name(found):
                shown.add(found)
                yield from (Hit(path, {"found": found, "official": dimension.label}) for path in paths)


_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|FIXME|XXXX+|xxx+|(?i:lorem ipsum))\b"
    r"|\[(?i:isi|diisi|belum diisi|akan diisi|lengkapi|nama)\b[^\]\n]{0,80}\](?!\()"
    r"|\.{5,}"
)
_PLACEHOLDER_WORDS = ("todo", "tbd", "fixme", "xxx", "lorem ipsum", "[", ".....")
_ONLY_MARKS = re.compile(r"[\s.…?_\-–—]+")
_MARKS = frozenset(".…?_-–—")


@rule(
    "MP802",
    "error",
    title=("Tidak ada teks pengganti yang tertinggal", "No placeholders left behind"),
    message=("Masih ada teks pengganti “{found}”.", "The placeholder “{found}” is still there."),
    remedy=(
        "Ganti dengan isi yang sebenarnya, atau hapus barisnya bila belum ada.",
        "Write what is meant, or remove the line while there is nothing.",
    ),
    why=(
        "Teks pengganti tercetak apa adanya, sedangkan bagian yang kosong terlihat pada pemeriksaan.",
        "A placeholder is printed as it stands, whereas checking shows what is left out.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance: {strategy: TODO}
    """,
    at="pillars.governance.strategy",
    good="""
        pillars:
          governance: {strategy: Menyatukan layanan ke dalam satu pintu.}
    """,
)
def no_placeholders(subject: Subject) -> Iterator[Hit]:
    """In a final plan a placeholder would be printed and signed; in a draft it is work in progress."""
    severity: Severity | None = None if subject.is_final else "warning"
    for text, paths in subject.wordings.items():
        if text[0] in _MARKS and _ONLY_MARKS.fullmatch(text):
            yield from (Hit(path, {"found": shortened(text)}, severity) for path in paths)
    for text, paths in subject.texts_with(_PLACEHOLDER_WORDS):
        if (match := _PLACEHOLDER.search(text)) and not _ONLY_MARKS.fullmatch(text):
            yield from (Hit(path, {"found": shortened(match[0])}, severity) for path in paths)


@rule(
    "MP803",
    "warning",
    title=("Bidang kesenjangan dengan nama resmi", "Areas of gaps by their official name"),
    message=(
        "“{area}” bukan nama resmi dimensi, subdimensi, atau unsur kesiapan.",
        "“{area}” is not the official name of a dimension, a sub-dimension or an element of readiness.",
    ),
    remedy=(
        "{suggestion}Pakai misalnya “Smart Governance”, “Infrastruktur”, atau “Sumber daya manusia”.",
        "{suggestion}Use for example “Smart Governance”, “Infrastruktur” or “Sumber daya manusia”.",
    ),
    why=(
        "Tabel kesenjangan dikelompokkan menurut bidang; ejaan lain menjadi kelompok lain.",
        "The table of gaps is grouped by area; another spelling becomes another group.",
    ),
    source="pedoman, bagian 3 dan 4",
    bad="""
        strategic_analysis:
          gaps: [{id: gap-01, area: Pelayanan Publk}]
    """,
    at="strategic_analysis.gaps[0].area",
    good="""
        strategic_analysis:
          gaps: [{id: gap-01, area: Pelayanan Publik}]
    """,
)
def official_areas_of_gaps(subject: Subject) -> Iterator[Hit]:
    """Capital letters do not matter; unofficial names of dimensions are another rule's matter."""
    names = _area_names()
    official = {name.casefold() for name in names}
    areas = Names(dict.fromkeys(names, ()))
    guesses = 0
    for path, gap in subject.parts_of(Gap):
        if gap.area.casefold() in official or subject.is_own_name(gap.area):
            continue
        if not _UNOFFICIAL.search(gap.area):
            guesses += 1
            meant = areas.nearest(gap.area) if guesses <= _MOST_GUESSES else None
            yield Hit((*path, "area"), {"area": shortened(gap.area), "suggestion": _suggestion(meant)})


def _suggestion(meant: str | None) -> str | Bilingual:
    return Bilingual(f"Maksud Anda “{meant}”? ", f"Did you mean “{meant}”? ") if meant else ""


def _area_names() -> tuple[str, ...]:
    """Return the official names: dimensions, sub-dimensions, elements and items of readiness."""
    dimensions = (dimension.label for dimension in Dimension)
    subdimensions = (subdimension.label for subdimension in Subdimension)
    readiness = (title for element, item, _ in ReadinessAnalysis().items() for title in (element, item))
    return tuple(dict.fromkeys((*dimensions, *subdimensions, *readiness)))
