"""What decides how grave changes are: their classes, a profile, and ``masterplan.toml``; the last counts."""

from collections.abc import Mapping

from msgspec import Struct, field

from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.not_compared import NotComparedError
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.settings import Decisions, decisions_beside
from masterplan_cli.comparing.change_class import Severity
from masterplan_cli.reading.origin import Origin
from masterplan_cli.text.bilingual import Bilingual, Language

_BY_PROFILE = Bilingual("profil {name}", "the profile {name}")


class Weighing(Struct, frozen=True):
    """What decides severities beside the classes of change.

    Attributes:
        severities: of each class that differs from its own, by the code of the class.
        by: what decides, in words.
        settings: the settings files that were read.
    """

    severities: Mapping[str, Severity] = field(default_factory=dict)
    by: tuple[Bilingual, ...] = ()
    settings: tuple[str, ...] = ()


def weighing_for(
    spec: str,
    profile: str | None,
    language: Language,
    *,
    settings: bool,
    opened: Origin | None = None,
) -> Weighing:
    """Return what decides severities.

    Args:
        spec: the plan whose ``masterplan.toml`` counts: the new one.
        profile: the name of a profile, or None.
        language: of what is told.
        settings: whether ``masterplan.toml`` counts at all.
        opened: the plan's own file where it is open already.

    Raises:
        NotComparedError: the settings are wrong, which is told on stderr.
    """
    decisions = decisions_beside(spec, opened=opened) if settings else Decisions()
    if decisions.faults:
        findings = tuple(map(Finding.from_fault, decisions.faults))
        report = Report(spec, findings, dict(decisions.sources), None, was_read=True)
        print_report(report, language, to_stderr=True)
        raise NotComparedError(ExitCode.FOUND, findings)
    by: list[Bilingual] = []
    severities: dict[str, Severity] = {}
    if profile:
        from masterplan_cli.comparing.profiles import PROFILES

        severities |= PROFILES[profile].severities
        by.append(_BY_PROFILE.format(name=profile))
    if decisions.changes:
        severities |= decisions.changes
        by += (Bilingual(name, name) for name in decisions.sources)
    return Weighing(severities, tuple(by), tuple(decisions.sources))
