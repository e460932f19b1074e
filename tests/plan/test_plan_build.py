"""Every way in which a tree is not a plan: exact code, place, path and advice."""

import pytest
from pydantic import ValidationError
from pydantic_core import InitErrorDetails

from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.fault_kinds import FAULT_KINDS
from masterplan_cli.plan.fields import path_text
from masterplan_cli.plan.problems import faults_of
from masterplan_cli.reading import Fault, read_plan

BASE = {
    "schema": "schema: 1\n",
    "revision": "revision: {year: 2018}\n",
    "horizon": "horizon: {start: 2019, end: 2028}\n",
    "regency": "regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}\n",
}
ACTION = "action_plan:\n  policy:\n    - id: a\n      program: b\n      name: c\n"
BUDGET = ACTION + "      budget:\n        - {year: 2019, source: apbd, amount: %s}\n"
TARGET = ACTION + "      indicator: {name: d, targets: {2019: %s}}\n"
QUICK_WIN = "quick_wins:\n  - {id: qw-01, name: a, pillar: %s}\n"
REGULATION = "legal_basis:\n  - {kind: %s, number: 23, year: 2014, about: Pemda}\n"


def with_base(lines: str) -> str:
    """The lines, after those of the smallest plan that they do not replace."""
    return "".join(line for key, line in BASE.items() if f"{key}:" not in lines.split("\n", 1)[0]) + lines


def faults(text: str) -> tuple[Fault, ...]:
    return build_plan(read_plan("-", stdin=text.encode).tree).faults


