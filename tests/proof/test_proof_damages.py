"""Both validators find in damaged documents exactly what they are known to find; the lint has its own test."""

from pathlib import Path

import pytest
from damage import Damage
from damages import SEEN_BY_AUDIT, SEEN_BY_SDK, damages
from specimen import specimen
from suite_validators import SDK, audit_findings, sdk_findings

from masterplan_cli.writing.docx.package import pack


@pytest.mark.needs(SDK)
@pytest.mark.parametrize("damage", damages(), ids=str)
def test_the_sdk_sees_exactly_its_damages(damage: Damage, tmp_path: Path) -> None:
    path = _written(damage, tmp_path)
    assert bool(sdk_findings(path)) is (damage.name in SEEN_BY_SDK)


@pytest.mark.parametrize("damage", damages(), ids=str)
def test_the_audit_sees_exactly_its_damages(damage: Damage, tmp_path: Path) -> None:
    path = _written(damage, tmp_path)
    assert bool(audit_findings(path)) is (damage.name in SEEN_BY_AUDIT)


@pytest.mark.needs(SDK)
def test_validators_find_nothing_in_the_sound_specimen(tmp_path: Path) -> None:
    path = tmp_path / "specimen.docx"
    path.write_bytes(pack(specimen()))
    assert sdk_findings(path) == audit_findings(path) == []


@pytest.mark.needs(SDK)
def test_a_file_that_is_no_document_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "no.docx"
    path.write_bytes(b"no document")
    assert sdk_findings(path)
    assert audit_findings(path)


def _written(damage: Damage, folder: Path) -> Path:
    path = folder / "damaged.docx"
    path.write_bytes(pack(damage.change(specimen())))
    return path
