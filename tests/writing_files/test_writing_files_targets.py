"""Targets that are refused before any work is done, and by the writer itself."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.writing.files import OutputError, check_writable, write_all
from masterplan_cli.writing.lock_files import lock_files
from masterplan_cli.writing.targets import probe_folder


def refusal(path: Path, *, inputs: tuple[Path, ...] = ()) -> OutputError:
    """Return the refusal, having made sure that both ways of asking give the same one."""
    with pytest.raises(OutputError) as before:
        check_writable([path], inputs)
    with pytest.raises(OutputError) as while_writing:
        write_all({path: b"baru"}, inputs=inputs)
    assert before.value.path == while_writing.value.path == path
    assert before.value.message.id
    assert before.value.remedy.id != before.value.remedy.en
    return before.value


def test_a_check_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"lama")
    check_writable([tmp_path / "a.md", tmp_path / "new" / "er" / "b.md"])
    assert [place.name for place in tmp_path.rglob("*")] == ["a.md"]
    assert (tmp_path / "a.md").read_bytes() == b"lama"


@pytest.mark.parametrize(
    "other_name",
    [
        lambda plan: plan,
        lambda plan: plan.parent / "." / "sub" / ".." / plan.name,
        lambda plan: _linked(plan, os.symlink),
        lambda plan: _linked(plan, os.link),  # as a disk does that takes PLAN.yaml for plan.yaml
    ],
    ids=["same", "dotted", "symlink", "hardlink"],
)
def test_an_input_is_never_overwritten_whatever_it_is_called(
    other_name: Callable[[Path], Path], tmp_path: Path
) -> None:
    (tmp_path / "sub").mkdir()
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"schema: 1")
    error = refusal(other_name(plan), inputs=(tmp_path / "gone.yaml", plan))
    assert f"menimpa berkas masukan {plan}" in error.message.id
    assert plan.read_bytes() == b"schema: 1"


def _linked(plan: Path, link: Callable[[Path, Path], None]) -> Path:
    other = plan.with_name("PLAN.yaml")
    link(plan, other)
    return other


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path).message.id


@pytest.mark.parametrize("name", [os.devnull, "pipe"])
def test_a_device_is_refused_and_survives(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    device = tmp_path / name  # an absolute name stands for itself
    assert "-o -" in refusal(device).remedy.id
    assert device.exists()
    assert not device.is_file()


@pytest.mark.parametrize("below", ["a.md", "sub/a.md"])
def test_a_file_where_a_folder_should_be(below: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"lama")
    assert "bukan folder" in refusal(tmp_path / "file" / below).message.id
    assert [place.name for place in tmp_path.rglob("*")] == ["file"]


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("a.md")
    assert "tautan" in refusal(tmp_path / "a.md").message.id.lower()


def test_a_name_that_no_disk_can_hold(tmp_path: Path) -> None:
    assert "terlalu panjang" in refusal(tmp_path / ("a" * 300)).message.id
    assert "NUL" in refusal(tmp_path / "a\0b").message.id


def test_the_longest_name_that_a_disk_can_hold(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 255)
    check_writable([path])
    write_all({path: b"baru"})
    assert path.read_bytes() == b"baru"


def test_a_protected_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(b"lama")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to anything
    assert "dilindungi" in refusal(tmp_path / "a.md").message.id
    assert (tmp_path / "a.md").read_bytes() == b"lama"


def test_a_drive_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(OutputError, match="not connected"):
        probe_folder(Path("Z:/buku-1.docx"), Path("/Z:/buku-1.docx"))


@pytest.mark.parametrize(
    ("name", "lock", "program"),
    [
        ("buku-1-analisis.docx", "~$ku-1-analisis.docx", "Word"),
        ("matriks.docx", "~$atriks.docx", "Word"),
        ("buku.docx", "~$buku.docx", "Word"),
        ("buku-1.DOCX", "~$buku-1.DOCX", "Word"),
        ("rencana-aksi.xlsx", "~$rencana-aksi.xlsx", "Excel"),
        ("buku-1-analisis.docx", ".~lock.buku-1-analisis.docx#", "LibreOffice"),
    ],
)
def test_a_document_that_is_open_elsewhere(name: str, lock: str, program: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"lama")
    (tmp_path / lock).touch()
    error = refusal(tmp_path / name)
    assert error.message.id == f"Berkas ini sedang terbuka di {program}."
    assert f"“{lock}”" in error.remedy.id
    assert (tmp_path / name).read_bytes() == b"lama"


def test_a_lock_of_another_document_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "buku-1-analisis.docx").write_bytes(b"lama")
    (tmp_path / "~$ku-2-rencana.docx").touch()
    check_writable([tmp_path / "buku-1-analisis.docx"])
    assert [lock.name for lock, _ in lock_files(Path("a.docx"))] == [".~lock.a.docx#", "~$a.docx"]


@pytest.mark.parametrize("other", ["buku.md", "BUKU.md", "link.md"])
def test_two_outputs_for_one_file_are_refused(other: str, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("buku.md")
    paths = [tmp_path / "sub" / ".." / "buku.md", tmp_path / other]
    with pytest.raises(OutputError) as caught:
        check_writable(paths)
    assert str(paths[0]) in caught.value.message.id
    with pytest.raises(OutputError):
        write_all(dict.fromkeys(paths, b"baru"))
    assert [place.name for place in tmp_path.rglob("*")] == ["link.md"]
