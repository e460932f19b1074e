"""What axe-core finds, and what a phone shows, in Chromium."""

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from html_chromium import axe_findings, axe_source, chromium, run_chromium
from html_sample import book

from masterplan_cli.cli.run import run
from masterplan_cli.writing.html import write_html

CHECKOUT = Path(__file__).resolve().parents[2]
PLANS = ("tuban/2019.yaml", "pemalang/2019.yaml")
_MEASURE = """<!DOCTYPE html><meta charset="utf-8"><iframe width="320" height="700"></iframe><script>
const frame = document.querySelector("iframe");
frame.onload = () => {
  const root = frame.contentDocument.documentElement;
  document.title = [root.clientWidth, root.scrollWidth].join(" ");
};
frame.srcdoc = PAGE;
</script>"""


@pytest.fixture(scope="module")
def pages() -> dict[str, bytes]:
    """The books of both regencies and review notes, as the command prints them, and every block."""
    chromium()
    axe_source()
    printed = {"sample": write_html(book())}
    for plan in PLANS:
        with TemporaryDirectory() as folder:
            assert run(["render", str(CHECKOUT / "examples" / plan), "--to", "html", "-o", folder]) == 0
            printed |= {file.stem: file.read_bytes() for file in sorted(Path(folder).glob("*.html"))}
    with TemporaryDirectory() as folder:
        notes = Path(folder) / "review.html"
        assert (
            run(["validate", str(CHECKOUT / "tests" / "golden" / "plan.yaml"), "--report", str(notes)]) == 0
        )
        printed["review notes"] = notes.read_bytes()
    for regency in ("tuban", "pemalang"):
        plans = [str(CHECKOUT / "examples" / regency / f"{year}.yaml") for year in (2018, 2019)]
        with TemporaryDirectory() as folder:
            assert run(["diff", *plans, "-o", f"{folder}/matriks.html"]) == 0
            printed[f"matriks-{regency}"] = Path(folder, "matriks.html").read_bytes()
    assert len(printed) == 10
    return printed


@pytest.mark.parametrize("wide", [1280, 500])
def test_axe_finds_no_violation(pages: dict[str, bytes], tmp_path: Path, wide: int) -> None:
    for name, content in pages.items():
        found = axe_findings(content, tmp_path, wide=wide)
        assert found["violations"] == [], name
        assert {"color-contrast", "document-title", "html-has-lang", "region"} <= set(found["passes"]), name


@pytest.mark.parametrize(
    ("kept", "broken", "rule"),
    [
        ('<html lang="id">', "<html>", "html-has-lang"),
        ('alt="Lambang Kabupaten Tuban" ', "", "image-alt"),
        ("--soft: #595959", "--soft: #c0c0c0", "color-contrast"),
        ("<h1>", '<h2 id="_isi">', "page-has-heading-one"),
        ('aria-labelledby="_diagram-1-judul"', "", "svg-img-alt"),
        ('role="img"', 'role="gambar"', "aria-roles"),
    ],
)
def test_axe_would_find_it(kept: str, broken: str, rule: str, tmp_path: Path) -> None:
    page = write_html(book()).decode()
    assert kept in page
    page = re.sub(r"<title id=[^>]*>[^<]*</title>", "", page) if rule == "svg-img-alt" else page
    page = page.replace("</h1>", "</h2>") if rule == "page-has-heading-one" else page
    found = axe_findings(page.replace(kept, broken).encode(), tmp_path)
    assert rule in {violation["id"] for violation in found["violations"]}


def test_nothing_makes_a_narrow_page_scroll_sideways(pages: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in pages.items():
        source = json.dumps(content.decode()).replace("</script", "<\\/script")
        outer = tmp_path / "outer.html"
        outer.write_text(_MEASURE.replace("PAGE", source), encoding="utf-8")
        dump = run_chromium("--dump-dom", "--virtual-time-budget=20000", page=outer)
        measured = re.search(r"<title>(\d+) (\d+)</title>", dump)
        assert measured, name
        assert int(measured[2]) <= int(measured[1]) <= 320, name
