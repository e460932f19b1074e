"""A mistake in a template is named with file and line, in both languages; never a traceback, never a gap."""

from pathlib import Path

import pytest
from composing_books import small_plan, texts_of

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.chapters import LONGEST_CHAPTER
from masterplan_cli.composing.edition import read_edition
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.document.document import Document

EDITION = """\
id: uji
title: Uji
action_groups: [policy]
books:
  - id: buku
    overline: Buku
    title: Uji
    chapters: [{title: Satu, template: bab/satu.md.j2}]
"""


def compose(folder: Path, chapter: str, **others: str) -> list[Document]:
    """Compose the small plan with an edition of one chapter (and other templates beside it)."""
    (folder / "bab").mkdir(exist_ok=True)
    (folder / "edition.yaml").write_text(EDITION, encoding="utf-8")
    for name, text in {"satu": chapter, **others}.items():
        (folder / "bab" / f"{name}.md.j2").write_text(text, encoding="utf-8")
    return [book.document for book in compose_books(small_plan(), read_edition(folder))]


def fault_of(folder: Path, chapter: str, **others: str) -> TemplateFaultError:
    with pytest.raises(TemplateFaultError) as caught:
        compose(folder, chapter, **others)
    assert caught.value.message.id
    assert caught.value.message.en
    assert "0x" not in caught.value.message.id  # no address in memory: the same mistake reads the same
    return caught.value


MISTAKES = [
    ("{{ tidak_ada }}", "`tidak_ada`"),
    ("{{ plan.tidak_ada }}", "`tidak_ada`"),
    ("{{ plan.regency.leaders.mayor.name }}", "`mayor`"),
    ("{% if plan.tidak_ada %}x{% endif %}", "`tidak_ada`"),
    ("{% for x in plan.tidak_ada %}{% endfor %}", "`tidak_ada`"),
    ("{{ plan.pillars['tidak-ada'].strategy }}", "`tidak-ada`"),
    ("{% if %}", "expression"),
    ("{{ 'x' ", "print statement"),
    ("{{ 1 | tidak_ada }}", "tidak_ada"),
    ("{{ 'x' | rupiah }}", ""),
    ("{{ 'kemarin' | tanggal }}", ""),
    ("{{ 1 / 0 }}", "division by zero"),
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


SANDBOX = [
    "{{ plan.__class__ }}",
    "{{ plan.__class__.__mro__ }}",
    "{{ ''.__class__.__subclasses__() }}",
    "{{ plan | attr('__class__') }}",
    "{{ plan['__class__'] }}",
    "{{ plan.model_dump() }}",
    "{{ plan.model_copy(update={}) }}",
    "{{ plan.model_config.clear() }}",
    "{{ plan.pillars.update({}) }}",
    "{{ plan.pillars.pop('governance') }}",
    "{{ plan.pillars.clear() }}",
    "{% set x = [] %}{{ x.append(1) }}",
    "{{ table.__globals__ }}",
    "{{ table.__code__ }}",
    "{{ figures.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ '{0.__class__}'.format(plan) }}",
    "{{ _slots.for_text('x') }}",
    "{{ _slots._blocks }}",
    "{{ _material }}",
    "{{ lipsum() }}",
    "{{ dict(a=1) }}",
    "{{ cycler.__init__.__globals__ }}",
    "{% import 'os' as os %}",
    "{{ plan.regency.name.encode() }}",
    "{{ '<b>' | safe }}",
    "{{ plan.regency.name | e }}",
    "{{ range(1000001) | list }}",
]


@pytest.mark.parametrize("escape", SANDBOX)
def test_templates_only_read(tmp_path: Path, escape: str) -> None:
    before = small_plan().model_dump_json()
    fault = fault_of(tmp_path, f"Teks.\n{escape}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 2)
    assert small_plan().model_dump_json() == before


def test_a_template_cannot_set_a_field_of_the_plan(tmp_path: Path) -> None:
    assert fault_of(tmp_path, "{% set plan.edition = 'x' %}").file == str(tmp_path / "bab" / "satu.md.j2")
    assert small_plan().edition == "kominfo-2018"


def test_a_mistake_inside_an_included_template_is_named_there(tmp_path: Path) -> None:
    fault = fault_of(tmp_path, "Teks.\n\n{% include 'bab/dua.md.j2' %}\n", dua="satu\ndua\n{{ tidak_ada }}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "dua.md.j2"), 3)
    fault = fault_of(tmp_path, "Teks.\n\n{% include 'bab/dua.md.j2' %}\n", dua="satu\n{% endif %}\n")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "dua.md.j2"), 2)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "rahasia.txt"
    secret.write_text("kata sandi", encoding="utf-8")
    folder = tmp_path / "templat"
    (folder / "bab").mkdir(parents=True)
    (folder / "bab" / "dua.md.j2").symlink_to(secret)
    fault = fault_of(folder, "{% include 'bab/dua.md.j2' %}")
    assert fault.line == 1
    assert "bab/dua.md.j2" in fault.message.id


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


@pytest.mark.parametrize(
    "endless",
    [
        "{% include 'bab/satu.md.j2' %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in range(100000) %}{% for b in range(100000) %}teks{% endfor %}{% endfor %}",
    ],
)
def test_what_never_ends_is_stopped(tmp_path: Path, endless: str) -> None:
    assert fault_of(tmp_path, endless).file == str(tmp_path / "bab" / "satu.md.j2")


def test_the_longest_chapter_is_far_above_what_a_book_needs() -> None:
    assert LONGEST_CHAPTER >= 1_000_000


def test_a_template_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "bab").mkdir()
    (tmp_path / "bab" / "dua.md.j2").write_bytes("Café".encode("cp1252"))
    fault = fault_of(tmp_path, "Teks\n{% include 'bab/dua.md.j2' %}")
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 2)
    assert "UTF-8" in fault.message.id


def test_what_templates_may_do(tmp_path: Path) -> None:
    chapter = (
        "{% set total = namespace(n=0) %}{% for p in plan.pillars.values() %}{% set total.n = total.n + 1 %}"
        "{% endfor %}{{ total.n }} dimensi, {{ range(2, 4) | join('–') }}, {{ plan.regency.name.upper() }},"
        "{% macro tebal(x) %}**{{ x }}**{% endmacro %} {{ tebal('*A*') }}"
        "{% for key, pillar in plan.pillars.items() %}{% if loop.first %} {{ key }}{% endif %}{% endfor %}"
        " {{ plan.regency.area_km2 }} {{ 1500 | bulat }}"
    )
    [document] = compose(tmp_path, chapter)
    assert list(texts_of(document))[1:] == ["6 dimensi, 2–3, SUKAMAJU, *A* governance 1.234,5 1.500"]
