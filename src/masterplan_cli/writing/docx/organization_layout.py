"""Where the boxes of an organisation chart stand, and the lines between them. All lengths are twips.

Boxes below another stand side by side where their words fit; otherwise in several rows, or under one
another and indented where not even three fit beside each other. Every box is placed once.
"""

from collections.abc import Sequence
from math import ceil

from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.document.diagrams import Box
from masterplan_cli.writing.docx.box_sizes import box_height, word_width

_GAP, _DROP, _INDENT, _BELOW = 150, 360, 300, 140
_NARROWEST, _USUAL, _WIDEST = 1350, 3300, 4700
_MANY = 3  # lines that make a box wider than usual, where there is room
_FEWEST = 3  # boxes in one of several rows


class Placed(Struct, frozen=True):
    """A box with its place; ``top`` marks the topmost."""

    box: Box
    x: int
    y: int
    width: int
    height: int
    top: bool = False

    @property
    def centre(self) -> int:
        """Return the middle between left and right."""
        return self.x + self.width // 2

    @property
    def middle(self) -> int:
        """Return the middle between top and foot."""
        return self.y + self.height // 2

    @property
    def foot(self) -> int:
        """Return the lower edge."""
        return self.y + self.height


class Line(Struct, frozen=True):
    """A level or upright line from one point to another, to the right or down."""

    x: int
    y: int
    to_x: int
    to_y: int


class Layout(Struct):
    """Boxes from the top down, the lines between them, and how large the whole is."""

    width: int
    height: int = 0
    boxes: list[Placed] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def put(self, box: Box, x: int, y: int, width: int, height: int) -> Placed:
        """Place one box."""
        placed = Placed(box, x, y, width, height, not self.boxes)
        self.boxes.append(placed)
        self.height = max(self.height, placed.foot)
        return placed

    def line(self, x: int, y: int, to_x: int, to_y: int) -> None:
        """Draw a line between two points in any order, unless they are one."""
        if (x, y) != (to_x, to_y):
            self.lines.append(Line(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)))

    def sides(self) -> tuple[int, int]:
        """Return where the chart really begins and ends between the left and the right."""
        starts = (*(each.x for each in self.boxes), *(each.x for each in self.lines))
        ends = (*(each.x + each.width for each in self.boxes), *(each.to_x for each in self.lines))
        return min(starts), max(ends)


class _Node(Struct, frozen=True):
    """A box with the least width that it and all below it need."""

    box: Box
    below: tuple["_Node", ...]
    least: int

    @classmethod
    def of(cls, box: Box) -> "_Node":
        below = tuple(map(cls.of, box.below))
        own = max(_NARROWEST, min(word_width(box), _USUAL))
        return cls(box, below, max(own, _INDENT + max((each.least for each in below), default=0)))

    @property
    def widest(self) -> int:
        return _WIDEST if len(self.box.lines) >= _MANY else _USUAL

    def height(self, width: int) -> int:
        return box_height(self.box, min(width, self.widest))


def lay_out(root: Box, width: int) -> Layout:
    """Return the layout of a chart; ``width`` is what there is."""
    layout = Layout(width)
    node = _Node.of(root)
    _place(node, layout, (0, 0), width, node.height(width))
    return layout


def _place(node: _Node, layout: Layout, at: tuple[int, int], width: int, height: int) -> tuple[Placed, int]:
    """Place a box of this height and all below it; return the box and the foot of all."""
    x, y = at
    wide = min(width, node.widest)
    across = _columns(node, width)
    if node.below and not across:
        placed = layout.put(node.box, x, y, wide, height)
        return placed, _list(node.below, layout, placed, width)
    placed = layout.put(node.box, x + (width - wide) // 2, y, wide, height)
    if not node.below:
        return placed, placed.foot
    layout.line(placed.centre, placed.foot, placed.centre, placed.foot + _DROP // 2)
    if across >= len(node.below):
        return placed, _row(node.below, layout, (x, placed.foot), width, placed.centre)
    return placed, _rows(node.below, layout, placed, (x, width), across)


def _columns(node: _Node, width: int) -> int:
    """Return how many of the boxes below stand side by side; 0 for a list."""
    if sum(each.least for each in node.below) + _GAP * (len(node.below) - 1) <= width:
        return len(node.below)
    widest = max(each.least for each in node.below)
    fitting = (width - _INDENT + _GAP) // (widest + _GAP)
    return ceil(len(node.below) / ceil(len(node.below) / fitting)) if fitting >= _FEWEST else 0


def _row(nodes: Sequence[_Node], layout: Layout, at: tuple[int, int], width: int, begin: int) -> int:
    """Place boxes side by side under a level line that begins at ``begin``; return the foot of all."""
    x, y = at
    slots = _slots(nodes, width)
    x += (width - sum(slots) - _GAP * (len(slots) - 1)) // 2
    top, bus, foot = y + _DROP, y + _DROP // 2, 0
    height = max(node.height(slot) for node, slot in zip(nodes, slots, strict=True))
    ends = [begin]
    for node, slot in zip(nodes, slots, strict=True):
        placed, lowest = _place(node, layout, (x, top), slot, height)
        layout.line(placed.centre, bus, placed.centre, top)
        ends.append(placed.centre)
        foot = max(foot, lowest)
        x += slot + _GAP
    layout.line(min(ends), bus, max(ends), bus)
    return foot


def _slots(nodes: Sequence[_Node], width: int) -> list[int]:
    """Share the width; boxes without others below them need not be wider than a box may be."""
    spare = width - sum(node.least for node in nodes) - _GAP * (len(nodes) - 1)
    shares = [node.least + spare // len(nodes) for node in nodes]
    return [
        share if node.below else min(share, node.widest) for node, share in zip(nodes, shares, strict=True)
    ]


def _rows(nodes: Sequence[_Node], layout: Layout, above: Placed, room: tuple[int, int], columns: int) -> int:
    """Place boxes in several rows, each under a line that comes from a trunk on the left."""
    trunk, width = room
    first = last = above.foot + _DROP // 2
    foot = above.foot
    layout.line(trunk, first, above.centre, first)
    column = (width - _INDENT + _GAP) // columns
    alike = [replace(node, least=column - _GAP) for node in nodes]
    for at in range(0, len(nodes), columns):
        row, last = alike[at : at + columns], foot + _DROP // 2
        foot = _row(row, layout, (trunk + _INDENT, foot), column * len(row) - _GAP, trunk)
    layout.line(trunk, first, trunk, last)
    return foot


def _list(nodes: Sequence[_Node], layout: Layout, above: Placed, width: int) -> int:
    """Place boxes under one another beside an upright line; return the foot of all.

    After some twenty levels there is no width left to indent: the line then runs behind the boxes.
    """
    step = _INDENT if width >= _INDENT + _NARROWEST else 0
    trunk, x, foot, last = above.x + _INDENT // 2, above.x + step, above.foot, above.foot
    for node in nodes:
        at = (x, foot + _BELOW)
        placed, foot = _place(node, layout, at, width - step, node.height(width - step))
        if step:
            layout.line(trunk, placed.middle, placed.x, placed.middle)
        last = placed.middle
    layout.line(trunk, above.foot, trunk, last)
    return foot
