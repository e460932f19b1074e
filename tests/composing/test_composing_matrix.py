"""The matrix of changes: every change once, every sum right, and every programme's cost year by year."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.reasons.assigning import Explained, without_reasons
from masterplan_cli.comparing.reasons.reason import Reason, ReasonKind
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.composing.matrix import TERMS, MatrixMaterial, SourceFile, compose_matrix
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import Place, read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
PAIRS = [("tuban/2018", "tuban/2019"), ("pemalang/2018", "pemalang/2019"), ("pemalang/2019", "pemalang/2018")]
MOVES = ("program-moved", "action-moved", "merged", "split")
pairs = pytest.mark.parametrize(("old", "new"), PAIRS)


@cache
def plan(name: str) -> Masterplan:
    built = build_plan(read_plan(str(EXAMPLES / f"{name}.yaml")).tree).plan
    assert built is not None
    return built


@cache
def material(old: str, new: str) -> MatrixMaterial:
    revisions = Revisions(plan(old), plan(new))
    comparison = compare(plan(old), plan(new))
    explained = without_reasons(comparison.changes)
    return MatrixMaterial(revisions, comparison, explained, TERMS["semula-menjadi"])


def blocks(document: Document) -> tuple[Block, ...]:
    return document.divisions[-1].blocks


def parts(document: Document) -> dict[str, list[Block]]:
    """Return the blocks of each part by its heading."""
    found: dict[str, list[Block]] = {}
    for block in blocks(document):
        if isinstance(block, Heading) and block.level == 1:
            found[plain(block.content)] = here = []
        else:
            here.append(block)
    return found


def text(cell: str | Cell) -> str:
    return cell if isinstance(cell, str) else "\n".join(map(plain, cell.paragraphs))


def rows(found: list[Block]) -> Iterator[Row]:
    for block in found:
        if isinstance(block, Table):
            yield from block.body


def money(word: str) -> int:
    return 0 if word == "-" else int(word.strip("()").replace(".", "")) * (-1 if word.startswith("(") else 1)


def costs(name: str) -> dict[str, dict[int, int]]:
    """Return what each programme of a plan costs in each year, added up here and not by the program."""
    found: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    groups = plan(name).action_plan
    for group in type(groups).model_fields:
        for action in getattr(groups, group):
            for line in action.budget:
                found[action.program][line.year] += line.amount
    return found


def printed_costs(document: Document) -> tuple[dict[str, dict[int, int]], dict[str, dict[int, int]]]:
    """Return what the matrix says that each programme cost before and after, by year."""
    sides: tuple[dict[str, dict[int, int]], ...] = (defaultdict(dict), defaultdict(dict))
    for row in rows(parts(document)["B. Program dan Rencana Aksi"]):
        if len(row.cells) == 8 and (match := re.fullmatch(r"(\S+) tahun (\d{4})", text(row.cells[1]))):
            for side, cell in zip(sides, row.cells[2:4], strict=True):
                if cell != "-":
                    side[match[1]][int(match[2])] = side[match[1]].get(int(match[2]), 0) + money(text(cell))
    return sides[0], sides[1]


def titles(document: Document) -> list[str]:
    """Return the titles of the programmes in part B."""
    part = parts(document)["B. Program dan Rencana Aksi"]
    return [text(row.cells[0]) for row in rows(part) if row.role == "group"]


@pairs
def test_it_says_what_every_programme_cost_in_every_year(old: str, new: str) -> None:
    document = compose_matrix(material(old, new))
    before, after = printed_costs(document)
    for id_, former in re.findall(r"^(\S+) .*\(semula (\S+)\)$", "\n".join(titles(document)), re.M):
        before[former] = before.pop(id_)  # the row goes by the new id, and the title names the old one
    programs = {
        one.id for name in (old, new) for pillar in plan(name).pillars.values() for one in pillar.programs
    }
    for id_ in programs:
        assert before.get(id_, {}) == dict(costs(old)[id_]), id_
        assert after.get(id_, {}) == dict(costs(new)[id_]), id_


@pairs
def test_every_programme_has_its_title_also_where_nothing_changed(old: str, new: str) -> None:
    found = titles(compose_matrix(material(old, new)))
    named = {word.strip("()") for title in found for word in title.split()}
    for name in (old, new):
        for pillar in plan(name).pillars.values():
            assert {program.id for program in pillar.programs} <= named
    assert any(title.endswith("(tidak berubah)") for title in found)


@pairs
def test_sums_are_those_of_the_comparison_and_differences_those_of_their_row(old: str, new: str) -> None:
    found = material(old, new)
    document = compose_matrix(found)
    totals = found.comparison.totals
    for title, whole in (
        ("A. Ringkasan Anggaran", totals.total),
        ("B. Program dan Rencana Aksi", totals.total),
    ):
        last = [row for row in rows(parts(document)[title]) if row.role == "total"][-1]
        assert [money(text(cell)) for cell in last.cells[2:5]] == [whole.old, whole.new, whole.delta]
    pillars = {
        text(row.cells[1]).removeprefix("Jumlah "): row.cells
        for row in rows(parts(document)["B. Program dan Rencana Aksi"])
        if row.role == "total"
    }
    for one in totals.by_pillar:
        cells = pillars[f"Smart {one.key.capitalize()}"]
        assert [money(text(cell)) for cell in cells[2:5]] == [one.old or 0, one.new or 0, one.delta]
    for row in rows(parts(document)["B. Program dan Rencana Aksi"]):
        if len(row.cells) == 8:
            before, after, delta = (money(text(cell)) for cell in row.cells[2:5])
            assert delta == after - before, row


@pairs
def test_rows_of_years_add_up_to_the_row_above_and_below(old: str, new: str) -> None:
    part = parts(compose_matrix(material(old, new)))["B. Program dan Rencana Aksi"]
    lines: list[tuple[int, int]] = []
    owner = years = None
    for row in rows(part):
        if len(row.cells) != 8:
            continue
        name, pair = text(row.cells[1]), (money(text(row.cells[2])), money(text(row.cells[3])))
        if name.startswith("– "):
            lines.append(pair)
            continue
        if lines:
            assert owner == (sum(line[0] for line in lines), sum(line[1] for line in lines)), name
            lines = []
        owner = pair
        if re.fullmatch(r"\S+ tahun \d{4}", name):
            years = (pair[0] + (years or (0, 0))[0], pair[1] + (years or (0, 0))[1])
        elif row.role == "subtotal" and name.startswith("Jumlah "):
            assert years in (None, pair), name
            years = None


@pairs
def test_every_change_is_told_in_one_part_only(old: str, new: str) -> None:
    """Each change gets a reason of its own; a part that tells the change prints the reason."""
    found = material(old, new)
    reasons = tuple(
        replace(each, reason=_reason(number, each)) for number, each in enumerate(found.explained, 1)
    )
    document = compose_matrix(replace(found, explained=reasons, with_reasons=True))
    told: Counter[int] = Counter()
    for title, part in parts(document).items():
        if not title.startswith("F."):
            cells = [text(cell) for row in rows(part) for cell in row.cells]
            told.update({int(number) for cell in cells for number in re.findall(r"^\[(\d+)\]", cell, re.M)})
    assert told == Counter(range(1, len(reasons) + 1))


def _reason(number: int, explained: Explained) -> Reason:
    return Reason(
        number, ReasonKind.LAINNYA, f"alasan {number}", "", (explained.fingerprint,), Place("-", 1, 1)
    )


def test_a_reason_is_printed_in_full_once_for_each_programme() -> None:
    found = material("tuban/2018", "tuban/2019")
    one = Reason(7, ReasonKind.PERGESERAN, "Hasil rapat", "BA 12/2019", (), Place("-", 1, 1))
    shared = tuple(
        replace(each, reason=one) if each.change.program == "gov-08" else each for each in found.explained
    )
    part = parts(compose_matrix(replace(found, explained=shared)))["B. Program dan Rencana Aksi"]
    cells = [text(row.cells[-1]) for row in rows(part) if text(row.cells[-1]).startswith("[7]")]
    assert cells == ["[7] Pergeseran anggaran: Hasil rapat (BA 12/2019)", "[7]", "[7]"]


def test_reasons_that_are_missing_are_marked_only_where_reasons_were_given() -> None:
    found = material("tuban/2018", "tuban/2019")
    lacking = tuple(replace(each, lacks_reason=True) for each in found.explained)
    silent = compose_matrix(replace(found, explained=lacking))
    marked = compose_matrix(replace(found, explained=lacking, with_reasons=True))
    assert "BELUM DIISI" not in repr(blocks(silent))
    assert "BELUM DIISI" in repr(blocks(marked))


def test_the_columns_are_numbered_and_called_as_wanted() -> None:
    found = replace(material("tuban/2018", "tuban/2019"), terms=TERMS["sebelum-setelah"])
    table = next(
        block
        for block in parts(compose_matrix(found))["B. Program dan Rencana Aksi"]
        if isinstance(block, Table)
    )
    assert [text(cell) for cell in table.head[0].cells] == [
        "No.", "Uraian", "Sebelum Perubahan (Rp)", "Setelah Perubahan (Rp)",
        "Bertambah/(Berkurang)", "OPD", "Alasan",
    ]  # fmt: skip
    assert table.head[-1].cells == ("1", "2", "3", "4", "5=4-3", "6", "7", "8")


def test_decreases_stand_in_parentheses_and_nil_is_a_hyphen() -> None:
    part = parts(compose_matrix(material("tuban/2018", "tuban/2019")))["B. Program dan Rencana Aksi"]
    cells = {
        tuple(row.cells[1:6]) for row in rows(part) if len(row.cells) == 8 and isinstance(row.cells[1], str)
    }
    assert ("– 2020 APBD Kabupaten", "1.000.000.000", "900.000.000", "(100.000.000)", "(10,00)") in cells
    assert ("– 2023 Swasta", "200.000.000", "-", "(200.000.000)", "(100,00)") in cells
    assert ("– 2020 CSR", "-", "150.000.000", "150.000.000", "-") in cells
    assert ("– 2020 Dana Desa", "150.000.000", "225.000.000", "75.000.000", "50,00") in cells


def test_bars_stand_before_and_after() -> None:
    part = parts(compose_matrix(material("tuban/2018", "tuban/2019")))["E. Peta Jalan dan Quick Win"]
    years, quarters = (block for block in part if isinstance(block, Timeline))
    bars = {row.cells: years.periods[row.start : row.end + 1] for row in years.rows}
    name = "peta-012 gov-04 Satu Data Tuban dan Penghubung Layanan"
    assert bars[name, "Semula"] == ("2024", "2025", "2026", "2027", "2028")
    assert bars[name, "Menjadi"] == ("2022", "2023")
    assert quarters.periods[0] == "I 2019"


def test_the_header_names_the_files_with_their_hashes() -> None:
    files = (
        SourceFile("C:\\rencana\\2019.yaml", "ab" * 32),
        SourceFile("C:\\rencana\\2019\\opd.yaml", "cd" * 32),
    )
    found = replace(material("tuban/2018", "tuban/2019"), old_files=files[:1], new_files=files)
    table = parts(compose_matrix(found))["Revisi yang Dibandingkan"][0]
    assert isinstance(table, Table)
    assert (
        text(table.body[-1].cells[2]) == "2019.yaml (abababababababab…)\n2019\\opd.yaml (cdcdcdcdcdcdcdcd…)"
    )


def test_plans_that_are_the_same_have_a_matrix_too() -> None:
    document = compose_matrix(material("tuban/2019", "tuban/2019"))
    said = [plain(block.content) for block in blocks(document) if isinstance(block, Paragraph)]
    assert "Hasil perbandingan: Tidak ada perubahan · anggaran tetap." in said
    assert "Tidak ada indikator atau target yang berubah." in said
    assert "Tidak ada naskah atau data lain yang berubah." in said
    assert "Tidak ada tahapan peta jalan yang berubah." in said


def test_what_went_elsewhere_says_where_and_why_in_both_places() -> None:
    found = material("tuban/2018", "tuban/2019")
    explained = tuple(
        replace(each, reason=_reason(number, each)) if each.change.code in MOVES else each
        for number, each in enumerate(found.explained)
    )
    numbers = {
        each.change.entity.id: f"[{each.reason.number}]" for each in explained if each.reason is not None
    }
    document = compose_matrix(replace(found, explained=explained))
    part = rows(parts(document)["B. Program dan Rencana Aksi"])
    under: dict[str, list[str]] = {}
    for row in part:
        if row.role == "group":
            under[text(row.cells[0])] = here = []
        elif row.role == "body":
            here.append(text(row.cells[-1])[:5].partition(" ")[0])
    for title, change in (
        ("soc-02 Perlindungan Sosial Tepat Sasaran (berasal dari Smart Society)", "soc-02"),
        ("soc-02 Perlindungan Sosial Tepat Sasaran (dialihkan ke Smart Economy)", "soc-02"),
        ("soc-05 Tuban Siaga Bencana (dialihkan ke soc-07, soc-08)", "soc-07"),
        ("soc-08 Desa Tangguh Bencana (berasal dari soc-05)", "soc-07"),
        ("eco-01 Sentra Digital Batik Gedog (dialihkan ke eco-07)", "eco-07"),
        ("bra-05 Beranda Kota Alun-Alun dan Pantai Boom", "aksi-023"),
    ):
        assert numbers[change] in under[title], title


def test_the_table_of_reasons_says_which_programmes_they_are_about() -> None:
    found = material("tuban/2018", "tuban/2019")
    one = Reason(7, ReasonKind.PERGESERAN, "Hasil rapat", "BA 12/2019", (), Place("-", 1, 1))
    shared = tuple(
        replace(each, reason=one)
        if each.change.program == "gov-08" or each.change.code == "vision-changed"
        else each
        for each in found.explained
    )
    [row] = [
        row
        for row in rows(parts(compose_matrix(replace(found, explained=shared)))["F. Alasan Perubahan"])
        if row.role == "body"
    ]
    count = sum(each.change.program == "gov-08" for each in found.explained)
    assert text(row.cells[-1]) == f"gov-08 ({count}); Visi, misi, dan sasaran (1)"
