"""How templates place tables, charts and other figures: by name, with caption, source and choices."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from masterplan_cli.composing.environment import MATERIAL, SLOTS
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.near_names import did_you_mean
from masterplan_cli.composing.registry import BUILDERS, CHARTS, FIGURES, Builder, Captioned
from masterplan_cli.composing.slots import refuse_slots
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.text.bilingual import Bilingual


@pass_context
def table(context: Context, name: str, caption: str = "", source: str = "", **choice: Any) -> Markup:
    """Place a table or timeline by its name.

    Args:
        context: given by Jinja.
        name: the registered name, ``"rencana-aksi"``.
        caption: printed above it; without one the table has no number.
        source: printed below it as ``Sumber: …``.
        choice: what the table is about, such as ``pillar=…`` or ``term=…``.

    What it gives is false where there is nothing to show: ``{{ table("…") or none }}`` marks a gap then.

    Raises:
        TemplateMisuseError: there is no table of that name, or no such choice.
    """
    return _placed(context, _TABLES, Captioned(name, caption, source, ()), choice)


@pass_context
def chart(context: Context, name: str, caption: str = "", source: str = "", **choice: Any) -> Markup:
    """Place a chart by its name, ``"anggaran-dimensi"``; caption and source stand below it.

    Raises:
        TemplateMisuseError: there is no chart of that name, or no such choice.
    """
    return _placed(context, _CHARTS, Captioned(name, caption, source, ()), choice)


@pass_context
def figure(context: Context, name: str, caption: str = "", source: str = "", **choice: Any) -> Markup:
    """Place a figure that is no chart by its name, ``"organisasi"``; caption and source stand below it.

    Raises:
        TemplateMisuseError: there is no figure of that name, or no such choice.
    """
    return _placed(context, _FIGURES, Captioned(name, caption, source, ()), choice)


_TABLES, _CHARTS, _FIGURES = (
    (Bilingual("tabel", "table"), BUILDERS),
    (Bilingual("grafik", "chart"), CHARTS),
    (Bilingual("gambar", "figure"), FIGURES),
)


def _placed(
    context: Context, kind: tuple[Bilingual, Mapping[str, Builder]], label: Captioned, choice: dict[str, Any]
) -> Markup:
    word, builders = kind
    if label.name not in builders:
        raise TemplateMisuseError(_unknown(word, builders, label.name))
    refuse_slots(label.text, label.source)
    material: Material = context[MATERIAL]
    choice = {key: _chosen(key, value) for key, value in choice.items()}
    label = Captioned(label.name, label.text, label.source, tuple(map(str, choice.values())))
    blocks = tuple(builders[label.name](material, label, **choice))
    return Markup(context[SLOTS].for_blocks(*blocks) if blocks else "")


def _unknown(word: Bilingual, builders: Mapping[str, Builder], name: str) -> Bilingual:
    for function, others in (("table", BUILDERS), ("chart", CHARTS), ("figure", FIGURES)):
        if name in others:
            return _ELSEWHERE.format(kind=word, name=name, function=function)
    known, meant = ", ".join(sorted(builders)), did_you_mean(name, builders)
    return _UNKNOWN.format(kind=word, name=name, known=known, meant=meant)


def _chosen(name: str, value: Any) -> Any:
    """Return a choice of a closed list as its member, so that a misspelt one is an error and not a gap."""
    known = _CHOICES.get(name)
    if known is None or value is None:
        return value
    try:
        return known(value)
    except ValueError:
        message = NO_CHOICE.format(name=name, value=value, known=", ".join(known))
        raise TemplateMisuseError(message) from None


_CHOICES: dict[str, type[StrEnum]] = {"pillar": Dimension, "subdimension": Subdimension, "term": Term}

NO_CHOICE = Bilingual(
    "{name} `{value}` tidak ada; pilih dari: {known}", "there is no {name} `{value}`; choose from: {known}"
)
_UNKNOWN = Bilingual(
    "{kind} `{name}` tidak ada{meant}; yang ada: {known}",
    "there is no {kind} `{name}`{meant}; there are: {known}",
)
_ELSEWHERE = Bilingual(
    '{kind} `{name}` tidak ada; tulis `{function}("{name}", …)`',
    'there is no {kind} `{name}`; write `{function}("{name}", …)`',
)
