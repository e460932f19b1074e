"""Changes in a terminal by dimension and programme, the gravest of a programme first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import Line, Segment, shows_styles
from masterplan_cli.comparing.areas import AREAS
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import SEVERITIES
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES
from masterplan_cli.comparing.wording import pieces_of
from masterplan_cli.plan.index import Index
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer

SEVERITY_STYLES = {"critical": "bold red", "major": "bold yellow", "minor": "cyan", "info": "dim"}
_GENERAL = Bilingual("Umum", "General")
_REASON = Bilingual("alasan", "reason")
_MORE = Bilingual(
    "… dan {count} perubahan {code} lagi (semuanya: --verbose)", "… and {count} more {code} (all: --verbose)"
)
_SHOWN_OF_A_CODE = 3
_AREAS = {area: rank for rank, area in enumerate(AREAS)}


def grouped_lines(
    compared: Compared, changes: Sequence[Change], language: Language, *, verbose: bool = False
) -> Iterator[Line]:
    """Yield the lines of changes, group by group.

    Args:
        compared: the plans, and the reasons of the changes.
        changes: those to show, in the order of a comparison.
        language: of the lines.
        verbose: whether all changes of a class are shown in a group, and not the first three.
    """
    groups = _Groups(compared, language, verbose)
    for pillar, inside in groupby(changes, key=lambda change: change.pillar):
        yield ((pillar.label if pillar else _GENERAL.to(language), "bold underline"),)
        within = groups.of_program if pillar else groups.of_area
        yield from within(inside)
        yield ()


class _Groups:
    def __init__(self, compared: Compared, language: Language, verbose: bool) -> None:
        self._language, self._verbose, self._styled = language, verbose, shows_styles()
        self._reasons = {id(each.change): each.reason for each in compared.explained if each.reason}
        self._programs = {
            id_: program.name
            for plan in (compared.before, compared.after)
            for id_, program in Index(plan).programs.items()
        }

    def of_program(self, changes: Iterator[Change]) -> Iterator[Line]:
        for program, inside in groupby(changes, key=lambda change: change.program):
            if program:
                yield ((f"  {program} {self._programs.get(program, '')}".rstrip(), "bold"),)
            yield from self._group(inside)

    def of_area(self, changes: Iterator[Change]) -> Iterator[Line]:
        by_area = sorted(changes, key=lambda change: _AREAS[change.area])
        for area, inside in groupby(by_area, key=lambda change: change.area):
            yield ((f"  {AREAS[area].to(self._language)}", "bold"),)
            yield from self._group(inside)

    def _group(self, changes: Iterator[Change]) -> Iterator[Line]:
        worst_first = sorted(changes, key=lambda change: SEVERITIES.index(change.severity))
        totals = Counter(change.code for change in worst_first)
        seen: Counter[str] = Counter()
        for change in worst_first:
            seen[change.code] += 1
            if self._verbose or seen[change.code] <= _SHOWN_OF_A_CODE:
                yield from self._lines(change)
            if not self._verbose and seen[change.code] == _SHOWN_OF_A_CODE < totals[change.code]:
                count = integer(totals[change.code] - _SHOWN_OF_A_CODE, self._language)
                yield ((f"    {_MORE.format(count=count, code=change.code).to(self._language)}", "dim"),)

    def _lines(self, change: Change) -> Iterator[Line]:
        yield self._severity(change), *self._sentence(change), (f"  [{change.code}]", "dim")
        if reason := self._reasons.get(id(change)):
            yield ((f"             {_REASON.to(self._language)}: {reason.in_words}", "green"),)

    def _sentence(self, change: Change) -> Iterable[Segment]:
        pieces = pieces_of(change, self._language)
        if not self._styled:
            return ((piece.text, "") for piece in pieces)
        from masterplan_cli.cli.highlighting import highlighted  # here: a pipe shows no colours

        return highlighted(pieces)

    def _severity(self, change: Change) -> Segment:
        name = CHANGE_SEVERITIES[change.severity].to(self._language)
        return f"    {name:<8} ", SEVERITY_STYLES[change.severity]
