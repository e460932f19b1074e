"""Pictures beside a plan or in a template folder: found with care, and checked before anybody shows them."""

from collections.abc import Callable
from pathlib import Path as FilePath

from masterplan_cli.document.pictures import Picture, PictureKind
from masterplan_cli.reading.disk import inside, read_file
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.include_paths import check_include_path
from masterplan_cli.reading.kinds import including, opening, pictures
from masterplan_cli.reading.origin import Origin
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.targets import origin_of
from masterplan_cli.reading.tree import Path, Place

MAX_MIB = 5
"""Size of the file of a picture."""

MAX_SIDE = 6000
"""Pixels of width and of height."""

_MIN_SIDE = 16
_MOST = MAX_MIB * 1024 * 1024
_MAGIC: tuple[tuple[bytes, PictureKind], ...] = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"))
_ENDS: dict[PictureKind, bytes] = {"png": b"IEND\xaeB`\x82", "jpeg": b"\xff\xd9"}
_TAIL = 4096  # bytes after the end that cameras and editors were seen to leave
_BETTER_KINDS = {
    opening.TOO_LARGE.code: pictures.PICTURE_TOO_LARGE,
    opening.NOT_REGULAR.code: pictures.PICTURE_NOT_A_FILE,
    "MP075": pictures.PICTURE_NOT_A_FILE,  # a link or a folder in a revision
}


def picture_beside(
    spec: str, relative: str, place: Place, path: Path, opened: Origin | None = None
) -> Picture | Fault:
    """Return a picture that a plan names, without a description, or what hinders it.

    Args:
        spec: the plan as the user named it: a file, a folder, or ``REV:path``, then of the same revision.
        relative: what the plan says: a path below its folder.
        place: where the plan says it.
        path: keys from the root of the plan.
        opened: the plan's own file where it is open already: a revision need not be looked up in git again.
    """
    try:
        return _checked(lambda: _beside(spec, relative, opened), relative)
    except RefusedError as refusal:
        return refusal.at(place, path)


def picture_inside(folder: FilePath, name: str) -> Picture | Fault:
    """Return a picture that lies directly in a folder, without a description, or what hinders it."""
    try:
        return _checked(lambda: read_file(inside(folder, name, name), name, _MOST), name)
    except RefusedError as refusal:
        return refusal.at(Place(str(folder / name), 1, 1))


def _beside(spec: str, relative: str, opened: Origin | None) -> bytes:
    if spec == "-":
        raise RefusedError(pictures.PICTURE_NEEDS_FOLDER, name=relative)
    if relative.startswith(("\\\\", "//")):  # a share: other slashes would not make it any better
        raise RefusedError(including.INCLUDE_OUTSIDE, name=relative)
    return (opened or origin_of(spec, bytes)).beside(check_include_path(relative)).read(_MOST)


def _checked(read: Callable[[], bytes], name: str) -> Picture:
    try:
        content = read()
    except RefusedError as refusal:
        kind = _BETTER_KINDS.get(refusal.kind.code)
        if kind is None:
            raise
        raise RefusedError(kind, name=name, limit=MAX_MIB) from None
    kind_of_picture = next((kind for magic, kind in _MAGIC if content.startswith(magic)), None)
    if kind_of_picture is None:
        raise RefusedError(pictures.NOT_A_PICTURE, name=name)
    if _ENDS[kind_of_picture] not in content[-_TAIL:]:
        raise RefusedError(pictures.PICTURE_DAMAGED, name=name)
    width, height = _pixels(content, name)
    if not all(_MIN_SIDE <= side <= MAX_SIDE for side in (width, height)):
        raise RefusedError(pictures.PICTURE_DIMENSIONS, name=name, width=width, height=height, limit=MAX_SIDE)
    return Picture(content, kind_of_picture, width, height, "")


def _pixels(content: bytes, name: str) -> tuple[int, int]:
    """Return width and height from the header; the writer of DOCX knows the same kinds of JPEG."""
    from docx.image.image import Image  # slow to import, and most plans name no picture

    try:
        image = Image.from_blob(content)
        return image.px_width, image.px_height
    except Exception:  # python-docx raises whatever a damaged header makes Python raise
        raise RefusedError(pictures.PICTURE_DAMAGED, name=name) from None
