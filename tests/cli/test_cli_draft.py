"""``render --draft`` prints any plan that can be read: what is broken is left out, the rest stays."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli_runs import (
    BROKEN,
    MINIMAL,
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from draft_mutations import at, broken, load, places

MARK = "**[BELUM DIISI]**"


def books(folder: str = "build") -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.md"))]


def draft(masterplan: Masterplan, text: str) -> tuple[str, str]:
    """Print a draft of all books; return what they say, and what was said of the plan."""
    Path("rencana.yaml").write_text(text, encoding="utf-8")
    for old in Path("build").glob("*"):
        old.unlink()
    result = masterplan("render", "rencana.yaml", "--draft", "--to", "md")
    assert (result.code, len(result.out.splitlines())) == (0, 3), result.err
    assert "Traceback" not in result.err
    return "\n".join(books()), result.err


@cache
def golden() -> Any:
    return load(PLAN.read_text(encoding="utf-8"))


def test_200_broken_plans_all_print_with_what_was_not_broken(masterplan: Masterplan) -> None:
    whole, _ = draft(masterplan, yaml.safe_dump(golden(), allow_unicode=True))
    said = _words(whole)
    texts = {path: words for path, words in _texts(golden()) if words in said}
    assert len(texts) > 100
    for seed in range(200):
        plan, where, how = broken(golden(), seed)
        printed, _ = draft(masterplan, yaml.safe_dump(plan, allow_unicode=True))
        now = _words(printed)
        kept = _unit(where)
        lost = {path for path, words in texts.items() if words not in now and path[: len(kept)] != kept}
        assert {path for path in lost if not _hangs_on(path, where)} == set(), (seed, where, how)


def _hangs_on(path: tuple[Any, ...], where: tuple[Any, ...]) -> bool:
    """Tell whether a stage or a quick win is printed with the programmes that went missing."""
    return where[0] == "pillars" and path[0] in ("roadmap", "quick_wins")


def _unit(path: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return what may vanish with a broken place: the innermost item of a list, or the field itself."""
    numbers = [position for position, step in enumerate(path) if isinstance(step, int)]
    return path[: numbers[-1] + 1] if numbers else path


def _texts(plan: Any) -> Iterator[tuple[tuple[Any, ...], str]]:
    for path in places(plan):
        value = at(plan, path)
        if isinstance(value, str) and len(value) > 12 and value.isprintable():
            yield path, _words(value)


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text)


SMALLEST = "schema: 1\n"

SALVAGED = [
    ("a kind of region that there is not", "kind: kabupaten", "kind: desa", f"{MARK} Sukamaju"),
    ("no horizon", "horizon: {start: 2019, end: 2028}\n", "", f"Tahun {MARK}"),
    ("a year in words", "year: 2018", "year: tahun ini", "Kabupaten Sukamaju"),
    ("a misspelt key", "province", "provinsi", "Kabupaten Sukamaju"),
    ("no name", "name: Sukamaju, ", "", f"Kabupaten {MARK}"),
    ("a text for the regency", "regency: {", "regency: Sukamaju\nregensi: {", f"{MARK}"),
    ("no version", "schema: 1\n", "", "Kabupaten Sukamaju"),
    (
        "an unknown edition",
        "schema: 1\n",
        "schema: 1\nedition: kominfo-1945\n",
        "Kabupaten Sukamaju",
    ),
    ("an edition of a list", "schema: 1\n", "schema: 1\nedition: [kominfo-2018]\n", "Kabupaten Sukamaju"),
]


@pytest.mark.parametrize(("name", "old", "new", "printed"), SALVAGED)
def test_what_is_missing_at_the_root_prints_as_a_gap(
    masterplan: Masterplan, name: str, old: str, new: str, printed: str
) -> None:
    assert old in MINIMAL, name
    text, said = draft(masterplan, MINIMAL.replace(old, new))
    assert printed in text
    assert "rencana.yaml:" in said
    assert "rancangan" in said


