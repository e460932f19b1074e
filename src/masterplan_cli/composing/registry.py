"""The names under which templates place tables, charts and other figures."""

from collections.abc import Callable, Iterable
from functools import update_wrapper
from typing import Any, Concatenate, Literal, ParamSpec

from msgspec import Struct

from masterplan_cli.composing.material import Material
from masterplan_cli.document.blocks import Block
from masterplan_cli.document.tables import Caption


class Captioned(Struct, frozen=True):
    """What a template says of a table or figure that it places.

    Attributes:
        name: the registered name.
        text: the caption, or empty for none.
        source: the source, or empty.
        choice: what it is about, as text, to tell its anchor from others of the same name.
    """

    name: str
    text: str
    source: str
    choice: tuple[str, ...]

    @property
    def caption(self) -> Caption | None:
        """The caption of a table, with an anchor made of name and choice: ``tabel-program-governance``."""
        return self._captioned("Tabel")

    @property
    def figure_caption(self) -> Caption | None:
        """The caption of a figure, with an anchor such as ``gambar-anggaran``."""
        return self._captioned("Gambar")

    def _captioned(self, label: Literal["Tabel", "Gambar"]) -> Caption | None:
        if not self.text:
            return None
        return Caption(label, self.text, "-".join((label.lower(), self.name, *self.choice)), self.source)


_Choice = ParamSpec("_Choice")
Builder = Callable[..., Iterable[Block]]

BUILDERS: dict[str, Builder] = {}
"""Tables and timelines, which templates place with ``table("…")``."""

CHARTS: dict[str, Builder] = {}
"""Charts, which templates place with ``chart("…")``."""

FIGURES: dict[str, Builder] = {}
"""All other figures, which templates place with ``figure("…")``."""


def placed_as(
    name: str, among: dict[str, Builder] = BUILDERS
) -> Callable[
    [Callable[Concatenate[Material, Captioned, _Choice], Any]],
    Callable[Concatenate[Material, Captioned, _Choice], Iterable[Block]],
]:
    """Register a function that builds a table or figure under the name that templates use.

    The function takes the material, what the template says of the block, and the template's choices; it
    returns a block, several blocks, or None where there is nothing to show.

    Args:
        name: the name, in the words of the books.
        among: tables, `CHARTS` or `FIGURES`.
    """

    def register(
        build: Callable[Concatenate[Material, Captioned, _Choice], Any],
    ) -> Callable[Concatenate[Material, Captioned, _Choice], Iterable[Block]]:
        def builder(
            material: Material, label: Captioned, /, *args: _Choice.args, **choice: _Choice.kwargs
        ) -> Iterable[Block]:
            built = build(material, label, *args, **choice)
            if built is None:
                return ()
            return built if isinstance(built, tuple) else (built,)

        update_wrapper(builder, build)  # so that a message can name the choices that there are
        among[name] = builder
        return builder

    return register
