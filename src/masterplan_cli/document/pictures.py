"""Pictures that a regency gives, such as its coat of arms."""

from typing import Literal

from msgspec import Struct

PictureKind = Literal["png", "jpeg"]


class Picture(Struct, frozen=True):
    """A picture.

    Attributes:
        content: the bytes of the file, checked to be of this kind.
        kind: ``png`` or ``jpeg``.
        width: in pixels.
        height: in pixels.
        description: what it shows, for people who cannot see it.
    """

    content: bytes
    kind: PictureKind
    width: int
    height: int
    description: str
