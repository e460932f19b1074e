"""Which reason explains which change; what is stale, and what still needs a reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.fingerprints import fingerprints
from masterplan_cli.comparing.reasons import kinds
from masterplan_cli.comparing.reasons.reason import Reason, needs_reason
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.reading import Fault
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import CHANGES, counted

if TYPE_CHECKING:  # plain comparisons have no file of reasons
    from masterplan_cli.comparing.reasons.reading import ReasonsFile

_SHOWN = 3
_AND_MORE = Bilingual(" dan {count} lagi", " and {count} more")
_KIND, _TEXT = "`kind`", "`text`"


class Explained(Struct, frozen=True):
    """A change with its fingerprint and its reason.

    Attributes:
        change: the change.
        fingerprint: its short name in files of reasons.
        reason: why it was made; None where nobody has written it.
        lacks_reason: whether one must be given and is not, where reasons are asked for at all.
    """

    change: Change
    fingerprint: str
    reason: Reason | None = None
    lacks_reason: bool = False


class Assignment(Struct, frozen=True):
    """What a file of reasons explains.

    Attributes:
        explained: every change, in the order of the comparison.
        faults: stale fingerprints and reasons that are missing.
        lacking: how many changes need a reason and have none.
    """

    explained: tuple[Explained, ...]
    faults: tuple[Fault, ...]
    lacking: int


def without_reasons(changes: Sequence[Change]) -> tuple[Explained, ...]:
    """Return changes with their fingerprints, where no reasons were given or asked for."""
    return tuple(map(Explained, changes, fingerprints(changes)))


def assign_reasons(changes: Sequence[Change], file: "ReasonsFile", *, required: bool = False) -> Assignment:
    """Find the reason of every change.

    Args:
        changes: the changes of a comparison.
        file: the reasons; one that is not broken.
        required: whether missing reasons are errors and not warnings.
    """
    reasons = {fingerprint: reason for reason in file.reasons for fingerprint in reason.covers}
    explained = tuple(_explained(plain, reasons) for plain in without_reasons(changes))
    missing = [*_not_written(file.reasons, explained), *_not_listed(file, reasons, explained)]
    if required:
        missing = [replace(fault, severity="error") for fault in missing]
    faults = (*_stale(file, {each.fingerprint for each in explained}), *missing)
    lacking = sum(each.lacks_reason for each in explained)
    return Assignment(explained, tuple(sorted(faults, key=lambda fault: fault.place)), lacking)


def _explained(plain: Explained, reasons: Mapping[str, Reason]) -> Explained:
    reason = reasons.get(plain.fingerprint)
    written = reason if reason and reason.is_written else None
    return replace(plain, reason=written, lacks_reason=written is None and needs_reason(plain.change))


def _stale(file: "ReasonsFile", known: set[str]) -> Iterator[Fault]:
    for reason in file.reasons:
        gone = [fingerprint for fingerprint in reason.covers if fingerprint not in known]
        if gone:
            yield kinds.STALE.at(file.covered_at[gone[0]], fingerprints=_few(gone))


def _not_written(reasons: Iterable[Reason], explained: Sequence[Explained]) -> Iterator[Fault]:
    needing = {each.fingerprint for each in explained if needs_reason(each.change)}
    for reason in reasons:
        count = len(needing.intersection(reason.covers))
        if count and not reason.is_written:
            missing = [_KIND] * (reason.kind is None) + [_TEXT] * (not reason.text)
            words = Bilingual(" dan ".join(missing), " and ".join(missing))
            yield kinds.NOT_WRITTEN.at(reason.place, changes=counted(count, CHANGES), missing=words)


def _not_listed(
    file: "ReasonsFile", reasons: Mapping[str, Reason], explained: Sequence[Explained]
) -> Iterator[Fault]:
    absent = [each for each in explained if each.lacks_reason and each.fingerprint not in reasons]
    if absent:
        example = message_of(absent[0].change)
        yield kinds.NOT_LISTED.at(
            file.end, changes=counted(len(absent), CHANGES), example=example, file=file.name
        )


def _few(names: Sequence[str]) -> Bilingual:
    shown = ", ".join(names[:_SHOWN])
    if len(names) <= _SHOWN:
        return Bilingual(shown, shown)
    more = _AND_MORE.format(count=len(names) - _SHOWN)
    return Bilingual(shown + more.id, shown + more.en)
