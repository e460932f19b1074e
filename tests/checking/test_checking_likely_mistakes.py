"""More mistakes that civil servants make, one at a time in a plan that is right: what is found, and where.

Beyond the thirty of ``thirty_mistakes``: copied from Word or Excel, typed in a hurry, indented by guess.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.cli.run import run

RIGHT = """\
schema: 1
revision: {year: 2018, status: draft, date: 2018-12-14}
horizon: {start: 2019, end: 2028}
regency:
  kind: kabupaten
  name: Sukamaju
  province: Jawa Timur
  code: "35.23"
  area_km2: 1234
agencies:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
  - {id: bappeda, name: Badan Perencanaan Pembangunan Daerah}
vision:
  statement: Sukamaju cerdas
  objectives:
    - {id: sas-1, pillar: governance, text: Meningkatnya kepuasan warga}
pillars:
  governance:
    strategy: Layanan satu pintu.
    programs:
      - id: gov-01
        name: Surat Desa Digital
        subdimension: public-service
        objective: sas-1
        lead: diskominfo
      - id: gov-02
        name: Kantor Tanpa Kertas
        subdimension: bureaucracy
        objective: sas-1
        lead: bappeda
action_plan:
  policy:
    - id: aksi-01
      program: gov-01
      name: Perbup surat desa
      lead: diskominfo
      indicator: {name: Perbup, unit: dokumen, baseline: 0, targets: {2019: 1}}
      budget:
        - {year: 2019, source: apbd, amount: 250000000}
        - {year: 2020, source: apbd, amount: 260000000}
  applications:
    - id: aksi-02
      program: gov-02
      name: Aplikasi naskah dinas
      lead: bappeda
      indicator: {name: OPD pengguna, unit: OPD, baseline: 0, targets: {2019: 20}}
      preparation: [Kajian, Uji coba]
      budget:
        - {year: 2019, source: apbd, amount: 300000000}
quick_wins:
  - {id: qw-01, name: SEPASI, pillar: governance, start: 2019-01, end: 2019-12}
risks:
  - {id: ris-01, risk: Pergantian pejabat, impact: 4, owner: bappeda}
