"""MP322 to MP325: what the fourth bimtek must leave behind: the institutions."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import listed
from masterplan_cli.plan.dimensions import Dimension

_ORGANIZATION = "organization"


@rule(
    "MP322",
    "error",
    stage=4,
    title=("Dewan Smart City dibentuk", "There is a Smart City Council"),
    message=("Susunan Dewan Smart City belum ada.", "The Smart City Council is missing."),
    remedy=(
        "Tulis nama, tugas (`duties`), dan anggotanya di `organization`, misalnya `council: {{name: Dewan "
        "Smart "
        "City, members: [{{position: Ketua, holder: Bupati}}]}}`.",
        "Write its name, duties (`duties`) and members in `organization`, for example `council: {{name: "
        "Dewan "
        "Smart City, members: [{{position: Ketua, holder: Bupati}}]}}`.",
    ),
    why=(
        "Dewan yang belum terbentuk atau belum bekerja termasuk temuan asesor yang paling sering.",
        "A council that does not exist or does not work is among the assessors' most frequent findings.",
    ),
    source="pedoman, bagian 5 dan 6",
    bad="organization: {chair: Budi Wiyana}",
    at="organization.council",
    good="""
        organization:
          council: {name: Dewan Smart City, members: [{position: Pembina, holder: Bupati}]}
    """,
)
def council_there(subject: Subject) -> Iterator[Hit]:
    """A council without members is no council yet."""
    yield from _committee(subject, "council")


@rule(
    "MP323",
    "error",
    stage=4,
    title=("Tim Pelaksana dibentuk", "There is an executive team"),
    message=("Susunan Tim Pelaksana belum ada.", "The executive team is missing."),
    remedy=(
        "Tulis nama, tugas (`duties`), dan anggotanya di `organization`, misalnya `executive_team: {{name: "
        "Tim "
        "Pelaksana, members: [{{position: Ketua, holder: Sekretaris Daerah}}]}}`.",
        "Write its name, duties (`duties`) and members in `organization`, for example `executive_team: "
        "{{name: "
        "Tim Pelaksana, members: [{{position: Ketua, holder: Sekretaris Daerah}}]}}`.",
    ),
    why=(
        "Tim Pelaksana menyusun dan menjalankan rencana; surat keputusannya menjadi lampiran Buku 2.",
        "The team writes and carries out the plan; the decree that names it is annexed to Book 2.",
    ),
    source="pedoman, bagian 6",
    bad="organization: {chair: Budi Wiyana}",
    at="organization.executive_team",
    good="""
        organization:
          executive_team: {name: Tim Pelaksana, members: [{position: Ketua, holder: Kepala Bappeda}]}
    """,
)
def executive_team_there(subject: Subject) -> Iterator[Hit]:
    """A team without members is no team yet."""
    yield from _committee(subject, "executive_team")


def _committee(subject: Subject, name: str) -> Iterator[Hit]:
    committee = getattr(subject.plan.organization, name, None)
    if committee is None:
        yield Hit((_ORGANIZATION, name))
    elif not committee.members:
        yield Hit((_ORGANIZATION, name, "members"))


@rule(
    "MP324",
    "error",
    stage=4,
    title=("Pokja untuk setiap dimensi", "A working group for every dimension"),
    message=("Belum ada pokja untuk {dimensions}.", "There is no working group for {dimensions}."),
    remedy=(
        "Tambahkan ke `organization.working_groups`, misalnya `- {{pillar: governance, coordinator: …}}`, "
        "dengan kode OPD koordinatornya.",
        "Add it to `organization.working_groups`, for example `- {{pillar: governance, coordinator: …}}`, "
        "with "
        "the id of its coordinator.",
    ),
    why=(
        "Tim Pelaksana terdiri atas enam kelompok kerja, satu untuk setiap dimensi.",
        "The executive team has six working groups, one for each dimension.",
    ),
    source="pedoman, bagian 6",
    bad="organization: {working_groups: [{pillar: governance}]}",
    at="organization.working_groups",
    good="""
        organization:
          working_groups:
            - {pillar: governance}
            - {pillar: branding}
            - {pillar: economy}
            - {pillar: living}
            - {pillar: society}
            - {pillar: environment}
    """,
)
def working_groups_there(subject: Subject) -> Iterator[Hit]:
    """The dimensions without a group are named together."""
    organization = subject.plan.organization
    there = {group.pillar for group in organization.working_groups} if organization else set()
    absent = [dimension.label for dimension in Dimension if dimension not in there]
    if absent:
        yield Hit((_ORGANIZATION, "working_groups"), {"dimensions": listed(absent)})


@rule(
    "MP325",
    "warning",
    stage=4,
    title=("Keputusan pembentukan tercantum", "The decrees are named"),
    message=(
        "Keputusan pembentukan dewan dan tim belum dicantumkan.",
        "The decrees on council and team are not named.",
    ),
    remedy=(
        "Tulis nomor dan judulnya di `organization.decrees`, misalnya `- {{number: 188/210/2018, about: "
        "…}}`.",
        "Write number and title in `organization.decrees`, for example `- {{number: 188/210/2018, about: "
        "…}}`.",
    ),
    why=(
        "Dewan dan tim dibentuk dengan Keputusan Bupati/Wali Kota, yang dilampirkan pada Buku 2.",
        "Council and team are set up by decrees of the regent or mayor, annexed to Book 2.",
    ),
    source="pedoman, bagian 2 dan 6",
    bad="organization: {chair: Budi Wiyana}",
    at="organization.decrees",
    good="organization: {decrees: [{number: 188.45/210/2018, about: Pembentukan Dewan Smart City}]}",
)
def decrees_there(subject: Subject) -> Iterator[Hit]:
    """One decree is enough to be quiet."""
    organization = subject.plan.organization
    if organization is None or not organization.decrees:
        yield Hit((_ORGANIZATION, "decrees"))
