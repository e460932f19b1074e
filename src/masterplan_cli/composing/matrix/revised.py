"""Texts before and after in one: what went is struck out, what came is underlined."""

from collections.abc import Iterator

from masterplan_cli.composing.markdown import plan_cell
from masterplan_cli.document.inlines import Content, Deleted, Emphasis, Inline, Inserted, plain
from masterplan_cli.plan.values import MarkdownText
from masterplan_cli.text.word_diff import stretches, word_diff


def revised(old: str, new: str) -> tuple[Inline, ...]:
    """Return one line that shows both texts, with a gap between what went and what came in its place."""
    shown: list[Inline] = []
    gone = ""
    for effect, text in word_diff(old, new):
        if gone and effect == "inserted" and not (gone[-1].isspace() or text[0].isspace()):
            shown.append(" ")
        gone = text if effect == "deleted" else ""
        shown.append(_inline(effect, text))
    return tuple(shown)


def revised_paragraphs(old: str | None, new: str | None) -> tuple[Content, ...]:
    """Return the paragraphs of two texts in one; those that did not change are only counted.

    Args:
        old: the text before; None where there was none.
        new: the text after.
    """
    before, after = paragraphs(old), paragraphs(new)
    lines: list[Content] = []
    for same, start, end, new_start, new_end in stretches(before, after):
        if same:
            lines.append((Emphasis(f"[{end - start} paragraf tidak berubah]"),))
        else:
            lines += _replaced(before[start:end], after[new_start:new_end])
    return tuple(lines)


def paragraphs(text: str | None) -> list[str]:
    """Return the paragraphs of a text of the plan, plain; none where there is no text."""
    if text is None:
        return []
    if isinstance(text, MarkdownText):
        return [plain(paragraph) for paragraph in plan_cell(text).paragraphs]
    return [line.strip() for line in text.split("\n") if line.strip()]


def _replaced(before: list[str], after: list[str]) -> Iterator[Content]:
    """Yield paragraphs one beside the other; of those that are left over, all is new or all is gone."""
    for old, new in zip(before, after, strict=False):
        yield revised(old, new)
    paired = min(len(before), len(after))
    yield from ((Deleted(text),) for text in before[paired:])
    yield from ((Inserted(text),) for text in after[paired:])


def _inline(effect: str, text: str) -> Inline:
    match effect:
        case "deleted":
            return Deleted(text)
        case "inserted":
            return Inserted(text)
    return text
