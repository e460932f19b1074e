"""What a regency decides about checking, in ``masterplan.toml`` beside its plan and in the plan itself."""

from collections.abc import Mapping

from msgspec import Struct, field

from masterplan_cli.checking.codes import all_codes, meant_code
from masterplan_cli.checking.exemptions import SET_ASIDE_EXAMPLE, Exemption, Part
from masterplan_cli.checking.fixed_codes import fixed_because
from masterplan_cli.plan.settings_tables import SettingsTables
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.kinds import settings as kinds
from masterplan_cli.reading.limits import MAX_EXCEPTIONS
from masterplan_cli.reading.tree import Path, Place
from masterplan_cli.text.bilingual import Bilingual

_SECTIONS = {
    "severity": ("tingkat", "severities"),
    "ignore": ("abaikan", "pengecualian", "exceptions"),
    "names": ("nama", "istilah", "terms"),
    "changes": ("perubahan",),
}
_IGNORE_KEYS = {
    "code": ("kode",),
    "path": ("tempat", "jalur", "id"),
    "plan": ("rencana", "file", "berkas"),
    "reason": ("alasan",),
}
_EXAMPLES = {
    "code": f'code = "{SET_ASIDE_EXAMPLE}"',
    "path": 'path = "action_plan.policy"',
    "plan": 'plan = "2019.yaml"',
    "reason": 'reason = "Disepakati dengan pembimbing pada bimtek ke-3"',
}
_SEVERITIES: dict[Severity, tuple[str, ...]] = {
    "error": ("galat", "kesalahan"),
    "warning": ("peringatan",),
    "info": ("catatan", "note"),
}
_SHORTEST_PREFIX = len("MP8")
_SEVERITY_EXAMPLE = 'MP408 = "error"'
_NAME_EXAMPLE = '"Smart Mobility" = "nama dimensi menurut Perbup 12/2018"'


class OwnName(Struct, frozen=True):
    """An official name or term of the regency's own.

    Attributes:
        name: as it is written.
        place: where it is written.
    """

    name: str
    place: Place


class Settings(Struct, frozen=True):
    """What was decided.

    Attributes:
        severities: the severity of findings by code or by the beginning of a code.
        exemptions: which findings are set aside, and why.
        names: official names and terms of the regency, by themselves in small letters, which rules about
            wording accept.
    """

    severities: Mapping[str, Severity] = field(default_factory=dict)
    exemptions: tuple[Exemption, ...] = ()
    names: Mapping[str, OwnName] = field(default_factory=dict)

    def severity_of(self, code: str) -> Severity | None:
        """Return the severity that was decided for a code, or None; the longest beginning decides."""
        for length in range(len(code), _SHORTEST_PREFIX - 1, -1):
            if severity := self.severities.get(code[:length]):
                return severity
        return None


def settings_in(tables: SettingsTables, plan: str) -> Settings:
    """Return what a settings file says of checking; what is wrong is noted in ``tables.faults``.

    Args:
        tables: looks at the tables of the file.
        plan: the name of the plan's own file, without its folder; exceptions of other plans are left out.
    """
    tables.table((), "[severity]", _SECTIONS)
    paths = tables.tables(("ignore",), "[[ignore]]")
    if len(paths) > MAX_EXCEPTIONS:
        tables.refuse(kinds.TOO_MANY_EXCEPTIONS, paths[MAX_EXCEPTIONS], limit=MAX_EXCEPTIONS)
    found = (_exemption(tables, path, plan) for path in paths[:MAX_EXCEPTIONS])
    return Settings(
        severities=_severities(tables),
        exemptions=tuple(one for one in found if one is not None),
        names=_names(tables),
    )


def _severities(tables: SettingsTables) -> dict[str, Severity]:
    chosen: dict[str, Severity] = {}
    for key in tables.table(("severity",), "[severity]"):
        path, code = ("severity", key), key.upper()
        codes = [known for known in all_codes() if known.startswith(code)]
        if not codes or len(code) < _SHORTEST_PREFIX:
            tables.refuse_code(path, key, meant_code(key))
        elif all(reasons := [fixed_because(known, severity=True) for known in codes]):
            tables.refuse(kinds.FIXED_CODE, path, code=code, reason=reasons[0])
        else:
            severity = tables.choice(path, _SEVERITIES, _SEVERITY_EXAMPLE)
            if severity is not None:
                chosen[code] = severity
    return chosen


def _exemption(tables: SettingsTables, path: Path, plan: str) -> Exemption | None:
    given = tables.table(path, "[[ignore]]", _IGNORE_KEYS)
    said = {key: tables.text((*path, key), example) for key, example in _EXAMPLES.items() if key in given}
    code, only = said.get("code"), said.get("plan")
    if code is not None:
        code = _usable(tables, (*path, "code"), code)
    elif "code" not in given and given.keys() <= _IGNORE_KEYS.keys():  # else it may have been misspelt
        _refuse_incomplete(tables, path, kinds.THIS, "code", kinds.A_CODE)
    if code is not None and "reason" not in given:
        _refuse_incomplete(tables, path, Bilingual(code, code), "reason", kinds.A_REASON)
    if code is None or "reason" not in given or None in said.values() or only not in (None, plan):
        return None  # one that is not wholly understood must not reach further than was meant
    return Exemption(code, said["reason"] or "", tables.place(path), Part(said.get("path") or ""))


def _usable(tables: SettingsTables, path: Path, code: str) -> str | None:
    """Return a code as it is written in lists when it can be set aside."""
    wanted = code.upper()
    if wanted not in all_codes():
        tables.refuse_code(path, code, meant_code(code))
    elif because := fixed_because(wanted):
        tables.refuse(kinds.FIXED_CODE, path, code=wanted, reason=because)
    else:
        return wanted
    return None


def _refuse_incomplete(
    tables: SettingsTables, path: Path, code: Bilingual, key: str, missing: Bilingual
) -> None:
    values = {"code": code, "missing": missing, "example": _EXAMPLES[key]}
    tables.refuse(kinds.EXCEPTION_INCOMPLETE, path, **values)


def _names(tables: SettingsTables) -> dict[str, OwnName]:
    names = tables.table(("names",), "[names]")
    known = (name for name in names if tables.text(("names", name), _NAME_EXAMPLE) is not None)
    return {" ".join(name.casefold().split()): OwnName(name, tables.place(("names", name))) for name in known}
