"""Whatever goes wrong while writing, the old files are as they were and nothing is left behind."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.writing import staging
from masterplan_cli.writing.files import OutputError, write_all

ENDINGS = [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt(), SystemExit(143)]


def snapshot(folder: Path) -> dict[str, bytes | None]:
    return {
        str(place.relative_to(folder)): place.read_bytes() if place.is_file() else None
        for place in folder.rglob("*")
    }


def failing_at(turn: int, error: BaseException) -> Callable[..., None]:
    calls = iter(range(1, 100))

    def fail(*_: object) -> None:
        if next(calls) == turn:
            raise error

    return fail


def test_new_files_and_their_folders_appear(tmp_path: Path) -> None:
    write_all({tmp_path / "a.md": b"satu", tmp_path / "buku" / "1" / "b.md": b"dua"})
    assert snapshot(tmp_path) == {"a.md": b"satu", "buku": None, "buku/1": None, "buku/1/b.md": b"dua"}


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "any").touch()
    write_all({tmp_path / "a.md": b"satu"})
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"lama")
    target.chmod(0o640)
    write_all({target: b"baru"})
    assert target.read_bytes() == b"baru"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert snapshot(tmp_path) == {"a.md": b"baru"}


def test_a_private_file_is_never_open_to_others_under_another_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"lama")
    target.chmod(0o600)
    modes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda fd: modes.append(stat.S_IMODE(os.fstat(fd).st_mode)))
    write_all({target: b"baru"})
    assert modes == [0o600]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.md").write_bytes(b"lama")
    link, dangling = tmp_path / "a.md", tmp_path / "b.md"
    link.symlink_to("real/a.md")
    dangling.symlink_to("real/b.md")
    write_all({link: b"baru", dangling: b"dua"})
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert snapshot(tmp_path / "real") == {"a.md": b"baru", "b.md": b"dua"}


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: type(ending).__name__)
@pytest.mark.parametrize("turn", [1, 2, 3])
def test_an_end_while_staging_changes_nothing(
    turn: int, ending: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_bytes(b"lama")
    before = snapshot(tmp_path)
    outputs = {
        tmp_path / "a.md": b"1",
        tmp_path / "new" / "b.md": b"2",
        tmp_path / "new" / "er" / "c.md": b"3",
    }
    monkeypatch.setattr(os, "fsync", failing_at(turn, ending))
    with pytest.raises(OutputError if isinstance(ending, OSError) else type(ending)):
        write_all(outputs)
    assert snapshot(tmp_path) == before


def test_a_full_disk_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing_at(1, ENDINGS[0]))
    with pytest.raises(OutputError) as caught:
        write_all({tmp_path / "a.md": b"1"})
    assert caught.value.path == tmp_path / "a.md"
    assert "penuh" in caught.value.message.id
    assert "full" in caught.value.message.en
    assert "-o" in caught.value.remedy.id


def test_an_unknown_refusal_carries_the_systems_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing_at(1, OSError(errno.EIO, "Input/output {error}")))
    with pytest.raises(OutputError) as caught:
        write_all({tmp_path / "a.md": b"1"})
    assert "Input/output {error}" in caught.value.message.id


def test_a_failure_between_two_replacements_names_what_was_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = {tmp_path / f"{number}.md": b"baru" for number in (1, 2, 3)}
    for path in outputs:
        path.write_bytes(b"lama")
    fail = failing_at(2, OSError(errno.EACCES, "Permission denied"))
    replace = Path.replace

    def replace_or_fail(self: Path, target: Path) -> Path:
        fail()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", replace_or_fail)
    with pytest.raises(OutputError) as caught:
        write_all(outputs)
    assert snapshot(tmp_path) == {"1.md": b"baru", "2.md": b"lama", "3.md": b"lama"}
    assert caught.value.path == tmp_path / "2.md"
    assert f"Yang sudah diganti sebelum itu: {tmp_path / '1.md'}." in caught.value.message.id
    assert "3.md" not in caught.value.message.en


@pytest.mark.parametrize(("refusals", "content"), [(2, b"baru"), (3, b"lama")])
def test_a_file_that_is_held_for_a_moment_is_tried_again_but_not_for_ever(
    refusals: int, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"lama")
    left = iter([True] * refusals)
    replace = Path.replace

    def hold(self: Path, target: Path) -> Path:
        if next(left, False):
            raise PermissionError(errno.EACCES, "sharing violation")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", hold)
    monkeypatch.setattr(staging, "REPLACE_PAUSES", (0.0, 0.0))
    if content == b"lama":
        with pytest.raises(OutputError, match="another program"):
            write_all({target: b"baru"})
    else:
        write_all({target: b"baru"})
    assert snapshot(tmp_path) == {"a.md": content}
