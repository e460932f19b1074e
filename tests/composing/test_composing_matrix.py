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


def table_at(anchor: str, part: list[Block]) -> Table:
    """Return the table of a part by its anchor."""
    [found] = [
        block
        for block in part
        if isinstance(block, Table) and block.caption and block.caption.anchor == anchor
    ]
    return found


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
    for id_, former in re.findall(r"^(\S+) .*\(semula ([^;)]+)", "\n".join(titles(document)), re.M):
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
    named = {word.strip("();,") for title in found for word in title.split()}
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
        names = ("Jumlah", "Jumlah seluruh program")
        last = [
            row for row in rows(parts(document)[title]) if len(row.cells) > 1 and text(row.cells[1]) in names
        ][-1]
        assert [money(text(cell)) for cell in last.cells[2:5]] == [whole.old, whole.new, whole.delta]
    pillars = {
        text(row.cells[1]).removeprefix("Jumlah "): row.cells
        for row in rows(parts(document)["B. Program dan Rencana Aksi"])
        if row.role == "total" and len(row.cells) == 8
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
        if re.match(r"\S+ \d{4} ", name):
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
        if not title.startswith(("F.", "Revisi")):  # these tell again what others told
            told.update({number for row in rows(part) for number in numbers_of(row)})
    assert told == Counter(range(1, len(reasons) + 1))


def numbers_of(row: Row) -> list[int]:
    """Return the numbers of the reasons in a row's last column; the recapitulation repeats all of them."""
    cell = "" if len(row.cells) == 9 else text(row.cells[-1])
    return [int(number) for number in re.findall(r"\[(\d+)\]", cell)] if cell.startswith("[") else []


def _reason(number: int, explained: Explained) -> Reason:
    return Reason(
        number, ReasonKind.LAINNYA, f"alasan {number}", "", "", (explained.fingerprint,), Place("-", 1, 1)
    )


def test_a_reason_is_printed_in_full_once_for_each_programme() -> None:
    found = material("tuban/2018", "tuban/2019")
    one = Reason(7, ReasonKind.PERGESERAN, "Hasil rapat", "BA 12/2019", "Bupati", (), Place("-", 1, 1))
    shared = tuple(
        replace(each, reason=one) if each.change.program == "gov-08" else each for each in found.explained
    )
    part = parts(compose_matrix(replace(found, explained=shared)))["B. Program dan Rencana Aksi"]
    body = [row for row in rows(part) if len(row.cells) != 9]
    assert [numbers_of(row) for row in body if numbers_of(row)] == [[7]] * 3
    assert [text(row.cells[-1]) for row in body if "Hasil rapat" in text(row.cells[-1])] == [
        "Alasan [7] Pergeseran anggaran: Hasil rapat (keputusan Bupati; BA 12/2019)"
    ]


def test_reasons_that_are_missing_are_marked_only_where_reasons_were_given() -> None:
    found = material("tuban/2018", "tuban/2019")
    lacking = tuple(replace(each, lacks_reason=True) for each in found.explained)
    silent = compose_matrix(replace(found, explained=lacking))
    marked = compose_matrix(replace(found, explained=lacking, with_reasons=True))
    assert "BELUM DIISI" not in repr(blocks(silent))
    assert "BELUM DIISI" in repr(blocks(marked))


def test_the_columns_are_numbered_and_called_as_wanted() -> None:
    found = replace(material("tuban/2018", "tuban/2019"), terms=TERMS["sebelum-setelah"])
    table = table_at("tabel-program-governance", parts(compose_matrix(found))["B. Program dan Rencana Aksi"])
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
    assert (
        "aksi-022 2020 APBD Kabupaten",
        "1.000.000.000",
        "900.000.000",
        "(100.000.000)",
        "(10,00)",
    ) in cells
    assert ("aksi-049 2023 Swasta", "200.000.000", "-", "(200.000.000)", "(100,00)") in cells
    assert ("aksi-048 2020 CSR", "-", "150.000.000", "150.000.000", "-") in cells
    assert ("aksi-064 2020 Dana Desa", "150.000.000", "225.000.000", "75.000.000", "50,00") in cells


def test_bars_stand_before_and_after() -> None:
    part = parts(compose_matrix(material("tuban/2018", "tuban/2019")))["E. Peta Jalan dan Quick Win"]
    years, quarters = (block for block in part if isinstance(block, Timeline))
    bars = {row.cells: years.periods[row.start : row.end + 1] for row in years.rows}
    name = "peta-012 Keputusan penting daerah selalu menyertakan rujukan data terbuka (gov-04)"
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
    numbers = {each.change.entity.id: each.reason.number for each in explained if each.reason is not None}
    document = compose_matrix(replace(found, explained=explained))
    part = rows(parts(document)["B. Program dan Rencana Aksi"])
    under: dict[str, list[int]] = {}
    for row in part:
        if row.role == "group":
            under[text(row.cells[0]).partition(";")[0].removesuffix(")")] = here = []
        elif row.role == "body":
            here += numbers_of(row)
    for title, change in (
        ("soc-02 Perlindungan Sosial Tepat Sasaran (berasal dari Smart Society", "soc-02"),
        ("soc-02 Perlindungan Sosial Tepat Sasaran (dialihkan ke Smart Economy", "soc-02"),
        ("soc-05 Tuban Siaga Bencana (dialihkan ke soc-07, soc-08", "soc-07"),
        ("soc-08 Desa Tangguh Bencana (berasal dari soc-05", "soc-07"),
        ("eco-01 Sentra Digital Batik Gedog (dialihkan ke eco-07", "eco-07"),
        ("bra-05 Beranda Kota Alun-Alun dan Pantai Boom", "aksi-023"),
    ):
        assert numbers[change] in under[title], title


def test_the_table_of_reasons_says_which_programmes_they_are_about() -> None:
    found = material("tuban/2018", "tuban/2019")
    one = Reason(7, ReasonKind.PERGESERAN, "Hasil rapat", "BA 12/2019", "Bupati", (), Place("-", 1, 1))
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


def by_name(part: list[Block], columns: int) -> dict[str, list[str]]:
    """Return the cells of money of the rows of so many columns, by the title of the row."""
    return {
        text(row.cells[1]): [text(cell) for cell in row.cells[2:]]
        for row in rows(part)
        if len(row.cells) == columns
    }


@pairs
def test_moved_and_changed_amounts_add_up_to_the_difference(old: str, new: str) -> None:
    found = material(old, new)
    document = compose_matrix(found)
    recapitulation = by_name(parts(document)["B. Program dan Rencana Aksi"], 9)
    pillars = by_name(parts(document)["A. Ringkasan Anggaran"], 8)
    for one in found.comparison.totals.by_pillar:
        name = f"Smart {one.key.capitalize()}"
        assert recapitulation[f"Jumlah {name}"][:6] == pillars[name]
        assert [money(cell) for cell in pillars[name][4:]] == [one.moved, one.changed]
    for cells in (*recapitulation.values(), *pillars.values()):
        assert money(cells[2]) == money(cells[4]) + money(cells[5])
    assert recapitulation["Jumlah seluruh program"][4] == "-"


def test_sums_without_moves_count_the_old_budget_where_the_action_is_now() -> None:
    part = parts(compose_matrix(material("tuban/2018", "tuban/2019")))["B. Program dan Rencana Aksi"]
    found = by_name(part, 8)
    assert found["soc-07 tahun 2021, perbandingan setara"][:3] == ["620.000.000", "620.000.000", "-"]
    assert found["Jumlah eco-07, perbandingan setara"][:2] == ["5.910.000.000", "5.910.000.000"]
    assert found["Jumlah bra-01, perbandingan setara"][:3] == [
        "2.375.000.000",
        "2.175.000.000",
        "(200.000.000)",
    ]
    assert found["Jumlah Smart Branding, perbandingan setara"][2] == "(1.750.000.000)"
    assert "Jumlah bra-04, perbandingan setara" not in found  # all of it is told where it went
    assert "Jumlah gov-01, perbandingan setara" not in found  # nothing of it moved


@pairs
def test_years_without_moves_add_up_for_every_programme(old: str, new: str) -> None:
    found = by_name(parts(compose_matrix(material(old, new)))["B. Program dan Rencana Aksi"], 8)
    sums: dict[str, list[int]] = {}
    for name, cells in found.items():
        if match := re.fullmatch(r"(.+) tahun \d{4}, perbandingan setara", name):
            total = sums.setdefault(match[1], [0, 0])
            total[:] = [total[0] + money(cells[0]), total[1] + money(cells[1])]
    assert sums
    for name, total in sums.items():
        assert [money(cell) for cell in found[f"Jumlah {name}, perbandingan setara"][:2]] == total


def test_a_programme_is_called_unchanged_only_where_nothing_of_it_changed() -> None:
    found = {
        title.partition(" ")[0]: title
        for title in titles(compose_matrix(material("tuban/2018", "tuban/2019")))
    }
    assert found["liv-02"].endswith("(tidak berubah)")
    assert found["eco-06"].endswith("(di sini tidak berubah; lihat bagian C dan E)")
    assert found["gov-07"] == "gov-07 Jaringan, Pusat Data, dan Keamanan Informasi"
    assert found["gov-04"].endswith("(lihat juga bagian E)")
    assert found["gov-08"].endswith("(program baru; lihat juga bagian C dan E)")


def test_who_led_before_a_reorganisation_is_named() -> None:
    document = compose_matrix(material("tuban/2018", "tuban/2019"))
    summary = by_name(parts(document)["A. Ringkasan Anggaran"], 8)
    assert "BPPKAD (semula Bapenda, BPKAD)" in summary
    assert summary["BPBD"][2:] == ["2.500.000.000", "69,25", "2.500.000.000", "-"]
    actions = by_name(parts(document)["B. Program dan Rencana Aksi"], 8)
    assert (
        actions["aksi-055 Integrasi pembayaran pajak daerah dan retribusi pasar"][4]
        == "BPPKAD (semula Bapenda)"
    )
    assert actions["Jumlah soc-06"][4] == "BPBD (semula Satpol PP)"


def test_what_came_and_what_went_says_what_it_is_about() -> None:
    part = parts(compose_matrix(material("tuban/2018", "tuban/2019")))["B. Program dan Rencana Aksi"]
    said = [text(cell) for row in rows(part) for cell in row.cells]
    for program in ("gov-08", "bra-06", "eco-07", "bra-04", "soc-05"):
        side = "tuban/2018" if program in ("bra-06", "bra-04", "soc-05") else "tuban/2019"
        [one] = [
            one for pillar in plan(side).pillars.values() for one in pillar.programs if one.id == program
        ]
        assert any(f"Masalah: {one.problem}\nUraian: {one.description}\n" in cell for cell in said), program


def test_changes_are_counted_by_severity() -> None:
    found = material("tuban/2018", "tuban/2019")
    table = table_at("tabel-tingkat", parts(compose_matrix(found))["Revisi yang Dibandingkan"])
    counts = Counter(each.change.severity for each in found.explained)
    cells = {text(row.cells[0]): [text(cell) for cell in row.cells[2:]] for row in table.body}
    assert cells["Kritis"] == [str(counts["critical"]), str(counts["critical"]), "-"]
    assert cells["Kecil"] == [str(counts["minor"]), "1", "-"]  # a re-phased budget needs a reason too
    assert cells["Jumlah"][0] == str(len(found.explained))


def test_critical_changes_stand_together_as_sentences() -> None:
    found = material("tuban/2018", "tuban/2019")
    table = table_at("tabel-kritis", parts(compose_matrix(found))["Revisi yang Dibandingkan"])
    told = [text(cell) for row in table.body for cell in row.cells[1:3]]
    critical = [each for each in found.explained if each.change.severity == "critical"]
    assert len(table.body) == len(critical)
    assert "Program bra-06 Ruang Publik Kreatif Kota Lama dihapus." in told
    assert not any("Kabupaten/Kota" in words for words in told)


def test_a_move_has_its_reason_at_both_ends_in_the_table_of_reasons() -> None:
    found = material("tuban/2018", "tuban/2019")
    one = Reason(7, ReasonKind.PERGESERAN, "Hasil rapat", "", "", (), Place("-", 1, 1))
    explained = tuple(
        replace(each, reason=one) if each.change.code in ("merged", "action-moved") else each
        for each in found.explained
    )
    document = compose_matrix(replace(found, explained=explained))
    [row] = [row for row in rows(parts(document)["F. Alasan Perubahan"]) if row.role == "body"]
    assert text(row.cells[-1]).startswith("bra-01 (1); bra-05 (1); eco-07 (1); bra-04 (1); eco-01 (1)")


def test_indicators_that_came_or_went_say_so() -> None:
    said = [
        text(cell)
        for row in rows(
            parts(compose_matrix(material("tuban/2018", "tuban/2019")))["C. Indikator dan Target"]
        )
        for cell in row.cells
    ]
    assert "Luas sabuk hijau pesisir yang terpelihara\nIndikator dihapus\nArah: harus naik" in said
    assert any(
        cell.startswith("Izin usaha mikro yang terbit di kecamatan\nIndikator baru\n") for cell in said
    )