def test_a_plan_of_nothing_prints_too(masterplan: Masterplan) -> None:
    text, said = draft(masterplan, SMALLEST)
    assert f"{MARK}" in text
    assert said.count(" galat MP103 ") == 3


def test_required_parts_of_items_are_marked_and_their_other_fields_stay(masterplan: Masterplan) -> None:
    text, _ = draft(
        masterplan,
        MINIMAL
        + """\
agencies: [{id: Dinas Kominfo, name: Dinas Komunikasi}, {id: bappeda}]
pillars:
  governance:
    programs: [{name: Layanan Desa, subdimension: desa}, {id: gov-02, subdimension: public-service}]
action_plan:
  policy:
    - {id: a-1, program: gov-02, budget: [{year: 2019, source: apbd, amount: satu juta}, {year: 2020,
       source: apbd, amount: 7.000.000}]}
legal_basis: [{kind: UU, number: 23, about: Pemerintahan Daerah}]
""",
    )
    for words in ("Dinas Komunikasi", "Layanan Desa", f"Undang-Undang Nomor 23 Tahun {MARK}", "7,00"):
        assert words in text
    assert text.count(MARK) > 5


def test_without_draft_the_plan_is_refused_with_the_way_out(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(BROKEN, encoding="utf-8")
    result = masterplan("render", "rencana.yaml", "--to", "md")
    assert result.code == 1
    assert "--draft" in result.err
    assert not Path("build").exists()


def test_a_doubled_key_does_not_hinder_a_draft(masterplan: Masterplan) -> None:
    text, said = draft(masterplan, MINIMAL + "closing: {place: Sukamaju}\nclosing: {place: Lain}\n")
    assert "Kabupaten Sukamaju" in text
    assert "rencana.yaml:6:1 galat" in said


def test_what_gives_no_tree_is_unreadable_also_as_a_draft(masterplan: Masterplan) -> None:
    for text in ("regency: [", "- a\n", "a: &x 1\nb: *x\n"):
        Path("rencana.yaml").write_text(text, encoding="utf-8")
        result = masterplan("render", "rencana.yaml", "--draft", "--to", "md")
        assert (result.code, result.out) == (3, "")
        assert "rencana.yaml:" in result.err
    assert not Path("build").exists()


def test_an_included_file_that_cannot_be_read_costs_its_own_part_only(masterplan: Masterplan) -> None:
    Path("visi.yaml").write_text("vision: [", encoding="utf-8")
    Path("opd.yaml").write_text("agencies: [{id: a, name: Dinas Pertanian}]\n", encoding="utf-8")
    text, said = draft(masterplan, MINIMAL + "include: [visi.yaml, opd.yaml, tidak-ada.yaml]\n")
    assert "Dinas Pertanian" in text
    assert "visi.yaml:" in said
    assert "tidak-ada.yaml" in said
    assert masterplan("render", "rencana.yaml", "--to", "md").code == 3


def test_a_broken_draft_prints_as_docx(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(SMALLEST, encoding="utf-8")
    result = masterplan("render", "rencana.yaml", "--draft", "-o", "buku", *WITHOUT_PAGES)
    assert (result.code, len(list(Path("buku").iterdir()))) == (0, 3)


def test_a_real_plan_with_a_thousand_faults_prints_in_linear_time(masterplan: Masterplan) -> None:
    text = (TUBAN / "2019.yaml").read_text(encoding="utf-8").replace("amount: ", "amount: kira-kira ")
    assert text.count("kira-kira") > 100
    printed, said = draft(masterplan, text)
    assert "Kabupaten Tuban" in printed
    assert "MP111" in said


def test_a_horizon_that_ends_before_it_begins(masterplan: Masterplan) -> None:
    draft(masterplan, MINIMAL.replace("2028", "2010"))
    backwards = PLAN.read_text(encoding="utf-8").replace("horizon:", "horizon: {start: 2030, end: 2019}\nx:")
    draft(masterplan, backwards)
