"""Which entity is which: permanent ids, declared former ids, and nothing else."""

from typing import Any

import pytest
from comparing_sample import Tree, edited, plan, replaced, small

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.wording import message_of

POLICY = "action_plan.policy.0"
PROGRAM = "pillars.governance.programs"
_ANOTHER = {"id": "aksi-9", "program": "gov-02"}


def _compare(*edits: tuple[str, Any], old: Tree | None = None) -> Comparison:
    before = old or small()
    return compare(plan(before), plan(edited(before, *edits)))


def _told(comparison: Comparison) -> list[tuple[str, str]]:
    return [(change.code, change.entity.id) for change in comparison.changes]


def _only(comparison: Comparison) -> Change:
    (change,) = comparison.changes
    return change


def test_a_reorganised_agency_is_one_change_and_not_a_new_owner_everywhere() -> None:
    new = replaced(small(), "kominfo", "diskominfotik")
    new = edited(new, ("agencies.0.formerly", ["kominfo"]), ("agencies.0.name", "Dinas TIK"))
    change = _only(compare(plan(small()), plan(new)))
    assert (change.code, change.entity.id, change.entity.id_old) == (
        "agency-renamed",
        "diskominfotik",
        "kominfo",
    )
    assert (change.entity.name_old, change.entity.name_new) == ("Dinas Komunikasi", "Dinas TIK")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (["dukcapil", "bpkad"], ["bpkad"], []),  # the helper became one with the lead
        (["dukcapil", "bpkad"], [], ["support-changed"]),
        (["dukcapil"], ["bpkad"], ["support-changed"]),
        (["dukcapil", "bpkad"], ["tik", "bpkad"], []),
    ],
)
def test_a_helper_that_merged_with_the_lead_is_part_of_the_merger(
    before: list[str], after: list[str], told: list[str]
) -> None:
    merged = {"id": "tik", "name": "Dinas TIK", "formerly": ["kominfo", "dukcapil"]}
    lead, support = f"{POLICY}.lead", f"{POLICY}.support"
    old = edited(small(), (lead, "kominfo"), (support, before))
    new = replaced(replaced(old, "kominfo", "tik"), "dukcapil", "tik")
    new = edited(new, ("agencies", [merged, small()["agencies"][2]]), (support, after))
    for pair in ((old, new), (new, old)):  # a split tells no more than a merger
        changes = compare(*map(plan, pair)).changes
        assert [change.code for change in changes if change.entity.type == "action"] == told


def test_merged_agencies_do_not_change_leads() -> None:
    merged = {"id": "tik", "name": "Dinas TIK", "formerly": ["kominfo", "dukcapil"]}
    new = replaced(replaced(small(), "kominfo", "tik"), "dukcapil", "tik")
    new = edited(new, ("agencies", [merged, small()["agencies"][2]]))
    assert _told(compare(plan(small()), plan(new))) == [("merged", "tik")]


def test_a_programme_with_a_new_id_takes_its_actions_along() -> None:
    comparison = _compare(
        (f"{PROGRAM}.0.id", "gov-07"),
        (f"{PROGRAM}.0.formerly", ["gov-01"]),
        (f"{POLICY}.program", "gov-07"),
        ("quick_wins.0.program", "gov-07"),
        ("roadmap.0.program", "gov-07"),
        ("risks.0.programs", ["gov-07"]),
        ("strategic_analysis.gaps.0.programs", ["gov-07"]),
    )
    assert _told(comparison) == [("id-changed", "gov-07")]


def test_what_was_renamed_and_moved_is_still_compared_in_detail() -> None:
    program = {
        **small()["pillars"]["governance"]["programs"][0],
        "id": "liv-01",
        "formerly": ["gov-01"],
        "name": "Desa Cerdas",
        "subdimension": "health",
        "lead": "bpkad",
    }
    comparison = _compare(
        (f"{PROGRAM}.0", ...),
        ("pillars.living", {"programs": [program]}),
        (f"{POLICY}.program", "liv-01"),
        ("quick_wins.0.program", "liv-01"),
        ("roadmap.0.program", "liv-01"),
        ("risks.0.programs", ["liv-01"]),
        ("strategic_analysis.gaps.0.programs", ["liv-01"]),
    )
    assert sorted(_told(comparison)) == [
        ("lead-changed", "liv-01"),
        ("program-moved", "liv-01"),
        ("program-renamed", "liv-01"),
    ]
    moved = next(change for change in comparison.changes if change.code == "program-moved")
    assert (moved.old, moved.new) == ("governance/public-service", "living/health")


