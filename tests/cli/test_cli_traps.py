"""YAML's traps, as a planner falls into them: named at their place, with what to write instead.

The table is that of the notes on reading: what a YAML parser makes of such lines silently, or says in a
parser's words.
"""

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from cli_runs import (
    MINIMAL,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)


class Trap(NamedTuple):
    """A line in the plan's regency, and what is said of it: code, column, and words of the remedy."""

    line: str
    code: str
    column: int
    instead: str = ""


TRAPS = [
    Trap("  name: Kabupaten Tuban", "MP017", 3, "gabungkan isinya di bawah satu kunci"),
    Trap("  No: 1", "MP101", 3, "`kind`"),
    Trap("  code: 3523", "MP121", 9, 'dengan tanda kutip: `"35.23"`'),
    Trap("  code: 0123", "MP121", 9, '`"35.23"`'),
    Trap("  area_km2: 1.839", "MP114", 13, "Tulis `1839` bila ribuan, atau `1,839` bila pecahan."),
    Trap("  area_km2: .nan", "MP113", 13, "`16,87`"),
    Trap("  area_km2: .inf", "MP113", 13, "`16,87`"),
    Trap("  area_km2: 1839,94 km2", "MP113", 13, ": `1839,94`"),
    Trap("  villages: " + "9" * 5000, "MP113", 13, "`1.118.464`"),
    Trap("  villages: 311 desa", "MP113", 13, ": `311`"),
    Trap("  motto: Jl. Raya #5", "MP018", 19, '`motto: "Jl. Raya #5"`'),
    Trap("  motto: Dinas: Kominfo", "MP021", 15, '`motto: "Dinas: Kominfo"`'),
    Trap("\tmotto: Bumi Wali", "MP020", 1, "spasi"),
    Trap("  motto: “Bumi Wali”", "MP019", 10, '`"Bumi Wali"`'),
    Trap("  motto: “Bumi: Wali”", "MP022", 10, '`motto: "Bumi: Wali"`'),
    Trap("  motto: &a Bumi", "MP040", 10, 'tulis `motto: "&a Bumi"`'),
    Trap("  motto: *Bumi*", "MP041", 10, 'tulis `motto: "*Bumi*"`'),
    Trap("  <<: {motto: Bumi}", "MP042", 3, "Ganti baris ini dengan isinya: `motto: Bumi`"),
    Trap("  motto: !!python/object:os.system x", "MP043", 10, "Tulis `motto: x`"),
    Trap("  motto: " + "[" * 500, "MP047", 48, "kurung yang tidak ditutup"),
    Trap('  motto: "Bumi\\x07"', "MP013", 15, "Hapus karakter itu"),
    Trap("  motto: Bumi\x07", "MP013", 14, "Hapus karakter itu"),
    Trap("  motto: Bumi\ufffe", "MP013", 14, "Hapus karakter itu"),
    Trap("  motto: Bumi\u202e", "MP014", 14, "ketik ulang"),
    Trap("  motto: Bumi\u2066", "MP014", 14, "ketik ulang"),
]
HARMLESS = [
    "  motto: no",
    "  motto: off",
    "  motto: on",
    "  motto: yes",
    "  motto: 12:30",
    "  motto: 2019-01-01",
    "  motto: 010",
    "  motto: '#5'",
    '  motto: "Dinas: Kominfo"',
    "  villages: 1.500",
]
"""What other readers turn into something else, and is read here as it stands."""


@pytest.fixture(name="plans", params=["small", "tuban"])
def plans_fixture(request: pytest.FixtureRequest) -> tuple[str, str]:
    """The text of a plan up to a line in its regency, and from there on."""
    if request.param == "small":
        regency = "regency:\n  kind: kabupaten\n  name: Sukamaju\n  province: Jawa Timur\n"
        return MINIMAL[: MINIMAL.index("regency:")] + regency, ""
    text = (TUBAN / "2018.yaml").read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    start = lines.index("regency:\n")
    taken = ("  code:", "  area_km2:", "  villages:", "  motto:")
    after = [line for line in lines[start + 4 :] if not line.startswith(taken)]
    return "".join(lines[: start + 4]), "".join(after)


