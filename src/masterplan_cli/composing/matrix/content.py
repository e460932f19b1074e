"""What something is about, for what only one of the two plans has: no comparison tells it."""

from collections.abc import Iterator

from masterplan_cli.comparing.revisions import Revision
from masterplan_cli.composing.matrix.revised import paragraphs
from masterplan_cli.plan.part import Part

_TELLING = ("problem", "innovation", "description", "output", "benefit", "beneficiaries")


def content_lines(revision: Revision, part: Part) -> Iterator[str]:
    """Yield a line for each text that says what a programme, an action or a quick win is, and for who helps.

    Args:
        revision: the plan that has it.
        part: the programme, action or quick win.
    """
    fields = type(part).model_fields
    for name in _TELLING:
        if name in fields and (text := getattr(part, name)):
            yield f"{fields[name].title}: {' '.join(paragraphs(text))}"
    agencies = map(revision.index.agency_name, getattr(part, "support", ()))
    if helpers := [*agencies, *getattr(part, "partners", ())]:
        yield f"OPD pendukung dan mitra: {', '.join(helpers)}"
