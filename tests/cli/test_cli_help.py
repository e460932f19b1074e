"""Help texts: wholly in the language of the run, and the compiled words not older than their source."""

import subprocess
import sys
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import masterplan_cli.cli

LOCALE = Path(masterplan_cli.cli.__file__).parent / "locale" / "id" / "LC_MESSAGES"


def helped(*arguments: str) -> str:
    command = [sys.executable, "-m", "masterplan_cli", *arguments, "--help"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("command", ["new", "validate", "render", "diff", "schema", "explain"])
def test_help_is_in_one_language(command: str) -> None:
    indonesian, english = helped("--lang", "id", command), helped("--lang", "en", command)
    for word in ("Pemakaian:", "Opsi:", "Tampilkan keterangan ini."):
        assert word in indonesian
        assert word not in english
    for word in ("Usage:", "Options:", "Show this message and exit.", "default:", "required"):
        assert word not in indonesian


def test_the_language_may_stand_before_the_command() -> None:
    assert "Check plans" in helped("--lang", "en")
    assert "Periksa rencana" in helped("--lang", "id")


def test_compiled_words_are_not_stale() -> None:
    with (LOCALE / "masterplan.po").open("rb") as source:
        written = {
            str(message.id): str(message.string) for message in read_po(source, locale="id") if message.id
        }
    with (LOCALE / "masterplan.mo").open("rb") as compiled:
        spoken = GNUTranslations(compiled)
    assert written
    assert {word: spoken.gettext(word) for word in written} == written, "run python scripts/make_locale.py"
