"""Laws that hold for every text."""

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from masterplan_cli.reading import Mapping, Reading, Sequence, UnreadableError, read_plan
from masterplan_cli.reading.characters import FORBIDDEN
from masterplan_cli.reading.parsing import parse

SIGNS = "ab:-#\"'“”[]{},&*!|>%@`?~é\\\n\t\r \x00\u202e\u2028\ufeff\ud800"
WORDS = ["<<", "---", "...", "\\0", "\\u", "null", "1.500", "%TAG ", "include: ", ": ", "- ", " #5", "\n  "]
PIECES = st.sampled_from([*SIGNS, *WORDS])
ODD_TEXT = st.lists(PIECES, max_size=40).map("".join)
SAFE_TEXT = st.text(st.characters(codec="utf-8"), max_size=30).filter(lambda text: not FORBIDDEN.search(text))
PLAIN_DATA = st.dictionaries(
    SAFE_TEXT.filter(lambda text: text != "include"),
    st.recursive(
        SAFE_TEXT | st.none() | st.integers() | st.booleans(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SAFE_TEXT, inner, max_size=4),
        max_leaves=15,
    ),
    min_size=1,
    max_size=5,
)


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


@given(st.binary(max_size=200) | ODD_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00\x00")
def test_any_bytes_give_a_reading_or_a_refusal(data: bytes) -> None:
    refused = False
    try:
        reading = read_plan("-", stdin=lambda: data)
    except UnreadableError as error:
        faults, sources, refused = error.faults, error.sources, True
    else:
        assert isinstance(reading, Reading)
        assert not any(FORBIDDEN.search(text) for text in _texts(reading.tree))
        faults, sources = reading.faults, reading.sources
    assert faults if refused else sources
    for source in sources.values():
        source.encode()
    for fault in faults:
        assert fault.place.line >= 1
        assert fault.place.column >= 1


@given(ODD_TEXT)
def test_every_fault_stands_inside_the_text(text: str) -> None:
    try:
        faults = parse(text, "x.yaml").faults
    except UnreadableError as error:
        faults = error.faults
    lines = text.split("\n")
    for fault in faults:
        assert fault.place.line <= len(lines)
        assert fault.place.column <= len(lines[fault.place.line - 1]) + 1


@given(PLAIN_DATA, st.booleans(), st.booleans(), st.integers(10, 200))
def test_what_pyyaml_dumps_is_read_as_the_same_strings(
    data: dict[str, object], flow: bool, unicode: bool, width: int
) -> None:
    text = yaml.dump(
        data, Dumper=_NoAliases, default_flow_style=flow, allow_unicode=unicode, width=width, sort_keys=False
    )
    assert _without_places(parse(text, "x.yaml").tree) == _as_strings(data)


@given(PLAIN_DATA)
def test_every_key_and_item_has_a_place(data: dict[str, object]) -> None:
    text = yaml.dump(data, Dumper=_NoAliases, allow_unicode=True)
    _assert_placed(parse(text, "x.yaml").tree)


def _texts(node: object) -> list[str]:
    if isinstance(node, Mapping):
        return [text for key, value in node.items() for text in (key, *_texts(value))]
    if isinstance(node, Sequence):
        return [text for item in node for text in _texts(item)]
    return [node] if isinstance(node, str) else []


def _as_strings(data: object) -> object:
    if isinstance(data, dict):
        return {key: _as_strings(value) for key, value in data.items() if value is not None}
    if isinstance(data, list):
        return [_as_strings(item) for item in data]
    if isinstance(data, bool):
        return "true" if data else "false"
    return data if data is None else str(data)


def _without_places(node: object) -> object:
    if isinstance(node, Mapping):
        return {key: _without_places(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [_without_places(item) for item in node]
    return node


def _assert_placed(node: object) -> None:
    if isinstance(node, Mapping):
        assert node.keys_at.keys() == node.values_at.keys()
        assert node.keys() <= node.keys_at.keys()
        for value in node.values():
            _assert_placed(value)
    if isinstance(node, Sequence):
        assert len(node.items_at) == len(node)
        for item in node:
            _assert_placed(item)
