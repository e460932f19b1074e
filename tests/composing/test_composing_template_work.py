"""A template that would work without end is stopped, with file and line, whatever it prints."""

import time
from pathlib import Path

import pytest
from composing_templates import compose, fault_of

ENDLESS = {
    "loop in loop in loop": "{% set xs = range(9999) %}\n{% for a in xs %}{% for b in xs %}{% for c in xs %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "one long loop after another": "\n{% for a in range(999) %}{% set y = range(99999) | list %}{% endfor %}",
    "a filter over much": "\n{% for a in range(9999) %}{% if range(9999) | sum %}{% endif %}{% endfor %}",
    "a search in much": "{% set xs = range(9999) | list %}\n{% for a in xs %}{% if 'x' in xs %}"
    "{% endif %}{% endfor %}",
    "a macro that calls itself twice": "\n{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}"
    "{% endmacro %}\n{{ f(60) }}",
    "a text that doubles": "{% set ns = namespace(x='abcdefgh' ~ 'ijklmnop') %}\n"
    "{% for a in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
    "a text that doubles by +": "{% set ns = namespace(x='abcdefgh') %}\n"
    "{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "a list that doubles": "{% set ns = namespace(x=[1, 2]) %}\n"
    "{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "a number that squares": "{% set ns = namespace(x=9) %}\n"
    "{% for a in range(60) %}{% set ns.x = ns.x * ns.x %}{% endfor %}",
    "a power": "\n{% set x = 10 ** 1000 %}",
    "a text a billion times": "\n{% set x = 'x' * 1000000000 %}",
    "a list a billion times": "\n{% set x = [1] * 1000000000 %}",
    "a format as wide as a house": "\n{% set x = '%999999999d' % 1 %}",
    "a long separator": "{% set s = 'x' * 9999 %}\n{% set x = range(99999) | join(s) %}",
    "a text replaced by longer ones": "{% set s = 'x' * 9999 %}\n"
    "{% set x = s | replace('x', s) | replace('x', s) %}",
    "a list of lists as text": "{% set a = [1, 2] %}{% set a = [a, a, a] %}\n{% set x = a | string %}",
}


@pytest.mark.parametrize("name", ENDLESS)
def test_work_without_end_is_stopped(tmp_path: Path, name: str) -> None:
    started = time.perf_counter()
    fault = fault_of(tmp_path, ENDLESS[name])
    assert time.perf_counter() - started < 5
    assert (fault.file, fault.line) == (str(tmp_path / "bab" / "satu.md.j2"), 2)


def test_files_that_include_each_other_twice_are_stopped(tmp_path: Path) -> None:
    again = "{% include 'bab/dua.md.j2' %}"
    twice = "{% set n = n - 1 %}{% if n > 0 %}" + again + again + "{% endif %}"
    fault = fault_of(tmp_path, "{% set n = 60 %}{% include 'bab/dua.md.j2' %}", dua=twice)
    assert fault.file == str(tmp_path / "bab" / "dua.md.j2")


@pytest.mark.parametrize("name", ["center", "indent", "format", "random", "tojson", "safe"])
def test_filters_that_books_do_not_need_are_not_known(tmp_path: Path, name: str) -> None:
    assert f"`{name}`" in fault_of(tmp_path, f"{{{{ 'x' | {name} }}}}").message.id


def test_what_books_do_is_far_below_the_limit(tmp_path: Path) -> None:
    chapter = (
        "{% for a in range(300) %}{% for b in range(300) %}{% set x = a * b + 1 %}{% endfor %}{% endfor %}\n"
        "{{ ['a', 'b'] | join(', ') }} {{ 'a-b' | replace('-', '+') }} {{ [1, 2] | sum }} {{ 2 ** 10 }}\n"
        "{{ [{'n': 'x'}, {'n': 'y'}] | map(attribute='n') | join('; ') }} {{ tidak_ada | default('z') }}\n"
        "{% for a in [1, 2] %}{{ loop.index }}/{{ loop.length }}{{ ',' if not loop.last }}{% endfor %}\n"
    )
    [document] = compose(tmp_path, chapter)
    assert "a, b a+b 3 1024 x; y z 1/2,2/2" in str(document.divisions)


def test_a_macro_of_another_file_says_what_it_needs(tmp_path: Path) -> None:
    macro = "{% macro sapa(x) %}Halo {{ x }}{% endmacro %}"
    fault = fault_of(tmp_path, "\n{% from 'bab/dua.md.j2' import sapa %}{{ sapa('a') }}", dua=macro)
    assert "with context" in fault.message.id
    [document] = compose(
        tmp_path, "{% from 'bab/dua.md.j2' import sapa with context %}{{ sapa('a') }}", dua=macro
    )
    assert "Halo" in str(document.divisions)
