"""An example for every class of change; only documentation and tests load them."""

from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.examples import (
    analysis,
    duties,
    entities,
    identity,
    money,
    schedule,
    targets,
    texts,
)
from masterplan_cli.comparing.examples.example import ChangeExample

EXAMPLES: dict[str, ChangeExample] = {
    code: example
    for module in (entities, identity, money, targets, schedule, duties, analysis, texts)
    for code, example in module.EXAMPLES.items()
}
"""Examples by the code of their class; a class without one shows that of its mirror the other way round."""


def example_of(change_class: ChangeClass) -> ChangeExample:
    """Return the example of a class."""
    if own := EXAMPLES.get(change_class.code):
        return own
    mirror = EXAMPLES[change_class.mirror]
    return ChangeExample(mirror.after, mirror.before, mirror.also)
