"""The two sides of a comparison: what may not be compared, and what is worth a word."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.comparing.regencies import same_regency
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language

_STDIN_TWICE = Bilingual(
    "masukan baku (`-`) hanya dapat menjadi salah satu sisi", "standard input (`-`) can be one side only"
)
_NAME_A_FILE = Bilingual(
    "sebutkan berkas atau `REV:berkas` untuk sisi lainnya", "name a file or `REV:file` for the other side"
)
_TWO_REGENCIES = Bilingual(
    "{old} adalah rencana {old_region}, sedangkan {new} adalah rencana {new_region}: keduanya bukan dua"
    " revisi dari satu rencana",
    "{old} is the plan of {old_region}, but {new} is the plan of {new_region}: they are not two revisions of"
    " one plan",
)
_FORCE = Bilingual(
    "periksa nama berkasnya; bila tetap ingin dibandingkan, tambahkan `--force`",
    "check the file names; to compare them all the same, add `--force`",
)
_FORCED = Bilingual(
    "catatan: membandingkan rencana dua daerah, {old_region} dan {new_region}, karena `--force`",
    "note: comparing the plans of two regencies, {old_region} and {new_region}, because of `--force`",
)
_SAME_FILE = Bilingual(
    "catatan: kedua sisi adalah berkas yang sama ({spec}), sehingga tidak mungkin ada perubahan",
    "note: both sides are the same file ({spec}), so that there cannot be any change",
)


def check_specs(specs: Sequence[str], language: Language) -> None:
    """Refuse sides that cannot all be read, and say so when two that follow each other are one file.

    Raises:
        CommandError: two sides are standard input.
    """
    if specs.count("-") > 1:
        raise CommandError(ExitCode.USAGE, _STDIN_TWICE, _NAME_A_FILE)
    for old, new in pairwise(specs):
        if _is_same_file(old, new):
            print_text(_SAME_FILE.format(spec=old).to(language), to_stderr=True)


def check_regencies(
    specs: tuple[str, str], plans: tuple[Masterplan, Masterplan], language: Language, *, force: bool
) -> None:
    """Refuse plans of two regencies, unless that is wanted.

    Args:
        specs: the sides as the user named them.
        plans: what was read from them.
        language: of the note that stands in for the refusal.
        force: whether to compare them all the same.

    Raises:
        CommandError: the plans are of two regencies.
    """
    old, new = plans
    if same_regency(old, new):
        return
    regions = {"old_region": old.regency.full_name, "new_region": new.regency.full_name}
    if not force:
        problem = _TWO_REGENCIES.format(old=specs[0], new=specs[1], **regions)
        raise CommandError(ExitCode.USAGE, problem, _FORCE)
    print_text(_FORCED.format(**regions).to(language), to_stderr=True)


def _is_same_file(old: str, new: str) -> bool:
    if old == new:
        return True
    try:
        return Path(old).samefile(new)
    except (OSError, ValueError):  # a revision in git, or a file that reading will report
        return False
