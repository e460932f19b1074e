"""Revisions named without a file, as ``masterplan diff v2018 plan.yaml`` does: the same file at that tag."""

import os
from collections.abc import Sequence
from pathlib import Path

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.reading.revisions import is_revision
from masterplan_cli.reading.targets import names_revision
from masterplan_cli.text.bilingual import Bilingual, Language

_READ_AS = Bilingual("catatan: {revision} dibaca sebagai {spec}", "note: {revision} is read as {spec}")
_NO_FILE = Bilingual(
    "{revision} adalah revisi git, tetapi berkasnya tidak disebut",
    "{revision} is a revision in git, but no file is named",
)
_NAME_IT = Bilingual(
    "sebutkan berkasnya, misalnya `{revision}:rencana.yaml`",
    "name the file, for example `{revision}:plan.yaml`",
)


def with_files(specs: Sequence[str], language: Language) -> list[str]:
    """Return the specs, each bare revision with the file of the spec nearest to it, the next one first.

    A name is a bare revision only if no file has it, and git knows it. What was made of it is told on stderr.

    Args:
        specs: the revisions of a plan as the user named them.
        language: of what is told.

    Raises:
        CommandError: a revision was named, and no file.
    """
    bare = [_is_bare(spec) for spec in specs]
    whole = []
    for number, spec in enumerate(specs):
        if not bare[number]:
            whole.append(spec)
            continue
        after = [other for at, other in enumerate(specs) if at > number and not bare[at]]
        before = [other for at, other in enumerate(specs) if at < number and not bare[at]]
        file = next(filter(None, map(_file_of, (*after, *reversed(before)))), None)
        if file is None:
            raise CommandError(ExitCode.USAGE, _NO_FILE.format(revision=spec), _NAME_IT.format(revision=spec))
        whole.append(f"{spec}:{file}")
        print_text(_READ_AS.format(revision=spec, spec=whole[-1]).to(language), to_stderr=True)
    return whole


def _is_bare(spec: str) -> bool:
    return spec != "-" and ":" not in spec and not os.path.lexists(spec) and is_revision(spec)


def _file_of(spec: str) -> str | None:
    """Return the file of a spec from the current folder, as git writes paths; None where it has none."""
    if spec == "-":
        return None
    if names_revision(spec):
        return spec.partition(":")[2] or None
    try:
        return Path(os.path.relpath(spec)).as_posix()
    except ValueError:  # on another drive of Windows, or no name at all
        return None
