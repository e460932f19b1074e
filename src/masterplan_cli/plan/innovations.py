"""The inventory of innovations and applications that are there already."""

from typing import ClassVar

from masterplan_cli.plan.choices import InnovationKind, Integration, Operation
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ProgramRef
from masterplan_cli.plan.values import Id, Text, Year


class Innovation(Part):
    """An innovation or an application of the regency, as it stands before the plan (domain.md, section 2)."""

    entity: ClassVar[EntityKind] = "innovation"

    id: Id = field("Kode inovasi", "Kode tetap inovasi, tidak pernah diubah.", "inov-01", default=REQUIRED)
    name: Text = field("Nama inovasi", "Nama inovasi atau aplikasi.", "Lakone", default=REQUIRED)
    kind: InnovationKind | None = field(
        "Jenis", "application untuk aplikasi, innovation untuk inovasi yang bukan aplikasi.", "application"
    )
    pillar: Dimension = field("Dimensi", "Dimensi yang dilayani.", "governance", default=REQUIRED)
    subdimension: Subdimension | None = field("Subdimensi", "Subdimensi yang dilayani.", "public-service")
    owner: AgencyRef | None = field("OPD pengelola", "Kode OPD pengelola.", "disdukcapil")
    year: Year | None = field("Tahun mulai", "Tahun mulai dipakai.", 2018)
    description: Text | None = field(
        "Uraian", "Apa yang dilayani atau diubahnya.", "Permohonan dokumen kependudukan secara daring"
    )
    users: Text | None = field("Pengguna", "Siapa dan berapa banyak pemakainya.", "18.000 pemohon per tahun")
    operation: Operation | None = field("Keadaan", "Apakah masih dipakai.", "running")
    integration: Integration | None = field("Integrasi", "Seberapa terhubung dengan sistem lain.", "partial")
    connected_to: tuple[Text, ...] = field(
        "Terhubung dengan", "Sistem lain yang bertukar data dengannya.", ["SIAK"], default=()
    )
    programs: tuple[ProgramRef, ...] = field(
        "Program", "Kode program yang melanjutkan atau memakainya.", ["gov-01"], default=()
    )
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu",
        "Kode pada revisi sebelumnya bila diganti, digabung, atau dipecah.",
        ["inov-07"],
        default=(),
    )
