"""Comparisons that cannot be had: people are told on stderr what hinders them, programs in JSON on stdout."""

from collections.abc import Iterable

from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.console import print_bytes
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.text.bilingual import Language


class NotComparedError(Exception):
    """Revisions cannot be compared, which stderr says already.

    Attributes:
        code: the exit code.
        findings: what hinders it.
    """

    def __init__(self, code: ExitCode, findings: Iterable[Finding]) -> None:
        self.code = code
        self.findings = tuple(findings)
        super().__init__("; ".join(finding.message.en for finding in self.findings))


def tell_programs(findings: Iterable[Finding], output_format: str, output: str, language: Language) -> None:
    """Print findings in the place of changes where JSON is wanted on stdout; a file is left as it is."""
    if output_format == "json" and output == "-":
        from masterplan_cli.writing.findings_json import findings_json

        print_bytes(findings_json(findings, language=language))
