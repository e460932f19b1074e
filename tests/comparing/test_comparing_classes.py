"""Each class of change: its registry entry, and an edit that gives it and nothing else."""

import re
from dataclasses import fields
from typing import Any

import pytest
from comparing_sample import edited, plan, small

from masterplan_cli.comparing.change_class import EFFECTS, SEVERITIES, ChangeClass
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.text.bilingual import Bilingual

POLICY, NETWORK = "action_plan.policy.0", "action_plan.infrastructure.0"
SIGNPOST, INTERNET = "action_plan.infrastructure.1", "action_plan.infrastructure.2"
PROGRAM = "pillars.governance.programs"
INDICATOR = "vision.objectives.0.indicators"
SWOT = "strategic_analysis.swot"
RPJMD, INNOVATIONS = "strategic_analysis.rpjmd_indicators", "strategic_analysis.innovations"
MERGED_PROGRAM = {
    "id": "gov-09",
    "name": "Layanan Digital",
    "subdimension": "public-service",
    "lead": "kominfo",
    "formerly": ["gov-01", "gov-02"],
}
ANOTHER_ACTION = {"id": "aksi-9", "program": "gov-01", "name": "Aksi baru"}

EXAMPLES: dict[str, tuple[list[tuple[str, Any]], set[str]]] = {
    "program-added": (
        [(f"{PROGRAM}.+", {"id": "gov-03", "name": "Baru", "subdimension": "bureaucracy"})],
        set(),
    ),
    "program-renamed": ([(f"{PROGRAM}.0.name", "Layanan Desa Digital")], set()),
    "program-moved": ([(f"{PROGRAM}.0.subdimension", "bureaucracy")], set()),
    "action-added": ([("action_plan.policy.+", ANOTHER_ACTION)], set()),
    "action-renamed": ([(f"{POLICY}.name", "Peraturan Daerah")], set()),
    "action-moved": ([(f"{POLICY}.program", "gov-02")], set()),
    "action-group-changed": (
        [
            (SIGNPOST, ...),
            ("action_plan.literacy", [{"id": "aksi-3", "program": "bra-01", "name": "Papan petunjuk"}]),
        ],
        set(),
    ),
    "quick-win-added": ([("quick_wins.+", {"id": "qw-2", "name": "Baru", "pillar": "living"})], set()),
    "quick-win-renamed": ([("quick_wins.0.name", "Surat tiga menit")], set()),
    "quick-win-moved": ([("quick_wins.0.program", "gov-02")], set()),
    "agency-added": ([("agencies.+", {"id": "dinkes", "name": "Dinas Kesehatan"})], set()),
    "agency-renamed": ([("agencies.0.name", "Dinas Kominfo"), ("agencies.0.short", "Kominfo")], set()),
    "objective-added": (
        [("vision.objectives.+", {"id": "sas-2", "pillar": "living", "text": "Sehat"})],
        set(),
    ),
    "objective-reworded": ([("vision.objectives.0.text", "Kepuasan naik")], set()),
    "mission-added": ([("vision.missions.+", {"id": "misi-2", "text": "Lestari"})], set()),
    "mission-reworded": ([("vision.missions.0.text", "Birokrasi melayani")], set()),
    "roadmap-entry-added": (
        [
            (
                "roadmap.+",
                {"id": "peta-3", "program": "gov-01", "term": "long", "start": "2023", "end": "2023"},
            )
        ],
        set(),
    ),
    "risk-added": ([("risks.+", {"id": "ris-2", "risk": "Banjir"})], set()),
    "risk-reworded": ([("risks.0.risk", "Mutasi pejabat")], set()),
    "swot-entry-added": ([(f"{SWOT}.strengths.+", {"id": "s2", "text": "Muda"})], set()),
    "swot-entry-reworded": ([(f"{SWOT}.strengths.0.text", "Komitmen kuat")], set()),
    "swot-entry-moved": (
        [(f"{SWOT}.weaknesses", []), (f"{SWOT}.strengths.+", {"id": "w1", "text": "Data tersebar"})],
        set(),
    ),
    "rpjmd-indicator-added": ([(f"{RPJMD}.+", {"id": "ind-2", "name": "Kemiskinan"})], set()),
    "rpjmd-indicator-reworded": ([(f"{RPJMD}.0.name", "Jalan mantap kabupaten")], set()),
    "rpjmd-target-raised": ([(f"{RPJMD}.0.target", "90")], set()),
    "rpjmd-target-changed": ([(f"{RPJMD}.0.target", ...)], set()),
    "rpjmd-achievement-changed": ([(f"{RPJMD}.0.achievement", "79")], set()),
    "innovation-added": (
        [(f"{INNOVATIONS}.+", {"id": "inov-2", "name": "Sintar", "pillar": "living"})],
        set(),
    ),
    "innovation-renamed": ([(f"{INNOVATIONS}.0.name", "Lakone Baru")], set()),
    "innovation-state-changed": ([(f"{INNOVATIONS}.0.operation", "running")], set()),
    "regulation-added": (
        [("legal_basis.+", {"kind": "UU", "number": "14", "year": "2008", "about": "Keterbukaan"})],
        set(),
    ),
    "regulation-changed": ([("legal_basis.0.about", "Pemda")], set()),
    "entry-added": ([("glossary.+", {"term": "TIK", "meaning": "Teknologi"})], set()),
    "entry-reworded": ([("vision.goals.0.text", "Layanan cepat")], set()),
    "entry-moved": ([("vision.objectives.0.pillar", "living")], set()),
    "id-changed": ([(f"{POLICY}.id", "aksi-7"), (f"{POLICY}.formerly", ["aksi-1"])], set()),
    "merged": ([(PROGRAM, [MERGED_PROGRAM])], set()),
    "regrouped": (
        [
            (f"{PROGRAM}.0.formerly", ["gov-02"]),
            (f"{PROGRAM}.1.formerly", ["gov-01"]),
        ],
        set(),
    ),
    "budget-increased": ([(f"{POLICY}.budget.0.amount", "100.000.001")], set()),
    "budget-added": ([(f"{SIGNPOST}.budget", [{"year": "2019", "source": "dak", "amount": "5"}])], set()),
    "budget-line-added": (
        [(f"{POLICY}.budget.+", {"year": "2021", "source": "apbd", "amount": "5"})],
        set(),
    ),
    "budget-rephased": ([(f"{INTERNET}.budget.0.year", "2022")], set()),
    "funding-source-changed": ([(f"{INTERNET}.budget.0.source", "dak")], set()),
    "budget-unit-suspect": ([(f"{POLICY}.budget.0.amount", "Rp100.000")], set()),
    "budget-left-horizon": ([("horizon.end", "2022"), (f"{NETWORK}.budget.1", ...)], {"horizon-changed"}),
    "indicator-added": ([(f"{INDICATOR}.+", {"name": "Keluhan"})], set()),
    "indicator-renamed": ([(f"{INDICATOR}.0.name", "Indeks kepuasan warga")], set()),
    "indicator-unit-changed": (
        [
            (f"{INDICATOR}.0.unit", "persen"),
            (f"{INDICATOR}.0.baseline", "70"),
            (f"{INDICATOR}.0.targets.2019", "75"),
        ],
        set(),
    ),
    "indicator-direction-changed": ([(f"{INDICATOR}.0.direction", "maintain")], set()),
    "baseline-changed": ([(f"{INDICATOR}.0.baseline", "77,5")], set()),
    "target-raised": ([(f"{INDICATOR}.1.targets.2020", "20")], set()),
    "target-changed": ([(f"{INDICATOR}.2.targets.2019", "10")], set()),
    "target-added": ([(f"{INDICATOR}.2.targets.2020", "9")], set()),
    "target-left-horizon": (
        [("horizon.start", "2020"), (f"{INDICATOR}.2.targets", {})],
        {"horizon-changed"},
    ),
    "deadline-slipped": (
        [("roadmap.0.term", "medium"), ("roadmap.0.start", "2020"), ("roadmap.0.end", "2021")],
        set(),
    ),
    "start-postponed": ([("roadmap.1.start", "2021")], set()),
    "schedule-cleared": ([("quick_wins.0.end", ...)], set()),
    "horizon-changed": ([("horizon.start", "2018"), ("horizon.end", "2024")], set()),
    "lead-changed": ([(f"{POLICY}.lead", "bpkad")], set()),
    "lead-assigned": ([(f"{SIGNPOST}.lead", "bpkad")], set()),
    "support-changed": ([(f"{PROGRAM}.0.support", ["bpkad", "dukcapil"])], set()),
    "partners-changed": ([(f"{PROGRAM}.0.partners", [])], set()),
    "status-changed": ([(f"{POLICY}.status", "done")], set()),
    "work-halted": ([("quick_wins.0.status", "cancelled")], set()),
    "preparation-changed": ([(f"{POLICY}.preparation", ["Naskah", "Uji publik"])], set()),
    "code-changed": ([(f"{POLICY}.code", "2.16.03.2.02.09")], set()),
    "link-changed": ([(f"{PROGRAM}.0.objective", ...)], set()),
    "readiness-raised": ([("strategic_analysis.readiness.structure.budget.score", "4")], set()),
    "risk-raised": ([("risks.0.likelihood", "4")], set()),
    "vision-changed": ([("vision.statement", "Tuban lestari")], set()),
    "narrative-changed": ([("regency.profile", "Di pesisir Jawa.")], set()),
    "description-changed": ([(f"{PROGRAM}.0.description", "Surat elektronik.")], set()),
    "milestone-changed": ([("roadmap.0.targets.2019", "70 desa")], set()),
    "regency-changed": ([("regency.motto", "Bumi Wali Tuban")], set()),
    "organization-changed": ([("organization.council.members.0.holder", "Sekda")], set()),
    "readiness-text-changed": ([("strategic_analysis.readiness.structure.budget.now", "Kurang.")], set()),
    "edition-changed": ([("edition", "kominfo-2021")], set()),
    "revision-status-changed": ([("revision.status", "final"), ("revision.year", "2019")], set()),
    "detail-changed": ([("closing.place", "Rengel")], set()),
}


