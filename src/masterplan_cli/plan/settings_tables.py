"""The tables of ``masterplan.toml`` looked at with care: shapes, keys and choices, and what was meant."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.problem_words import shortened
from masterplan_cli.reading.characters import FORBIDDEN
from masterplan_cli.reading.faults import Fault, FaultKind
from masterplan_cli.reading.kinds import settings as kinds
from masterplan_cli.reading.settings_file import SettingsFile
from masterplan_cli.reading.tree import Path, Place
from masterplan_cli.text.bilingual import Bilingual

_Word = TypeVar("_Word", bound=str)
_MOST_FAULTS = 100  # nobody mends more in one sitting; a hostile file has thousands
_NOTHING = Bilingual("", "")
_TABLE = Bilingual("sebuah bagian", "a section")
_LIST = Bilingual("daftar bagian", "a list of sections")
_TEXT = Bilingual("teks yang tidak kosong", "a text that is not empty")
_OTHERS = Bilingual("nilai lain", "another value")


class SettingsTables:
    """Gives what a settings file says in the shape that is expected, and notes what has another.

    Attributes:
        faults: what is wrong, each with its place.
    """

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.faults: list[Fault] = []

    def table(
        self, path: Path, example: str, known: Mapping[str, Sequence[str]] | None = None
    ) -> Mapping[str, Any]:
        """Return the table at a path; an empty one where there is none, or something else.

        Args:
            path: keys from the top of the file.
            example: how it is written.
            known: the keys that it may have, with other words for each; None for any.
        """
        value = self._at(path)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.refuse_shape(path, _TABLE, example)
            return {}
        if known is not None:
            for key in value:
                if key not in known:
                    self._refuse_key((*path, key), known)
        return value

    def tables(self, path: Path, example: str) -> Sequence[Path]:
        """Return the paths of the tables in a list of tables."""
        value = self._at(path)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.refuse_shape(path, _LIST, example)
            return ()
        return [(*path, position) for position in range(len(value))]

    def text(self, path: Path, example: str) -> str | None:
        """Return the text at a path on one line, or None where there is none or something else."""
        value = self._at(path)
        if value is None:
            return None
        if isinstance(value, str) and value.strip() and not FORBIDDEN.search(value):
            return " ".join(value.split())
        self.refuse_shape(path, _TEXT, example)
        return None

    def choice(self, path: Path, choices: Mapping[_Word, Sequence[str]], example: str) -> _Word | None:
        """Return the word at a path when it is one of a few.

        Args:
            path: keys from the top of the file.
            choices: the words, with other words for each.
            example: how it is written.
        """
        value = self._at(path)
        for word in choices:
            if word == value:
                return word
        names = Names({str(word): others for word, others in choices.items()})
        meant = names.nearest(value) if isinstance(value, str) else None
        self.refuse_shape(path, _one_of(choices), example, meant=meant)
        return None

    def place(self, path: Path) -> Place:
        """Return the place of a key, or of what holds it."""
        return self._file.place(path)

    def refuse(self, kind: FaultKind, path: Path, **values: object) -> None:
        """Note a fault at the place of a key."""
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(kind.at(self._file.place(path), (), **values))

    def refuse_code(self, path: Path, code: str, meant: str | None) -> None:
        """Note that there is no such code; ``meant`` is the one that was probably meant."""
        self.refuse(kinds.UNKNOWN_CODE, path, code=shortened(code), suggestion=did_you_mean(meant))

    def refuse_shape(self, path: Path, wanted: Bilingual, example: str, *, meant: str | None = None) -> None:
        """Note that a value is not what is wanted."""
        self.refuse(
            kinds.BAD_SETTING,
            path,
            key=_shown(path),
            wanted=wanted,
            found=_found(self._at(path)),
            suggestion=did_you_mean(meant),
            example=example,
        )

    def _refuse_key(self, path: Path, known: Mapping[str, Sequence[str]]) -> None:
        meant = Names(known).nearest(str(path[-1]))
        listed = ", ".join(f"`{name}`" for name in known)
        self.refuse(
            kinds.UNKNOWN_SETTING, path, key=shortened(path[-1]), suggestion=did_you_mean(meant), known=listed
        )

    def _at(self, path: Path) -> Any:
        node: Any = self._file.tables
        for step in path:
            if isinstance(node, dict):
                node = node.get(str(step))
            elif isinstance(node, list) and isinstance(step, int):
                node = node[step]
            else:
                return None
        return node


def did_you_mean(name: str | None) -> Bilingual:
    """Return the question with a space after it, or nothing."""
    return Bilingual(f"Maksud Anda `{name}`? ", f"Did you mean `{name}`? ") if name else _NOTHING


def _shown(path: Path) -> str:
    return ".".join(shortened(step) for step in path if isinstance(step, str))


def _one_of(choices: Iterable[str]) -> Bilingual:
    words = ", ".join(f'"{choice}"' for choice in choices)
    return Bilingual(f"salah satu dari {words}", f"one of {words}")


def _found(value: object) -> Bilingual:
    match value:
        case dict():
            return _TABLE
        case list():
            return Bilingual("sebuah daftar", "a list")
        case str() if not value.strip():
            return Bilingual("teks kosong", "an empty text")
        case str() | bool() | int() | float():
            text = str(value).lower() if isinstance(value, bool) else shortened(value)
            return Bilingual(f"`{text}`", f"`{text}`")
    return _OTHERS
