"""What a user may name: files, folders, standard input; and files that are not what they seem."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.reading import Fault, UnreadableError, find_plans, read_plan

Write = Callable[[str, str | bytes], Path]


def fault_of(spec: str) -> Fault:
    with pytest.raises(UnreadableError) as caught:
        read_plan(spec)
    (fault,) = caught.value.faults
    assert fault.place == (spec, 1, 1)
    return fault


def test_a_file_is_named_as_the_user_named_it(write: Write) -> None:
    path = write("2018.yaml", "schema: 1\n")
    for spec in ("2018.yaml", "./2018.yaml", str(path)):
        reading = read_plan(spec)
        assert reading.tree == {"schema": "1"}
        assert reading.tree.place.file == spec
        assert reading.sources == {spec: "schema: 1\n"}


def test_a_folder_means_its_masterplan(write: Write) -> None:
    write("tuban/masterplan.yaml", "schema: 1\n")
    assert read_plan("tuban").tree.place.file == str(Path("tuban/masterplan.yaml"))
    assert read_plan("tuban/").tree.place.file == str(Path("tuban/masterplan.yaml"))


def test_a_folder_without_a_masterplan_lists_what_it_holds(write: Write) -> None:
    write("tuban/2019.yaml", "schema: 1\n")
    fault = fault_of("tuban")
    assert fault.code == "MP005"
    assert "`2019.yaml`" in fault.remedy.id


def test_standard_input_is_read_once_and_named_by_its_dash() -> None:
    reading = read_plan("-", stdin=lambda: b"schema: 1\n")
    assert reading.tree == {"schema": "1"}
    assert reading.tree.place.file == "-"


def test_standard_input_is_the_process_own_by_default(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    with write("pipa.yaml", "schema: 2\n").open("rb") as file:
        monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": file}))
        assert read_plan("-").tree == {"schema": "2"}


def test_a_missing_file_names_its_likeness(write: Write) -> None:
    write("rencana-2018.yaml", "schema: 1\n")
    fault = fault_of("rencana-2081.yaml")
    assert fault.code == "MP001"
    assert "`rencana-2018.yaml`" in fault.remedy.id
    assert "`rencana-2018.yaml`" in fault.remedy.en


@pytest.mark.parametrize(
    "spec", ["", "tidak/ada.yaml", "ada\0nol.yaml", "C:\\rencana\\2018.yaml", "c:/rencana.yaml", "2018.yaml/"]
)
def test_what_cannot_exist_is_not_found(spec: str, write: Write) -> None:
    write("2018.yaml", "schema: 1\n")
    assert fault_of(spec).code == "MP001"


def test_a_name_that_is_too_long_is_a_fault() -> None:
    assert fault_of("x" * 5000).code == "MP002"


def test_a_network_address_is_refused() -> None:
    assert fault_of("https://example.org/rencana.yaml").code == "MP006"


def test_a_literal_file_comes_before_a_revision(write: Write) -> None:
    write("HEAD:plan.yaml", "schema: 3\n")
    assert read_plan("HEAD:plan.yaml").tree == {"schema": "3"}


def test_only_regular_files_are_opened(write: Write) -> None:
    folder = write("x.yaml", "a: 1\n").parent
    os.mkfifo(folder / "pipa.yaml")
    assert fault_of("pipa.yaml").code == "MP003"
    assert fault_of("/dev/zero").code == "MP003"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("soket.yaml")
        assert fault_of("soket.yaml").code == "MP003"


def test_links_are_followed_for_the_plan_itself_but_not_in_circles(write: Write) -> None:
    write("asli.yaml", "schema: 1\n")
    Path("tautan.yaml").symlink_to("asli.yaml")
    Path("putar.yaml").symlink_to("putar.yaml")
    Path("putus.yaml").symlink_to("hilang.yaml")
    assert read_plan("tautan.yaml").tree == {"schema": "1"}
    assert fault_of("putar.yaml").code == "MP002"
    assert fault_of("putus.yaml").code == "MP001"


def test_a_file_without_permission_says_so(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("rahasia.yaml", "schema: 1\n")

    def deny(*_: object) -> int:
        raise PermissionError(
            13, "Permission denied"
        )  # root, who runs tests in containers, is denied nothing

    monkeypatch.setattr("masterplan_cli.reading.disk.os.open", deny)
    fault = fault_of("rahasia.yaml")
    assert fault.code == "MP002"
    assert "izin baca tidak ada" in fault.message.id


def test_find_plans_takes_a_folder_with_a_masterplan_as_one_plan(write: Write) -> None:
    write("tuban/masterplan.yaml", "schema: 1\n")
    write("tuban/pilar.yaml", "pillars: {}\n")
    assert find_plans("tuban") == [str(Path("tuban/masterplan.yaml"))]


def test_find_plans_lists_files_then_folders_in_order(write: Write) -> None:
    for name in ("b.yaml", "a.yml", "C.YAML", ".tersembunyi.yaml", "catatan.txt", "2019/masterplan.yaml"):
        write(f"semua/{name}", "schema: 1\n")
    write("semua/2018/governance.yaml", "pillars: {}\n")
    write("semua/2018/dalam/masterplan.yaml", "schema: 1\n")
    write("semua/.git/masterplan.yaml", "schema: 1\n")
    Path("semua/folder.yaml").mkdir()
    names = ["C.YAML", "a.yml", "b.yaml", "2019/masterplan.yaml"]
    assert find_plans("semua") == [str(Path("semua") / name) for name in names]
    assert find_plans("semua/") == find_plans("semua")


def test_find_plans_in_the_current_folder_names_files_plainly(write: Write) -> None:
    write("2018.yaml", "schema: 1\n")
    assert find_plans(".") == ["2018.yaml"]


def test_find_plans_refuses_a_folder_without_any(write: Write) -> None:
    write("kosong/catatan.txt", "")
    with pytest.raises(UnreadableError) as caught:
        find_plans("kosong")
    assert [fault.code for fault in caught.value.faults] == ["MP005"]


@pytest.mark.parametrize("path", ["2018.yaml", "-", "HEAD~1:2018.yaml", "tidak-ada", "", "nol\0"])
def test_find_plans_lets_everything_else_stand(path: str) -> None:
    assert find_plans(path) == [path]
