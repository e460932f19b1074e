"""The stylesheet inside the page, and the policy that allows it and nothing else."""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("styles")
_ORDER = ("page", "text", "contents", "cover", "tables", "figures", "charts", "print")


def stylesheet(widths: Iterable[int]) -> str:
    """Return all rules, with one for each width of a column in percent that the page uses.

    A policy without ``unsafe-inline`` knows no style attributes, therefore widths are classes.
    """
    rules = "".join(f".w{width}{{width:{width}%}}\n" for width in sorted(widths))
    return f"\n{_rules()}{rules}"


def content_policy(styles: str) -> str:
    """Return a Content-Security-Policy: this stylesheet, pictures inside the page, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(styles.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


@cache
def _rules() -> str:
    return "".join((_FOLDER / f"{name}.css").read_text(encoding="utf-8") for name in _ORDER)
