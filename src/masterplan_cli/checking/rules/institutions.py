"""MP335 to MP338: what assessors miss most in institutions and in the action plan (domain.md, section 5)."""

import re
from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.organization import WorkingGroup
from masterplan_cli.plan.readiness import ReadinessItem

_ENACTMENT = re.compile(r"\b(?:peraturan\s+(?:bupati|wali\s*kota|kepala\s+daerah)|perbup|perwali)\b", re.I)
_THE_PLAN = re.compile(r"smart\s*city|kota\s+cerdas|kabupaten\s+cerdas|rencana\s+induk|master\s*plan", re.I)
_GROUPS_OF_EVERY_EDITION = ("policy", "infrastructure", "applications", "literacy")


@rule(
    "MP335",
    "warning",
    stage=4,
    title=("Rencana ditetapkan dengan peraturan", "A regulation enacts the plan"),
    message=(
        "Tidak disebut Peraturan {title} yang menetapkan rencana induk ini.",
        "No Peraturan {title} that enacts this masterplan is named.",
    ),
    remedy=(
        "Cantumkan di `organization.decrees`; bila belum terbit, rencanakan di `action_plan.policy`.",
        "Name it in `organization.decrees`; if it is not issued yet, plan it in `action_plan.policy`.",
    ),
    why=(
        "Rencana tanpa peraturan tidak mengikat OPD; tidak adanya Perbup termasuk temuan yang paling sering.",
        "Without a regulation the plan binds no agency; its absence is among the most frequent findings.",
    ),
    source="pedoman, bagian 5 dan 6",
    bad="""
        organization:
          decrees: [{number: 188.45/210/2018, about: Pembentukan Dewan Smart City}]
    """,
    at="organization.decrees",
    good="""
        organization:
          decrees: [{number: 23 Tahun 2019, about: Peraturan Bupati tentang Rencana Induk Smart City}]
    """,
)
def regulation_enacts_the_plan(subject: Subject) -> Iterator[Hit]:
    """A decree, the legal basis, an action that prepares it or a need that the readiness names will do."""
    if not any(_ENACTMENT.search(text) and _THE_PLAN.search(text) for text in _acts(subject)):
        yield Hit(("organization", "decrees"), {"title": subject.plan.regency.head_title})


def _acts(subject: Subject) -> Iterator[str]:
    if subject.plan.organization:
        for decree in subject.plan.organization.decrees:
            yield f"{decree.number} {decree.about}"
    for regulation in subject.plan.legal_basis:
        yield f"{regulation.kind.label} {regulation.about}"
    for action in subject.plan.action_plan.policy:
        yield f"{action.name} {action.output or ''}"
    for path, item in subject.parts_of(ReadinessItem):
        if path[-2:] == ("superstructure", "policy") and item.needed:
            yield item.needed


@rule(
    "MP336",
    "info",
    stage=4,
    title=("Pokja dengan koordinator", "Working groups have a coordinator"),
    message=(
        "Pokja {dimension} belum mempunyai koordinator.",
        "The working group of {dimension} has no coordinator.",
    ),
    remedy=("Tulis kode OPD-nya di `coordinator`.", "Write the agency's id in `coordinator`."),
    why=(
        "Tim yang tidak bekerja termasuk temuan asesor; pokja tanpa koordinator tidak ada yang menggerakkan.",
        "Teams that do not work are a frequent finding; without a coordinator nobody moves a working group.",
    ),
    source="pedoman, bagian 5 dan 6",
    bad="organization: {working_groups: [{pillar: governance}]}",
    at="organization.working_groups[0]",
    good="organization: {working_groups: [{pillar: governance, coordinator: diskominfo}]}",
)
def working_groups_have_a_coordinator(subject: Subject) -> Iterator[Hit]:
    """Working groups that are missing are another rule's matter."""
    for path, group in subject.parts_of(WorkingGroup):
        if group.coordinator is None:
            yield Hit(path, {"dimension": group.pillar.label})


@rule(
    "MP337",
    "warning",
    title=("Satu pokja untuk satu dimensi", "One working group for one dimension"),
    message=(
        "Pokja {dimension} tercantum lebih dari sekali.",
        "{dimension} has more than one working group.",
    ),
    remedy=("Gabungkan anggotanya, atau perbaiki `pillar`.", "Join their members, or correct `pillar`."),
    why=(
        "Enam pokja menangani enam dimensi; dua pokja di satu dimensi berarti dimensi lain tertukar.",
        "Six working groups serve six dimensions; two for one mean that another was mixed up.",
    ),
    source="pedoman, bagian 6",
    bad="""
        organization:
          working_groups:
            - {pillar: governance, coordinator: diskominfo}
            - {pillar: governance, coordinator: bappeda}
    """,
    at="organization.working_groups[1].pillar",
    good="""
        organization:
          working_groups:
            - {pillar: governance, coordinator: diskominfo}
            - {pillar: economy, coordinator: bappeda}
    """,
)
def one_working_group_a_dimension(subject: Subject) -> Iterator[Hit]:
    """The second is to blame."""
    seen = set()
    for path, group in subject.parts_of(WorkingGroup):
        if group.pillar in seen:
            yield Hit((*path, "pillar"), {"dimension": group.pillar.label})
        seen.add(group.pillar)


@rule(
    "MP338",
    "warning",
    stage=2,
    title=("Setiap kelompok rencana aksi terisi", "Every group of the action plan is filled"),
    message=(
        "Kelompok rencana aksi {group} masih kosong.",
        "The group {group} of the action plan is empty.",
    ),
    remedy=(
        "Tulis sedikitnya satu rencana aksi di `action_plan.{key}`.",
        "Write at least one action in `action_plan.{key}`.",
    ),
    why=(
        "BAB IV Buku 2 mempunyai empat bagian; bagian yang kosong tercetak tanpa isi.",
        "Chapter IV of Book 2 has four sections; an empty one is printed without content.",
    ),
    source="pedoman, bagian 2",
    bad="""
        action_plan:
          policy: [{id: aksi-1, program: gov-01, name: Penyusunan standar layanan}]
          infrastructure: [{id: aksi-2, program: gov-01, name: Jaringan desa}]
          applications: [{id: aksi-3, program: gov-01, name: Aplikasi surat}]
    """,
    at="action_plan.literacy",
    good="""
        action_plan:
          policy: [{id: aksi-1, program: gov-01, name: Penyusunan standar layanan}]
          infrastructure: [{id: aksi-2, program: gov-01, name: Jaringan desa}]
          applications: [{id: aksi-3, program: gov-01, name: Aplikasi surat}]
          literacy: [{id: aksi-4, program: gov-01, name: Pelatihan relawan desa}]
    """,
)
def groups_of_the_action_plan_filled(subject: Subject) -> Iterator[Hit]:
    """A plan without any action is only begun; human resources are another rule's matter."""
    if not subject.index.actions:
        return
    fields = fields_of(ActionPlan)
    for key in _GROUPS_OF_EVERY_EDITION:
        if not getattr(subject.plan.action_plan, key):
            yield Hit(("action_plan", key), {"group": f"“{fields[key].title}”", "key": key})
