"""Who stands under whom: council, executive team, working groups."""

from collections.abc import Iterator, Sequence

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import FIGURES, Captioned, placed_as
from masterplan_cli.composing.tables.organization import organization_of
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.organization import Committee, Organization, Seat, WorkingGroup


@placed_as("organisasi", FIGURES)
def chart(material: Material, label: Captioned) -> OrganizationChart | None:
    """The council above the executive team above the working groups, as far as the plan names them."""
    known = organization_of(material)
    boxes = tuple(_group(material, group) for group in known.working_groups)
    for committee in (known.executive_team, known.council):
        if committee is not None:
            boxes = (Box(committee.name, tuple(_seats(committee, known)), boxes),)
    if len(boxes) != 1 or not boxes[0].below:
        return None
    return OrganizationChart(boxes[0], label.figure_caption, f"Bagan organisasi. {_told(boxes[0])}.")


def _group(material: Material, group: WorkingGroup) -> Box:
    coordinator = material.agency_name(group.coordinator)
    lines = [f"Koordinator: {coordinator}"] if coordinator else []
    if group.members:
        lines.append(f"Anggota: {len(group.members)} OPD")
    return Box(f"Pokja {group.pillar.label}", tuple(lines))


def _seats(committee: Committee, organization: Organization) -> Iterator[str]:
    """Yield a line for each position: who holds it, or how many do when it is more than one."""
    holders: dict[str, list[str]] = {}
    for seat in committee.members:
        if not _leads_a_group(seat, organization.working_groups):
            holders.setdefault(seat.position, []).append(seat.holder)
    for position, names in holders.items():
        yield f"{position}: {names[0]}" if len(names) == 1 else f"{position} ({len(names)})"


def _leads_a_group(seat: Seat, groups: Sequence[WorkingGroup]) -> bool:
    """Tell whether a seat such as *Ketua Pokja Smart Living* has a box of its own."""
    drawn = {group.pillar for group in groups}
    return any(dimension.label in seat.position for dimension in Dimension if dimension in drawn)


def _told(box: Box) -> str:
    own = f"{box.title} ({'; '.join(box.lines)})" if box.lines else box.title
    return f"{own}, membawahi: {', '.join(map(_told, box.below))}" if box.below else own
