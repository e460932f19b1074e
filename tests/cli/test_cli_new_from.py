"""``masterplan new --from``: next year's revision, word for word the old one, and what is to be decided."""

import re
import shutil
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
    shell,
)

PICTURE = CHECKOUT / "docs" / "images" / "tuban-halaman.png"
EXAMPLES = [("tuban", 2018), ("tuban", 2019), ("pemalang", 2018), ("pemalang", 2019), ("pemalang", 2021)]
ID = re.compile(r"(?:aksi|peta|qw)-")
HEADING = re.compile(r"^  (year|status|date|previous|note):.*\n?", re.MULTILINE)


def examples() -> None:
    for name in ("tuban", "pemalang"):
        shutil.copytree(CHECKOUT / "examples" / name, name)


def text_of(path: str | Path) -> str:
    return Path(path).read_bytes().decode()


@pytest.mark.parametrize(("regency", "year"), EXAMPLES)
def test_the_next_revision_of_an_example_differs_in_its_heading_only(
    masterplan: Masterplan, regency: str, year: int
) -> None:
    examples()
    old, new = f"{regency}/{year}.yaml", f"{regency}/2030.yaml"
    made = masterplan("new", "--from", old, "--year", 2030)
    assert (made.code, made.err) == (0, "")
    assert f"{new}:" in made.out
    before, after = text_of(old), text_of(new)
    moved = before.replace(f"  - {year}/", "  - 2030/")
    assert HEADING.sub("", after) == HEADING.sub("", moved)
    for line in ("  year: 2030\n", "  status: draft\n", f"  previous: {year}.yaml\n"):
        assert line in after
    for file in files_below(Path(regency, str(year))):
        assert Path(regency, "2030", file).read_bytes() == Path(regency, str(year), file).read_bytes()
    changes = masterplan("diff", old, new).out.splitlines()
    assert [line.split("[")[1] for line in changes if "[" in line] == ["revision-status-changed]"]
    assert masterplan("render", new, "--draft", "--to", "md", "-o", "buku").code == 0
    assert masterplan("new", "--from", old, "-o", "baru").code == 0
    assert masterplan("validate", f"baru/{year + 1}.yaml").code == 0


def test_the_year_after_is_taken_when_none_is_given(masterplan: Masterplan) -> None:
    examples()
    assert masterplan("new", "--from", "tuban/2018.yaml", "-o", "b").code == 0
    assert Path("b", "2019.yaml").exists()
    assert "previous: ../tuban/2018.yaml" in text_of("b/2019.yaml")
    assert masterplan("validate", "b/2019.yaml", "--select", "MP1").code == 0


def test_every_decision_has_a_place_that_speaks_of_it(masterplan: Masterplan) -> None:
    examples()
    out = masterplan("new", "--from", "tuban/2018.yaml", "--year", 2020).out
    places = re.findall(r"^  (\S+?):(\d+)(?:  (.*))?$", out, re.MULTILINE)
    assert len(places) == int(re.findall(r"diputuskan: (\d+) hal", out)[0])
    named = [(file, int(line), subject.split()[0]) for file, line, subject in places if ID.match(subject)]
    assert len(named) > 100
    for file, line, id_ in named:
        above = text_of(file).splitlines()[:line]
        assert re.findall(r"\bid: (\S+)", "\n".join(above))[-1] == id_


PLAN = """\
# Catatan di awal.
schema: 1   # versi
revision: {year: 2018, status: draft, note: 'Lama, sekali', previous: 2017.yaml}  # tetap
horizon: {start: 2019, end: 2025}
regency: {kind: kabupaten, name: Sukamaju, province: Jawa Timur}
agencies: [{id: kominfo, name: Dinas Kominfo}]
organization:
  decrees: [{number: "1", date: 2018-03-04, about: Dewan}]
strategic_analysis:
  rpjmd: {start: 2014, end: 2019}
pillars:
  governance:
    programs:
      - {id: gov-01, name: Desa Digital, subdimension: public-service}
action_plan:
  policy:
    - id: aksi-1
      program: gov-01
      name: Perbup
      budget: [{year: 2019, source: apbd, amount: 1000000}]
      indicator: {name: Perbup, unit: naskah, targets: {2019: "1,5"}}
    - id: aksi-2
      program: gov-01
      name: Tim
      budget: [{year: 2019, source: apbd, amount: 1000000}, {year: 2021, source: apbd, amount: 1000000}]
    - id: aksi-3
      program: gov-01
      name: Sudah
      status: done
      budget: [{year: 2019, source: apbd, amount: 1000000}]
roadmap:
  - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: Perbup terbit}
quick_wins:
  - {id: qw-1, name: Surat, pillar: governance, start: 2019-01, end: 2019-12}
closing: {date: 2018-12-01, text: Ditutup tahun 2018.}
"""

