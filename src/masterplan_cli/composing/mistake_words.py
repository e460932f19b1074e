"""What Jinja and Python say in English of a template's mistake, in both languages and with what was meant."""

import re
from collections.abc import Callable, Iterable
from inspect import signature

from masterplan_cli.composing.environment import BOOK_FILTERS
from masterplan_cli.composing.near_names import did_you_mean
from masterplan_cli.composing.registry import BUILDERS
from masterplan_cli.composing.template_filters import KEPT
from masterplan_cli.text.bilingual import Bilingual


def in_both_languages(problem: str) -> Bilingual:
    """Return a message of Jinja or Python in both languages; one that is not known stays as it is."""
    for token, mark in _TOKENS.items():
        problem = problem.replace(f"'{token}'", f"'{mark}'")
    for pattern, words, names in _KNOWN:
        if match := pattern.search(problem):
            values = {f"a{number}": value or "" for number, value in enumerate(match.groups(), 1)}
            return words.format(**values, meant=did_you_mean(match[1], names()) if names else "")
    return Bilingual(problem, problem)


def _filters() -> Iterable[str]:
    return (*BOOK_FILTERS, *KEPT, "join", "replace", "sum")


def _choices() -> Iterable[str]:
    """Return everything that a table can be told: caption, source, and what it is about."""
    built = (signature(getattr(builder, "__wrapped__", builder)).parameters for builder in BUILDERS.values())
    return ("caption", "source", "role", *dict.fromkeys(name for parameters in built for name in parameters))


_TAGS = ("for", "endfor", "if", "elif", "else", "endif", "set", "endset", "include", "macro", "endmacro")
_TOKENS = {"end of statement block": "%}", "end of print statement": "}}", "end of template": "…"}
_CLOSED = (
    "templat berakhir sebelum `{{% end{a1} %}}`: blok `{{% {a1} %}}` belum ditutup",
    "the template ends before `{{% end{a1} %}}`: the block `{{% {a1} %}}` is not closed",
)
_NO_FILTER = (
    "penyaring `{a1}` tidak dikenal di sini{meant}",
    "there is no filter `{a1}` here{meant}",
)
_MESSAGES: tuple[tuple[str, tuple[str, str], Callable[[], Iterable[str]] | None], ...] = (
    (r"No filter named '(.+?)'", _NO_FILTER, _filters),
    (r"No test named '(.+?)'", ("uji `is {a1}` tidak dikenal", "there is no test `is {a1}`"), None),
    (r"nexpected end of template.*?closed is '(\w+)'", _CLOSED, None),
    (
        r"nexpected end of template, expected '}}'",
        ("templat berakhir sebelum `}}}}` penutup", "the template ends before the closing `}}}}`"),
        None,
    ),
    (
        r"unknown tag '(.+?)'.*closed is '(\w+)'",
        (
            "`{{% {a1} %}}` tidak diharapkan di sini: blok `{{% {a2} %}}` belum ditutup",
            "`{{% {a1} %}}` is not expected here: the block `{{% {a2} %}}` is not closed",
        ),
        None,
    ),
    (
        r"unknown tag '(.+?)'",
        (
            "`{{% {a1} %}}` tidak dikenal di sini{meant}; yang ada: `for`, `if`, `set`, `include`, `macro`",
            "`{{% {a1} %}}` is not known here{meant}; there are: `for`, `if`, `set`, `include`, `macro`",
        ),
        lambda: _TAGS,
    ),
    (
        r"unexpected char '([“”„‘’«»])'",
        (
            "tanda kutip lengkung `{a1}` tidak dikenal di sini; pakai tanda kutip lurus ' atau \"",
            "the curly quote `{a1}` is not known here; use straight quotes, ' or \"",
        ),
        None,
    ),
    (
        r"unexpected char (.+?) at",
        (
            "tanda {a1} tidak dikenal di sini; adakah tanda kutip yang belum ditutup?",
            "the character {a1} is not known here; is there a quote that is not closed?",
        ),
        None,
    ),
    (
        r"[Ee]xpected an expression, got '(.+?)'",
        ("di sini harus ada nilai, bukan `{a1}`", "a value is expected here, not `{a1}`"),
        None,
    ),
    (
        r"expected token '(.+?)', got '(.+?)'",
        ("di sini seharusnya `{a1}`, bukan `{a2}`", "`{a1}` is expected here, not `{a2}`"),
        None,
    ),
    (
        r"unexpected '(.+?)'",
        (
            "`{a1}` tidak diharapkan di sini; periksa pasangan kurungnya",
            "`{a1}` is not expected here; check the pairs of brackets",
        ),
        None,
    ),
    (
        r"Missing end of comment tag",
        ("komentar `{{#` belum ditutup dengan `#}}`", "the comment `{{#` is not closed with `#}}`"),
        None,
    ),
    (
        r"unexpected keyword argument '(\w+)'",
        ("isian `{a1}` tidak dikenal di sini{meant}", "there is no `{a1}` to give here{meant}"),
        _choices,
    ),
    (
        r"missing \d+ required (?:keyword-only|positional) arguments?: '(\w+)'",
        ("isian `{a1}=…` belum diberikan", "`{a1}=…` is missing"),
        None,
    ),
    (
        r"takes from \d+ to (\d+) positional|takes (\d+) positional",
        (
            "terlalu banyak isian; tulis nama setiap isian, misalnya `caption=\"…\"`",
            "too many values; write the name of each, such as `caption=\"…\"`",
        ),
        None,
    ),
    (r"division by zero", ("pembagian dengan nol", "division by zero"), None),
    (
        r"'(\w+)' object is not iterable",
        ("yang diulang di sini bukan daftar, melainkan {a1}", "what is looped over here is no list but {a1}"),
        None,
    ),
    (
        r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'",
        (
            "`{a1}` tidak dapat dipakai pada {a2} dan {a3}; sambunglah teks dengan `~`",
            "`{a1}` does not work on {a2} and {a3}; join texts with `~`",
        ),
        None,
    ),
)  # fmt: skip
_KNOWN = tuple(
    (re.compile(pattern, re.DOTALL), Bilingual(*words), names) for pattern, words, names in _MESSAGES
)
