"""Why a file cannot be written, in words."""

import errno
from pathlib import Path

from masterplan_cli.text.bilingual import Bilingual


class OutputError(Exception):
    """A file that cannot be written.

    Attributes:
        path: the file, as it was asked for.
        message: what is in the way.
        remedy: what to do.
    """

    def __init__(self, path: Path, message: Bilingual, remedy: Bilingual) -> None:
        super().__init__(path, message, remedy)
        self.path = path
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.path}: {self.message.en}"


def from_os_error(path: Path, error: OSError) -> OutputError:
    """Say in words what the operating system refused for ``path``."""
    message, remedy = _WORDS.get(error.errno or 0, _OTHER)
    return OutputError(path, message.format(reason=error.strerror or type(error).__name__), remedy)


_FULL = (
    Bilingual(
        id="Ruang penyimpanan penuh atau kuota habis; berkas lama tidak diubah.",
        en="The disk is full or the quota is used up; the old file was not changed.",
    ),
    Bilingual(
        id="Kosongkan ruang penyimpanan, atau pilih folder lain dengan -o.",
        en="Free some space, or choose another folder with -o.",
    ),
)
_DENIED = (
    Bilingual(
        id="Tidak ada izin menulis, atau berkas sedang dipakai program lain.",
        en="No permission to write, or another program is using the file.",
    ),
    Bilingual(
        id="Tutup program yang membuka berkas itu, periksa izin foldernya, atau pilih folder lain dengan -o.",
        en="Close the program that has the file open, check the folder's permissions, or choose another "
        "folder with -o.",
    ),
)
_READ_ONLY = (
    Bilingual(
        id="Media penyimpanan ini hanya dapat dibaca.",
        en="This disk can only be read.",
    ),
    Bilingual(id="Pilih folder lain dengan -o.", en="Choose another folder with -o."),
)
_NO_FOLDER = (
    Bilingual(
        id="Folder tujuan tidak ada atau bukan folder.",
        en="The target's folder does not exist or is not a folder.",
    ),
    Bilingual(id="Periksa ejaan folder pada -o.", en="Check the spelling of the folder given with -o."),
)
_TOO_LONG = (
    Bilingual(
        id="Nama berkas atau folder terlalu panjang.", en="The name of the file or folder is too long."
    ),
    Bilingual(id="Pilih nama yang lebih pendek.", en="Choose a shorter name."),
)
_LOOP = (
    Bilingual(
        id="Tautan (symbolic link) ini berputar ke dirinya sendiri.",
        en="This symbolic link leads back to itself.",
    ),
    Bilingual(id="Hapus atau perbaiki tautan itu.", en="Remove or repair the link."),
)
_OTHER = (
    Bilingual(id="Sistem operasi menolak: {reason}.", en="The operating system refused: {reason}."),
    Bilingual(
        id="Periksa folder tujuan, atau pilih folder lain dengan -o.",
        en="Check the target's folder, or choose another one with -o.",
    ),
)
_WORDS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EBUSY), _DENIED),
    errno.EROFS: _READ_ONLY,
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.EEXIST), _NO_FOLDER),
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ELOOP: _LOOP,
}
