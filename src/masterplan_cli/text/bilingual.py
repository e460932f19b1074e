"""Messages that exist in Indonesian and in English, never in one only."""

from typing import Literal

from msgspec import Struct

Language = Literal["id", "en"]


class Bilingual(Struct, frozen=True):
    """One message in both languages.

    Attributes:
        id: the Indonesian text, possibly with ``{name}`` places.
        en: the English text, with the same places.
    """

    id: str
    en: str

    def format(self, **values: object) -> "Bilingual":
        """Fill the ``{name}`` places of both texts; raises KeyError for a place without a value.

        A value that is itself bilingual is filled in with the text of the same language.
        """
        return Bilingual(
            id=self.id.format(**{key: _in(value, "id") for key, value in values.items()}),
            en=self.en.format(**{key: _in(value, "en") for key, value in values.items()}),
        )

    def to(self, language: Language) -> str:
        """Return the text in one language."""
        return self.en if language == "en" else self.id


def _in(value: object, language: Language) -> object:
    return value.to(language) if isinstance(value, Bilingual) else value
