"""Messages in Indonesian and in English, and who decides; books are Indonesian always."""

from pathlib import Path

import pytest
from cli_runs import BROKEN, PLAN, Masterplan, command, masterplan_fixture  # noqa: F401  # pytest finds it by its name


def test_messages_are_indonesian_unless_somebody_asks_for_english(
    masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch
) -> None:
    indonesian = masterplan("validate", "tidak-ada.yaml").out
    assert "galat MP001" in indonesian
    assert "perbaikan:" in indonesian
    english = masterplan("validate", "tidak-ada.yaml", "--lang", "en").out
    assert "error MP001" in english
    assert "remedy:" in english
    monkeypatch.setenv("MASTERPLAN_LANG", "en")
    assert masterplan("validate", "tidak-ada.yaml").out == english
    assert masterplan("validate", "tidak-ada.yaml", "--lang", "id").out == indonesian
    monkeypatch.setenv("MASTERPLAN_LANG", "id")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert masterplan("validate", "tidak-ada.yaml").out == indonesian


@pytest.mark.parametrize(
    ("locale", "word"),
    [
        ("en_US.UTF-8", "error"),
        ("en_GB", "error"),
        ("id_ID.UTF-8", "galat"),
        ("C.UTF-8", "galat"),
        ("de_DE", "galat"),
    ],
)
def test_an_english_locale_gives_english_and_any_other_indonesian(
    masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch, locale: str, word: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert f"{word} MP001" in masterplan("validate", "tidak-ada.yaml").out


def test_an_unknown_language_is_wrong_usage_in_both(
    masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MASTERPLAN_LANG", "jv")
    result = masterplan("validate", PLAN)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert "bahasa “jv” tidak dikenal" in result.err
    assert "unknown language “jv”" in result.err


def test_wrong_usage_speaks_the_language_that_was_asked_for(masterplan: Masterplan) -> None:
    english = masterplan("validate", "--lang", "en").err
    assert english.startswith("error: ")
    assert english.endswith(" is missing – see `masterplan validate --help`\n")
    assert masterplan("validate").err == "galat: RENCANA… belum diisi – lihat `masterplan validate --help`\n"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_command_speaks_both_languages(masterplan: Masterplan, language: str) -> None:
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    word = {"id": "galat", "en": "error"}[language]
    for arguments in (
        ("validate", "rusak.yaml"),
        ("render", "rusak.yaml"),
        ("diff", "rusak.yaml", PLAN),
        ("render", PLAN, "--template", "tidak-ada"),
        ("schema", "-o", "rusak.yaml/x"),
    ):
        assert word in masterplan(*arguments, "--lang", language).everything


def test_books_are_the_same_whatever_the_language(masterplan: Masterplan) -> None:
    arguments = ("render", PLAN, "--book", "3", "--to", "md", "-o", "-")
    assert masterplan(*arguments, "--lang", "en").out == masterplan(*arguments, "--lang", "id").out


def test_help_speaks_the_language_of_the_environment() -> None:
    assert "Periksa rencana" in command("--help").out
    assert "Check plans" in command("--help", MASTERPLAN_LANG="en").out
    assert "Folder tujuan" in command("render", "--help").out
    assert "Target folder" in command("render", "--help", "--lang", "en").out
