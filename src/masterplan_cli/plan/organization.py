"""Who steers and who does the work: council, executive team, working groups, mentors, decrees."""

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef
from masterplan_cli.plan.values import Date, Text


class Seat(Part):
    """A seat on a council or team."""

    position: Text = field("Kedudukan", "Kedudukan di dalam tim.", "Ketua", default=REQUIRED)
    holder: Text = field(
        "Pemangku", "Jabatan atau nama yang menduduki.", "Sekretaris Daerah", default=REQUIRED
    )
    agency: AgencyRef | None = field("OPD", "Kode OPD asal, bila dari OPD.", "bappeda")


class Committee(Part):
    """A council or team and its members."""

    name: Text = field(
        "Nama", "Nama resmi dewan atau tim.", "Dewan Smart City Kabupaten Tuban", default=REQUIRED
    )
    duties: tuple[Text, ...] = field(
        "Tugas", "Tugas pokoknya.", ["Memberi arahan kebijakan smart city"], default=()
    )
    members: tuple[Seat, ...] = field(
        "Anggota",
        "Susunan keanggotaan menurut urutan.",
        [{"position": "Pembina", "holder": "Bupati Tuban"}],
        default=(),
    )


class WorkingGroup(Part):
    """A working group (pokja) for one dimension."""

    pillar: Dimension = field("Dimensi", "Dimensi yang ditangani.", "governance", default=REQUIRED)
    coordinator: AgencyRef | None = field("Koordinator", "Kode OPD koordinator.", "diskominfo")
    members: tuple[AgencyRef, ...] = field("Anggota", "Kode OPD anggota.", ["bappeda", "bkpsdm"], default=())


class Mentor(Part):
    """A mentor (pembimbing) of the ministry's programme."""

    name: Text = field("Nama", "Nama dengan gelar.", "Ir. Herry Abdul Azis, M.Eng.", default=REQUIRED)
    institution: Text | None = field("Lembaga", "Lembaga asal.", "Kementerian Kominfo")


class Decree(Part):
    """A decision that sets up a council or team, or enacts the plan."""

    number: Text = field("Nomor", "Nomor surat keputusan.", "188.45/210/KPTS/414.013/2018", default=REQUIRED)
    date: Date | None = field("Tanggal", "Tanggal penetapan, TTTT-BB-HH.", "2018-10-01")
    about: Text = field(
        "Tentang", "Judul keputusan.", "Pembentukan Dewan Smart City Kabupaten Tuban", default=REQUIRED
    )


class Organization(Part):
    """The institutions of the smart city (domain.md, section 6)."""

    council: Committee | None = field(
        "Dewan Smart City", "Dewan yang memberi arahan.", {"name": "Dewan Smart City Kabupaten Tuban"}
    )
    executive_team: Committee | None = field(
        "Tim Pelaksana",
        "Tim yang menyusun dan melaksanakan.",
        {"name": "Tim Pelaksana Smart City Kabupaten Tuban"},
    )
    chair: Text | None = field(
        "Ketua Tim Pelaksana", "Nama ketua dengan gelar, untuk kata pengantar.", "Dr. Ir. Budi Wiyana, M.Si."
    )
    working_groups: tuple[WorkingGroup, ...] = field(
        "Kelompok kerja",
        "Enam pokja, satu untuk setiap dimensi.",
        [{"pillar": "governance", "coordinator": "diskominfo"}],
        default=(),
    )
    mentors: tuple[Mentor, ...] = field(
        "Pembimbing", "Pembimbing penyusunan.", [{"name": "Ir. Herry Abdul Azis, M.Eng."}], default=()
    )
    decrees: tuple[Decree, ...] = field(
        "Keputusan",
        "Keputusan pembentukan dewan dan tim.",
        [{"number": "188.45/210/2018", "about": "Pembentukan Dewan Smart City"}],
        default=(),
    )
