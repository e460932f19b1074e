"""Whether a target may be written at all, asked before anything is changed."""

import os
import stat
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.lock_files import lock_files
from masterplan_cli.writing.output_error import OutputError, from_os_error
from masterplan_cli.writing.staging import temporary_name


def checked_targets(paths: Iterable[Path], inputs: Iterable[Path]) -> dict[Path, Path]:
    """Return for each path the file it really means, links followed.

    Raises:
        OutputError: a target is a folder or device, an input, another target, open in an office program,
            or protected.
    """
    inputs = tuple(inputs)
    targets: dict[Path, Path] = {}
    for path in paths:
        try:
            target = _real_path(path)
            _refuse_unwritable(path, target)
            _refuse_input(path, target, inputs)
        except OSError as error:
            raise from_os_error(path, error) from error
        _refuse_twice(path, target, targets)
        targets[path] = target
    return targets


def probe_folder(path: Path, target: Path) -> None:
    """Create a file in the folder that will hold the target, or that would hold its missing folders.

    Permission bits do not tell the truth on network shares and on Windows; trying does.
    """
    folder = next((place for place in target.parents if place.exists()), None)
    if folder is None:
        raise OutputError(path, *_NO_DRIVE)
    if not folder.is_dir():
        raise OutputError(path, _NOT_A_FOLDER.format(folder=folder), _NOT_A_FOLDER_REMEDY)
    probe = folder / temporary_name()
    try:
        probe.touch(exist_ok=False)
    finally:
        probe.unlink(missing_ok=True)


def _real_path(path: Path) -> Path:
    if "\0" in str(path):
        raise OutputError(path, *_NUL)
    return Path(os.path.realpath(path))


def _refuse_unwritable(path: Path, target: Path) -> None:
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return  # a new file; whether its folder will do is asked elsewhere
    if stat.S_ISDIR(mode):
        raise OutputError(path, *_FOLDER)
    if not stat.S_ISREG(mode):
        raise OutputError(path, *_DEVICE)
    if not os.access(target, os.W_OK):
        raise OutputError(path, *_PROTECTED)
    for lock, program in lock_files(target):
        if lock.exists():
            raise OutputError(path, _OPEN.format(program=program), _OPEN_REMEDY.format(lock=lock.name))


def _refuse_input(path: Path, target: Path, inputs: Iterable[Path]) -> None:
    """Compare the files themselves: links and other spellings of a name lead to the same one."""
    if not target.exists():
        return
    for file in inputs:
        if file.exists() and file.samefile(target):
            raise OutputError(path, _INPUT.format(input=file), _INPUT_REMEDY)


def _refuse_twice(path: Path, target: Path, targets: Mapping[Path, Path]) -> None:
    """Refuse names that differ in case or in how accents are encoded only: some disks take them for one."""
    for other_path, other in targets.items():
        if _spelling(other) == _spelling(target):
            raise OutputError(path, _TWICE.format(other=other_path), _TWICE_REMEDY)


def _spelling(target: Path) -> str:
    return unicodedata.normalize("NFC", str(target)).casefold()


_NUL = (
    Bilingual(id="Nama berkas memuat karakter NUL.", en="The file's name contains a NUL character."),
    Bilingual(id="Tulis nama berkas yang biasa.", en="Give an ordinary file name."),
)
_FOLDER = (
    Bilingual(id="Sudah ada folder dengan nama ini.", en="A folder of this name exists already."),
    Bilingual(
        id="Pilih nama berkas lain, atau pindahkan folder itu.",
        en="Choose another file name, or move the folder away.",
    ),
)
_DEVICE = (
    Bilingual(
        id="Ini bukan berkas biasa, melainkan perangkat.", en="This is a device, not an ordinary file."
    ),
    Bilingual(
        id="Pilih berkas biasa; untuk keluaran standar, pakai “-o -”.",
        en="Choose an ordinary file; for standard output use “-o -”.",
    ),
)
_PROTECTED = (
    Bilingual(id="Berkas ini dilindungi (hanya dapat dibaca).", en="This file is protected (read-only)."),
    Bilingual(
        id="Cabut perlindungannya, atau pilih nama lain.",
        en="Remove the protection, or choose another name.",
    ),
)
_OPEN = Bilingual(id="Berkas ini sedang terbuka di {program}.", en="This file is open in {program}.")
_OPEN_REMEDY = Bilingual(
    id="Tutup berkas itu, lalu ulangi. Jika sudah ditutup, hapus berkas kunci “{lock}” di folder yang sama.",
    en="Close the file and try again. If it is closed already, remove the lock file “{lock}” beside it.",
)
_INPUT = Bilingual(
    id="Keluaran ini akan menimpa berkas masukan {input}.",
    en="This output would overwrite the input {input}.",
)
_INPUT_REMEDY = Bilingual(
    id="Pilih nama atau folder lain dengan -o.",
    en="Choose another name or folder with -o.",
)
_TWICE = Bilingual(
    id="Keluaran lain, {other}, menuju berkas yang sama.",
    en="Another output, {other}, leads to the same file.",
)
_TWICE_REMEDY = Bilingual(
    id="Beri setiap keluaran nama yang berbeda, bukan hanya huruf besar-kecilnya.",
    en="Give every output a name of its own that differs in more than its capitals.",
)
_NO_DRIVE = (
    Bilingual(
        id="Drive atau folder jaringan ini tidak ada atau tidak tersambung.",
        en="This drive or network folder does not exist or is not connected.",
    ),
    Bilingual(
        id="Sambungkan dahulu, atau pilih folder lain dengan -o.",
        en="Connect it first, or choose another folder with -o.",
    ),
)
_NOT_A_FOLDER = Bilingual(
    id="{folder} adalah berkas, bukan folder.",
    en="{folder} is a file, not a folder.",
)
_NOT_A_FOLDER_REMEDY = Bilingual(id="Pilih folder lain dengan -o.", en="Choose another folder with -o.")
