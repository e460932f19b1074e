"""The six dimensions at a glance."""

from collections import Counter

from masterplan_cli.composing.markdown import plan_blocks
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import FIGURES, Captioned, placed_as
from masterplan_cli.document.blocks import Paragraph
from masterplan_cli.document.cards import Card, Cards
from masterplan_cli.document.inlines import Content
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.text.numbers import integer, rupiah_short


@placed_as("dimensi", FIGURES)
def cards(material: Material, label: Captioned) -> Cards | None:
    """A card for each dimension: how its strategy begins, its programmes, actions and money."""
    if not material.plan.pillars:
        return None
    pillar_of = material.index.pillar_of
    actions, money = Counter[Dimension](), Counter[Dimension]()
    for action in material.index.actions:
        if (pillar := pillar_of.get(action.program)) is not None:
            actions[pillar] += 1
            money[pillar] += total(action.budget)
    found = tuple(_card(material, dimension, actions[dimension], money[dimension]) for dimension in Dimension)
    return Cards(found, 2, label.figure_caption, "Enam kartu, satu untuk setiap dimensi smart city.")


def _card(material: Material, dimension: Dimension, actions: int, money: int) -> Card:
    pillar = material.plan.pillars.get(dimension)
    programs = integer(len(pillar.programs) if pillar else 0)
    facts = [("Isi", f"{programs} program, {integer(actions)} rencana aksi")]
    if money:
        facts.append(("Anggaran", rupiah_short(money)))
    beginning = _beginning(pillar.strategy if pillar else None)
    return Card(dimension.label, "", ((material.gap,) if beginning is None else beginning,), tuple(facts))


def _beginning(text: str | None) -> Content | None:
    """Return the first paragraph of a Markdown text."""
    blocks = plan_blocks(text) if text else ()
    return next((block.content for block in blocks if isinstance(block, Paragraph)), None)
