"""Templates read fields and call what they are given; they reach nothing else and cannot run for ever."""

from pathlib import Path

import pytest
from composing_books import small_plan, texts_of
from composing_templates import compose, fault_of

from masterplan_cli.composing.chapters import LONGEST_CHAPTER

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
