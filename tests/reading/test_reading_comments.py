"""Comments in YAML: which ``#`` begins one, and what it is about."""

import re

import pytest

from masterplan_cli.reading.comments import comments_in

MARK = re.compile(r"#[ \t]*!")


def about(text: str) -> list[str]:
    """Return what each comment is about: the text from start to end, without the space around it."""
    lines = text.split("\n")
    found = []
    for comment in comments_in(text, "x.yaml", MARK):
        (first, start), (last, end) = comment.start, comment.end
        if first == 0:
            found.append("")
            continue
        covered = lines[first - 1 : last]
        covered[-1] = covered[-1][: end - 1] if last <= len(lines) else ""
        covered[0] = covered[0][start - 1 :]
        found.append("\n".join(covered).strip())
    return found


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("a: 1 #!\nb: 2\n", ["a: 1 #!"]),
        ("#!\na: 1\nb: 2\n", ["a: 1"]),
        ("a: 1\n#!\nb:\n  c: 1\n  d: 2\ne: 3\n", ["b:\n  c: 1\n  d: 2"]),
        ("b:\n  #!\n  c: 1\n  d: 2\n", ["c: 1"]),
        ("b:\n  #!\n  - c: 1\n    d: 2\n  - c: 3\n", ["c: 1\n    d: 2"]),
        ("b:\n  - c: 1\n  #!\n  - c: 3\n    d: 4\ne: 5\n", ["c: 3\n    d: 4"]),
        ("b:\n- c\n#!\n- d\n- e\n", ["d"]),
        ("b:\n  - c\n#!\ne: 5\nf: 6\n", ["e: 5"]),
        ("b: {c: 1,\n  #!\n  d: 2,\n  e: 3}\n", ["d: 2"]),
        ("b: [1,\n  #!\n  {d: 2, e: 3}, 4]\n", ["{d: 2, e: 3}"]),
        ("b:\n  #!\n  {d: 2}\n", ["{d: 2}"]),
        ("#! eins\n# anderes\n\n  #! zwei\na: 1\nb: 2\n", ["a: 1", "a: 1"]),
        ("a: |- #!\n  x\n  #! tidak\n #!\nb: 1\n", ["a: |- #!", "b: 1"]),
        ("a: >\n  x # y\n\n  #! tidak\n\nb: 1 #!\n", ["b: 1 #!"]),
        ('a: "x #! tidak"\n', []),
        ("a: 'x\n  #! tidak' #!\n", ["'x\n  #! tidak' #!"]),
        ('a: "#! tidak" #! ya #! dan\n', ['a: "#! tidak" #! ya #! dan']),
        ("a: x\n  y #!\nb: 1\n", ["x\n  y #!"]),
        ("a: x#! tidak\n", []),
        ("a: ##! ya\n", ["a: ##! ya"]),
        ("a:\n#!\n", [""]),
        ("a: 1\n#!", [""]),
        ("a:\n  #!\n\n  b:\n  c: 1\n", ["b:"]),
        ("#!\n---\na: 1\n", ["a: 1"]),
    ],
)
def test_what_a_comment_is_about(text: str, covered: list[str]) -> None:
    assert about(text) == covered


def test_the_place_is_that_of_the_first_hash() -> None:
    [comment] = comments_in("a: é ##! x\n", "x.yaml", MARK)
    assert (comment.place, comment.text) == (("x.yaml", 1, 6), "##! x")


def test_a_text_that_does_not_parse_gives_what_can_be_known() -> None:
    assert about("a: 1 #!\nb: [\n  #!\n") == ["a: 1 #!", ""]


def test_a_file_without_the_mark_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("masterplan_cli.reading.comments._Loader", None)
    assert comments_in("a: 1 # ! ", "x.yaml", re.compile("#!")) == []
