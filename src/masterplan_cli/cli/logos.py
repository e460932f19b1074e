"""The coat of arms that a plan names, read with the plan so that its faults stand among the others."""

from masterplan_cli.document.pictures import Picture
from masterplan_cli.reading import Mapping, place_of
from masterplan_cli.reading.faults import Fault, Reading

_PATH = ("regency", "logo")


def plan_logo(spec: str, reading: Reading) -> Picture | Fault | None:
    """Return the picture that ``regency.logo`` names, what hinders it, or None where nothing is named."""
    name = logo_name(reading.tree)
    if not name:
        return None
    from masterplan_cli.reading.pictures import picture_beside

    return picture_beside(spec, name, place_of(reading.tree, _PATH), _PATH, reading.origin)


def logo_name(tree: Mapping) -> str:
    """Return what ``regency.logo`` says, or an empty text."""
    regency = tree.get("regency")
    name = regency.get("logo") if isinstance(regency, Mapping) else None
    return name.strip() if isinstance(name, str) else ""