def test_a_moved_programme_with_a_cut_budget_is_two_changes() -> None:
    comparison = _compare(
        (f"{PROGRAM}.0.subdimension", "bureaucracy"), (f"{POLICY}.budget.0.amount", "90.000.000")
    )
    assert _told(comparison) == [("program-moved", "gov-01"), ("budget-decreased", "aksi-1")]


def _split(*amounts: str) -> Comparison:
    whole = small()["action_plan"]["infrastructure"][2]
    parts = [
        {
            **whole,
            "id": f"aksi-4{letter}",
            "name": f"Internet {letter}",
            "formerly": ["aksi-4"],
            "budget": [{**whole["budget"][0], "amount": amount}],
        }
        for letter, amount in zip("ab", amounts, strict=True)
    ]
    return _compare(("action_plan.infrastructure.2", parts[0]), ("action_plan.infrastructure.+", parts[1]))


def test_a_split_does_not_look_like_a_cut() -> None:
    comparison = _split("60.000.000", "20.000.000")
    change = _only(comparison)
    assert (change.code, change.old, change.new) == ("split", ("aksi-4",), ("aksi-4a", "aksi-4b"))
    assert comparison.totals.total.delta == 0


def test_a_split_with_a_cut_tells_the_cut_once() -> None:
    split, cut = _split("50.000.000", "20.000.000").changes
    assert {split.code, cut.code} == {"split", "budget-decreased"}
    cut = cut if cut.code == "budget-decreased" else split
    assert (cut.old, cut.new, cut.delta) == (80_000_000, 70_000_000, -10_000_000)
    assert cut.entity.name_new == "Internet a + Internet b"


def test_a_split_that_everybody_knows_of_is_not_told_again() -> None:
    parts = [("aksi-4", "aksi-5"), ("aksi-5", "aksi-4")]
    old = edited(
        small(),
        *(
            (
                "action_plan.policy.+",
                {"id": f"{id_}-x", "program": "gov-01", "name": id_, "formerly": [f"{other}-x"]},
            )
            for id_, other in parts
        ),
    )
    assert _compare(old=old).changes == ()
    assert _told(_compare(("action_plan.policy.1.name", "lain"), old=old)) == [("action-renamed", "aksi-4-x")]


def test_a_merger_adds_up_the_budgets_of_all_predecessors() -> None:
    merged = {
        "id": "aksi-8",
        "program": "gov-02",
        "name": "Jaringan dan internet",
        "lead": "kominfo",
        "formerly": ["aksi-2", "aksi-4"],
        "budget": [
            {"year": "2019", "source": "apbd", "amount": "500.000.000"},
            {"year": "2021", "source": "apbd", "amount": "100.000.000"},
            {"year": "2023", "source": "dak", "amount": "300.000.000"},
        ],
    }
    comparison = _compare(
        ("action_plan.infrastructure", [merged, small()["action_plan"]["infrastructure"][1]])
    )
    assert sorted(_told(comparison)) == [("budget-increased", "aksi-8"), ("merged", "aksi-8")]
    assert comparison.totals.total.delta == 20_000_000


def test_equal_content_under_a_new_id_is_only_suggested() -> None:
    comparison = _compare((f"{POLICY}.id", "aksi-11"))
    assert sorted(_told(comparison)) == [("action-added", "aksi-11"), ("action-removed", "aksi-1")]
    (note,) = comparison.notes
    assert (note.code, note.id, note.id_old) == ("formerly-suggested", "aksi-11", "aksi-1")
    assert note.paste == "formerly: [aksi-1]"
    assert note.paste in note.remedy.id
    assert "isi yang sama" in note.message.id


