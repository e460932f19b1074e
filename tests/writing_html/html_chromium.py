"""Chromium without a window, and axe-core in it."""

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
MODULES = Path(os.environ.get("MASTERPLAN_NODE_MODULES") or CHECKOUT / "build" / "node_modules")
"""Where CI installs the packages of ``tests/node/package.json``."""

_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_RESULT = re.compile(r'<script id="axe-result"[^>]*>(.*?)</script>', re.DOTALL)
_RUN = """
axe.run(document, {resultTypes: ["violations", "incomplete"]}).then(
  (found) => found, (error) => ({violations: [{id: String(error), nodes: []}], incomplete: [], passes: []})
).then((found) => {
  const result = document.createElement("script");
  result.id = "axe-result";
  result.type = "application/json";
  const told = (rule) => ({id: rule.id, help: rule.help, places: rule.nodes.map((node) => node.html)});
  result.textContent = JSON.stringify({
    violations: found.violations.map(told), incomplete: found.incomplete.map(told),
    passes: found.passes.map((rule) => rule.id),
  });
  document.body.append(result);
});
"""


def chromium() -> str:
    """Return the browser's path; without one the test is skipped, but fails where CI runs."""
    found = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    return found or _absent("Chromium is not installed (apt-get install chromium)")


def axe_source() -> str:
    """Return axe-core; without it the test is skipped, but fails where CI runs."""
    path = MODULES / "axe-core" / "axe.min.js"
    if not path.is_file():
        _absent(f"{path} is missing: npm install tests/node, or set MASTERPLAN_NODE_MODULES")
    return path.read_text(encoding="utf-8")


def _absent(reason: str) -> str:
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(reason)
    pytest.skip(reason)


def run_chromium(*arguments: str, page: Path, wide: int = 1280, high: int = 1000) -> str:
    """Open a page and return what Chromium prints."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [chromium(), *_QUIET, f"--user-data-dir={profile}", f"--window-size={wide},{high}"]
        done = subprocess.run(
            [*command, *arguments, page.as_uri()], capture_output=True, check=True, timeout=180, cwd=profile
        )
    return done.stdout.decode(errors="replace")


def axe_findings(content: bytes, folder: Path, *, wide: int = 1280) -> dict[str, Any]:
    """Return what axe-core finds on a page: violations, what it could not decide, and what passed.

    The policy that forbids scripts is taken out of the copy that is examined.
    """
    text, count = _POLICY.subn("", content.decode())
    assert count == 1
    scripts = f"<script>{axe_source()}</script><script>{_RUN}</script></body>"
    page = folder / "axe.html"
    page.write_text(text.replace("</body>", scripts), encoding="utf-8")
    dump = run_chromium("--dump-dom", "--virtual-time-budget=120000", page=page, wide=wide)
    match = _RESULT.search(dump)
    assert match, "axe-core gave no result"
    result: dict[str, Any] = json.loads(html.unescape(match[1]))
    return result
