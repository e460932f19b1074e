"""All rules there are."""

from masterplan_cli.checking.registry import Rule, rules_so_far


def registered_rules() -> tuple[Rule, ...]:
    """Return all rules by code."""
    import masterplan_cli.checking.rules  # noqa: F401  # importing the families registers them

    return rules_so_far()