def test_the_same_name_under_a_new_id_is_suggested_but_a_like_name_is_not() -> None:
    same = _compare((f"{POLICY}.id", "aksi-11"), (f"{POLICY}.lead", "bpkad"))
    assert [note.paste for note in same.notes] == ["formerly: [aksi-1]"]
    like = _compare(
        (f"{POLICY}.id", "aksi-11"), (f"{POLICY}.lead", "bpkad"), (f"{POLICY}.name", "Peraturan  Bupati 2")
    )
    assert like.notes == ()


def test_two_equal_candidates_are_not_suggested() -> None:
    twin = {"program": "bra-01", "name": "Papan petunjuk"}
    comparison = _compare(
        ("action_plan.infrastructure.1", {"id": "aksi-31", **twin}),
        ("action_plan.infrastructure.+", {"id": "aksi-32", **twin}),
    )
    assert comparison.notes == ()


def test_an_entity_that_cannot_declare_former_ids_is_asked_to_keep_its_id() -> None:
    (note,) = _compare(("vision.missions.0.id", "misi-9")).notes
    assert note.paste is None
    assert "misi-1" in note.remedy.id
    assert "misi-9" in note.remedy.en


def test_a_re_used_id_is_warned_of() -> None:
    comparison = _compare(
        (f"{POLICY}.name", "Sama sekali lain"), (f"{POLICY}.lead", "bpkad"), (f"{POLICY}.program", "bra-01")
    )
    (note,) = comparison.notes
    assert (note.code, note.id) == ("id-reused", "aksi-1")
    assert "Peraturan Bupati" in note.message.id
    assert "Sama sekali lain" in note.message.en
    still_the_same = _compare((f"{POLICY}.name", "Lain"), (f"{POLICY}.lead", "bpkad"))
    assert still_the_same.notes == ()


def test_an_id_that_stands_twice_is_compared_and_noted() -> None:
    doubled = small()["action_plan"]["policy"][0]
    old = edited(small(), ("action_plan.policy.+", doubled))
    assert [note.code for note in _compare(old=old).notes] == ["id-doubled", "id-doubled"]
    assert _compare(old=old).changes == ()
    assert _told(_compare(("action_plan.policy.1.name", "Lain"), old=old)) == [("action-renamed", "aksi-1")]


def test_entries_without_ids_match_by_what_names_them() -> None:
    member = {"position": "Anggota", "holder": "Kepala Badan Aset", "agency": "bpkad"}
    change = _only(_compare(("organization.council.members.1", member)))
    assert (change.code, change.path_text) == (
        "organization-changed",
        "organization.council.members[1].holder",
    )
    assert (change.old, change.new) == ("Kepala Badan Keuangan", "Kepala Badan Aset")
    come, gone = _compare(("legal_basis.1.year", "2019")).changes
    assert (gone.code, gone.entity.id, gone.path_in) == ("regulation-removed", "PP 82/2012", "old")
    assert (come.code, come.entity.id, come.path_in) == ("regulation-added", "PP 82/2019", "new")


def test_indicators_match_by_name_and_two_new_names_are_not_guessed() -> None:
    indicators = small()["vision"]["objectives"][0]["indicators"]
    others = [{**indicators[0], "name": "A"}, {**indicators[1], "name": "B"}, indicators[2]]
    codes = sorted(change.code for change in _compare(("vision.objectives.0.indicators", others)).changes)
    assert codes == ["indicator-added", "indicator-added", "indicator-removed", "indicator-removed"]


