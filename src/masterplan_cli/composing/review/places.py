"""Where a finding stands, in words: the titles of the plan's parts, then file and line."""

import re
from pathlib import PurePath

from masterplan_cli.checking.findings import Finding
from masterplan_cli.plan.fields import Spot, is_choice, label_of_choice, spot_at
from masterplan_cli.reading.tree import Mapping, Node, Path, PathStep, Place, Sequence

_TICKS = re.compile(r"`([^`]*)`")


def quoted(text: str) -> str:
    """Return a message as print shows it: keys and codes in quotation marks."""
    return _TICKS.sub(r"“\1”", text)


def path_in_words(finding: Finding, tree: Mapping | None) -> str:
    """Return the way to a finding in the words of the plan: ``Rencana aksi › Literasi › lit-03 › Anggaran``.

    Args:
        finding: the finding.
        tree: where items have their ids; None to count them instead.
    """
    node: Node | None = tree
    words = []
    for position, step in enumerate(finding.path):
        node = _below(node, step)
        words.append(_word(finding.path[: position + 1], step, node))
    return " › ".join(words)


def file_and_line(place: Place, spec: str) -> str:
    """Return where a finding stands, the file as seen from the plan's folder: ``pilar/living.yaml:41``."""
    file, folder = PurePath(place.file), PurePath(spec).parent
    name = file.relative_to(folder) if file.is_relative_to(folder) else file
    return f"{name.as_posix()}:{place.line}"


def _below(node: Node | None, step: PathStep) -> Node | None:
    match node, step:
        case Mapping(), str():
            return node.get(step)
        case Sequence(), int() if step < len(node):
            return node[step]
    return None


def _word(path: Path, step: PathStep, node: Node | None) -> str:
    if isinstance(step, int):
        known = node.get("id") if isinstance(node, Mapping) else None
        return known if isinstance(known, str) else f"butir {step + 1}"
    spot = spot_at(path)
    if spot.field is not None and spot.field.title and not spot.is_inside_field:
        return spot.field.title
    return _label(spot, step)


def _label(spot: Spot, key: str) -> str:
    """Return what books print for a key such as ``governance``; other keys stand for themselves."""
    choices = spot.key_annotation
    return label_of_choice(choices(key)) if is_choice(choices) and key in list(choices) else key
