"""Quick wins as cards."""

from collections.abc import Iterator

from masterplan_cli.composing.markdown import plan_cell
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import FIGURES, Captioned, placed_as
from masterplan_cli.composing.tables.quick_wins import span
from masterplan_cli.document.cards import Card, Cards
from masterplan_cli.document.inlines import Content, Strong, plain
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.text.numbers import decimal, rupiah_short

_TOLD = ("problem", "innovation", "benefit")


@placed_as("quick-win", FIGURES)
def cards(material: Material, label: Captioned) -> Cards | None:
    """A card for each quick win: the problem, what is new, what people gain, who answers for it."""
    found = tuple(_card(material, win) for win in material.plan.quick_wins)
    if not found:
        return None
    told = f"{len(found)} kartu quick win: {'; '.join(card.title for card in found)}."
    return Cards(found, 1, label.figure_caption, told)


def _card(material: Material, win: QuickWin) -> Card:
    return Card(win.name, win.pillar.label, tuple(_paragraphs(material, win)), tuple(_facts(material, win)))


def _paragraphs(material: Material, win: QuickWin) -> Iterator[Content]:
    for name in _TOLD:
        title = Strong(f"{QuickWin.model_fields[name].title}.")
        text = getattr(win, name)
        lines: tuple[Content, ...] = plan_cell(text).paragraphs if text else ((material.gap,),)
        first, *others = lines
        if plain(first).startswith("• "):  # a list begins on a line of its own
            yield (title,)
            yield from lines
            continue
        yield (title, " ", *((first,) if isinstance(first, str) else first))
        yield from others


def _facts(material: Material, win: QuickWin) -> Iterator[tuple[str, str]]:
    facts = {
        "Penerima": win.beneficiaries,
        "Waktu": span(win),
        "OPD": material.agency_name(win.owner),
        "Anggaran": rupiah_short(total(win.budget)) if win.budget else None,
    }
    yield from ((name, value) for name, value in facts.items() if value)
    yield from (("Target", _course(indicator)) for indicator in win.indicators if indicator.targets)


def _course(indicator: Indicator) -> str:
    """Say where an indicator begins and where it should end: ``Desa pengguna: 24 menjadi 90 desa (2019)``."""
    year = max(indicator.targets)
    beginning = f"{decimal(indicator.baseline)} menjadi " if indicator.baseline is not None else ""
    unit = f" {indicator.unit}" if indicator.unit else ""
    return f"{indicator.name}: {beginning}{decimal(indicator.targets[year])}{unit} ({year})"
