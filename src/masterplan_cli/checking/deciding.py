"""What settings make of findings: other severities, and some set aside."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.checking.codes import severities
from masterplan_cli.checking.exemptions import Exemption, Part, SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.fixed_codes import fixed_because
from masterplan_cli.checking.settings import Settings
from masterplan_cli.plan.fields import path_text
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.problem_words import shortened
from masterplan_cli.reading.kinds import settings as kinds
from masterplan_cli.text.bilingual import Bilingual

_ABOUT_WORDING = "MP8"
"""The family of the rules that accept names of the regency's own."""


class Decided(Struct, frozen=True):
    """Findings after settings.

    Attributes:
        findings: those that remain, in their order.
        set_aside: those that somebody accepts, in their order.
        unneeded: the exemptions that cover nothing.
    """

    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    unneeded: tuple[Exemption, ...]


def decide(findings: Sequence[Finding], settings: Settings, index: Index | None) -> Decided:
    """Give findings the severities that settings want, and set aside those that an exemption covers.

    Args:
        findings: what was found.
        settings: the decisions; of two exemptions that cover a finding, both are needed, and the first is
            told.
        index: knows what has an id; None where the file gives no plan.
    """
    by_code: dict[str, list[Exemption]] = defaultdict(list)
    for exemption in settings.exemptions:
        by_code[exemption.code].append(exemption)
    paths_of = _paths_by_name(index)
    needed: set[int] = set()
    remaining, set_aside = [], []
    for found in findings:
        finding = with_severity(found, settings)
        covering = [one for one in by_code.get(finding.code, ()) if one.scope.covers(finding, paths_of)]
        needed.update(map(id, covering))
        if covering:
            set_aside.append(SetAside(finding, covering[0]))
        else:
            remaining.append(finding)
    unneeded = (one for one in settings.exemptions if id(one) not in needed)
    return Decided(tuple(remaining), tuple(set_aside), tuple(unneeded))


def with_severity(finding: Finding, settings: Settings) -> Finding:
    """Return a finding with the severity that settings want; what must be mended stays an error."""
    severity = settings.severity_of(finding.code)
    if severity is None or severity == finding.severity or fixed_because(finding.code, severity=True):
        return finding
    return replace(finding, severity=severity)


def unneeded_findings(unneeded: Iterable[Exemption], looked_for: Collection[str]) -> Iterator[Finding]:
    """Yield a finding for each exemption that covers nothing, as far as its code was looked for."""
    for exemption in unneeded:
        if exemption.code in looked_for:
            yield _unneeded(exemption)


def _unneeded(exemption: Exemption) -> Finding:
    where, otherwise = kinds.IN_ITS_LINES, Bilingual("", "")
    if isinstance(exemption.scope, Part):
        name = exemption.scope.name
        where = kinds.BELOW.format(path=name) if name else kinds.IN_THE_PLAN
        otherwise = kinds.OTHER_PLAN
    code = exemption.code
    fault = kinds.EXCEPTION_UNNEEDED.at(
        exemption.place,
        what=kinds.EXCEPTION_OF.format(code=code),
        which=Bilingual(f"{code} {where.id}", f"{code} {where.en}"),
        short=kinds.THIS_EXCEPTION,
        otherwise=otherwise,
    )
    return Finding.from_fault(fault)


def unneeded_names(
    settings: Settings, needed: Collection[str], looked_for: Collection[str]
) -> Iterator[Finding]:
    """Yield a finding for each name of the regency's own without which nothing more would be found.

    Args:
        settings: what was decided.
        needed: the names that rules asked about and found there, as `Settings` keeps them.
        looked_for: the codes that were looked for; where rules about wording are left out, nothing is known.
    """
    about_wording = (code for code in severities() if code.startswith(_ABOUT_WORDING))
    if not all(code in looked_for for code in about_wording):
        return
    for key, own in settings.names.items():
        if key not in needed:
            fault = kinds.EXCEPTION_UNNEEDED.at(
                own.place,
                what=kinds.OWN_NAME.format(name=shortened(own.name)),
                which=kinds.PREVENTED,
                short=kinds.THIS_NAME,
                otherwise=kinds.ANOTHER_PLAN_NEEDS_IT,
            )
            yield Finding.from_fault(fault)


def _paths_by_name(index: Index | None) -> Callable[[str], Collection[str]]:
    """Return what gives the paths that a name stands for: itself, and those of what has it as id."""
    known: dict[str, tuple[str, ...]] = {}

    def paths_of(name: str) -> Collection[str]:
        if name not in known:
            entities = index.entities if index else ()
            known[name] = (name, *(path_text(entity.path) for entity in entities if entity.id == name))
        return known[name]

    return paths_of
