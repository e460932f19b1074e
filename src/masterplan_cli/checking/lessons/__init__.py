"""What every fault of reading and structure teaches, by code: one module for each module of kinds."""

from masterplan_cli.checking.lessons import (
    including,
    opening,
    pictures,
    refused,
    revisions,
    settings,
    structure,
    syntax,
    text,
    values,
)
from masterplan_cli.checking.lessons.lesson import Lesson

LESSONS: dict[str, Lesson] = {
    code: lesson
    for stage in (opening, text, syntax, refused, including, revisions, pictures, settings, structure, values)
    for code, lesson in stage.LESSONS.items()
}
"""All lessons, by code."""
