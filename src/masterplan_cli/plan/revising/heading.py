"""The part ``revision`` of the next revision: all that can be changed without asking anybody."""

from collections import defaultdict
from collections.abc import Mapping as MappingType

from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Revision
from masterplan_cli.plan.scaffold.yaml_text import scalar
from masterplan_cli.reading.edits import Edit, Spans
from masterplan_cli.reading.tree import Mapping

_WRITTEN_ANEW = ("date", "note")
"""What belongs to one revision alone, and is left empty in the next."""


def heading_edits(
    tree: Mapping, sources: MappingType[str, str], year: int, previous: str
) -> dict[str, list[Edit]]:
    """Return the edits that make a new revision, by the file that they are made in.

    The year and the revision before are set, the status is draft again, and date and note are emptied.
    No other year is touched: horizon, targets and budgets were agreed upon, and people change them.

    Args:
        tree: the plan as it was read; it has no errors.
        sources: the text of every file, by the name that places use.
        year: of the new revision.
        previous: the path of the old one, from the folder of the new.
    """
    heading = tree["revision"]
    assert isinstance(heading, Mapping)  # a plan without errors has one
    edits: defaultdict[str, list[Edit]] = defaultdict(list)
    files = {heading.values_at[key].file for key in heading.keys_at}
    spans = {file: Spans(sources[file]) for file in files}
    wanted = {"year": str(year), "status": Status.DRAFT.value, "previous": scalar(previous)}
    for key in heading:
        place = heading.values_at[key]
        if key in wanted:
            edits[place.file].append(spans[place.file].replacing(place, wanted[key]))
        elif key in _WRITTEN_ANEW:
            note = str(fields_of(Revision)[key].description)
            edits[place.file].append(spans[place.file].emptying(place, note))
    if "previous" not in heading:
        edits[heading.values_at["year"].file].append(_added(heading, spans, wanted["previous"]))
    return edits


def _added(heading: Mapping, spans: MappingType[str, Spans], previous: str) -> Edit:
    """Fill the key where it stands without a value; otherwise put it behind the year."""
    if "previous" in heading.keys_at:
        place = heading.values_at["previous"]
        return spans[place.file].replacing(place, previous)
    value, key = heading.values_at["year"], heading.keys_at["year"]
    is_in_flow = spans[value.file].is_in_flow(value)
    start = ", " if is_in_flow else "\n" + " " * (key.column - 1)
    return spans[value.file].following(value, f"{start}previous: {previous}")
