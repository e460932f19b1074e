"""MP2xx: ids and what refers to them."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.references import ENTITY_NAMES, EntityKind
from masterplan_cli.text.bilingual import Bilingual

_MOST_GUESSES = 50  # each compares with every id of the kind; the same id is looked for only once
_MOST_COMPARISONS = 250_000  # a hostile file has as many ids as it likes
_DECLARED_IN: dict[EntityKind, str] = {
    "agency": "agencies",
    "rpjmd-mission": "strategic_analysis.rpjmd.missions",
    "swot-entry": "strategic_analysis.swot",
    "mission": "vision.missions",
    "goal": "vision.goals",
    "objective": "vision.objectives",
    "program": "pillars.<dimensi>.programs",
}


@rule(
    "MP201",
    "error",
    title=("Kode tidak boleh berulang", "Ids must not repeat"),
    message=(
        "Kode {kind} `{id}` sudah dipakai di {where}.",
        "The {kind} id `{id}` is already used in {where}.",
    ),
    remedy=(
        "Beri kode lain pada salah satunya; kode yang sudah pernah terbit jangan diubah.",
        "Give one of them another id; do not change an id that has been published.",
    ),
    why=(
        "Kode adalah pengenal tetap. Bila berulang, rujukan dan perbandingan antarrevisi menjadi keliru.",
        "An id identifies for life. When it repeats, references and comparisons of revisions go wrong.",
    ),
    source="masterplan",
    bad="""
        agencies:
          - {id: bappeda, name: Bappeda}
          - {id: bappeda, name: Badan Perencanaan Pembangunan Daerah}
    """,
    at="agencies[1].id",
    good="""
        agencies:
          - {id: bappeda, name: Bappeda}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
    """,
)
def unique_ids(subject: Subject) -> Iterator[Hit]:
    """The second of two equal ids is to blame, and says where the first stands."""
    ids = subject.index.ids
    for entity in subject.index.entities:
        first = ids[entity.kind][entity.id]
        if first is not entity:
            path = (*entity.path, "id")
            where = line_of(subject.place(*first.path, "id"), subject.place(*path))
            yield Hit(path, {"kind": ENTITY_NAMES[entity.kind], "id": entity.id, "where": where})


@rule(
    "MP202",
    "error",
    title=("Yang dirujuk harus ada", "What is referred to must exist"),
    message=("Tidak ada {kind} dengan kode `{id}`.", "There is no {kind} with the id `{id}`."),
    remedy=(
        "{suggestion}Periksa ejaannya, atau daftarkan {kind} itu di `{where}`.",
        "{suggestion}Check the spelling, or add that {kind} to `{where}`.",
    ),
    why=(
        "Tabel di buku mencetak nama dari kode yang dirujuk; kode yang tidak ada tidak bernama.",
        "The tables of the books print the name behind an id; an id that does not exist has none.",
    ),
    source="masterplan",
    bad="""
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, lead: kominfo}
    """,
    at="pillars.governance.programs[0].lead",
    good="""
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, lead: diskominfo}
    """,
)
def references_exist(subject: Subject) -> Iterator[Hit]:
    """Every id that a field declares as a reference is looked up among its kind."""
    suggestions = _Suggestions(subject)
    known, used = subject.index.ids, subject.references.ids
    missing = {kind: unknown for kind, ids in used.items() if (unknown := ids - known[kind].keys())}
    for reference in subject.references.to(missing):
        suggestion = suggestions.about(reference.kind, reference.id)
        values = {"kind": ENTITY_NAMES[reference.kind], "id": reference.id, "suggestion": suggestion}
        yield Hit(reference.path, {**values, "where": _DECLARED_IN[reference.kind]})


class _Suggestions:
    def __init__(self, subject: Subject) -> None:
        self._ids = subject.index.ids
        self._names: dict[EntityKind, Names] = {}
        self._known: dict[tuple[EntityKind, str], str | Bilingual] = {}
        self._compared = 0

    def about(self, kind: EntityKind, identifier: str) -> str | Bilingual:
        """Return *Maksud Anda …?* with a space after it, or nothing."""
        if (kind, identifier) not in self._known:
            self._known[kind, identifier] = self._guess(kind, identifier)
        return self._known[kind, identifier]

    def _guess(self, kind: EntityKind, identifier: str) -> str | Bilingual:
        if len(self._known) >= _MOST_GUESSES or self._compared >= _MOST_COMPARISONS:
            return ""
        self._compared += len(self._ids[kind])
        if kind not in self._names:
            self._names[kind] = Names({known: _names_of(entity) for known, entity in self._ids[kind].items()})
        meant = self._names[kind].nearest(identifier)
        return Bilingual(f"Maksud Anda `{meant}`? ", f"Did you mean `{meant}`? ") if meant else ""


def _names_of(entity: Entity) -> tuple[str, ...]:
    return tuple(str(name) for key in ("short", "name") if (name := getattr(entity.value, key, None)))
