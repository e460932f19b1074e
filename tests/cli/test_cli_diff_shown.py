"""``masterplan diff`` in a terminal: its header, its groups, what is picked, and who weighs it."""

import json
import re
from itertools import zip_longest
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    TUBAN,
    Masterplan,
    command,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.comparing.areas import AREAS
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.profiles import PROFILES

BOTH = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
PEMALANG = [CHECKOUT / "examples" / "pemalang" / f"{year}.yaml" for year in (2018, 2019, 2021)]
CODE = re.compile(r"\[([a-z-]+)\]$")


def codes(text: str) -> list[str]:
    return [found[1] for line in text.splitlines() if (found := CODE.search(line))]


def test_the_header_names_revisions_files_and_what_they_hold(masterplan: Masterplan) -> None:
    lines = masterplan("diff", *BOTH).out.splitlines()
    assert lines[0] == "Kabupaten Tuban: revisi 2018 → 2019"
    assert lines[1].startswith("  semula  2018, final, ")
    assert re.search(r"2018\.yaml \(sha256 [0-9a-f]{12}\)$", lines[2])
    assert lines[3].startswith("  menjadi 2019, ")


def test_the_gravest_of_a_programme_comes_first(masterplan: Masterplan) -> None:
    ranks = {"kritis": 0, "besar": 1, "kecil": 2, "info": 3}
    groups: list[list[int]] = []
    for line in masterplan("diff", *BOTH, "--verbose").out.splitlines():
        if CODE.search(line):
            groups[-1].append(ranks[line.split()[0]])
        elif not line.startswith("    "):
            groups.append([])
    assert sum(map(len, groups)) == 136
    assert all(group == sorted(group) for group in groups)


def test_the_summary_shows_sums_and_no_change(masterplan: Masterplan) -> None:
    text = masterplan("diff", *BOTH, "--summary").out
    assert codes(text) == []
    for title in ("Menurut dimensi", "Menurut tahun", "Menurut sumber dana", "Jumlah"):
        assert title in text
    assert text.splitlines()[-1].endswith("anggaran −0,06 %")


