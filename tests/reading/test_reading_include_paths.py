"""Which files a plan may include."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.reading import Fault, Place, UnreadableError, read_plan

Write = Callable[[str, str | bytes], Path]


def faults_of(spec: str) -> tuple[Fault, ...]:
    with pytest.raises(UnreadableError) as caught:
        read_plan(spec)
    return caught.value.faults


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("../a.yaml", "MP051"),
        ("x/../../a.yaml", "MP051"),
        ("x/../a.yaml", "MP051"),
        ("/etc/passwd", "MP051"),
        ("//server/rencana.yaml", "MP051"),
        ("C:/a.yaml", "MP051"),
        ("C:a.yaml", "MP051"),
        ("x\\a.yaml", "MP052"),
        ("\\\\server\\a.yaml", "MP052"),
        ("..\\a.yaml", "MP052"),
        ("nul", "MP053"),
        ("x/COM1.yaml", "MP053"),
        ("aux.yaml/a.yaml", "MP053"),
        ("con .yaml", "MP053"),
        ("a.yaml:x", "MP053"),
        ("HEAD:a.yaml", "MP053"),
        ("hilang.yaml", "MP001"),
        ("folder", "MP003"),
        (".", "MP003"),
        ("masterplan.yaml/a.yaml", "MP001"),
    ],
)
def test_what_may_not_be_included_is_blamed_on_its_line(entry: str, code: str, write: Write) -> None:
    write("../a.yaml", "jangan: dibaca\n")
    write("folder/x.yaml", "a: 1\n")
    write("masterplan.yaml", f"include:\n  - '{entry}'\nschema: 1\n")
    (fault,) = faults_of("masterplan.yaml")
    assert (fault.code, fault.place, fault.path) == (code, Place("masterplan.yaml", 2, 5), ("include", 0))
    assert entry in fault.message.id


def test_backslashes_come_with_the_path_to_write(write: Write) -> None:
    write("masterplan.yaml", "include: [pilar\\governance.yaml]\n")
    (fault,) = faults_of("masterplan.yaml")
    assert "`pilar/governance.yaml`" in fault.remedy.id


def test_links_may_stay_inside_but_not_leave(write: Write) -> None:
    write("../luar/a.yaml", "jangan: dibaca\n")
    write("bagian/b.yaml", "b: 1\n")
    Path("dalam.yaml").symlink_to("bagian/b.yaml")
    Path("luar.yaml").symlink_to("../luar/a.yaml")
    Path("folder-luar").symlink_to("../luar")
    Path("putar.yaml").symlink_to("putar.yaml")
    write("masterplan.yaml", "include: [dalam.yaml]\n")
    assert read_plan(".").tree == {"b": "1"}
    write("masterplan.yaml", "include: [luar.yaml, folder-luar/a.yaml, putar.yaml]\n")
    assert [fault.code for fault in faults_of("masterplan.yaml")] == ["MP054", "MP054", "MP002"]


def test_a_plan_reached_by_a_link_includes_from_where_the_link_stands(write: Write) -> None:
    write("lain/plan.yaml", "include: [a.yaml]\n")
    write("a.yaml", "a: 1\n")
    Path("plan.yaml").symlink_to("lain/plan.yaml")
    assert read_plan("plan.yaml").tree == {"a": "1"}
