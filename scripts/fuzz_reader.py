"""Look for bytes that make reading, models or rules fail, with atheris: ``make fuzz``.

libFuzzer grows the inputs; half of its steps move, double, drop and join lines instead of bytes, because a
plan broken in its bytes seldom gets past YAML. What is found lands in ``tests/hostile/found/``, where a
normal test replays it for ever; mend the cause and commit both.

Usage: ``FUZZ_SECONDS=600 python scripts/fuzz_reader.py`` (needs the extra ``fuzz``).
"""

import os
import random
import sys
from pathlib import Path

import atheris

CHECKOUT = Path(__file__).parents[1]
FOUND = CHECKOUT / "tests" / "hostile" / "found"
WORK = CHECKOUT / "build" / "fuzz"
SEEDS = (
    "tests/hostile/*.yaml",
    "tests/golden/*.yaml",
    "examples/pemalang/*.yaml",
    "examples/pemalang/*/*.yaml",
)
LONGEST = 20_000  # bytes; every example but Tuban's fits
SLOWEST = 20  # seconds for one input, instrumented; a plain run takes a tenth
SIGNS = [
    ": ",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "|-\n",
    ">",
    "&a",
    "*a",
    "!!str",
    "%",
    "@",
    "\t",
    "\r\n",
]
SIGNS += [
    "# ",
    "~",
    "null",
    "“",
    "”",
    "\ufeff",
    "\u202e",
    "1.500",
    "1,5 M",
    "Rp",
    "2019",
    "2019-01",
    "0x1F",
    "<<: ",
]

sys.path[:0] = [str(CHECKOUT / "src"), str(CHECKOUT / "tests" / "hostile")]
with atheris.instrument_imports(include=["masterplan_cli"]):
    from judged_bytes import judge

    from masterplan_cli.plan.schema import json_schema

    for example in ("plan.yaml", "faulty.yaml"):  # what is imported on the way is instrumented too
        judge((CHECKOUT / "tests" / "golden" / example).read_bytes())


def main() -> None:
    """Fuzz for ``FUZZ_SECONDS``, or 600; the exit code is not 0 when something was found."""
    corpus = WORK / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    FOUND.mkdir(exist_ok=True)
    for number, seed in enumerate(path for pattern in SEEDS for path in sorted(CHECKOUT.glob(pattern))):
        (corpus / f"seed-{number}").write_bytes(seed.read_bytes())
    words = WORK / "words.dict"
    words.write_text("\n".join(map(_quoted, _words())), encoding="utf-8")
    limits = {
        "max_total_time": int(os.environ.get("FUZZ_SECONDS", "600")),
        "max_len": LONGEST,
        "timeout": SLOWEST,
        "dict": words,
        "artifact_prefix": f"{FOUND}/",
        "rss_limit_mb": 1024,
    }
    options = [f"-{name}={value}" for name, value in limits.items()]
    atheris.Setup([sys.argv[0], *options, *sys.argv[1:], str(corpus)], judge, custom_mutator=_mutated)
    atheris.Fuzz()


def _mutated(data: bytes, longest: int, seed: int) -> bytes:
    draw = random.Random(seed)
    if draw.random() < 0.5:
        return atheris.Mutate(data, longest)
    lines = data.split(b"\n")
    for _ in range(draw.randint(1, 3)):
        _MUTATIONS[draw.randrange(len(_MUTATIONS))](lines, draw)
    return b"\n".join(lines)[:longest]


def _doubled(lines: list[bytes], draw: random.Random) -> None:
    lines.insert(draw.randint(0, len(lines)), lines[draw.randrange(len(lines))])


def _dropped(lines: list[bytes], draw: random.Random) -> None:
    if len(lines) > 1:
        del lines[draw.randrange(len(lines))]


def _indented(lines: list[bytes], draw: random.Random) -> None:
    number = draw.randrange(len(lines))
    lines[number] = b" " * draw.randint(0, 8) + lines[number].lstrip()


def _exchanged(lines: list[bytes], draw: random.Random) -> None:
    """Give one line's key another line's value."""
    one, other = draw.randrange(len(lines)), draw.randrange(len(lines))
    lines[one] = lines[one].partition(b":")[0] + b":" + lines[other].partition(b":")[2]


_MUTATIONS = (_doubled, _dropped, _indented, _exchanged)


def _words() -> list[str]:
    """The signs of YAML, and every key and choice of a plan."""
    schema = json_schema()
    parts = [schema, *schema["$defs"].values()]  # type: ignore[attr-defined]
    keys = {key for part in parts for key in part.get("properties", ())}
    choices = {str(choice) for part in parts for choice in part.get("enum", ())}
    return [*SIGNS, *sorted(keys), *sorted(choices)]


def _quoted(word: str) -> str:
    """Write a word as libFuzzer's dictionaries do."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


if __name__ == "__main__":
    main()
