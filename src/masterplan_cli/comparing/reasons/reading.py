"""From a file to reasons; whatever the file holds, the answer is reasons or faults with their places."""

from msgspec import Struct, field

from masterplan_cli.comparing.reasons import kinds
from masterplan_cli.comparing.reasons.reason import Reason, ReasonKind
from masterplan_cli.plan.nearest import Names
from masterplan_cli.reading import Fault, FaultKind, Mapping, Node, Place, Sequence, read_plan
from masterplan_cli.text.bilingual import Bilingual

_LIST = "reasons"
_KEYS = {
    "covers": ("mencakup", "sidik"),
    "kind": ("jenis",),
    "text": ("teks", "alasan"),
    "document": ("dokumen", "surat", "berita acara"),
    "decided_by": ("diputuskan oleh", "pemutus", "oleh"),
}
"""The keys of a reason, with the words that somebody may write instead."""

_KINDS = Names({str(kind): (kind.label,) for kind in ReasonKind})
_NO_HINT = Bilingual("", "")
_HINT = Bilingual("Maksud Anda `{name}`? ", "Did you mean `{name}`? ")
_A_LIST = Bilingual("daftar", "a list")
_A_REASON = Bilingual(
    "alasan dengan kunci covers, kind, dan text", "a reason with the keys covers, kind and text"
)
_A_TEXT = Bilingual("teks", "text")
_A_FINGERPRINT = Bilingual("sidik perubahan", "the fingerprint of a change")
_EXAMPLES = {
    _LIST: "reasons: [{covers: [3fa9c1d2e0], kind: pergeseran, text: Hasil rapat TAPD}]",
    "covers": "covers: [3fa9c1d2e0]",
    "kind": "kind: pergeseran",
    "text": "text: Hasil rapat TAPD",
    "document": "document: Berita Acara Nomor 050/12/2019",
    "decided_by": "decided_by: Rapat Dewan Smart City",
}


class ReasonsFile(Struct):
    """A file of reasons that was read.

    Attributes:
        name: the file as the user names it.
        end: where the list is, for what is missing from it.
        reasons: its reasons, in file order.
        covered_at: where each fingerprint stands first.
        faults: what is wrong with it; errors among them make it unusable.
        sources: the text of the file by its name.
    """

    name: str
    end: Place
    reasons: list[Reason] = field(default_factory=list)
    covered_at: dict[str, Place] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)

    @property
    def is_broken(self) -> bool:
        """Whether an error hinders its use."""
        return any(fault.severity == "error" for fault in self.faults)


def read_reasons(name: str) -> ReasonsFile:
    """Read a file of reasons.

    Raises:
        UnreadableError: the file is missing, not YAML, or over the limits of reading.
    """
    reading = read_plan(name)
    file = ReasonsFile(name, reading.tree.place, faults=list(reading.faults), sources=reading.sources)
    _Reader(file).read(reading.tree)
    return file


class _Reader:
    """Checks every shape before it is used, and goes on behind what is wrong."""

    def __init__(self, file: ReasonsFile) -> None:
        self._file = file

    def read(self, tree: Mapping) -> None:
        if _LIST not in tree.keys_at:
            self._fault(kinds.NOT_REASONS, tree.place)
            return
        self._check_keys(tree, {_LIST: ("alasan",)})
        self._file.end = tree.keys_at[_LIST]
        found = tree.get(_LIST)
        if found is None:
            return
        if not isinstance(found, Sequence):
            self._wrong(_LIST, _A_LIST, tree.values_at[_LIST])
            return
        for item, place in zip(found, found.items_at, strict=True):
            self._read_reason(item, place)

    def _read_reason(self, item: Node | None, place: Place) -> None:
        if not isinstance(item, Mapping):
            self._wrong(_LIST, _A_REASON, place)
            return
        self._check_keys(item, _KEYS)
        reason = Reason(
            number=len(self._file.reasons) + 1,
            kind=self._kind(item),
            text=self._text(item, "text"),
            document=self._text(item, "document"),
            decided_by=self._text(item, "decided_by"),
            covers=self._covers(item, place),
            place=item.keys_at.get("text", place),
        )
        self._file.reasons.append(reason)

    def _check_keys(self, mapping: Mapping, known: dict[str, tuple[str, ...]]) -> None:
        names = Names(known)
        for key in mapping.keys_at:
            if key not in known:
                hint, place = _hint(names.nearest(key)), mapping.keys_at[key]
                self._fault(kinds.UNKNOWN_KEY, place, key=key, hint=hint, known=", ".join(known))

    def _kind(self, item: Mapping) -> ReasonKind | None:
        word = self._text(item, "kind").lower()
        if not word:
            return None
        kind = next((kind for kind in ReasonKind if kind == word), None)
        if kind is None:
            known = ", ".join(ReasonKind)
            place, hint = item.values_at["kind"], _hint(_KINDS.nearest(word))
            self._fault(kinds.UNKNOWN_REASON_KIND, place, value=word, hint=hint, known=known)
        return kind

    def _text(self, item: Mapping, key: str) -> str:
        value = item.get(key, "")
        if isinstance(value, str):
            return " ".join(value.split())
        self._wrong(key, _A_TEXT, item.values_at[key])
        return ""

    def _covers(self, item: Mapping, place: Place) -> tuple[str, ...]:
        value = item.get("covers")
        if isinstance(value, str):  # one change needs no list
            return tuple(self._covered(value, item.values_at["covers"]))
        if not isinstance(value, Sequence):
            self._wrong("covers", _A_LIST, item.values_at.get("covers", place))
            return ()
        covers: list[str] = []
        for each, at in zip(value, value.items_at, strict=True):
            if isinstance(each, str):
                covers += self._covered(each, at)
            else:
                self._wrong("covers", _A_FINGERPRINT, at)
        return tuple(covers)

    def _covered(self, word: str, place: Place) -> list[str]:
        fingerprint = word.strip().lower()
        first = self._file.covered_at.setdefault(fingerprint, place)
        if first is place:
            return [fingerprint]
        self._fault(kinds.COVERED_TWICE, place, fingerprint=fingerprint, line=first.line)
        return []

    def _wrong(self, key: str, wanted: Bilingual, place: Place) -> None:
        self._fault(kinds.WRONG_SHAPE, place, key=key, wanted=wanted, example=_EXAMPLES[key])

    def _fault(self, kind: FaultKind, place: Place, **values: object) -> None:
        self._file.faults.append(kind.at(place, (), **values))


def _hint(name: str | None) -> Bilingual:
    return _HINT.format(name=name) if name else _NO_HINT
