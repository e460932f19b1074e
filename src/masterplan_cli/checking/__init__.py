"""From a plan that was read to findings: what hinders a book, and what an assessor would object to."""

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.check import Checked, check
from masterplan_cli.checking.codes import all_codes, unknown_prefixes
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Rule

__all__ = ["Checked", "Finding", "Rule", "all_codes", "check", "registered_rules", "unknown_prefixes"]
