"""What is measured: our commands, their peers, and the bars that were set."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks import ours
from benchmarks.measure import Command
from benchmarks.peers import Peers
from benchmarks.plans import crowd_path, mistaken_path, plan_path, smallest_path

SMALL, MIDDLE, LARGE = 1, 4, 16
"""Scales of the plans; see ``plans.make_plan``."""

CROWD, FEW = 100, 10
"""Plans in one call, and how many fewer are that show whether memory stays flat."""

CROWD_TIME_BAR = 0.59
"""Two processes on two cores are to be 1.7 times as fast as one."""

CROWD_MEMORY_BAR = 1.1

COUNTRY = 514
"""Regencies and cities of Indonesia: as many plans are validated in one call."""

RULES_BAR = 0.15
"""What all rules together may take of a run."""

MATRIX_BAR = 1.0
"""What the matrix of changes may cost of what the books' writer costs for as many rows."""

COMPARING_BAR = 0.010
"""Seconds that the comparison itself may take at 180 KB."""

GROWTH_BAR = float(LARGE)
"""How much more the large plan may cost than the small one, beyond start-up."""


@dataclass(frozen=True, slots=True)
class Duel:
    """One of our commands in turn with a peer.

    Attributes:
        work: what both do.
        scale: the plan's scale, or None where there is no plan.
        ours: our command.
        peer: the peer's command.
        peer_name: how the report calls it.
        time_bar: what our median may be at most, as a share of the peer's; None where no bar was set.
        memory_bar: likewise for peak memory.
        finds: whether our command is to end with 1, because it finds errors.
    """

    work: str
    scale: int | None
    ours: Command
    peer: Command
    peer_name: str
    time_bar: float | None
    memory_bar: float | None = None
    finds: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """What a part of a run takes of it, timed inside the run.

    Attributes:
        part: what the part is.
        scale: the plan's scale.
        command: prints the seconds of the part and of the whole.
        share_bar: what the part may take of the whole at most; None where no bar was set.
        seconds_bar: what it may take at most in seconds; None where no bar was set.
    """

    part: str
    scale: int
    command: Command
    share_bar: float | None = None
    seconds_bar: float | None = None


@dataclass(frozen=True, slots=True)
class Growth:
    """One of our commands over plans of growing size.

    Attributes:
        work: the command.
        smallest: the same command with the smallest plan.
        steps: the command by scale.
    """

    work: str
    smallest: Command
    steps: dict[int, Command]


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder with everything that the cases need.

    Attributes:
        folder: where it all stands.
        peers: the peers.
    """

    folder: Path
    peers: Peers

    @property
    def schema(self) -> Path:
        """Our exported schema."""
        return self.folder / "masterplan.schema.json"

    @property
    def output(self) -> Path:
        """Where DOCX files go."""
        return self.folder / "docx"

    def plan(self, scale: int, revision: int = 2018) -> Path:
        """A generated plan."""
        return plan_path(self.folder / "plans", scale, revision)

    def markdown(self, scale: int) -> Path:
        """Our books of a plan as Markdown: what pandoc is given."""
        return self.folder / f"markdown-{scale:02}x"

    def duels(self) -> list[Duel]:
        """Return all comparisons with peers, start-up first."""
        start = [
            Duel("`--version`", None, ours.version(), ours.nothing(), "`python -c pass`", 1.5),
            Duel("`--help`", None, ours.help_page(), self.peers.help(), "RenderCV", 0.2),
        ]
        bars = {SMALL: (0.6, 0.6, 0.4), LARGE: (0.25, 0.25, 0.15)}
        return start + [duel for scale, limits in bars.items() for duel in self._duels_over(scale, *limits)]

    def crowds(self) -> list[Duel]:
        """Return what many plans in one call cost, against the same with less: one process, fewer plans."""
        plans = [crowd_path(self.folder / "plans", number) for number in range(1, CROWD + 1)]
        alone = ours.render_many(plans, self.output, 1)
        both = ours.render_many(plans, self.output, 2)
        few = ours.render_many(plans[:FEW], self.output, 1)
        work = f"`render` of {CROWD} plans"
        return [
            Duel(f"{work}, `--jobs 2`", SMALL, both, alone, "`--jobs 1`", CROWD_TIME_BAR),
            Duel(f"{work}, `--jobs 1`", SMALL, alone, few, f"{FEW} plans", None, CROWD_MEMORY_BAR),
        ]

    def country(self) -> Duel:
        """Return what validating a plan of every regency and city costs, against ten of them."""
        plans = [crowd_path(self.folder / "plans", number) for number in range(1, COUNTRY + 1)]
        every, few = ours.validate(*plans), ours.validate(*plans[:FEW])
        work = f"`validate` of {COUNTRY} plans"
        return Duel(work, SMALL, every, few, f"{FEW} plans", None, CROWD_MEMORY_BAR)

    def shares(self) -> list[Share]:
        """Return the parts of our runs that have bars of their own."""
        found = []
        for scale in (SMALL, LARGE):
            plan, second = self.plan(scale), self.plan(scale, 2019)
            wrong = mistaken_path(self.folder / "plans", scale)
            found += [
                Share("all rules, of `validate`", scale, ours.share("rules", plan), RULES_BAR),
                Share("all rules, with 200 findings", scale, ours.share("rules", wrong), RULES_BAR),
                Share(
                    "the comparison, of `diff`",
                    scale,
                    ours.share("comparing", plan, second),
                    seconds_bar=COMPARING_BAR if scale == SMALL else None,
                ),
                Share(
                    "writing the matrix, of as many rows of books",
                    scale,
                    ours.share("matrix", plan, second),
                    MATRIX_BAR,
                ),
            ]
        return found

    def _duels_over(self, scale: int, validate: float, render: float, diff: float) -> list[Duel]:
        plan, second = self.plan(scale), self.plan(scale, 2019)
        schema, books = self.schema, sorted(self.markdown(scale).glob("*.md"))
        wrong = mistaken_path(self.folder / "plans", scale)
        checked, checked_wrong = self.peers.validate(schema, plan), self.peers.validate(schema, wrong)
        rendered = ours.render(plan, self.output)
        coloured = self.peers.convert(books, self.output)
        plain = self.peers.convert(books, self.output, "--syntax-highlighting=none")
        compared = self.peers.diff(plan, second)
        with_findings = ours.validate(wrong)
        name = "check-jsonschema"
        return [
            Duel("`validate`", scale, ours.validate(plan), checked, name, validate),
            Duel("`validate`, 200 findings", scale, with_findings, checked_wrong, name, validate, finds=True),
            Duel("`render --to docx`", scale, rendered, coloured, "pandoc", render, 0.5),
            Duel("`render --to docx`", scale, rendered, plain, "pandoc without colours", render, 0.5),
            Duel("`diff`", scale, ours.diff(plan, second), compared, "DeepDiff", diff),
        ]


def growths(folder: Path, scales: tuple[int, ...]) -> list[Growth]:
    """Return our commands over the plans of a folder, in growing size."""
    place, target = folder / "plans", folder / "docx"
    smallest, plans = smallest_path(place), {scale: plan_path(place, scale) for scale in scales}
    validating = {scale: ours.validate(plan) for scale, plan in plans.items()}
    rendering = {scale: ours.render(plan, target) for scale, plan in plans.items()}
    comparing = {scale: ours.diff(plan, plan_path(place, scale, 2019)) for scale, plan in plans.items()}
    return [
        Growth("`validate`", ours.validate(smallest), validating),
        Growth("`render --to docx`", ours.render(smallest, target), rendering),
        Growth("`diff`", ours.diff(smallest, smallest), comparing),
    ]