def findings_with(masterplan: Masterplan, plans: tuple[str, str], line: str) -> list[dict[str, object]]:
    before, after = plans
    text = f"{before}{line}\n{after}"
    Path("rencana.yaml").write_bytes(text.encode())
    result = masterplan("validate", "rencana.yaml", "--format", "json", "--select", "MP0", "--select", "MP1")
    found: list[dict[str, object]] = json.loads(result.out)["findings"]
    return found


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: f"{trap.code} {trap.line[:25].strip()!r}")
def test_a_trap_is_named_where_it_is_and_mended_in_words(
    masterplan: Masterplan, plans: tuple[str, str], trap: Trap
) -> None:
    line = plans[0].count("\n") + 1
    found = findings_with(masterplan, plans, trap.line)
    assert [(one["code"], one["line"], one["column"]) for one in found] == [(trap.code, line, trap.column)]
    assert trap.instead in str(found[0]["remedy"])


def test_a_year_with_and_without_quotes_is_one_key(masterplan: Masterplan) -> None:
    values = "  statistics: [{name: x, unit: y, values: {2018: 1, '2018': 2}}]"
    regency = "regency:\n  kind: kabupaten\n  name: Tuban\n  province: Jawa Timur\n"
    [found] = findings_with(masterplan, (MINIMAL[: MINIMAL.index("regency:")] + regency, ""), values)
    assert (found["code"], found["line"], found["column"]) == ("MP017", 8, 53)


@pytest.mark.parametrize(
    ("values", "column", "instead"),
    [
        (
            "{id: a, name: Dinas Komunikasi, Informatika, dan Statistik}",
            37,
            '`name: "Dinas Komunikasi, Informatika, dan Statistik"`',
        ),
        ("{id: a, name: Dinas Kesehatan, Bencana}", 36, '`name: "Dinas Kesehatan, Bencana"`'),
        ("{id: a, name: x, short: 120,000,000}", 33, "`short: 120.000.000`"),
        ("{id: a, name: x, short: 1839,94}", 34, '`short: "1839,94"`'),
    ],
)
def test_a_comma_between_brackets_loses_nothing_silently(
    masterplan: Masterplan, plans: tuple[str, str], values: str, column: int, instead: str
) -> None:
    before = plans[0][: plans[0].index("regency:")]
    Path("rencana.yaml").write_text(f"{before}agencies:\n  - {values}\n", encoding="utf-8")
    result = masterplan("validate", "rencana.yaml", "--format", "json", "--select", "MP0")
    [found] = json.loads(result.out)["findings"]
    line = before.count("\n") + 2
    assert (found["code"], found["line"], found["column"]) == ("MP035", line, column)
    assert instead in found["remedy"]


def test_brackets_without_end_are_refused_and_crash_nothing(
    masterplan: Masterplan, plans: tuple[str, str]
) -> None:
    found = findings_with(masterplan, plans, "  motto: " + "[" * 200_000)
    assert [one["code"] for one in found] == ["MP047"]


@pytest.mark.parametrize("line", HARMLESS)
def test_what_others_misread_is_read_as_it_stands(
    masterplan: Masterplan, plans: tuple[str, str], line: str
) -> None:
    assert findings_with(masterplan, plans, line) == []


SLIPS = """\
schema: 1
revision:
  year: 2018
  year: 2019
horizon:
\tstart: 2019
regency:
  kind: kabupaten
  name: “Tuban: Bumi Wali”
agencies:
  - {id: diskominfo, name: Dinas Kominfo}
  - {id: Dinas PU, nama: Dinas Pekerjaan Umum}
action_plan:
  policy:
    - id: act-01
      program: gov-01
      name: Penyusunan Perbup
      budget:
        - {year: 2019, source: apbd, amount: 1.500}
        - {year: 19, source: abpd, amount: 450 juta}
"""


def test_independent_slips_are_all_found_in_one_run_and_none_echoes(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(SLIPS, encoding="utf-8")
    result = masterplan("validate", "rencana.yaml", "--format", "json")
    assert result.code == 3
    found = json.loads(result.out)["findings"]
    assert [(one["code"], one["line"], one["column"]) for one in found] == [
        ("MP017", 4, 3),
        ("MP020", 6, 1),
        ("MP022", 9, 9),
        ("MP110", 12, 10),
        ("MP102", 12, 20),
        ("MP112", 19, 46),
        ("MP118", 20, 18),
        ("MP109", 20, 30),
        ("MP111", 20, 44),
    ]
    assert found[-1]["remedy"].endswith("“juta”: `450.000.000`.")
