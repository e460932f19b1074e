"""The machines' formats of findings, by the name that ``--format`` takes."""

from importlib import import_module

from masterplan_cli.writing.findings_report import FindingsWriter

_MODULES = {
    "json": "findings_json",
    "sarif": "findings_sarif",
    "github": "findings_github",
    "gitlab": "findings_gitlab",
    "junit": "findings_junit",
}

FINDINGS_FORMATS = tuple(_MODULES)


def findings_writer(name: str) -> FindingsWriter:
    """Return the writer of a format; only its own module is loaded.

    Raises:
        KeyError: there is no format of this name.
    """
    writer: FindingsWriter = import_module(f"masterplan_cli.writing.{_MODULES[name]}").write_findings
    return writer