@pytest.mark.parametrize(
    "path",
    [
        "agencies.1",
        f"{PROGRAM}.1",
        POLICY,
        "quick_wins.0",
        "roadmap.0",
        "strategic_analysis.rpjmd_indicators.0",
        "strategic_analysis.innovations.0",
    ],
)
def test_the_suggested_line_does_what_it_says_when_it_is_pasted(path: str) -> None:
    old = small()
    unlinked = edited(old, (f"{path}.id", "kode-baru"))
    (note,) = compare(plan(old), plan(unlinked)).notes
    assert note.code == "formerly-suggested"
    key, _, value = str(note.paste).partition(": ")
    pasted = edited(unlinked, (f"{path}.{key}", value.strip("[]").split(", ")))
    comparison = compare(plan(old), plan(pasted))
    assert [
        (change.code, change.old, change.new)
        for change in comparison.changes
        if change.field is None or change.code == "id-changed"
    ] == [("id-changed", note.id_old, note.id)]
    assert comparison.notes == ()


def _forty_actions(lead: str) -> list[dict[str, Any]]:
    return [
        {
            "id": f"a-{number}",
            "program": "gov-01",
            "name": f"Aksi {number}",
            "lead": lead,
            "support": ["dukcapil", lead],
        }
        for number in range(40)
    ]


@pytest.mark.parametrize(
    ("agencies", "lead", "told"),
    [
        (
            [{"id": "tik", "name": "Dinas Komunikasi", "short": "Diskominfo", "formerly": ["kominfo"]}],
            "tik",
            ("id-changed", "tik"),
        ),
        ([{"id": "tik", "name": "Dinas TIK", "formerly": ["kominfo"]}], "tik", ("agency-renamed", "tik")),
        (
            [
                {"id": "kominfo", "name": "Dinas Komunikasi", "short": "Diskominfo"},
                {"id": "sandi", "name": "Dinas Persandian", "formerly": ["kominfo"]},
            ],
            "sandi",
            ("split", "kominfo"),
        ),
        (
            [
                {"id": "tik", "name": "Dinas TIK", "formerly": ["kominfo"]},
                {"id": "sandi", "name": "Dinas Persandian", "formerly": ["kominfo"]},
            ],
            "sandi",
            ("split", "sandi"),
        ),
    ],
)
def test_an_agency_with_forty_actions_is_reorganised_in_one_change(
    agencies: list[dict[str, Any]], lead: str, told: tuple[str, str]
) -> None:
    old = edited(small(), ("action_plan.policy", _forty_actions("kominfo")))
    new = replaced(old, "kominfo", lead)
    new = edited(new, ("agencies.0", ...), ("action_plan.policy", _forty_actions(lead)))
    new["agencies"] = [*agencies, *new["agencies"]]
    comparison = compare(plan(old), plan(new))
    assert _told(comparison) == [told]
    (row,) = [row for row in comparison.totals.by_agency if lead in row.key.split("+")]
    assert row.delta == 0
    assert comparison.totals.adds_up


def test_agencies_share_a_row_of_totals_with_those_that_they_came_from() -> None:
    merged = {"id": "tik", "name": "Dinas TIK", "formerly": ["kominfo", "dukcapil"]}
    new = replaced(replaced(small(), "kominfo", "tik"), "dukcapil", "tik")
    new = edited(new, ("agencies", [merged, small()["agencies"][2]]))
    rows = compare(plan(small()), plan(new)).totals.by_agency
    assert [(row.key, row.name, row.old, row.new) for row in rows] == [
        ("tik", "Dinas TIK", 1_055_000_000, 1_055_000_000)
    ]


@pytest.mark.parametrize(
    ("details", "told"),
    [
        ({"lead": "kominfo"}, []),
        ({"lead": "dukcapil"}, []),
        ({"lead": "bpkad"}, [("lead-changed", "kominfo", "bpkad")]),
        ({}, [("lead-dropped", "kominfo", None)]),
        ({"lead": "kominfo", "status": "cancelled"}, [("work-halted", "planned", "cancelled")]),
        ({"lead": "kominfo", "status": "ongoing"}, []),
        ({"lead": "kominfo", "output": "Lain", "support": ["bpkad"]}, []),
    ],
)
def test_a_merger_under_a_new_id_tells_a_lead_or_a_state_that_neither_part_had(
    details: dict[str, Any], told: list[tuple[Any, ...]]
) -> None:
    parts = [
        {"id": "a-1", "program": "gov-01", "name": "Satu", "lead": "kominfo", "status": "planned"},
        {"id": "a-2", "program": "gov-01", "name": "Dua", "lead": "dukcapil", "status": "ongoing"},
    ]
    merged = {"id": "a-3", "program": "gov-01", "name": "Tiga", "formerly": ["a-1", "a-2"], **details}
    old = edited(small(), ("action_plan.policy", parts))
    event, *more = sorted(
        _compare(("action_plan.policy", [merged]), old=old).changes,
        key=lambda change: change.code != "merged",
    )
    assert (event.code, event.old, event.new) == ("merged", ("a-1", "a-2"), ("a-3",))
    assert [(change.code, change.old, change.new) for change in more] == told


