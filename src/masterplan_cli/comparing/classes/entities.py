"""Classes for what comes, goes and is renamed: programmes, actions, quick wins, offices and the rest."""

from typing import Literal, NamedTuple

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass, Effect, Severity
from masterplan_cli.text.bilingual import Bilingual


class _Noun(NamedTuple):
    """A kind of thing, and how grave it is to add, drop or rename it."""

    kind: str
    area: str
    name: Bilingual
    added: Severity
    removed: Severity
    renamed: Severity | None = None
    verb: Literal["renamed", "reworded"] = "renamed"


_NOUNS = (
    _Noun("program", "program", Bilingual("program", "programme"), "major", "critical", "minor"),
    _Noun("action", "action", Bilingual("rencana aksi", "action"), "major", "critical", "minor"),
    _Noun("quick-win", "quick-win", Bilingual("quick win", "quick win"), "major", "critical", "minor"),
    _Noun("agency", "agency", Bilingual("OPD", "agency"), "minor", "minor", "minor"),
    _Noun("objective", "vision", Bilingual("sasaran", "objective"), "major", "critical", "minor", "reworded"),
    _Noun("mission", "vision", Bilingual("misi", "mission"), "major", "critical", "major", "reworded"),
    _Noun("roadmap-entry", "roadmap", Bilingual("tahapan peta jalan", "roadmap entry"), "major", "major"),
    _Noun("risk", "risk", Bilingual("risiko", "risk"), "minor", "minor", "info", "reworded"),
    _Noun("swot-entry", "swot", Bilingual("butir SWOT", "SWOT entry"), "info", "info", "info", "reworded"),
    _Noun("innovation", "innovation", Bilingual("inovasi", "innovation"), "minor", "major", "info"),
    _Noun(
        "rpjmd-indicator",
        "rpjmd",
        Bilingual("indikator RPJMD", "RPJMD indicator"),
        "minor",
        "major",
        "info",
        "reworded",
    ),
    _Noun("regulation", "legal", Bilingual("peraturan", "regulation"), "minor", "minor"),
    _Noun("entry", "", Bilingual("butir", "entry"), "info", "minor", "info", "reworded"),
)
_WITH_BUDGET = ("action", "quick-win")


def _capital(noun: Bilingual) -> Bilingual:
    return Bilingual(noun.id[0].upper() + noun.id[1:], noun.en[0].upper() + noun.en[1:])


def _come_or_gone(noun: _Noun, effect: Effect, verb: Bilingual, explanation: Bilingual) -> ChangeClass:
    capital, added = _capital(noun.name), effect == "added"
    budget = "{new}" if added else "{old}"
    has_budget = noun.kind in _WITH_BUDGET
    return ChangeClass(
        code=f"{noun.kind}-{effect}",
        severity=noun.added if added else noun.removed,
        area=noun.area,
        effect=effect,
        title=Bilingual(f"{capital.id} {verb.id}", f"{capital.en} {verb.en}"),
        explanation=explanation.format(noun=noun.name),
        message=Bilingual(
            f"{capital.id} {{what}} {verb.id}" + (f"; anggaran {budget}." if has_budget else "."),
            f"{capital.en} {{what}} {verb.en}" + (f"; budget {budget}." if has_budget else "."),
        ),
        mirror=f"{noun.kind}-{'removed' if added else 'added'}",
        measure="rupiah" if has_budget else "text",
    )


def _added(noun: _Noun) -> ChangeClass:
    explanation = Bilingual(
        "Rencana baru memuat {noun} yang tidak ada di rencana lama, dan tidak ada `formerly` yang"
        " mengaitkannya dengan yang lama.",
        "The new plan has this {noun}, the old one does not, and no `formerly` links it to an old one.",
    )
    return _come_or_gone(noun, "added", Bilingual("ditambahkan", "added"), explanation)


def _removed(noun: _Noun) -> ChangeClass:
    explanation = Bilingual(
        "Rencana lama memuat {noun} yang tidak ada lagi di rencana baru, dan tidak ada `formerly` yang"
        " menyebutkan penerusnya.",
        "The old plan had this {noun}, the new one does not, and no `formerly` names a successor.",
    )
    return _come_or_gone(noun, "removed", Bilingual("dihapus", "removed"), explanation)


def _renamed(noun: _Noun, severity: Severity) -> ChangeClass:
    capital, reworded = _capital(noun.name), noun.verb == "reworded"
    verb = Bilingual("diubah bunyinya", "reworded") if reworded else Bilingual("diganti nama", "renamed")
    return ChangeClass(
        code=f"{noun.kind}-{noun.verb}",
        mirror=f"{noun.kind}-{noun.verb}",
        own_mirror=symmetry.WORDING if reworded else symmetry.NAMES,
        severity=severity,
        area=noun.area,
        effect="changed" if reworded else "renamed",
        title=Bilingual(f"{capital.id} {verb.id}", f"{capital.en} {verb.en}"),
        explanation=Bilingual(
            "Nama atau bunyi {noun} berbeda, sedangkan kodenya sama atau dikaitkan dengan `formerly`.",
            "The name or wording of the {noun} differs; its id is the same or linked by `formerly`.",
        ).format(noun=noun.name),
        message=Bilingual(
            f"{capital.id} {{id}} {verb.id}: {{old}} menjadi {{new}}.",
            f"{capital.en} {{id}} {verb.en}: {{old}} becomes {{new}}.",
        ),
    )


ADDED = {noun.kind: _added(noun) for noun in _NOUNS}
REMOVED = {noun.kind: _removed(noun) for noun in _NOUNS}
RENAMED = {noun.kind: _renamed(noun, noun.renamed) for noun in _NOUNS if noun.renamed}

CLASSES = (*ADDED.values(), *REMOVED.values(), *RENAMED.values())


def added(kind: str) -> ChangeClass:
    """Return the class for an addition of this kind; kinds without a class of their own are entries."""
    return ADDED.get(kind, ADDED["entry"])


def removed(kind: str) -> ChangeClass:
    """Return the class for a removal of this kind."""
    return REMOVED.get(kind, REMOVED["entry"])


def renamed(kind: str) -> ChangeClass:
    """Return the class for a changed name of this kind."""
    return RENAMED.get(kind, RENAMED["entry"])
