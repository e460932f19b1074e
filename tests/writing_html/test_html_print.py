"""What Chromium draws and prints of the sample with every block."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from html_chromium import run_chromium
from html_sample import book
from msgspec.structs import replace

from masterplan_cli.writing.html import write_html

_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_BOXES = """<script>
const boxes = [...document.querySelectorAll("svg")].map((svg) => {
  const drawn = svg.getBBox(), view = svg.viewBox.baseVal;
  return [svg.getAttribute("class"), drawn.x, drawn.y, drawn.x + drawn.width - view.width,
          drawn.y + drawn.height - view.height];
});
document.title = JSON.stringify(boxes);
</script></body>"""


@pytest.fixture(name="page")
def page_fixture(tmp_path: Path) -> Path:
    path = tmp_path / "buku.html"
    path.write_bytes(write_html(replace(book(), watermark="")))
    return path


def test_nothing_of_a_chart_is_cut_off(page: Path) -> None:
    source = _POLICY.sub("", page.read_text(encoding="utf-8"))
    page.write_text(source.replace("</body>", _BOXES), encoding="utf-8")
    title = re.search(r"<title>(\[.*?\])</title>", run_chromium("--dump-dom", page=page))
    assert title
    drawn = json.loads(title[1])
    assert len(drawn) == 6
    assert [box for box in drawn if min(box[1], box[2]) < -1 or max(box[3], box[4]) > 1] == []


def test_it_prints_on_a4_and_turns_for_wide_tables(page: Path) -> None:
    pdf = page.with_suffix(".pdf")
    run_chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page=page)
    info = subprocess.run(["pdfinfo", "-l", "99", str(pdf)], capture_output=True, check=True).stdout.decode()
    sizes = [(int(wide), int(high)) for wide, high in re.findall(r"size: +(\d+)[\d.]* x (\d+)", info)]
    assert set(sizes) == {(594, 841), (841, 594)}
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    pages = text.stdout.decode().split("\f")[: len(sizes)]
    turned = [page for page, size in zip(pages, sizes, strict=True) if size[0] > size[1]]
    assert len(turned) == 1
    assert "Tabel 2.1" in turned[0]
    assert "Subtotal" in turned[0]
    assert "Langsung ke isi" not in "".join(pages)
    beginnings = {page.strip().split("\n")[0].strip() for page in pages}
    assert {"BAB I", "BAB II", "Kata Pengantar", "Lampiran: Lembar Komitmen"} <= beginnings
