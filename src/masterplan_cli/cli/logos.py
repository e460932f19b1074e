"""The coat of arms that a plan names, read with the plan so that its faults stand among the others."""

from masterplan_cli.document.pictures import Picture
from masterplan_cli.reading import Mapping, place_of
from masterplan_cli.reading.faults import Fault

_PATH = ("regency", "logo")


def plan_logo(spec: str, tree: Mapping) -> Picture | Fault | None:
    """Return the picture that ``regency.logo`` names, what hinders it, or None where nothing is named."""
    regency = tree.get("regency")
    name = regency.get("logo") if isinstance(regency, Mapping) else None
    if not isinstance(name, str) or not name.strip():
        return None
    from masterplan_cli.reading.pictures import picture_beside

    return picture_beside(spec, name.strip(), place_of(tree, _PATH), _PATH)