CASES = [
    ("wisata: x\n", "MP101", "5:1", "wisata", "yang dikenal di sini: `schema`, `edition`, `revision`"),
    ("agency: []\n", "MP102", "5:1", "agency", "Maksud Anda `agencies` (Perangkat daerah)?"),
    ("quick-wins: []\n", "MP102", "5:1", "quick-wins", "Ganti `quick-wins` dengan `quick_wins`"),
    ("peta_jalan: []\n", "MP102", "5:1", "peta_jalan", "Ganti `peta_jalan` dengan `roadmap`"),
    ("Dasar Hukum: []\n", "MP102", "5:1", '["Dasar Hukum"]', "Ganti `Dasar Hukum` dengan `legal_basis`"),
    (ACTION + "      anggaran: []\n", "MP102", "10:7", "action_plan.policy[0].anggaran", "`budget` (Angg"),
    (ACTION + "      anggran: []\n", "MP102", "10:7", "action_plan.policy[0].anggran", "`budget` (Angg"),
    (ACTION + "      opd: x\n", "MP102", "10:7", "action_plan.policy[0].opd", "`lead` (OPD penanggung"),
    ("agencies:\n  - id: a\n    naem: b\n", "MP102", "7:5", "agencies[0].naem", "Ganti `naem` dengan `name`"),
    (
        "agencies:\n  - id: a\n    nama: b\n",
        "MP102",
        "7:5",
        "agencies[0].nama",
        "Maksud Anda `name` (Nama OPD)?",
    ),
    (
        "agencies:\n  - id: a\n",
        "MP103",
        "6:5",
        "agencies[0].name",
        "`name` (Nama OPD) wajib diisi, tetapi belum",
    ),
    ("agencies:\n  - id: a\n    name:\n", "MP103", "7:5", "agencies[0].name", "tetapi masih kosong"),
    ("agencies:\n  - {id: a, name: b, shrt: }\n", "MP102", "6:22", "agencies[0].shrt", "Ganti `shrt` dengan"),
    ("pillars:\n  goverment:\n", "MP101", "6:3", "pillars.goverment", "`governance`, `branding`"),
    ("horizon:\n", "MP103", "4:1", "horizon", "misalnya `horizon: {start: 2019, end: 2028}`"),
    ("horizon: 2019\n", "MP104", "4:10", "horizon", "bukan teks `2019`. Tulis di bawahnya"),
    ("horizon: [2019]\n", "MP104", "4:10", "horizon", "bukan daftar. Tulis di bawahnya, menjorok ke dalam"),
    (
        "pillars: [x]\n",
        "MP104",
        "5:10",
        "pillars",
        "`governance`, `branding`, `economy`, `living`, `society`",
    ),
    ("agencies: bappeda\n", "MP105", "5:11", "agencies", "harus berupa daftar, bukan teks `bappeda`"),
    ("agencies: {a: b}\n", "MP105", "5:11", "agencies", "bukan pasangan kunci dan nilai"),
    ("edition: [x]\n", "MP106", "5:10", "edition", "harus berupa satu nilai, bukan daftar"),
    ("revision: {year: {a: b}}\n", "MP106", "4:18", "revision.year", "misalnya `2018`"),
    (TARGET % "[1]", "MP106", "10:44", "action_plan.policy[0].indicator.targets.2019", "daftar"),
    ("agencies:\n  - \n", "MP107", "6:4", "agencies[0]", "Butir `agencies[0]` (Perangkat daerah) kosong"),
    ('edition: ""\n', "MP108", "5:10", "edition", "misalnya `kominfo-2018`"),
    (
        REGULATION % "Undang-undang",
        "MP109",
        "6:12",
        "legal_basis[0].kind",
        "Maksud Anda `UU`? Pilihannya: `UU` (",
    ),
    (QUICK_WIN % "ekonomi", "MP109", "6:34", "quick_wins[0].pillar", "Maksud Anda `economy`?"),
    (
        QUICK_WIN % "zzz",
        "MP109",
        "6:34",
        "quick_wins[0].pillar",
        "dikenal. Pilihannya: `governance` (Smart Gov",
    ),
    ("pillars:\n  goverment: {}\n", "MP109", "6:3", "pillars.goverment", "Maksud Anda `governance`?"),
    ("pillars: {sociaty: {}}\n", "MP109", "5:11", "pillars.sociaty", "Maksud Anda `society`?"),
    ("pillars: {people: {}}\n", "MP109", "5:11", "pillars.people", "Maksud Anda `society`?"),
    ("pillars: {mobility: {}}\n", "MP109", "5:11", "pillars.mobility", "Maksud Anda `living`?"),
    (
        BUDGET.replace("apbd", "APBD Provinsi") % 1,
        "MP109",
        "11:32",
        "action_plan.policy[0].budget[0].source",
        "`apbd-provinsi`?",
    ),
    ("agencies: [{id: Bappeda_1, name: x}]\n", "MP110", "5:17", "agencies[0].id", "misalnya `bappeda-1`"),
    (
        BUDGET % "'1,5 M'",
        "MP111",
        "11:46",
        "action_plan.policy[0].budget[0].amount",
        "`1,5 M` bukan jumlah rupiah",
    ),
    (
        BUDGET % "1.500",
        "MP112",
        "11:46",
        "action_plan.policy[0].budget[0].amount",
        "`1500`, `1.500.000` (ribuan), atau `1.500.000.000` (jutaan)",
    ),
    (
        TARGET % "banyak",
        "MP113",
        "10:44",
        "action_plan.policy[0].indicator.targets.2019",
        "`banyak` bukan angka",
    ),
    (
        TARGET % "1.500",
        "MP114",
        "10:44",
        "action_plan.policy[0].indicator.targets.2019",
        "Tulis `1500` bila ribuan, atau `1,500`",
    ),
    (
        "regency: {kind: kota, name: a, province: b, villages: -3}\n",
        "MP116",
        "4:55",
        "regency.villages",
        "`-3` bukan bilangan bulat",
    ),
    (
        "risks: [{id: a, risk: b, impact: 9}]\n",
        "MP117",
        "5:34",
        "risks[0].impact",
        "Tulis angka dari 1 sampai 5",
    ),
    ("revision: {year: 18}\n", "MP118", "4:18", "revision.year", "`18` bukan tahun"),
    (
        TARGET.replace("2019", "19") % 1,
        "MP118",
        "10:38",
        "action_plan.policy[0].indicator.targets.19",
        "`targets` (Target",
    ),
    (QUICK_WIN % "living, start: 2019-13", "MP119", "6:49", "quick_wins[0].start", "misalnya `2019-01`"),
    (
        "revision: {year: 2018, date: 2018-02-31}\n",
        "MP120",
        "4:30",
        "revision.date",
        "bukan tanggal yang ada di kalender",
    ),
    (
        "regency: {kind: kota, name: a, province: b, code: '3523'}\n",
        "MP121",
        "4:51",
        "regency.code",
        '`"35.23"`',
    ),
    (ACTION + "      code: 2-16\n", "MP122", "10:13", "action_plan.policy[0].code", '`"2.16.03.2.02.09"`'),
    ("schema: 2\n", "MP123", "4:9", "schema", "Versi skema `2` tidak dikenal. Tulis `schema: 1`."),
]


