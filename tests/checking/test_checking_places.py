"""What users see: exact code, severity, line, column and path of what the rules find."""

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.reading import read_plan

HEAD = """\
schema: 1
revision: {year: 2018, status: %s}
horizon: {start: 2019, end: 2028}
regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
"""


def found(lines: str, *codes: str, status: str = "draft", stage: int | None = None) -> list[Finding]:
    text = HEAD % status + lines
    return list(check(read_plan("-", stdin=text.encode), select=codes, stage=stage).findings)


def seen(lines: str, *codes: str, status: str = "draft") -> list[tuple[str, str, int, int, str]]:
    return [
        (finding.code, finding.severity, finding.place.line, finding.place.column, finding.path_text)
        for finding in found(lines, *codes, status=status)
    ]


ACTIONS = """\
pillars:
  governance:
    programs:
      - {id: gov-01, name: Layanan Desa, subdimension: public-service}
action_plan:
  policy:
    - id: aksi-1
      program: gov-01
      name: Peraturan
      budget:
        - {year: 2018, source: apbd, amount: 450.000.000}
        - {year: 2019, source: apbd, amount: 450000}
        - {year: 2019, source: apbd, amount: 500.000.000}
      indicator:
        name: Peraturan
        baseline: 5
        targets:
          2030: 4
          2019: 3
          2020: 6
  literacy:
    - {id: aksi-1, program: gov-02, name: Pelatihan TODO}
"""


def test_findings_stand_at_their_places_in_the_order_of_the_file() -> None:
    assert seen(ACTIONS, "MP2", "MP4", "MP5", "MP601", "MP8", status="final") == [
        ("MP401", "error", 15, 18, "action_plan.policy[0].budget[0].year"),
        ("MP502", "warning", 16, 46, "action_plan.policy[0].budget[1].amount"),
        ("MP501", "error", 17, 11, "action_plan.policy[0].budget[2]"),
        ("MP401", "error", 22, 11, "action_plan.policy[0].indicator.targets.2030"),
        ("MP601", "warning", 22, 17, "action_plan.policy[0].indicator.targets.2030"),
        ("MP601", "warning", 23, 17, "action_plan.policy[0].indicator.targets.2019"),
        ("MP201", "error", 26, 12, "action_plan.literacy[0].id"),
        ("MP202", "error", 26, 29, "action_plan.literacy[0].program"),
        ("MP802", "error", 26, 43, "action_plan.literacy[0].name"),
    ]


def test_messages_say_what_where_and_how_to_mend_it() -> None:
    texts = {finding.code: finding for finding in found(ACTIONS, "MP201", "MP501", "MP502", "MP601")}

    assert texts["MP201"].message.id == "Kode rencana aksi `aksi-1` sudah dipakai di baris 11."
    assert texts["MP201"].message.en == "The action id `aksi-1` is already used in line 11."
    assert texts["MP501"].message.id == "Anggaran 2019 dari APBD Kabupaten/Kota sudah tercantum di baris 16."
    assert "Rp450.000,00 menyimpang jauh" in texts["MP502"].message.id
    assert "(sekitar Rp450.000.000,00)" in texts["MP502"].message.id
    assert (
        texts["MP601"].message.en == "The target of 2019 for “Peraturan” (3) falls against the baseline (5)."
    )


def test_a_dangling_reference_asks_what_was_meant() -> None:
    lines = """\
agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
organization: {working_groups: [{pillar: governance, coordinator: kominfo, members: [bappeda]}]}
"""
    first, second = found(lines, "MP202")

    assert first.message.id == "Tidak ada OPD dengan kode `kominfo`."
    assert first.remedy.id == (
        "Maksud Anda `diskominfo`? Periksa ejaannya, atau daftarkan OPD itu di `agencies`."
    )
    assert second.remedy.en == "Check the spelling, or add that agency to `agencies`."
    assert (second.place.line, second.path_text) == (6, "organization.working_groups[0].members[0]")


def test_ids_may_repeat_between_kinds() -> None:
    lines = """\
agencies: [{id: a, name: Bappeda}]
vision: {missions: [{id: a, text: Misi}], goals: [{id: a, mission: a, text: Tujuan}]}
"""
    assert seen(lines, "MP2") == []


def test_tows_strategies_name_what_is_wrong() -> None:
    lines = """\
strategic_analysis:
  swot:
    strengths: [{id: s1, text: a}]
    weaknesses: [{id: w1, text: a}]
    opportunities: [{id: o1, text: a}]
    strategies:
      so:
        - {id: so1, text: a, sources: [s1]}
        - {id: so2, text: a}
        - {id: so3, text: a, sources: [s1, o1, w1]}
        - {id: so4, text: a, sources: [s1, x9]}
"""
    path = "strategic_analysis.swot.strategies.so"
    problems = [
        (finding.path_text.removeprefix(path), finding.message.id) for finding in found(lines, "MP203")
    ]
    assert problems == [
        ("[0].sources", "Strategi S–O `so1` tidak memakai satu pun butir Peluang."),
        ("[1].sources", "Strategi S–O `so2` belum menyebut butir SWOT dasarnya."),
        ("[2].sources[2]", "Strategi S–O `so3` memakai `w1`, yang termasuk Kelemahan."),
    ]


