"""Whether two plans are revisions of one plan: those of two regencies are not."""

from masterplan_cli.plan.masterplan import Masterplan


def same_regency(old: Masterplan, new: Masterplan) -> bool:
    """Whether both plans are of one regency: by its code where both give one, or by its kind and name.

    Either is enough, since a code may be mended and a regency may be given another name. The province does
    not count: regencies have come under new provinces.
    """
    before, after = old.regency, new.regency
    same_code = before.code is not None and before.code == after.code
    return same_code or _known_as(before.full_name) == _known_as(after.full_name)


def _known_as(name: str) -> str:
    return " ".join(name.casefold().split())
