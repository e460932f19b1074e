"""The language of this run, needed before the options are parsed, because help texts are made at import."""

import gettext
import os
import sys
from collections.abc import Sequence
from contextvars import ContextVar
from pathlib import Path

from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.language import choose_language

_THIS_RUN: ContextVar[Language] = ContextVar("language", default="id")


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language that arguments and environment ask for."""
    option = None
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            option = arguments[position + 1]
        elif argument.startswith("--lang="):
            option = argument.removeprefix("--lang=")
    return choose_language(option if option in ("id", "en") else None, os.environ)


def speak(language: Language) -> None:
    """Use a language for this run, also for the option parser's own words: it asks gettext for them."""
    _THIS_RUN.set(language)
    if language == "id":
        os.environ["LANGUAGE"] = "id"
        gettext.bindtextdomain("masterplan", Path(__file__).parent / "locale")
        gettext.textdomain("masterplan")


def language_of_this_run() -> Language:
    """Return the language that :func:`speak` was told."""
    return _THIS_RUN.get()


def helped(indonesian: str, english: str) -> str:
    """Return a help text in the language of this process."""
    return Bilingual(indonesian, english).to(language_of(sys.argv[1:]))
