"""What editions ask for beyond what every plan must have (domain.md, section 2)."""

from masterplan_cli.checking.subject import Subject

_ASKS_FOR_MORE = frozenset(("kominfo-2021",))


def asks_for_more(subject: Subject) -> bool:
    """Tell whether the plan's edition asks for what ``kominfo-2021`` added.

    That is: inventory of innovations, gaps of RPJMD indicators, human resources, risks, and a quick win in
    every dimension.
    """
    return subject.plan.edition in _ASKS_FOR_MORE
