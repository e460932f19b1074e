"""MP812: words that were typed twice."""

from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject


@rule(
    "MP812",
    "info",
    title=("Kata tidak tertulis dua kali", "No word is typed twice"),
    message=("Kata “{word}” tertulis dua kali berturut-turut.", "The word “{word}” stands twice in a row."),
    remedy=(
        "Hapus salah satunya; kata ulang ditulis dengan tanda hubung: `{word}-{word}`.",
        "Remove one; where the repetition is meant, a hyphen joins the two: `{word}-{word}`.",
    ),
    why=(
        "Kata yang tertulis dua kali mudah luput dari mata, dan ikut tercetak di judul dan tabel.",
        "A word typed twice escapes the eye and is printed in headings and tables.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance: {strategy: Menyatukan layanan layanan desa dan kecamatan.}
    """,
    at="pillars.governance.strategy",
    good="""
        pillars:
          governance: {strategy: Menyatukan layanan-layanan desa dan kecamatan.}
    """,
)
def words_not_typed_twice(subject: Subject) -> Iterator[Hit]:
    """Words joined by a hyphen are a plural, and words with another case may be names."""
    for text, paths in subject.wordings.items():
        words = text.split()
        if any(map(eq, words, words[1:])):
            twice = (word for word, following in pairwise(words) if word == following and word.isalpha())
            if word := next(twice, None):
                yield from (Hit(path, {"word": word}) for path in paths)
