"""What is wrong with an ``edition.yaml``, in words."""

from pydantic import ValidationError

from masterplan_cli.composing.near_names import did_you_mean
from masterplan_cli.text.bilingual import Bilingual

_KEYS = (
    *("id", "title", "action_groups", "books", "overline", "front", "chapters", "annexes", "template"),
    *("contents", "based_on", "movement", "title_page", "parts"),
)


def edition_problem(error: ValidationError) -> Bilingual:
    """Return what the first error of an edition's description says: the place, and what should be there."""
    first = error.errors(include_url=False)[0]
    path = first["loc"]
    words = _WORDS.get(first["type"], BAD_EDITION)
    key = str(path[-1]) if path else ""
    return words.format(place=".".join(map(str, path)), key=key, meant=did_you_mean(key, _KEYS))


_WORDS = {
    "missing": Bilingual("`{place}` wajib diisi", "`{place}` is required"),
    "extra_forbidden": Bilingual(
        "kunci `{key}` tidak dikenal pada `{place}`{meant}",
        "the key `{key}` is not known at `{place}`{meant}",
    ),
    "tuple_type": Bilingual(
        "`{place}` harus berupa daftar; awali setiap butir dengan `- `",
        "`{place}` must be a list; begin every item with `- `",
    ),
    "model_type": Bilingual(
        "`{place}` harus berupa pasangan kunci dan nilai, misalnya `title: …`",
        "`{place}` must be keys with values, such as `title: …`",
    ),
}
BAD_EDITION = Bilingual(
    "isi edition.yaml tidak sesuai susunan pada `{place}`; bandingkan dengan edisi bawaan",
    "edition.yaml is not well formed at `{place}`; compare it with the built-in edition",
)