DECIDED = """\
Revisi: tulis tanggal dan ringkasan perubahan, periksa baris status di sampul (1)
  2020.yaml:3  2018 → 2020

RPJMD ini sudah berakhir: petakan RPJMD yang baru (1)
  2020.yaml:10  2014–2019

Keputusan: masih berlaku, atau ada yang baru? (1)
  2020.yaml:8  1 (2018-03-04)

Naskah yang menyebut tahun revisi sebelumnya: masih benar? (1)
  2020.yaml:35  Penutup

Penutup: tanggal penandatanganan yang baru (1)
  2020.yaml:35  2018-12-01

Quick win yang waktunya sudah lewat: selesai, dilanjutkan, atau diganti? (1)
  2020.yaml:34  qw-1 Surat (2019-12)

Aksi yang tahun anggaran terakhirnya sudah lewat: selesai, dilanjutkan, atau dibatalkan? (1)
  2020.yaml:20  aksi-1 Perbup (2019)

Aksi yang anggarannya sudah mulai tetapi masih berstatus planned: sudah berjalan? (1)
  2020.yaml:24  aksi-2 Tim (2019)

Tahapan peta jalan yang sudah lewat: tercapai, atau digeser? (1)
  2020.yaml:32  peta-1 Perbup terbit (2019)

Target tahun yang sudah lewat: tercapai? Catat capaiannya di baseline dan baseline_year (1)
  2020.yaml:21  Perbup: 1,5 naskah (2019)
"""


def test_what_the_years_overtook_is_listed_in_order_with_its_lines(masterplan: Masterplan) -> None:
    Path("2018.yaml").write_text(PLAN, encoding="utf-8")
    made = masterplan("new", "--from", "2018.yaml", "--year", 2020)
    assert (made.code, made.err) == (0, "")
    assert made.out.partition("\n\n")[2].partition("\nSelanjutnya")[0] == DECIDED
    heading = "revision: {year: 2020, status: draft, note: , previous: 2018.yaml}  # tetap"
    assert text_of("2020.yaml").splitlines() == [
        heading if line.startswith("revision") else line for line in PLAN.splitlines()
    ]


