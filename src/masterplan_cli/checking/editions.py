"""What editions ask for beyond what every plan must have (domain.md, section 2)."""

from masterplan_cli.checking.subject import Subject

_ASKS_FOR_MORE = frozenset(("kominfo-2021",))


def asks_for_more(subject: Subject) -> bool:
    """Tell whether the plan's edition asks for what ``kominfo-2021`` added.

    That is: inventory of innovations, gaps of RPJMD indicators, human resources, risks, and a quick win in
    every dimension.
    """
    return edition_asks_for_more(subject.plan.edition)


def edition_asks_for_more(edition: str | None) -> bool:
    """Tell the same of an edition by its name."""
    return edition in _ASKS_FOR_MORE
