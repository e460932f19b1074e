"""The register of fault kinds."""

import re
import string

import pytest

from masterplan_cli.reading import FAULT_KINDS, FaultKind, Place


def test_codes_are_unique_and_well_formed() -> None:
    codes = [kind.code for kind in FAULT_KINDS]
    assert len(set(codes)) == len(codes)
    assert codes == sorted(codes)
    assert all(re.fullmatch(r"MP0\d\d", code) for code in codes)
    assert len(codes) > 50


@pytest.mark.parametrize("kind", FAULT_KINDS, ids=lambda kind: kind.code)
def test_both_languages_say_something_and_use_the_same_values(kind: FaultKind) -> None:
    for text in (kind.message, kind.remedy):
        assert text.id
        assert text.en
        assert text.id != text.en
        assert _fields(text.id) == _fields(text.en)
        assert text.id[0] in "`{" or text.id[0].isupper()
        assert text.id.endswith((".", "}"))


@pytest.mark.parametrize("kind", FAULT_KINDS, ids=lambda kind: kind.code)
def test_a_kind_can_be_filled(kind: FaultKind) -> None:
    values = dict.fromkeys(_fields(kind.message.id) | _fields(kind.remedy.id), "{nilai}")
    fault = kind.at(Place("x.yaml", 1, 2), ("a", 0), **values)
    assert fault.code == kind.code
    assert fault.place == ("x.yaml", 1, 2)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
