"""What is decided about a plan: in ``masterplan.toml`` in its folder, and in comments in the plan."""

import re
from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.checking.plan_exceptions import exceptions_in
from masterplan_cli.checking.settings import Settings
from masterplan_cli.comparing.change_class import Severity
from masterplan_cli.reading.faults import Fault, Reading, UnreadableError
from masterplan_cli.reading.origin import Origin
from masterplan_cli.reading.settings_file import SettingsFile, read_settings

_FOLDER = re.compile(r".*[/\\:]", re.DOTALL)


class Decisions(Struct, frozen=True):
    """What is decided about one plan.

    Attributes:
        settings: about checking.
        changes: the severities of classes of change.
        faults: what is wrong with how it is written.
        sources: the text of the settings file by its name, to show lines.
    """

    settings: Settings = field(default_factory=Settings)
    changes: Mapping[str, Severity] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)

    def told_with(self, reading: Reading) -> Reading:
        """Return what was read with what is wrong with the decisions."""
        return replace(
            reading, faults=(*reading.faults, *self.faults), sources={**reading.sources, **self.sources}
        )


def decisions_about(spec: str, reading: Reading) -> Decisions:
    """Return what is decided about a plan that was read.

    Args:
        spec: the plan as the user named it.
        reading: what was read of it.
    """
    inside, faults = exceptions_in(reading.sources)
    beside = decisions_beside(spec, _file_name(reading, spec), reading.origin)
    exemptions = (*beside.settings.exemptions, *inside)
    settings = replace(beside.settings, exemptions=exemptions)
    return replace(beside, settings=settings, faults=(*faults, *beside.faults))


def decisions_beside(spec: str, plan: str = "", opened: Origin | None = None) -> Decisions:
    """Return what ``masterplan.toml`` in a plan's folder decides; nothing where there is none.

    Args:
        spec: the plan as the user named it.
        plan: the name of the plan's own file without its folder, by which exceptions may name it.
        opened: the plan's own file where it is open already.
    """
    try:
        file = read_settings(spec, opened)
    except UnreadableError as error:
        return Decisions(faults=error.faults, sources=error.sources)
    return _decisions(file, plan) if file else Decisions()


def _decisions(file: SettingsFile, plan: str) -> Decisions:
    from masterplan_cli.checking.settings import settings_in
    from masterplan_cli.plan.settings_tables import SettingsTables

    tables = SettingsTables(file)
    settings = settings_in(tables, plan)
    changes: Mapping[str, Severity] = {}
    if "changes" in file.tables:
        from masterplan_cli.comparing.severities import change_severities_in  # loads every class of change

        changes = change_severities_in(tables)
    return Decisions(settings, changes, tuple(tables.faults), {file.name: file.text})


def _file_name(reading: Reading, spec: str) -> str:
    return _FOLDER.sub("", next(iter(reading.sources), spec))