"""
WORK_IN_PROGRESS = [rule.code for rule in registered_rules() if rule.stage is not None]
AMOUNT = "amount: 250000000"
NAME = "  name: Sukamaju"
SECOND = "  - {id: bappeda, name"
TITLE = "        name: Surat Desa Digital"
BAPPEDA = "`- {id: bappeda, name: Badan Perencanaan Pembangunan Daerah}`"


@dataclass(frozen=True)
class Mistake:
    """What is written instead of what, the code and line of every finding, and what the first one advises."""

    right: str
    wrong: str
    findings: tuple[tuple[str, int], ...]
    advice: str = ""


MISTAKES = {
    "a no-break space after the colon": Mistake(
        NAME, "  name:\u00a0Sukamaju", (("MP037", 6),), "`name: Sukamaju`"
    ),
    "no-break spaces as indentation": Mistake(
        NAME, "\u00a0\u00a0name: Sukamaju", (("MP037", 6),), "`name: Sukamaju`"
    ),
    "a no-break space in an amount": Mistake(
        AMOUNT, "amount: Rp\u00a0250.000.000", (("MP111", 39),), ": `250.000.000`"
    ),
    "Rp and ,-": Mistake(
        AMOUNT, "amount: Rp 250.000.000,-", (("MP035", 39),), '`amount: "Rp 250.000.000,-"`'
    ),
    "amount with cents": Mistake(
        AMOUNT, "amount: 250.000.000,00", (("MP035", 39),), '`amount: "250.000.000,00"`'
    ),
    "English thousands": Mistake(
        AMOUNT, "amount: 250,000,000", (("MP035", 39), ("MP502", 40)), "`amount: 250.000.000`"
    ),
    "English thousands in quotes": Mistake(
        AMOUNT, 'amount: "250,000,000"', (("MP111", 39),), ": `250.000.000`"
    ),
    "Excel's exponent": Mistake(AMOUNT, "amount: 2.5E+08", (("MP111", 39),), ": `250.000.000`"),
    "an amount in words": Mistake(AMOUNT, "amount: 250 juta", (("MP111", 39),), ": `250.000.000`"),
    "a dash for no amount": Mistake(AMOUNT, "amount: -", (("MP111", 39),), "`1.250.000.000`"),
    "an English decimal": Mistake("area_km2: 1234", "area_km2: 1,234.50", (("MP113", 9),), ": `1234,50`"),
    "a date with slashes": Mistake("2018-12-14", "14/12/2018", (("MP120", 2),), ": `2018-12-14`"),
    "a date in words": Mistake("2018-12-14", "14 Desember 2018", (("MP120", 2),), ": `2018-12-14`"),
    "31 November": Mistake("2018-12-14", "2018-11-31", (("MP120", 2),), "misalnya `2018-12-14`"),
    "ya for a figure": Mistake("impact: 4", "impact: ya", (("MP113", 53),), "misalnya `4`"),
    "a month in words": Mistake("start: 2019-01", "start: Jan 2019", (("MP119", 51),), ": `2019-01`"),
    "a colon at the end": Mistake(
        "  province: Jawa Timur", "  province: Jawa Timur:", (("MP021", 7),), "tulis `province: Jawa Timur`."
    ),
    "a tab after the dash": Mistake(SECOND, "  -\t{id: bappeda, name", (("MP038", 12),), BAPPEDA),
    "two lines in one": Mistake(
        NAME + "\n  province", NAME + " province", (("MP021", 6),), "baris baru: `province: Jawa Timur`"
    ),
    "a list in the column of its key": Mistake(
        "\n  - {id: diskominfo", "\n- {id: diskominfo", (("MP026", 12),), "jorokkan baris 11 sedalam 2 spasi"
    ),
    "a list outside its key": Mistake(
        "        - {year: 2019, source: apbd, amount: 25",
        "    - {year: 2019, source: apbd, amount: 25",
        (("MP026", 40),),
        "jorokkan baris 39 sedalam 8 spasi",
    ),
    "one space too few": Mistake(
        "        - {year: 2020", "       - {year: 2020", (("MP026", 40),), "Sejajarkan dengan baris 39"
    ),
    "an id copied along": Mistake("id: aksi-02", "id: aksi-01", (("MP201", 42),), "Beri kode lain"),
    "a range of years for a mapping": Mistake(
        "{start: 2019, end: 2028}", "2019-2028", (("MP104", 3),), "`{start: 2019, end: 2028}`"
    ),
    "a range of years for a year": Mistake(
        "targets: {2019: 1}", "targets: {2019-2023: 1}", (("MP118", 37),), "Tulis satu tahun"
    ),
    "a percent sign": Mistake("{2019: 20}", "{2019: 20%}", (("MP113", 46),), ": `20`"),
    "a decimal comma between braces": Mistake(
        "{2019: 20}", "{2019: 20,5}", (("MP035", 46),), '`2019: "20,5"`'
    ),
    "a decimal comma in a list": Mistake(
        "[Kajian, Uji coba]", "[Kajian, Naik 1,5 persen]", (("MP036", 47),), '`"Naik 1,5 persen"`'
    ),
    "quotes of Word with a colon": Mistake(
        NAME, "  name: “Suka: maju”", (("MP022", 6),), '`name: "Suka: maju"`'
    ),
    "quotes of Word": Mistake(NAME, "  name: “Sukamaju”", (("MP019", 6),), '`"Sukamaju"`'),
    "an apostrophe between apostrophes": Mistake(
        TITLE, "        name: 'Jum'at Sehat'", (("MP024", 22),), '`name: "Jum\'at Sehat"`'
    ),
    "an unclosed quote": Mistake(
        TITLE, '        name: "Surat Desa Digital', (("MP023", 22),), '`name: "Surat Desa Digital"`'
    ),
    "a colon in a title": Mistake(
        TITLE, "        name: SIMPEL: Surat Desa", (("MP021", 22),), '`name: "SIMPEL: Surat Desa"`'
    ),
    "a hash in a text": Mistake(
        TITLE, "        name: Aplikasi #SuratDesa", (("MP018", 22),), '`name: "Aplikasi #SuratDesa"`'
    ),
    "an at sign": Mistake(TITLE, "        name: @SuratDesa", (("MP029", 22),), '`name: "@SuratDesa"`'),
    "stars for bold": Mistake(
        TITLE, "        name: *Surat Desa*", (("MP041", 22),), '`name: "*Surat Desa*"`'
    ),
    "an ampersand": Mistake(TITLE, "        name: & Rekan", (("MP040", 22),), '`name: "& Rekan"`'),
    "a hyphen forgotten before braces": Mistake(SECOND, "  {id: bappeda, name", (("MP027", 12),), BAPPEDA),
    "a hyphen forgotten before keys": Mistake(
        "      - id: gov-02", "        id: gov-02", (("MP017", 26), ("MP202", 43)), "`- id: gov-02`"
    ),
    "no space after the hyphen": Mistake(
        "      - id: gov-02", "      -id: gov-02", (("MP027", 26),), "`- id: gov-02`"
    ),
    "no space after the colon": Mistake(NAME, "  name:Sukamaju", (("MP034", 6),), "`name: Sukamaju`"),
    "an equals sign": Mistake(NAME, "  name = Sukamaju", (("MP033", 6),), "Tulis `name: Sukamaju`."),
    "a semicolon": Mistake(NAME, "  name; Sukamaju", (("MP033", 6),), "Tulis `name: Sukamaju`."),
    "a colon of full width": Mistake(NAME, "  name： Sukamaju", (("MP033", 6),), "Tulis `name: Sukamaju`."),
    "a remark after slashes": Mistake(
        "regency:", "// data daerah\nregency:", (("MP033", 4),), "Tulis `# data daerah`."
    ),
    "a bullet of Word": Mistake(SECOND, "  • {id: bappeda, name", (("MP027", 12),), BAPPEDA),
    "a dash of Word": Mistake(SECOND, "  – {id: bappeda, name", (("MP027", 12),), BAPPEDA),
    "a numbered list": Mistake(SECOND, "  2. {id: bappeda, name", (("MP027", 12),), BAPPEDA),
    "a brace not closed": Mistake(
        "Pembangunan Daerah}", "Pembangunan Daerah", (("MP030", 12),), f"Tutup dengan `}}`: {BAPPEDA}"
    ),
    "a comma forgotten": Mistake(SECOND, "  - {id: bappeda name", (("MP021", 12),), f"sebelumnya: {BAPPEDA}"),
    "a semicolon for a comma": Mistake(
        SECOND, "  - {id: bappeda; name", (("MP021", 12),), f"sebelumnya: {BAPPEDA}"
    ),
    "a key with a capital": Mistake(NAME, "  Name: Sukamaju", (("MP102", 6),), "Ganti `Name` dengan `name`"),
    "a name for an id": Mistake(
        "        lead: diskominfo",
        "        lead: Dinas Komunikasi dan Informatika",
        (("MP110", 25),),
        "`diskominfo`",
    ),
    "capitals in a choice": Mistake(
        "source: apbd, amount: 25", "source: APBD, amount: 25", (("MP109", 39),), "Maksud Anda `apbd`?"
    ),
    "a text that goes on in the first column": Mistake(
        "Layanan satu pintu.", "Layanan satu pintu.\nuntuk semua warga.", (("MP033", 20),), "`|-`"
    ),
    "an ellipsis": Mistake(TITLE, "        name: …", (("MP802", 22),), "Ganti dengan isi"),
}


def found(plan: str, folder: Path, captured: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    path = folder / "rencana.yaml"
    path.write_text(plan, encoding="utf-8")
    ignored = (word for code in WORK_IN_PROGRESS for word in ("--ignore", code))
    run(["validate", str(path), "--format", "json", *ignored])
    findings: list[dict[str, object]] = json.loads(captured.readouterr().out)["findings"]
    return findings


def test_the_plan_is_right(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert found(RIGHT, tmp_path, capfd) == []


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_found_at_its_line_with_what_to_write(
    mistake: Mistake, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert mistake.right in RIGHT
    findings = found(RIGHT.replace(mistake.right, mistake.wrong, 1), tmp_path, capfd)
    assert tuple((each["code"], each["line"]) for each in findings) == mistake.findings
    assert mistake.advice in str(findings[0]["remedy"])


def test_an_unclosed_quote_is_blamed_however_much_follows(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    agencies = "".join(f"  - {{id: opd-{number}, name: Dinas {number}}}\n" for number in range(200))
    plan = RIGHT.replace(NAME, '  name: "Sukamaju').replace("\nvision:", f"\n{agencies}vision:")
    assert [(each["code"], each["line"]) for each in found(plan, tmp_path, capfd)] == [("MP023", 6)]
