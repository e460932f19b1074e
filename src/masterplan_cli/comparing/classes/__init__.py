"""The registry of change classes, one module for each area."""

from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import (
    analysis,
    duties,
    entities,
    identity,
    judgement,
    money,
    schedule,
    targets,
    texts,
)

CLASSES: dict[str, ChangeClass] = {
    change_class.code: change_class
    for module in (entities, identity, money, targets, schedule, duties, judgement, analysis, texts)
    for change_class in module.CLASSES
}
"""Every class of change by its code, in the order in which documentation lists them."""
