"""Which language the program speaks: Indonesian unless somebody asks for English."""

from collections.abc import Mapping

from masterplan_cli.text.bilingual import Bilingual, Language

_BY_NAME: dict[str, Language] = {"id": "id", "en": "en"}
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # POSIX: the first that is set decides


class UnknownLanguageError(ValueError):
    """Somebody asked for a language that the program does not speak.

    Attributes:
        message: what was asked for, and where.
        remedy: what can be asked for.
    """

    def __init__(self, asked_by: str, value: str) -> None:
        self.message = Bilingual(
            id=f"{asked_by}: bahasa “{value}” tidak dikenal.",
            en=f"{asked_by}: unknown language “{value}”.",
        )
        self.remedy = Bilingual(
            id="Pilih id (bahasa Indonesia) atau en (bahasa Inggris).",
            en="Choose id (Indonesian) or en (English).",
        )
        super().__init__(self.message.en)


def choose_language(option: str | None, environ: Mapping[str, str]) -> Language:
    """Return the language of messages.

    ``--lang`` comes first, then ``MASTERPLAN_LANG``, then an English locale; everything else, ``C`` and
    ``POSIX`` among it, is Indonesian. An empty value counts as not set.

    Args:
        option: the value of ``--lang``, or None.
        environ: the environment variables.

    Raises:
        UnknownLanguageError: ``--lang`` or ``MASTERPLAN_LANG`` names another language.
    """
    for asked_by, value in (("--lang", option), ("MASTERPLAN_LANG", environ.get("MASTERPLAN_LANG"))):
        if value:
            return _named(asked_by, value)
    locale = next(filter(None, (environ.get(name) for name in _LOCALE_VARIABLES)), "")
    return "en" if locale.lower().startswith("en") else "id"


def _named(asked_by: str, value: str) -> Language:
    language = _BY_NAME.get(value.strip().lower())
    if language is None:
        raise UnknownLanguageError(asked_by, value)
    return language
