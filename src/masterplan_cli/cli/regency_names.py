"""Names of regencies and provinces as users type them: ``Kabupaten Tuban``, ``Kota Madiun``, ``Tuban``."""

import re
import unicodedata
from pathlib import Path

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.plan.choices import RegencyKind
from masterplan_cli.plan.scaffold import Answers
from masterplan_cli.reading import PLAN_FILE_NAME
from masterplan_cli.reading.characters import forbidden_in
from masterplan_cli.text.bilingual import Bilingual

_LONGEST_NAME = 60
_LINE_ENDS = ("Cc", "Zl", "Zp")
_KIND = re.compile(r"(kabupaten|kab\.?|kota)\s+(?=\S)", re.IGNORECASE)
_KINDS_BY_VALUE: dict[str, RegencyKind] = {member.value: member for member in RegencyKind}


def ordinary(text: str) -> str:
    """Return a name without white space around it, if it is one line of ordinary characters.

    Raises:
        CommandError: it is empty, too long, or has characters that no name has.
    """
    name = text.strip()
    if not name or not any(character.isalpha() for character in name):
        raise CommandError(ExitCode.USAGE, _EMPTY)
    if len(name) > _LONGEST_NAME:
        raise CommandError(ExitCode.USAGE, _LONG.format(limit=_LONGEST_NAME))
    if forbidden_in(name, "") or any(unicodedata.category(character) in _LINE_ENDS for character in name):
        raise CommandError(ExitCode.USAGE, _ODD)
    return name


def says_kind(name: str) -> bool:
    """Tell whether a name begins with Kabupaten or Kota."""
    return _KIND.match(name.strip()) is not None


def kind_and_name(name: str, kind: str | None) -> tuple[RegencyKind, str]:
    """Return kind and bare name; a name without the word is taken for a kabupaten's.

    Raises:
        CommandError: the name and the kind that was asked for contradict each other.
    """
    match = _KIND.match(name)
    said = None if match is None else "kota" if match[1].lower() == "kota" else "kabupaten"
    if said and kind and said != kind:
        raise CommandError(ExitCode.USAGE, _KINDS.format(name=name, kind=kind))
    return _KINDS_BY_VALUE[kind or said or "kabupaten"], name[match.end() :] if match else name


def file_stem(answers: Answers) -> str:
    """Return the name in plain letters, ``kota-madiun``; a kabupaten goes without the word."""
    name = answers.name if answers.kind is RegencyKind.KABUPATEN else f"{answers.kind.value} {answers.name}"
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or Path(PLAN_FILE_NAME).stem


_EMPTY = Bilingual("nama daerah atau provinsi kosong", "the name of the regency or province is empty")
_LONG = Bilingual(
    "nama daerah atau provinsi lebih panjang daripada {limit} huruf",
    "the name of the regency or province is longer than {limit} characters",
)
_ODD = Bilingual(
    "nama daerah atau provinsi memuat pergantian baris atau karakter kendali",
    "the name of the regency or province has a line break or control characters",
)
_KINDS = Bilingual(
    "“{name}” dan --kind {kind} bertentangan; tulis salah satu",
    "“{name}” and --kind {kind} contradict each other; give one of them",
)
