"""One chapter: its template is rendered, its Markdown parsed, its slots filled."""

import os
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Template, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from masterplan_cli.composing.environment import SLOTS
from masterplan_cli.composing.markdown import chapter_blocks
from masterplan_cli.composing.mistake_words import in_both_languages
from masterplan_cli.composing.slots import Slots
from masterplan_cli.composing.template_error import TemplateFaultError, TemplateMisuseError
from masterplan_cli.composing.template_files import TemplateFolders
from masterplan_cli.document.blocks import Block, Heading
from masterplan_cli.text.bilingual import Bilingual

LONGEST_CHAPTER = 5_000_000
"""Characters of Markdown; tables are slots in it, so that chapters of real books have some ten thousand."""


def render_chapter(
    environment: ImmutableSandboxedEnvironment,
    folders: TemplateFolders,
    name: str,
    variables: Mapping[str, Any],
) -> tuple[Block, ...]:
    """Return the blocks of a chapter, not yet numbered.

    Args:
        environment: where templates run.
        folders: the edition's folders, to name the file in messages.
        name: the template's path below them.
        variables: what the template can use, by name.

    Raises:
        TemplateFaultError: the template has a mistake; file and line are those of the template.
    """
    slots = Slots()
    try:
        template = environment.get_template(name)
        blocks = chapter_blocks(_text(template, {**variables, SLOTS: slots}), slots)
    except TemplateSyntaxError as error:
        raise _fault(_file(error, folders, name), error.lineno, error.message or "") from None
    except TemplateNotFound as error:
        raise _fault(*_place(error, folders, name), _NO_TEMPLATE.format(name=error.name)) from None
    except TemplateMisuseError as error:
        raise _fault(*_place(error, folders, name), error.message) from None
    except RecursionError as error:
        raise _fault(*_place(error, folders, name), _ENDLESS) from None
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        raise _fault(*_place(error, folders, name), str(error)) from None
    _refuse_chapter_headings(blocks, folders.file(name))
    return blocks


def _text(template: Template, variables: Mapping[str, Any]) -> str:
    """Return what a template prints; one that never ends printing is stopped."""
    pieces: list[str] = []
    length = 0
    for piece in template.generate(variables):
        pieces.append(piece)
        length += len(piece)
        if length > LONGEST_CHAPTER:
            raise TemplateMisuseError(_TOO_LONG.format(limit=LONGEST_CHAPTER))
    return "".join(pieces)


def _file(error: TemplateSyntaxError, folders: TemplateFolders, name: str) -> str:
    """Return the file of a mistake of syntax: Jinja's lexer gives the whole path for a name."""
    given = error.filename or error.name or name
    return given if Path(given).is_file() and folders.holds(given) else folders.file(given)


def _place(error: Exception, folders: TemplateFolders, name: str) -> tuple[str, int]:
    """Return the template and the line where an error arose, as far as its traceback tells."""
    roots = [os.path.normpath(folder) for folder in folders.paths]
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if any(map(Path(frame.filename).is_relative_to, roots))]
    if not inside:
        return folders.file(name), 0
    return inside[-1].filename, inside[-1].lineno or 0


def _refuse_chapter_headings(blocks: tuple[Block, ...], file: str) -> None:
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            raise TemplateFaultError(file, 0, _CHAPTER_HEADING)


def _fault(file: str, line: int, problem: str | Bilingual) -> TemplateFaultError:
    words = problem if isinstance(problem, Bilingual) else in_both_languages(problem)
    return TemplateFaultError(file, line, _MISTAKE.format(problem=words))


_MISTAKE = Bilingual("kesalahan templat: {problem}", "template mistake: {problem}")
_NO_TEMPLATE = Bilingual(
    "templat `{name}` tidak ada di folder templat", "there is no template `{name}` in the template folder"
)
_ENDLESS = Bilingual("templat atau macro memanggil dirinya sendiri", "a template or macro calls itself")
_TOO_LONG = Bilingual(
    "bab ini lebih panjang dari {limit} huruf; adakah perulangan yang tidak berujung?",
    "this chapter is longer than {limit} characters; is there a loop without end?",
)
_CHAPTER_HEADING = Bilingual(
    "judul bab (`# …`) ditulis di edition.yaml; di dalam templat mulailah dengan `## …`",
    "a chapter's title (`# …`) stands in edition.yaml; inside a template begin with `## …`",
)