@pytest.mark.parametrize(
    ("details", "codes"),
    [
        (
            {"targets": {"2021": "7"}},
            ["indicator-renamed", "target-added", "target-removed", "target-removed"],
        ),
        ({"unit": "poin"}, ["indicator-renamed", "indicator-unit-changed"]),
        ({"unit": "poin", "baseline": "1"}, ["indicator-added", "indicator-removed"]),
        ({"unit": "poin", "targets": {"2019": "1"}}, ["indicator-added", "indicator-removed"]),
    ],
)
def test_an_indicator_with_another_name_is_the_same_by_its_unit_or_its_figures(
    details: dict[str, Any], codes: list[str]
) -> None:
    path = "vision.objectives.0.indicators.0"
    indicator = small()["vision"]["objectives"][0]["indicators"][0]
    comparison = _compare((path, {**indicator, "name": "Nama lain", **details}))
    assert sorted(change.code for change in comparison.changes) == codes


def test_each_side_of_a_change_is_called_by_its_own_plans_names() -> None:
    """Also where the other plan does not have it, or has something else under that id."""
    comparison = _compare(
        (f"{POLICY}.lead", "dinkes"),
        ("agencies.0", {"id": "dinkes", "name": "Dinas Kesehatan"}),
        ("agencies.2.name", "Badan Aset"),
        ("action_plan.infrastructure.2.lead", "bpkad"),
        ("agencies.1.name", "Dinas Penduduk"),
    )
    told = {
        change.entity.id: message_of(change).id
        for change in comparison.changes
        if change.code == "lead-changed"
    }
    assert told == {
        "aksi-1": "Penanggung jawab aksi-1 Peraturan Bupati diganti dari Diskominfo (Dinas Komunikasi) ke"
        " Dinas Kesehatan.",
        "aksi-4": "Penanggung jawab aksi-4 Internet publik diganti dari Dinas Kependudukan ke Badan Aset.",
    }


def test_content_is_the_same_also_where_it_refers_to_something_renamed() -> None:
    old = edited(small(), (f"{POLICY}.name", "Sama"), ("action_plan.policy.+", {**_ANOTHER, "name": "Sama"}))
    comparison = _compare(
        (f"{PROGRAM}.0.id", "gov-07"),
        (f"{PROGRAM}.0.formerly", ["gov-01"]),
        (f"{POLICY}.program", "gov-07"),
        (f"{POLICY}.id", "aksi-11"),
        ("action_plan.policy.1.id", "aksi-12"),
        old=old,
    )
    assert [(note.id_old, note.id) for note in comparison.notes] == [
        ("aksi-1", "aksi-11"),
        ("aksi-9", "aksi-12"),
    ]
    assert all("isi yang sama" in note.message.id for note in comparison.notes)


def test_a_seat_of_the_same_agency_under_another_title_is_the_same_seat() -> None:
    (change,) = [
        one
        for one in _compare(("organization.council.members.2.position", "Wakil Ketua")).changes
        if one.code == "organization-changed"
    ]
    assert (change.entity.id, change.entity.id_old) == ("Wakil Ketua", "Anggota")
    assert (change.old, change.new) == ("Anggota", "Wakil Ketua")
    kept = _only(_compare(("organization.council.members.0.holder", "Wakil Bupati")))
    assert (kept.entity.id, kept.entity.id_old) == ("Ketua", None)
