import pytest

from masterplan_cli.text.language import UnknownLanguageError, choose_language


@pytest.mark.parametrize(
    ("option", "environ", "expected"),
    [
        (None, {}, "id"),
        ("en", {}, "en"),
        ("id", {"MASTERPLAN_LANG": "en", "LANG": "en_US.UTF-8"}, "id"),
        ("EN", {}, "en"),
        (None, {"MASTERPLAN_LANG": "en"}, "en"),
        (None, {"MASTERPLAN_LANG": "id", "LANG": "en_US.UTF-8"}, "id"),
        (None, {"MASTERPLAN_LANG": "", "LANG": "en_US.UTF-8"}, "en"),
        (None, {"LANG": "en_GB"}, "en"),
        (None, {"LANG": "id_ID.UTF-8"}, "id"),
        (None, {"LANG": "C"}, "id"),
        (None, {"LANG": "C.UTF-8"}, "id"),
        (None, {"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"}, "id"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8", "LANG": "id_ID.UTF-8"}, "en"),
        (None, {"LC_MESSAGES": "id_ID.UTF-8", "LANG": "en_US.UTF-8"}, "id"),
        (None, {"LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "id_ID.UTF-8"}, "en"),
        (None, {"LANG": "jv_ID.UTF-8"}, "id"),
    ],
)
def test_who_decides_the_language(option: str | None, environ: dict[str, str], expected: str) -> None:
    assert choose_language(option, environ) == expected


@pytest.mark.parametrize(
    ("option", "environ", "asked_by"),
    [("fr", {"MASTERPLAN_LANG": "en"}, "--lang"), (None, {"MASTERPLAN_LANG": "inggris"}, "MASTERPLAN_LANG")],
)
def test_an_unknown_language_is_refused_by_name(
    option: str | None, environ: dict[str, str], asked_by: str
) -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        choose_language(option, environ)
    assert asked_by in caught.value.message.id
    assert asked_by in caught.value.message.en
    assert "id" in caught.value.remedy.id
