"""``masterplan.toml`` beside a plan: its text, its tables, and the place of every key."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct

from masterplan_cli.reading.characters import forbidden_in
from masterplan_cli.reading.decoding import decode
from masterplan_cli.reading.faults import UnreadableError
from masterplan_cli.reading.formats import format_of
from masterplan_cli.reading.kinds import including, opening, revisions
from masterplan_cli.reading.kinds.settings import SETTINGS_SYNTAX, SETTINGS_UNREADABLE
from masterplan_cli.reading.limits import MAX_SETTINGS
from masterplan_cli.reading.origin import Origin
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.targets import origin_of
from masterplan_cli.reading.tree import Path, Place
from masterplan_cli.text.bilingual import Bilingual

SETTINGS_FILE_NAME = "masterplan.toml"

_REASONS = {
    opening.NOT_FOUND.code: Bilingual("tautan ini tidak menuju ke mana pun", "this link leads nowhere"),
    opening.NOT_REGULAR.code: Bilingual("bukan berkas biasa", "it is not a regular file"),
    revisions.NOT_A_FILE_IN_REVISION.code: Bilingual("bukan berkas biasa", "it is not a regular file"),
    including.INCLUDE_LINK.code: Bilingual(
        "tautan ini menuju ke luar folder rencana", "this link leaves the plan's folder"
    ),
    opening.TOO_LARGE.code: Bilingual(
        f"lebih besar dari {MAX_SETTINGS // 1024} KiB", f"it is larger than {MAX_SETTINGS // 1024} KiB"
    ),
}
_UNKNOWN = Bilingual("sebabnya tidak diketahui", "for an unknown reason")
_FORMAT = Bilingual("ini {format}, bukan teks TOML", "this is {format}, not TOML text")


class SettingsFile(Struct, frozen=True, dict=True):
    """A settings file that was read.

    Attributes:
        name: the file as the user would name it.
        text: its text.
        tables: what it says.
    """

    name: str
    text: str
    tables: Mapping[str, Any]

    def place(self, path: Path) -> Place:
        """Return the place of a key; of one that cannot be found, the place of what holds it."""
        for length in range(len(path), 0, -1):
            if found := self._places.get(path[:length]):
                return Place(self.name, *found)
        return Place(self.name, 1, 1)

    @cached_property
    def _places(self) -> Mapping[Path, tuple[int, int]]:
        from masterplan_cli.reading.toml_places import key_places

        return key_places(self.text)


def read_settings(spec: str, opened: Origin | None = None) -> SettingsFile | None:
    """Return the settings file in a plan's folder, or None where there is none.

    Args:
        spec: the plan as the user named it: a file, a folder, ``REV:path`` (then of the same revision), or
            ``-``, whose folder is the current one.
        opened: the plan's own file where it is open already: a revision need not be looked up in git again.

    Raises:
        UnreadableError: there is one that cannot be read.
    """
    try:
        plan = opened or origin_of(spec, bytes)
        if not plan.has_beside(SETTINGS_FILE_NAME):
            return None
    except RefusedError:  # of the plan, not of its settings: whoever reads the plan tells it
        return None
    try:
        file = plan.beside(SETTINGS_FILE_NAME)
        return _parsed(file.name, _text(file))
    except RefusedError as refusal:
        name = str(refusal.values.get("name", SETTINGS_FILE_NAME))
        reason = _REASONS.get(refusal.kind.code) or refusal.values.get("reason", _UNKNOWN)
        fault = SETTINGS_UNREADABLE.at(Place(name, 1, 1), name=name, reason=reason)
        raise UnreadableError((fault,)) from None


def _text(file: Origin) -> str:
    data = file.read(MAX_SETTINGS)
    found = format_of(data)
    if found is not None:
        raise RefusedError(SETTINGS_UNREADABLE, name=file.name, reason=_FORMAT.format(format=found))
    text = decode(data, file.name)
    if faults := forbidden_in(text, file.name):
        raise UnreadableError(faults, {file.name: text.encode("utf-8", "replace").decode()})
    return text


def _parsed(name: str, text: str) -> SettingsFile:
    import tomllib  # most plans have no settings

    try:
        return SettingsFile(name, text, tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # ValueError: also a number of five thousand digits
        from masterplan_cli.reading.toml_places import place_of_mistake

        place = Place(name, *place_of_mistake(error, text))
        raise UnreadableError((SETTINGS_SYNTAX.at(place),), {name: text}) from None
