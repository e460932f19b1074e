"""What the columns are called: regional budget documents use two vocabularies."""

from msgspec import Struct


class Terms(Struct, frozen=True):
    """The words for the state before and the state after."""

    before: str
    after: str


TERMS = {
    "semula-menjadi": Terms("Semula", "Menjadi"),
    "sebelum-setelah": Terms("Sebelum Perubahan", "Setelah Perubahan"),
}
"""The vocabularies by the names that the command line gives them; the first is the usual one."""
