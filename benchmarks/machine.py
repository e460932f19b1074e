"""The machine that was measured on, in words."""

import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

_OWN_LIBRARIES = ("pydantic", "PyYAML", "python-docx", "lxml", "Jinja2", "typer")


def describe_machine(runs: int, peers: Sequence[str]) -> list[str]:
    """Return lines for the report: what, where, when, with which versions."""
    cores = os.cpu_count() or 1
    load = f", load average {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    lines = [
        f"{datetime.now(UTC):%Y-%m-%d}, {runs} counted runs of each command (three if over 20 s)",
        f"{_processor()}, {cores} cores{load}",
        f"{platform.platform()}, Python {platform.python_version()}",
        f"ours with {', '.join(f'{name} {version(name)}' for name in _OWN_LIBRARIES)}",
    ]
    return [*lines, f"peers: {', '.join(peers)}"] if peers else lines


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    if sys.platform == "linux" and about.exists():
        for line in about.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
