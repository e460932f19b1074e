"""Vision, missions, goals and objectives of the smart city."""

from typing import ClassVar

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import EntityKind, GoalRef, MissionRef, RpjmdMissionRef
from masterplan_cli.plan.values import Id, Text


class Phrase(Part):
    """A phrase of the vision and what it means."""

    phrase: Text = field("Frasa", "Kata atau frasa dari visi.", "inovatif", default=REQUIRED)
    meaning: Text = field(
        "Makna",
        "Penjelasan frasa.",
        "Pemerintah terus mencari cara melayani yang lebih baik.",
        default=REQUIRED,
    )


class Mission(Part):
    """A mission of the smart city."""

    entity: ClassVar[EntityKind] = "mission"

    id: Id = field("Kode misi", "Kode tetap misi.", "misi-1", default=REQUIRED)
    text: Text = field("Misi", "Bunyi misi.", "Membangun birokrasi digital yang melayani", default=REQUIRED)
    rpjmd: tuple[RpjmdMissionRef, ...] = field(
        "Misi RPJMD", "Kode misi RPJMD yang didukung.", ["rpjmd-1"], default=()
    )


class Goal(Part):
    """A goal (tujuan) that a mission is to reach."""

    entity: ClassVar[EntityKind] = "goal"

    id: Id = field("Kode tujuan", "Kode tetap tujuan.", "tujuan-1", default=REQUIRED)
    mission: MissionRef = field("Misi", "Kode misi yang diwujudkan.", "misi-1", default=REQUIRED)
    text: Text = field("Tujuan", "Bunyi tujuan.", "Terwujudnya pelayanan publik yang mudah", default=REQUIRED)


class Objective(Part):
    """An objective (sasaran) in one dimension, with its indicators."""

    entity: ClassVar[EntityKind] = "objective"

    id: Id = field("Kode sasaran", "Kode tetap sasaran.", "sas-gov-1", default=REQUIRED)
    goal: GoalRef | None = field("Tujuan", "Kode tujuan yang dilayani.", "tujuan-1")
    pillar: Dimension = field("Dimensi", "Dimensi sasaran.", "governance", default=REQUIRED)
    text: Text = field(
        "Sasaran", "Bunyi sasaran.", "Meningkatnya kepuasan atas layanan publik", default=REQUIRED
    )
    indicators: tuple[Indicator, ...] = field(
        "Indikator sasaran",
        "Indikator dengan nilai awal dan target per tahun.",
        [{"name": "Indeks kepuasan masyarakat", "unit": "indeks", "baseline": 78, "targets": {2019: 80}}],
        default=(),
    )


class Vision(Part):
    """Vision, missions, goals and objectives (Buku 2, BAB II)."""

    statement: Text | None = field(
        "Visi smart city", "Bunyi visi.", "Tuban cerdas, kompetitif, inovatif, dan efisien"
    )
    phrases: tuple[Phrase, ...] = field(
        "Penjelasan visi",
        "Makna setiap frasa visi.",
        [{"phrase": "cerdas", "meaning": "Bertumpu pada data."}],
        default=(),
    )
    missions: tuple[Mission, ...] = field(
        "Misi", "Semua misi.", [{"id": "misi-1", "text": "Membangun birokrasi digital"}], default=()
    )
    goals: tuple[Goal, ...] = field(
        "Tujuan",
        "Semua tujuan.",
        [{"id": "tujuan-1", "mission": "misi-1", "text": "Pelayanan mudah"}],
        default=(),
    )
    objectives: tuple[Objective, ...] = field(
        "Sasaran",
        "Semua sasaran.",
        [{"id": "sas-gov-1", "pillar": "governance", "text": "Meningkatnya kepuasan"}],
        default=(),
    )
