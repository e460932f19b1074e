"""The strategy of each dimension and its programmes."""

from typing import ClassVar

from masterplan_cli.plan.dimensions import Subdimension
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ObjectiveRef, RpjmdMissionRef
from masterplan_cli.plan.values import Id, Markdown, Text


class Program(Part):
    """A programme of one sub-dimension."""

    entity: ClassVar[EntityKind] = "program"

    id: Id = field("Kode program", "Kode tetap program, tidak pernah diubah.", "gov-01", default=REQUIRED)
    name: Text = field("Nama program", "Nama program.", "Layanan Desa Digital", default=REQUIRED)
    subdimension: Subdimension = field(
        "Subdimensi", "Subdimensi tempat program ini.", "public-service", default=REQUIRED
    )
    objective: ObjectiveRef | None = field("Sasaran", "Kode sasaran yang dilayani.", "sas-gov-1")
    problem: Text | None = field(
        "Masalah", "Masalah yang dijawab.", "Warga harus ke kecamatan untuk setiap surat keterangan."
    )
    description: Text | None = field(
        "Uraian",
        "Apa yang dilakukan program ini.",
        "Surat desa diterbitkan daring dengan tanda tangan elektronik.",
    )
    lead: AgencyRef | None = field("OPD penanggung jawab", "Kode OPD penanggung jawab.", "diskominfo")
    support: tuple[AgencyRef, ...] = field("OPD pendukung", "Kode OPD pendukung.", ["dispemas"], default=())
    partners: tuple[Text, ...] = field(
        "Mitra", "Mitra di luar pemerintah daerah.", ["Komunitas relawan TIK"], default=()
    )
    rpjmd: RpjmdMissionRef | None = field("Misi RPJMD", "Kode misi RPJMD yang didukung.", "rpjmd-1")
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu",
        "Kode pada revisi sebelumnya bila diganti, digabung, atau dipecah.",
        ["gov-02"],
        default=(),
    )


class Pillar(Part):
    """The strategy of one dimension."""

    strategy: Markdown | None = field(
        "Strategi dimensi",
        "Strategi pembangunan dimensi ini (Markdown).",
        "Menyatukan layanan ke dalam satu pintu.",
    )
    strategies: dict[Subdimension, Markdown] = field(
        "Strategi subdimensi",
        "Strategi untuk setiap subdimensi (Markdown).",
        {"public-service": "Membangun layanan mandiri di desa."},
        default={},
    )
    programs: tuple[Program, ...] = field(
        "Program",
        "Program pada dimensi ini.",
        [{"id": "gov-01", "name": "Layanan Desa Digital", "subdimension": "public-service"}],
        default=(),
    )
