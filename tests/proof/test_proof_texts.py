"""Every text of a plan that a book promises to print arrives unchanged, in every format and for every reader.

Each text of the plan is a marker of its own, the plan is printed by the public command, and the books are
read back by other programs: python-docx and pandoc for DOCX, an HTML parser, a Markdown parser.
"""

from functools import cache
from pathlib import Path

import pytest
from composing_written import docx_text, pandoc_docx_text, pandoc_text, squeezed
from lxml import html
from proof_markers import Marked, marked_plan, write
from suite_books import editions, masterplan

_WHO_SIGNS = "looked up for rank and NIP of whoever signs by that name"
_ALWAYS = {
    "Revision.previous": "the name of a file",
    "Agency.head": "printed where a signatory of the office has no name",
    "Indicator.source": "tables of indicators are wide enough without it",
    **{f"Leaders.deputy.Official.{name}": "no chapter needs the deputy" for name in ("name", "rank", "nip")},
    **{
        f"Leaders.{office}.Official.{name}": _WHO_SIGNS
        for office in ("secretary", "ict_head")
        for name in ("name", "rank", "nip")
    },
}
_ONLY_2021 = "edition kominfo-2021 asks for it"
NOT_PRINTED = {
    "kominfo-2018": {
        "human_resources: Action": _ONLY_2021,
        "human_resources: Indicator": _ONLY_2021,
        "Innovation": _ONLY_2021,
        "RpjmdIndicator": _ONLY_2021,
    },
    "kominfo-2021": {
        "human_resources: Indicator.source": _ALWAYS["Indicator.source"],
        "RpjmdIndicator.source": _ALWAYS["Indicator.source"],
    },
}
"""What no book of an edition prints, by field or by whole model, and why."""

READERS = {"python-docx": "docx", "pandoc": "docx", "html": "html", "markdown": "md"}
_NEEDS = {"pandoc": ["pandoc"], "markdown": ["pandoc"]}


@pytest.fixture(scope="module", params=sorted(editions()))
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Marked, Path]:
    """The plan of markers and the folder of its books."""
    folder = tmp_path_factory.mktemp(request.param)
    marked = marked_plan(request.param)
    plan = write(marked, folder / "plan.yaml")
    endings = ",".join(sorted(set(READERS.values())))
    masterplan("render", str(plan), "--to", endings, "--page-numbers", "never", "-o", str(folder))
    return marked, folder


@pytest.mark.parametrize(
    "reader", [pytest.param(name, marks=pytest.mark.needs(*_NEEDS.get(name, []))) for name in READERS]
)
def test_every_marker_is_printed_unchanged(printed: tuple[Marked, Path], reader: str) -> None:
    marked, folder = printed
    words = "\n".join(_read(reader, path) for path in sorted(folder.glob(f"*.{READERS[reader]}")))
    missing = {owner for marker, owner in marked.fields.items() if marker not in words}
    explained = _ALWAYS | NOT_PRINTED[str(marked.plan["edition"])]
    assert {owner for owner in missing if not {owner, owner.rpartition(".")[0]} & explained.keys()} == set()
    stale = {name for name in explained if not any(owner.startswith(name) for owner in missing)}
    assert stale == set()


def test_the_plan_of_markers_has_a_marker_for_every_text() -> None:
    assert len(marked_plan("kominfo-2018").fields) >= 298


@cache
def _read(reader: str, path: Path) -> str:
    content = path.read_bytes()
    if reader == "python-docx":
        return squeezed(docx_text(content))
    if reader == "pandoc":
        return squeezed(pandoc_docx_text(content))
    if reader == "html":
        return squeezed("".join(map(str, html.fromstring(content).itertext())))
    return squeezed(pandoc_text("gfm", content))
