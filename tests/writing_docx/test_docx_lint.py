"""The structural lint finds nothing in our documents, and does find what it looks for."""

import os
import re
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from damage import Damage
from damages import SEEN_BY_AUDIT, SEEN_BY_SDK, damages
from docx_sample import book, reference, written_book
from lint import lint_book
from specimen import specimen

from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.package import pack


def test_a_whole_book_has_no_defect() -> None:
    assert lint_book(written_book()) == []


def test_the_specimen_is_sound() -> None:
    assert lint_book(pack(specimen())) == []


@pytest.mark.parametrize("damage", damages(), ids=str)
def test_the_lint_sees_a_damaged_document(damage: Damage) -> None:
    found = lint_book(pack(damage.change(specimen())))
    assert bool(found) is bool(damage.lint), found
    assert not damage.lint or [each for each in found if re.fullmatch(damage.lint, each)], found


def test_damages_are_many_and_have_names_of_their_own() -> None:
    names = [damage.name for damage in damages()]
    assert len(set(names)) == len(names) >= 100
    assert set(names) >= SEEN_BY_SDK | SEEN_BY_AUDIT
    unseen = {damage.name for damage in damages() if not damage.lint} - SEEN_BY_SDK - SEEN_BY_AUDIT
    assert unseen == set()


def test_the_archive_begins_with_the_content_types_and_knows_no_time() -> None:
    with zipfile.ZipFile(BytesIO(written_book())) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_docx(book(), reference()) == written_book()


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("77", "Asia/Jakarta")])
def test_neither_hash_seed_nor_time_zone_changes_a_byte(seed: str, zone: str) -> None:
    code = "import sys, docx_sample; sys.stdout.buffer.write(docx_sample.written_book())"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)}
    made = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert made.stdout == written_book()
