"""A mistake in a template is named with file and line, in both languages; never a traceback, never a gap."""

from pathlib import Path

import pytest
from composing_templates import fault_of

MISTAKES = [
    ("{{ tidak_ada }}", "`tidak_ada`"),
    ("{{ plan.tidak_ada }}", "`tidak_ada`"),
    ("{{ plan.regency.leaders.mayor.name }}", "`mayor`"),
    ("{% if plan.tidak_ada %}x{% endif %}", "`tidak_ada`"),
    ("{% for x in plan.tidak_ada %}{% endfor %}", "`tidak_ada`"),
    ("{{ plan.pillars['tidak-ada'].strategy }}", "`tidak-ada`"),
    ("{% if %}", "`%}`"),
    ("{{ 'x' ", "`}}`"),
    ("{{ 1 | tidak_ada }}", "tidak_ada"),
    ("{{ 'x' | rupiah }}", ""),
    ("{{ 'kemarin' | tanggal }}", ""),
    ("{{ 1 / 0 }}", ""),
    ("{{ table('tidak-ada') }}", "`tidak-ada`"),
    ("{{ table('rencana-aksi') }}", "group"),
    ("{{ table('rencana-aksi', group='tidak_ada') }}", "tidak_ada"),
    ("{{ table('rencana-aksi', group='policy', warna='merah') }}", "warna"),
    ("{{ table('program', pillar='gouvernance') }}", "`gouvernance`"),
    ("{{ table('program', pillar='governance', subdimension='x') }}", "`x`"),
    ("{{ table('peta-jalan', term='lama', pillar='governance') }}", "`lama`"),
    ("{{ table('kesiapan', element='x') }}", "x"),
    ("{{ table('profil-quick-win', quick_win='qw-9') }}", "`qw-9`"),
    ("{{ paragraph('x', 'merah') }}", "`merah`"),
    ("{{ plan.regency }}", "Regency"),
    ("{{ plan.legal_basis }}", "tuple"),
    ("{{ true }}", "bool"),
    ("{{ 1 / 3 }}", "float"),
    ("{% include 'bab/tidak-ada.md.j2' %}", "`bab/tidak-ada.md.j2`"),
    ("{% include '../satu.md.j2' %}", "`../satu.md.j2`"),
    ("{% include '/etc/passwd' %}", "`/etc/passwd`"),
    ("{% extends 'bab/tidak-ada.md.j2' %}", "`bab/tidak-ada.md.j2`"),
    ("{{ table('misi', caption='x ' ~ ref('tabel-misi')) }}", "ref(…)"),
    ("{{ paragraph(ref('tabel-misi')) }}", "ref(…)"),
    ("{{ ref('tabel-tidak-ada') }}", "`tabel-tidak-ada`"),
    ("{{ ref('tabel-' ~ plan.edition) }}", "`tabel-kominfo-2018`"),
]


@pytest.mark.parametrize(("mistake", "named"), MISTAKES)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, mistake: str, named: str) -> None:
    fault = fault_of(tmp_path, f"## Judul\n\nTeks.\n\n{mistake}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 5)
    assert named in fault.message.id
    assert named in fault.message.en


def test_a_mistake_inside_an_included_template_is_named_there(tmp_path: Path) -> None:
    fault = fault_of(tmp_path, "Teks.\n\n{% include 'bab/dua.md.j2' %}\n", dua="satu\ndua\n{{ tidak_ada }}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "dua.md.j2"), 3)
    fault = fault_of(tmp_path, "Teks.\n\n{% include 'bab/dua.md.j2' %}\n", dua="satu\n{% endif %}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "dua.md.j2"), 2)


@pytest.mark.parametrize(
    "chapter",
    ["# Judul", "> # Judul", "- # Judul", "Judul\n=====", "- ## Judul", "![peta](peta.png)", "a\n\n***\n\nb"],
)
def test_markdown_that_books_do_not_know_is_refused_and_never_dropped(tmp_path: Path, chapter: str) -> None:
    assert fault_of(tmp_path, chapter).file == str(tmp_path / "bab" / "satu.md.j2")


@pytest.mark.parametrize(
    "chapter",
    [
        "Teks {{ table('misi') | trim }} teks",
        "- {{ table('misi') | trim }}",
        "## {{ page_break() | trim }} x",
    ],
)
def test_a_table_must_stand_alone(tmp_path: Path, chapter: str) -> None:
    assert fault_of(tmp_path, chapter).file == str(tmp_path / "bab" / "satu.md.j2")


def test_a_template_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "bab").mkdir()
    (tmp_path / "bab" / "dua.md.j2").write_bytes("Café".encode("cp1252"))
    fault = fault_of(tmp_path, "Teks\n{% include 'bab/dua.md.j2' %}")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 2)
    assert "UTF-8" in fault.message.id