def test_only_an_area_and_only_grave_changes(masterplan: Masterplan) -> None:
    report = json.loads(masterplan("diff", *BOTH, "--format", "json").out)["changes"]
    wanted = [
        one for one in report if one["area"] in ("budget", "schedule") and one["severity"] == "critical"
    ]
    text = masterplan(
        "diff", *BOTH, "--only", "budget", "--only", "schedule", "--min-severity", "critical", "--verbose"
    ).out
    listed = ("--only", "schedule, budget", "--min-severity", "critical", "--verbose")
    assert masterplan("diff", *BOTH, *listed).out == text
    assert sorted(codes(text)) == sorted(one["code"] for one in wanted)
    assert f"Ditampilkan {len(wanted)} dari {len(report)} perubahan" in text
    assert "15 ditambah, 9 dihapus" in text.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--only", "anggran"), "maksud Anda `budget`?"),
        (("--only", "jadwal"), "maksud Anda `schedule`?"),
        (("--only", "zzz"), "pilihannya: program, action, budget"),
        (("--summary", "--format", "json"), "--summary hanya berlaku untuk --format text, bukan json"),
        (("--only", "budget", "--verbose", "-o", "x.docx"), "--only, --verbose hanya berlaku"),
        (("--summary", "--min-severity", "major"), "--min-severity memilih perubahan"),
    ],
)
def test_what_cannot_be_picked_is_said(masterplan: Masterplan, arguments: tuple[str, ...], said: str) -> None:
    result = masterplan("diff", *BOTH, *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert not Path("x.docx").exists()


def test_every_area_that_changes_have_can_be_picked(masterplan: Masterplan) -> None:
    pairs = (BOTH, (*PEMALANG[:2],), (*PEMALANG[1:],), (BOTH[0], PEMALANG[0], "--force"))
    found = {
        change["area"]
        for pair in pairs
        for change in json.loads(masterplan("diff", *pair, "--format", "json").out)["changes"]
    }
    assert found <= set(AREAS)
    assert {one.area for one in CLASSES.values()} - {""} <= set(AREAS)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_weighs_changes(masterplan: Masterplan, profile: str) -> None:
    before = json.loads(masterplan("diff", *BOTH, "--format", "json").out)["changes"]
    after = json.loads(masterplan("diff", *BOTH, "--profile", profile, "--format", "json").out)["changes"]
    weighed = PROFILES[profile].severities
    severities = {one["fingerprint"]: one["severity"] for one in after}
    assert len(before) == len(after)
    for change in before:
        expected = weighed.get(change["code"], change["severity"])
        assert severities[change["fingerprint"]] == expected
    assert (
        f"Tingkat perubahan menurut profil {profile}." in masterplan("diff", *BOTH, "--profile", profile).out
    )


def test_auditors_mind_every_rupiah_and_mentors_every_strategy() -> None:
    money = [code for code, one in CLASSES.items() if one.measure == "rupiah"]
    auditor, mentor = PROFILES["auditor"].severities, PROFILES["mentor"].severities
    assert {auditor.get(code, CLASSES[code].severity) for code in money} <= {"critical", "major"}
    assert mentor["narrative-changed"] == "major"
    assert mentor["budget-increased"] == "minor"
    assert "budget-unit-suspect" not in mentor
    assert PROFILES["internal"].severities == {}


def test_settings_overrule_a_profile_and_fail_on_follows(masterplan: Masterplan) -> None:
    text = (CHECKOUT / "tests" / "golden" / "plan.yaml").read_text(encoding="utf-8")
    Path("lama.yaml").write_text(text, encoding="utf-8")
    Path("baru.yaml").write_text(text.replace("cerdas dan mandiri", "cerdas"), encoding="utf-8")
    pair = ("diff", "lama.yaml", "baru.yaml", "--profile", "auditor", "--fail-on", "critical")
    assert masterplan(*pair).code == 1
    Path("masterplan.toml").write_text('[changes.severity]\nvision-changed = "info"\n', encoding="utf-8")
    result = masterplan(*pair)
    assert result.code == 0
    assert "Tingkat perubahan menurut profil auditor, masterplan.toml." in result.out
    assert masterplan(*pair, "--no-settings").code == 1


def test_a_console_of_windows_spells_what_it_lacks() -> None:
    result = command("diff", *BOTH, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert result.code == 0
    assert "revisi 2018 -> 2019" in result.out
    assert "anggaran -0,06 %" in result.out
    assert "?" not in result.out


def test_a_profile_explains_itself(masterplan: Masterplan) -> None:
    text = masterplan("explain", "auditor").out
    assert text.startswith("# auditor: profil untuk pemeriksa anggaran\n")
    assert "- `budget-rephased`: kecil → besar\n" in text
    assert "Every class counts by its own severity." in masterplan("explain", "internal", "--lang", "en").out


def multiplied(plan: str, factor: int) -> str:
    """Return a plan with every amount so many times as large."""
    pieces = re.split(r"(?<=amount: )([\d.]+)", plan)
    amounts = (str(int(one.replace(".", "")) * factor) for one in pieces[1::2])
    return "".join(piece + amount for piece, amount in zip_longest(pieces[::2], amounts, fillvalue=""))


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("times", [1, 10, 100, 850])
def test_sums_fit_80_columns_and_stay_exact(masterplan: Masterplan, times: int, lang: str) -> None:
    """Up to 99 trillion rupiah, and with a year that a horizon does not cover."""
    for path, factor in zip(BOTH, (times, max(1, times // 3)), strict=True):
        Path(path.name).write_text(multiplied(path.read_text(encoding="utf-8"), factor), encoding="utf-8")
    later = (
        Path("2019.yaml")
        .read_text(encoding="utf-8")
        .replace("start: 2019, end: 2028", "start: 2020, end: 2028")
    )
    Path("2019.yaml").write_text(later, encoding="utf-8")
    for option in ((), ("--summary",)):
        shown = masterplan("diff", "2018.yaml", "2019.yaml", "--lang", lang, *option).out.splitlines()
        head = next(number for number, line in enumerate(shown) if line.endswith("(Rp)"))
        table = shown[head : shown.index("", head) - 1]  # the last line is a sentence
        assert max(map(len, table)) <= 80
        mark = "," if lang == "en" else "."
        assert f"{116_510_000_000 * times:,}".replace(",", mark) in "\n".join(table)


def test_days_read_as_people_write_them(masterplan: Masterplan) -> None:
    for language, said in (
        ("id", "Tanggal diubah: 28 November 2019 → 28 Januari 2021."),
        ("en", "date changed: 28 November 2019 → 28 January 2021."),
    ):
        shown = masterplan("diff", *PEMALANG[1:], "--verbose", "--lang", language).out
        assert said in shown
    assert "human resources › present state rewritten." in shown
