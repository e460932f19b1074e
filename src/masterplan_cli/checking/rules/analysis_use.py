"""MP908 to MP910: what the analysis found is used by what the plan decides."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import shortened
from masterplan_cli.plan.analysis import Gap
from masterplan_cli.plan.swot import SwotEntry, TowsStrategy
from masterplan_cli.plan.vision import Phrase


@rule(
    "MP908",
    "info",
    stage=2,
    title=("Kesenjangan ditutup program", "Programmes close the gaps"),
    message=(
        "Kesenjangan `{id}` ({area}) belum menyebut program yang menutupnya.",
        "The gap `{id}` ({area}) names no programme that closes it.",
    ),
    remedy=(
        "Tulis kode programnya di `programs`.",
        "Write the ids of the programmes in `programs`.",
    ),
    why=(
        "Buku 1 menemukan kesenjangan agar Buku 2 menutupnya; tanpa kaitan, analisisnya tidak terpakai.",
        "Book 1 finds gaps so that Book 2 closes them; without the link the analysis serves nothing.",
    ),
    source="pedoman, bagian 4",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
        strategic_analysis:
          gaps: [{id: gap-01, area: Smart Governance}]
    """,
    at="strategic_analysis.gaps[0]",
    good="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service}]
        strategic_analysis:
          gaps: [{id: gap-01, area: Smart Governance, programs: [gov-01]}]
    """,
)
def gaps_are_closed(subject: Subject) -> Iterator[Hit]:
    """While there are no programmes yet, none can close a gap."""
    if not subject.index.programs:
        return
    for path, gap in subject.parts_of(Gap):
        if not gap.programs:
            yield Hit(path, {"id": gap.id, "area": shortened(gap.area)})


@rule(
    "MP909",
    "info",
    stage=1,
    title=("Butir SWOT terpakai", "SWOT entries are used"),
    message=(
        "Butir SWOT `{id}` (“{text}”) tidak dipakai strategi mana pun.",
        "No strategy uses the SWOT entry `{id}` (“{text}”).",
    ),
    remedy=(
        "Sebut di `sources` sebuah strategi, atau hapus bila tidak menentukan.",
        "Name it in the `sources` of a strategy, or remove it if nothing depends on it.",
    ),
    why=(
        "Kelemahan atau ancaman yang tidak dijawab strategi akan ditanyakan saat paparan.",
        "A weakness or threat that no strategy answers will be asked about at the presentation.",
    ),
    source="pedoman, bagian 4",
    bad="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen kepala daerah}, {id: s2, text: Serat optik}]
            opportunities: [{id: o1, text: Pengguna internet tumbuh}]
            strategies:
              so: [{id: so1, text: Memperluas layanan, sources: [s1, o1]}]
    """,
    at="strategic_analysis.swot.strengths[1]",
    good="""
        strategic_analysis:
          swot:
            strengths: [{id: s1, text: Komitmen kepala daerah}, {id: s2, text: Serat optik}]
            opportunities: [{id: o1, text: Pengguna internet tumbuh}]
            strategies:
              so: [{id: so1, text: Memperluas layanan, sources: [s1, s2, o1]}]
    """,
)
def swot_entries_used(subject: Subject) -> Iterator[Hit]:
    """While no strategy names sources, this is the strategies' own rule's matter."""
    used = {source for _, strategy in subject.parts_of(TowsStrategy) for source in strategy.sources}
    if not used:
        return
    for path, entry in subject.parts_of(SwotEntry):
        if entry.id not in used:
            yield Hit(path, {"id": entry.id, "text": shortened(entry.text)})


@rule(
    "MP910",
    "warning",
    title=("Frasa ada di dalam visi", "Phrases stand in the vision"),
    message=(
        "Frasa “{phrase}” tidak ada di bunyi visi.",
        "The phrase “{phrase}” is not in the vision's wording.",
    ),
    remedy=(
        "Samakan `phrase` dengan kata di `vision.statement`, atau perbaiki bunyi visinya.",
        "Write `phrase` as `vision.statement` has it, or correct the vision's wording.",
    ),
    why=(
        "Buku 2 menjelaskan visi frasa demi frasa; frasa yang tidak ada berasal dari visi yang lama.",
        "Book 2 explains the vision phrase by phrase; one that is not there comes from an older vision.",
    ),
    source="pedoman, bagian 2",
    bad="""
        vision:
          statement: Tuban cerdas, kompetitif, dan efisien
          phrases: [{phrase: inovatif, meaning: Terus mencari cara melayani yang lebih baik}]
    """,
    at="vision.phrases[0].phrase",
    good="""
        vision:
          statement: Tuban cerdas, kompetitif, dan efisien
          phrases: [{phrase: kompetitif, meaning: Mampu bersaing}]
    """,
)
def phrases_stand_in_the_vision(subject: Subject) -> Iterator[Hit]:
    """Capitals, quotation marks and spaces do not matter."""
    statement = _folded(subject.plan.vision.statement or "") if subject.plan.vision else ""
    for path, phrase in subject.parts_of(Phrase):
        if statement and _folded(phrase.phrase) not in statement:
            yield Hit((*path, "phrase"), {"phrase": shortened(phrase.phrase)})


def _folded(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())