def _codes(old: Any, new: Any) -> list[str]:
    return sorted(change.code for change in compare(plan(old), plan(new)).changes)


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_edit_gives_its_class_and_the_way_back_its_mirror(code: str) -> None:
    edits, also = EXAMPLES[code]
    old, new = small(), edited(small(), *edits)
    assert _codes(old, new) == sorted({code, *also})
    assert _codes(new, old) == sorted(CLASSES[one].mirror for one in {code, *also})


def test_every_class_has_an_example() -> None:
    mirrors = {CLASSES[code].mirror for code in EXAMPLES}
    assert set(CLASSES) == {*EXAMPLES, *mirrors}


@pytest.mark.parametrize("change_class", CLASSES.values(), ids=lambda change_class: change_class.code)
def test_the_registry_is_complete_and_symmetric(change_class: ChangeClass) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+|merged|split|regrouped", change_class.code)
    assert change_class.severity in SEVERITIES
    assert change_class.effect in EFFECTS
    mirror = CLASSES[change_class.mirror]
    assert mirror.mirror == change_class.code
    assert (mirror.area, mirror.measure) == (change_class.area, change_class.measure)
    opposite = {"added": "removed", "removed": "added"}
    assert mirror.effect == opposite.get(change_class.effect, change_class.effect)
    for field in fields(change_class):
        text = getattr(change_class, field.name)
        if isinstance(text, Bilingual):
            assert text.id != text.en
            assert text.id.strip() == text.id
            assert text.en.strip() == text.en


def test_codes_do_not_repeat_and_are_enough() -> None:
    assert len(CLASSES) >= 45


def test_no_message_says_what_is_not_there() -> None:
    for code, (edits, _) in EXAMPLES.items():
        for change in compare(plan(small()), plan(edited(small(), *edits))).changes:
            for text in (message_of(change).id, message_of(change).en):
                assert "{" not in text, code
                assert "None" not in text, code
                assert "  " not in text, code
                assert text.endswith("."), code
