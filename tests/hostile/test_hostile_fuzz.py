"""Texts that are nearly plans, and examples with broken bytes: nothing but findings ever comes of them."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judged_bytes import judge

from masterplan_cli.cli.run import run
from masterplan_cli.plan.schema import json_schema

FOLDER = Path(__file__).parent
FOUND = sorted((FOLDER / "found").iterdir())
SEEDS = [
    path.read_bytes() for path in (*sorted(FOLDER.glob("*.yaml")), FOLDER.parent / "golden" / "plan.yaml")
]
_SCHEMA = json_schema()
_PARTS = [_SCHEMA, *_SCHEMA["$defs"].values()]  # type: ignore[attr-defined]
KEYS = sorted({key for part in _PARTS for key in part.get("properties", ())})
CHOICES = sorted({str(choice) for part in _PARTS for choice in part.get("enum", ())})
ODD = [
    "", "~", "null", "true", "no", ".nan", "0x1F", "1e5", "1.500", "1,5 M", "Rp 1.500.000", "Rp",
    "2019", "1899", "2019-13", "2019-01-01", "gov-01", "A B", "[", "]", "{a", "}", "'", '"', "“x”",
    "x # y", "a: b", "- a", "&a x", "*a", "!!python/name:os.system x", "<<", "%TAG", "@x", "`x`", "|-", ">",
    "? x", "---", "...", "\t", "x\u0301", "\U0001f600", "\u202e", "\ufeff", "\u2028", "\x07", "{{ x }}",
    "{x}", "%s", "9" * 400, "TODO",
]  # fmt: skip

scalars = st.one_of(
    st.sampled_from(ODD), st.sampled_from(CHOICES), st.text(max_size=12), st.integers().map(str)
)
keys = st.one_of(st.sampled_from(KEYS), st.sampled_from(KEYS), st.sampled_from(ODD), st.text(max_size=6))


def _flow(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(keys, inside).map(": ".join)
    return st.one_of(
        st.lists(inside, max_size=4).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(pairs, max_size=4).map(lambda items: f"{{{', '.join(items)}}}"),
    )


values = st.recursive(scalars, _flow, max_leaves=12)


@st.composite
def plans(draw: st.DrawFn) -> str:
    """Lines that mostly look like those of a plan; a few are indented wrongly, doubled or odd."""
    lines = []
    if draw(st.booleans()):
        lines += ["schema: 1", "revision: {year: 2018}", "horizon: {start: 2019, end: 2028}"]
        lines += ["regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}"]
    depth = 0
    for _ in range(draw(st.integers(0, 14))):
        depth = draw(st.sampled_from([0, max(0, depth - 1), depth, depth + 1]))
        indent = "  " * depth + draw(st.sampled_from(["", "", "", "", " ", "\t"]))
        lead = draw(st.sampled_from(["", "", "- ", "- - "]))
        rest = draw(st.sampled_from(["", ":", None, None, None]))
        line = indent + lead + draw(keys) + (f": {draw(values)}" if rest is None else rest)
        lines += [line] * draw(st.sampled_from([1, 1, 1, 2]))
    return draw(st.sampled_from(["\n", "\n", "\r\n"])).join(lines)


@st.composite
def broken_bytes(draw: st.DrawFn) -> bytes:
    """A plan or a hostile file with some bytes taken out, put in or repeated."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 40)))
        new = draw(
            st.one_of(
                st.binary(max_size=8), st.sampled_from(ODD).map(str.encode), st.just(data[start:end] * 3)
            )
        )
        data = data[:start] + new + data[end:]
    return data


@settings(max_examples=250, deadline=None)
@given(plans())
def test_what_looks_like_a_plan_gives_findings_or_a_plan(text: str) -> None:
    judge(text.encode(errors="surrogatepass"))


@settings(max_examples=400, deadline=None)
@given(broken_bytes())
def test_broken_bytes_give_findings_or_a_plan(data: bytes) -> None:
    judge(data)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=plans())
def test_the_command_ends_with_a_promised_code(
    text: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "rencana.yaml"
    plan.write_bytes(text.encode(errors="surrogatepass"))
    code = run(["validate", str(plan), "--lang", "en"])
    draft = run(["render", str(plan), "--draft", "--to", "md", "-o", str(tmp_path / "buku"), "--lang", "en"])
    told = "".join(capfd.readouterr())
    assert code in (0, 1, 3)
    assert draft in ((0, 3) if code == 3 else (0,)), (
        told
    )  # of a plan whose included files are missing, a draft
    assert "Traceback" not in told


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_fuzzing_found_stays_mended(path: Path) -> None:
    judge(path.read_bytes())
