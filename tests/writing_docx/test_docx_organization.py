"""Organisation charts: every box once, none over another, all of them on the page."""

from io import BytesIO
from itertools import combinations

import docx
import pytest
from docx_figures import organization, wide_organization
from docx_parts import asked
from docx_sample import written
from hypothesis import given, settings
from hypothesis import strategies as st
from lint import lint

from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.writing.docx.organization_chart import layouts
from masterplan_cli.writing.docx.organization_layout import Layout, Line, Placed, lay_out

WIDTH, ROOM = 7937, 13436  # twips, as the built-in reference document has them


def leaf(at: int) -> Box:
    return Box(f"Kepala Bidang {at} Pengelolaan Informasi dan Komunikasi Publik", ("Diskominfo",))


def boxes(box: Box) -> list[Box]:
    return [box, *(below for each in box.below for below in boxes(each))]


def check(layout: Layout, root: Box, width: int = WIDTH) -> None:
    assert [each.box for each in layout.boxes] == boxes(root)
    assert [each.top for each in layout.boxes] == [True] + [False] * (len(layout.boxes) - 1)
    for each in layout.boxes:
        assert each.x >= 0
        assert each.x + each.width <= width
        assert 0 <= each.y < each.foot <= layout.height
    for one, other in combinations(layout.boxes, 2):
        assert not overlap(one, other)
    for line in layout.lines:
        assert line.x == line.to_x or line.y == line.to_y
        assert 0 <= line.x <= line.to_x <= width
        assert line.to_y <= layout.height
    for each in layout.boxes[1:]:
        assert any(leads_to(line, each) for line in layout.lines)


def overlap(one: Placed, other: Placed) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not (beside or one.foot <= other.y or other.foot <= one.y)


def leads_to(line: Line, box: Placed) -> bool:
    from_above = (line.to_x, line.to_y) == (box.centre, box.y)
    from_the_left = (line.to_x, line.to_y) == (box.x, box.middle)
    runs_behind = line.x == line.to_x == box.x + 150 and line.y < box.y < line.to_y
    return from_above or from_the_left or runs_behind


@pytest.mark.parametrize("count", range(13))
def test_up_to_twelve_boxes_stand_below_one(count: int) -> None:
    root = Box("Pimpinan", (), tuple(map(leaf, range(count))))
    check(lay_out(root, WIDTH), root)


@pytest.mark.parametrize(("divisions", "sections"), [(2, 3), (4, 3), (6, 2), (12, 1), (3, 12)])
def test_boxes_stand_below_boxes_below_boxes(divisions: int, sections: int) -> None:
    root = Box(
        "Pimpinan",
        (),
        tuple(Box(f"Bidang {at}", (), tuple(map(leaf, range(sections)))) for at in range(divisions)),
    )
    check(lay_out(root, WIDTH), root)


TREES = st.recursive(
    st.builds(Box, st.text(max_size=60), st.tuples() | st.tuples(st.text(max_size=40))),
    lambda below: st.builds(Box, st.text(max_size=60), st.just(()), st.lists(below, max_size=7).map(tuple)),
    max_leaves=40,
)


@given(TREES)
@settings(max_examples=60, deadline=None)
def test_any_tree_fits(root: Box) -> None:
    check(lay_out(root, WIDTH), root)


def test_a_line_of_forty_boxes_keeps_to_the_page() -> None:
    root = Box("terdalam", (), (leaf(1), leaf(2)))
    for at in range(40):
        root = Box(f"tingkat {at}", (), (root, *map(leaf, range(at % 4))))
    check(lay_out(root, WIDTH), root)


def test_boxes_grow_with_their_text() -> None:
    short, long = (lay_out(Box(title), WIDTH).height for title in ("Bupati", "Kepala dinas " * 20))
    assert long > 3 * short


def test_a_chart_higher_than_a_page_is_divided() -> None:
    root = wide_organization().root
    parts = layouts(root, WIDTH, ROOM)
    assert len(parts) == 9
    assert all(part.height < ROOM for part in parts)
    shown = {each.box.title for part in parts for each in part.boxes}
    assert shown == {each.title for each in boxes(root)}


def test_very_many_boxes_below_one_are_divided_too() -> None:
    root = Box("Pimpinan", (), tuple(map(leaf, range(200))))
    parts = layouts(root, WIDTH, ROOM)
    assert all(part.height < ROOM for part in parts)
    shown = [each.box.title for part in parts for each in part.boxes if not each.top]
    assert shown == [each.title for each in root.below]


def test_word_gets_shapes_with_text_in_styles_and_no_picture() -> None:
    content = written(organization())
    assert lint(content) == []
    document = docx.Document(BytesIO(content))
    texts = asked(document.element, "//wps:txbx//w:t/text()")
    assert texts == [text for box in boxes(organization().root) for text in (box.title, *box.lines)]
    styles = asked(document.element, "//wps:txbx//w:pStyle/@w:val")
    assert styles[:3] == ["BaganPuncakJudul", "BaganPuncakBaris", "BaganPuncakBaris"]
    assert set(styles[3:]) == {"BaganJudul", "BaganBaris"}
    assert asked(document.element, "//a:blip") == []


def test_what_it_says_to_those_who_cannot_see_it() -> None:
    root = Box("Bupati", (), (Box("Sekda", (), (Box("Diskominfo"), Box("Bappeda"))),))
    document = docx.Document(BytesIO(written(OrganizationChart(root))))
    assert asked(document.element, "//wp:docPr/@descr") == [
        "Bagan organisasi. Di bawah Bupati: Sekda. Di bawah Sekda: Diskominfo; Bappeda."
    ]


def test_a_box_alone_at_the_end_of_a_section_does_no_harm() -> None:
    content = written(OrganizationChart(Box("Satu")))
    assert lint(content) == []
