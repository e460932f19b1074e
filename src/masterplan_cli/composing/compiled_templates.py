"""Compiled built-in templates, kept beside the program's own compiled modules.

Compiling the chapters of an edition takes longer than filling them. What is kept is as trustworthy as
Python's own ``.pyc`` files: only templates of the program itself, in the program's own folder. A regency's
templates are compiled anew each time, and so is everything where that folder cannot be written.
"""

import contextlib
import sys
from functools import cache
from pathlib import Path

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket, FileSystemBytecodeCache

from masterplan_cli.composing import environment, template_steps
from masterplan_cli.resources import resource_folder


def compiled_templates() -> BytecodeCache:
    """Return where compiled templates are kept."""
    return _CompiledTemplates(str(Path(__file__).parent / "__pycache__"), "template-%s.jinja")


class _CompiledTemplates(FileSystemBytecodeCache):
    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Return what is kept of a template; an empty bucket for one that is not ours."""
        if filename is not None and Path(filename).is_relative_to(resource_folder("templates")):
            return super().get_bucket(environment, name, filename, source)
        return Bucket(environment, _FOREIGN, "")

    def get_source_checksum(self, source: str) -> str:
        """Tell templates apart, and what the same template is compiled to by another version of ours."""
        return f"{super().get_source_checksum(source)} {_compilers()}"

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template, where Python would keep a compiled module."""
        if bucket.key != _FOREIGN and not sys.dont_write_bytecode:
            with contextlib.suppress(OSError):
                super().dump_bytecode(bucket)


_FOREIGN = ""
"""The key of templates that are not kept."""


@cache
def _compilers() -> str:
    files = [Path(str(module.__file__)).stat() for module in (environment, template_steps)]
    return " ".join(f"{file.st_size} {file.st_mtime_ns}" for file in files)
