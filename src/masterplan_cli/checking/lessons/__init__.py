"""What every fault of files teaches, by code: one module for each module of kinds."""

from masterplan_cli.checking.lessons import (
    including,
    opening,
    pictures,
    reasons,
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
    for stage in (
        opening,
        text,
        syntax,
        refused,
        including,
        revisions,
        pictures,
        settings,
        structure,
        values,
        reasons,
    )
    for code, lesson in stage.LESSONS.items()
}
"""All lessons, by code."""