def test_terms_follow_the_horizon() -> None:
    lines = """\
roadmap:
  - {id: p1, program: g, term: short, start: 2019, end: 2019}
  - {id: p2, program: g, term: medium, start: 2019, end: 2023}
  - {id: p3, program: g, term: long, start: 2020, end: 2024}
  - {id: p4, program: g, term: long, start: 2020, end: 2023}
  - {id: p5, program: g, term: medium, start: 2019, end: 2019}
"""
    late, early = found(lines, "MP402")
    assert late.message.id == (
        "Tahapan `p4` berakhir pada 2023, padahal jangka panjang berakhir pada 2024–2028."
    )
    assert late.remedy.id == "Perbaiki `end`, atau tulis `term: medium`."
    assert (early.place.line, early.message.en) == (
        10,
        "The roadmap entry `p5` ends in 2019, but the medium term ends in 2020–2023.",
    )


def test_quick_wins_may_begin_in_the_year_the_plan_is_made() -> None:
    lines = """\
quick_wins:
  - id: qw-1
    name: SEPASI
    pillar: governance
    start: 2018-10
    end: 2019-09
    budget: [{year: 2018, source: apbd, amount: 0}, {year: 2017, source: apbd, amount: 0}]
"""
    assert seen(lines, "MP4") == [("MP401", "error", 11, 60, "quick_wins[0].budget[1].year")]


def test_a_horizon_that_runs_backwards_is_one_finding() -> None:
    text = (
        HEAD.replace("end: 2028", "end: 2009") % "draft"
        + "roadmap: [{id: p, program: g, term: short, start: 2019, end: 2019}]\n"
    )
    checked = check(read_plan("-", stdin=text.encode), select=["MP4", "MP7"])
    assert [(finding.code, finding.path_text) for finding in checked.findings] == [("MP403", "horizon.end")]


def test_targets_are_compared_in_time_and_from_the_baseline_on() -> None:
    lines = """\
vision:
  objectives:
    - id: a
      pillar: living
      text: b
      indicators:
        - {name: naik, baseline: 5, baseline_year: 2019, targets: {2019: 4, 2021: 7, 2020: 6}}
        - {name: tetap, direction: maintain, baseline: 95, targets: {2019: 90}}
        - {name: turun, direction: decrease, baseline: 3, targets: {2019: 3, 2020: 3}}
"""
    assert seen(lines, "MP601") == []


def test_official_names_are_looked_for_in_every_text_once() -> None:
    lines = """\
pillars:
  governance:
    strategy: |
      Smart Goverment, lalu smart  government, lalu Smart Goverment lagi;
      Smart Governance tidak salah.
    strategies: {public-service: Smart People}
introduction: {aims: [Smart Mobility untuk warga]}
glossary: [{term: Smart Sociaty, meaning: Warga}]
"""
    texts = [(finding.place.line, finding.message.id, finding.remedy.id) for finding in found(lines, "MP801")]
    assert [line for line, _, _ in texts] == [7, 7, 10, 11, 12]
    assert texts[1][1:] == (
        "“smart government” bukan nama resmi dimensi.",
        "Tulis “Smart Governance”.",
    )
    assert [remedy for _, _, remedy in texts[2:]] == [
        "Tulis “Smart Society”.",
        "Tulis “Smart Living”.",
        "Tulis “Smart Society”.",
    ]


def test_roman_numbers_links_and_ellipses_are_no_placeholders() -> None:
    lines = """\
glossary:
  - {term: PON XXX, meaning: Pekan olahraga ke-30 … dan seterusnya}
  - {term: Tautan, meaning: "[Nama situs](https://tuban.go.id) dan [1]"}
  - {term: Garis, meaning: "Satu\\n\\n---\\n\\nDua"}
  - {term: "…", meaning: "[isi di sini]"}
  - {term: "-", meaning: Lorem ipsum dolor}
"""
    assert [(line, path) for _, _, line, _, path in seen(lines, "MP802")] == [
        (9, "glossary[3].term"),
        (9, "glossary[3].meaning"),
        (10, "glossary[4].term"),
        (10, "glossary[4].meaning"),
    ]


def test_a_missing_part_is_shown_at_what_should_hold_it() -> None:
    lines = """\
organization:
  chair: Budi
  council: {name: Dewan}
"""
    assert seen(lines, "MP322", "MP323", "MP304", status="final") == [
        ("MP304", "error", 4, 10, "regency.profile"),
        ("MP323", "error", 6, 3, "organization.executive_team"),
        ("MP322", "error", 7, 12, "organization.council.members"),
    ]


def test_postponed_and_cancelled_work_needs_less() -> None:
    lines = """\
action_plan:
  policy:
    - {id: a, program: g, name: Satu, status: postponed}
    - {id: b, program: g, name: Dua, status: cancelled}
    - {id: c, program: g, name: Tiga}
"""
    assert seen(lines, "MP317", "MP302", status="final") == [
        ("MP302", "error", 7, 7, "action_plan.policy[0].indicator"),
        ("MP317", "warning", 7, 7, "action_plan.policy[0].budget"),
        ("MP302", "error", 9, 7, "action_plan.policy[2].indicator"),
        ("MP317", "error", 9, 7, "action_plan.policy[2].budget"),
    ]
