"""Which changes are shown in the terminal, and how many of them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.misplaced import refuse_options
from masterplan_cli.comparing.areas import AREAS, nearest_area
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import SEVERITIES, Severity
from masterplan_cli.text.bilingual import Bilingual

_NO_AREA = Bilingual("tidak ada bagian `{area}`", "there is no area `{area}`")
_MEANT = Bilingual("maksud Anda `{area}`?", "did you mean `{area}`?")
_CHOICES = Bilingual("pilihannya: {areas}", "choose from: {areas}")
_NO_SUMMARY = Bilingual(
    "{options} memilih perubahan, sedangkan --summary tidak menampilkan satu pun",
    "{options} pick changes, but --summary shows none",
)
_APART = Bilingual("pakai salah satunya", "use one or the other")


def areas_in(given: Iterable[str]) -> tuple[str, ...]:
    """Return the areas that ``--only`` names, each once: it may be repeated, and take a list with commas."""
    return tuple(dict.fromkeys(part.strip() for one in given for part in one.split(",")))


class Showing(Struct, frozen=True):
    """What of the changes is shown as text.

    Attributes:
        summary: whether only sums are, and no change.
        areas: only changes of these areas; empty for all.
        min_severity: only changes from this severity on; None for all.
        verbose: whether repeated changes are all shown.
    """

    summary: bool = False
    areas: tuple[str, ...] = ()
    min_severity: Severity | None = None
    verbose: bool = False

    @property
    def options(self) -> dict[str, object]:
        """The options by name, with what was given for them."""
        return {
            "--summary": self.summary,
            "--only": self.areas,
            "--min-severity": self.min_severity,
            "--verbose": self.verbose,
        }

    @property
    def is_partial(self) -> bool:
        """Whether some changes may be left out by wish."""
        return bool(self.areas or self.min_severity)

    def check(self) -> None:
        """Refuse options that do not go together, and areas that do not exist.

        Raises:
            CommandError: there is such an option or area.
        """
        if self.summary and self.is_partial:
            refuse_options({**self.options, "--summary": False}, _NO_SUMMARY, _APART)
        for area in self.areas:
            if area not in AREAS:
                nearest = nearest_area(area)
                remedy = _MEANT.format(area=nearest) if nearest else _CHOICES.format(areas=", ".join(AREAS))
                raise CommandError(ExitCode.USAGE, _NO_AREA.format(area=area), remedy)

    def chosen(self, changes: Iterable[Change]) -> Sequence[Change]:
        """Return the changes that are wanted."""
        grave = SEVERITIES[: SEVERITIES.index(self.min_severity) + 1] if self.min_severity else SEVERITIES
        return [
            change
            for change in changes
            if change.severity in grave and (not self.areas or change.area in self.areas)
        ]