@pytest.mark.parametrize(("lines", "code", "at", "path", "says"), CASES)
def test_one_fault_is_one_finding_at_its_place(lines: str, code: str, at: str, path: str, says: str) -> None:
    (fault,) = faults(with_base(lines))

    place = f"{fault.place.line}:{fault.place.column}"
    assert (fault.code, place, path_text(fault.path)) == (code, at, path)
    assert fault.severity == "error"
    assert says in f"{fault.message.id} {fault.remedy.id}"


def test_every_kind_of_fault_has_a_case() -> None:
    others = {
        "MP197",  # tests/checking/test_checking_hostile.py
        "MP198",  # test_a_flood_of_faults_is_cut_short
        "MP199",  # what no scalar of ours gives; test_an_error_without_words_of_its_own
    }
    assert {kind.code for kind in FAULT_KINDS} == {case[1] for case in CASES} | others


def test_the_smallest_plan_is_a_plan() -> None:
    built = build_plan(read_plan("-", stdin=with_base("").encode).tree)

    assert built.faults == ()
    assert built.plan is not None
    assert built.plan.regency.full_name == "Kabupaten Tuban"


def test_an_empty_file_misses_the_four_required_parts() -> None:
    assert [(fault.code, fault.place[1:], fault.path) for fault in faults("{}\n")] == [
        ("MP103", (1, 1), ("schema",)),
        ("MP103", (1, 1), ("revision",)),
        ("MP103", (1, 1), ("horizon",)),
        ("MP103", (1, 1), ("regency",)),
    ]


def test_two_misspelt_keys_explain_two_missing_ones() -> None:
    found = faults(with_base("agencies:\n  - {kode: a, nama: b}\n"))
    assert [(fault.code, fault.path[-1]) for fault in found] == [("MP102", "kode"), ("MP102", "nama")]
    assert "dengan `id`" in found[0].remedy.id
    assert "dengan `name`" in found[1].remedy.id


def test_a_key_that_already_has_a_value_is_not_suggested() -> None:
    (fault,) = faults(with_base(BUDGET % "5, jumlah: 5"))
    assert (fault.code, fault.path[-1]) == ("MP101", "jumlah")


def test_english_messages_name_keys_and_indonesian_ones_titles_too() -> None:
    (fault,) = faults(with_base("agencies:\n  - {id: a, name: [b]}\n"))
    assert fault.message.en == "`name` must be one value, not a list."
    assert fault.message.id == "`name` (Nama OPD) harus berupa satu nilai, bukan daftar."


def test_a_key_called_like_pydantics_mark_is_only_a_key() -> None:
    found = faults(with_base("pillars: {governance: {'[key]': x}}\n"))
    assert [(fault.code, fault.path) for fault in found] == [("MP101", ("pillars", "governance", "[key]"))]


def test_braces_in_a_value_are_shown_as_they_are() -> None:
    (fault,) = faults(with_base("revision: {year: '{value}'}\n"))
    assert fault.message.en == "`year`: `{value}` is not a year."


def test_a_long_value_is_cut_and_shown_on_one_line() -> None:
    (fault,) = faults(with_base(f"revision: {{year: '{'9' * 500}'}}\n"))
    assert fault.message.en == f"`year`: `{'9' * 59}…` is not a year."


def test_an_error_without_words_of_its_own_is_still_a_finding() -> None:
    tree = read_plan("-", stdin=with_base("edition: x\n").encode).tree
    problem = InitErrorDetails(type="int_parsing", loc=("edition",), input="x")
    error = ValidationError.from_exception_data("Masterplan", [problem])

    (fault,) = faults_of(error, tree)

    assert (fault.code, fault.place[1:]) == ("MP199", (5, 10))
    assert fault.remedy.en == "Write it like this example: `kominfo-2018`."


def test_a_flood_of_faults_is_cut_short() -> None:
    found = faults(with_base("agencies:\n" + "  - \n" * 5000))
    assert len(found) == 2001
    assert (found[-1].code, found[-1].message.en) == (
        "MP198",
        "There is more that is not shown: 3,000 errors.",
    )
