"""Who does the work and how far it is: leads, lists of helpers and steps, status, scores, references."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import duties
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.text.bilingual import Bilingual

_HALTED = (Progress.POSTPONED, Progress.CANCELLED)


def compare_leads(spot: Spot, old: str | None, new: str | None) -> Iterator[Change]:
    """Yield the change of lead agency; an agency that was renamed, merged or split is no change."""
    if spot.revisions.same("agency", old, new):
        return
    change_class = duties.LEAD_CHANGED
    if old is None or new is None:
        change_class = duties.LEAD_ASSIGNED if new else duties.LEAD_DROPPED
    yield from compare_references(spot, "agency", old, new, change_class)


def compare_references(
    spot: Spot, kind: EntityKind, old: str | None, new: str | None, change_class: ChangeClass
) -> Iterator[Change]:
    """Yield the change of a reference to an entity of a kind."""
    if not spot.revisions.same(kind, old, new):
        words = (_label(spot, "old", kind, old), _label(spot, "new", kind, new))
        yield spot.change(change_class, old, new, old_words=words[0], new_words=words[1])


def compare_reference_lists(
    spot: Spot,
    kind: EntityKind,
    lists: tuple[Sequence[str], Sequence[str]],
    change_class: ChangeClass,
    leads: tuple[str | None, str | None] = (None, None),
) -> Iterator[Change]:
    """Yield the change of a list of references, in any order.

    Args:
        spot: the list's place.
        kind: what it refers to.
        lists: the ids, before and after.
        change_class: what a change of it is.
        leads: who leads, before and after: that a reorganisation made one agency of a helper and the lead, or
            two of the lead, is no change of the list.
    """
    old, new = lists
    links = spot.revisions.links[kind]
    lives_on = {id_: {id_, *links.get(id_, ())} for id_ in old}
    arrived = set(new)
    known: set[str] = set().union(*lives_on.values())
    gone = [id_ for id_ in old if lives_on[id_].isdisjoint(arrived) and leads[1] not in links.get(id_, ())]
    come = [id_ for id_ in new if id_ not in known and id_ not in links.get(leads[0] or "", ())]
    if gone or come:
        yield spot.change(
            change_class,
            tuple(old) or None,
            tuple(new) or None,
            old_words=_listed(spot.revisions.old.label(kind, id_) for id_ in gone),
            new_words=_listed(spot.revisions.new.label(kind, id_) for id_ in come),
        )


def compare_texts(
    spot: Spot, old: Sequence[str], new: Sequence[str], change_class: ChangeClass
) -> Iterator[Change]:
    """Yield the change of a list of texts, in any order."""
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    if gone or come:
        yield spot.change(
            change_class,
            tuple(old) or None,
            tuple(new) or None,
            old_words=_listed(gone.elements()),
            new_words=_listed(come.elements()),
        )


def compare_progress(spot: Spot, old: Progress, new: Progress) -> Iterator[Change]:
    """Yield the change of status: halted, resumed, or another step."""
    if old is new:
        return
    change_class = duties.STATUS_CHANGED
    if (old in _HALTED) is not (new in _HALTED):
        change_class = duties.HALTED if new in _HALTED else duties.RESUMED
    yield spot.change(change_class, old, new)


def compare_scores(
    spot: Spot, old: int | None, new: int | None, classes: tuple[ChangeClass, ChangeClass, ChangeClass]
) -> Iterator[Change]:
    """Yield the change of a score; ``classes`` are those for higher, for lower, and for one without value."""
    if old == new:
        return
    higher, lower, other = classes
    if old is None or new is None:
        yield spot.change(other, old, new)
    else:
        yield spot.change(higher if new > old else lower, old, new, delta=new - old, delta_percent=None)


def _label(spot: Spot, side: str, kind: EntityKind, id_: str | None) -> Bilingual | None:
    if id_ is None:
        return None
    revision = spot.revisions.old if side == "old" else spot.revisions.new
    return Bilingual(revision.label(kind, id_), revision.label(kind, id_))


def _listed(items: Iterable[str]) -> Bilingual | None:
    text = "; ".join(items)
    return Bilingual(text, text) if text else None