def test_a_horizon_that_is_over_is_a_decision(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    made = masterplan("new", "--from", "a.yaml", "--year", 2029)
    assert made.code == 0
    assert "a-2029.yaml:3  2028" in made.out
    english = masterplan("new", "--from", "a.yaml", "--year", 2029, "-o", "b.yaml", "--lang", "en").out
    assert "The horizon is over" in english
    assert "diputuskan" not in english


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{year: 2018}", "{year: 2019, previous: a.yaml}"),
        ("{year: 2018, previous: , status: draft}", "{year: 2019, previous: a.yaml, status: draft}"),
        ('{"year": "2018", date: 2018-01-02}', '{"year": 2019, previous: a.yaml, date: }'),
        ("\n  year: 2018  # awal\n", "\n  year: 2019\n  previous: a.yaml  # awal\n"),
        ("\n  previous:\n  year: 2018\n", "\n  previous: a.yaml\n  year: 2019\n"),
        (
            "\n  note: >-\n    Panjang\n    sekali\n\n  # biar\n  year: 2018\n",
            "\n  note:  # Ringkasan perubahan.\n\n  # biar\n  year: 2019\n  previous: a.yaml\n",
        ),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_heading_is_changed_however_it_is_written(
    masterplan: Masterplan, written: str, expected: str, ending: str, mark: bytes
) -> None:
    plan = MINIMAL.replace("{year: 2018, status: draft}", "§")
    Path("a.yaml").write_bytes(mark + plan.replace("§", written).replace("\n", ending).encode())
    made = masterplan("new", "--from", "a.yaml", "-o", "b.yaml")
    assert made.code == 0, made.err
    assert Path("b.yaml").read_bytes() == mark + plan.replace("§", expected).replace("\n", ending).encode()


def test_a_folder_is_copied_beside_the_old_one(masterplan: Masterplan) -> None:
    masterplan("new", "Tuban", "--folder", "--year", 2018, "--province", "Jawa Timur")
    made = masterplan("new", "--from", "tuban")
    assert (made.code, made.err) == (0, "")
    assert files_below(Path("tuban-2019")) == [
        name for name in files_below(Path("tuban")) if name != "masterplan.schema.json"
    ]
    text = text_of("tuban-2019/masterplan.yaml")
    assert text.startswith("# yaml-language-server: $schema=../tuban/masterplan.schema.json\n")
    assert "previous: ../tuban/masterplan.yaml" in text
    assert masterplan("validate", "tuban-2019").code == 0
    again = masterplan("new", "--from", "tuban-2019")
    assert again.code == 0
    assert Path("tuban-2020", "masterplan.yaml").exists()


def test_included_files_without_a_year_go_to_a_folder_of_the_new_revision(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL + "include: [./visi.yaml]  # bersama\n", encoding="utf-8")
    Path("visi.yaml").write_text("vision: {statement: Maju}\n", encoding="utf-8")
    assert masterplan("new", "--from", "a.yaml").code == 0
    assert text_of("a-2019.yaml").endswith("include: [a-2019/visi.yaml]  # bersama\n")
    assert Path("a-2019", "visi.yaml").read_bytes() == Path("visi.yaml").read_bytes()


@pytest.mark.parametrize("year", [2017, 2018])
def test_a_year_that_is_not_later_is_refused(masterplan: Masterplan, year: int) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan("new", "--from", "a.yaml", "--year", year)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert files_below(Path()) == ["a.yaml"]


def test_a_plan_with_errors_is_not_gone_on_from(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL.replace("province", "provinsi"), encoding="utf-8")
    result = masterplan("new", "--from", "a.yaml")
    assert (result.code, result.out) == (1, "")
    assert "a.yaml:4:" in result.err
    assert "revisi tidak dibuat" in result.err
    assert masterplan("new", "--from", "tidak-ada.yaml").code == 3
    assert files_below(Path()) == ["a.yaml"]


def test_a_revision_never_overwrites(masterplan: Masterplan) -> None:
    examples()
    before = text_of("tuban/2019.yaml")
    result = masterplan("new", "--from", "tuban/2018.yaml")
    assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
    assert masterplan("new", "--from", "pemalang/2018.yaml", "-o", "pemalang/x.yaml").code == 4
    assert not Path("pemalang", "x.yaml").exists()
    assert text_of("tuban/2019.yaml") == before


def test_only_a_plan_on_disk_is_gone_on_from(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    assert shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm x").code == 0
    for line in ("--from - < a.yaml", "--from HEAD:a.yaml", "--from a.yaml -o -"):
        result = shell(f"masterplan new {line}")
        assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1), line
    assert not Path("a-2019.yaml").exists()


def test_two_files_never_become_one(masterplan: Masterplan) -> None:
    Path("2018.yaml").write_text(MINIMAL + "include: [2018/2019/a.yaml, 2019/a.yaml]\n", encoding="utf-8")
    for folder, text in (
        ("2018/2019", "vision: {statement: Maju}\n"),
        ("2019", "evaluation: {schedule: Juni}\n"),
    ):
        Path(folder).mkdir(parents=True)
        Path(folder, "a.yaml").write_text(text, encoding="utf-8")
    result = masterplan("new", "--from", "2018.yaml")
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert masterplan("new", "--from", "2018.yaml", "-o", "baru").code == 0
    assert files_below(Path("baru")) == [
        *("2018", "2018/2019", "2018/2019/a.yaml", "2019", "2019.yaml", "2019/a.yaml")
    ]


def test_the_coat_of_arms_goes_along_to_another_folder(masterplan: Masterplan) -> None:
    Path("gambar").mkdir()
    shutil.copy(PICTURE, "gambar/lambang.png")
    plan = MINIMAL.replace("Jawa Timur}", "Jawa Timur, logo: gambar/lambang.png}")
    Path("a.yaml").write_text(plan, encoding="utf-8")
    assert masterplan("new", "--from", "a.yaml").code == 0
    assert masterplan("new", "--from", "a.yaml", "-o", "baru").code == 0
    assert Path("baru", "gambar", "lambang.png").read_bytes() == PICTURE.read_bytes()
    assert masterplan("new", "--from", "baru/a.yaml", "-o", "b.yaml").code == 0
