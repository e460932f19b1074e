"""From an error of the YAML parser to a fault in words a civil servant knows, with the line to write."""

from typing import Any

from masterplan_cli.reading.diagnosis.colons import (
    item_after_key,
    missing_colon,
    unquoted_colon,
    value_and_children,
)
from masterplan_cli.reading.diagnosis.depth import too_deep
from masterplan_cli.reading.diagnosis.layout import (
    indentation,
    item_without_hyphen,
    second_document,
    tab_indent,
)
from masterplan_cli.reading.diagnosis.marks import (
    brackets,
    refused_mark,
    reserved_start,
    text_after_bracket,
)
from masterplan_cli.reading.diagnosis.odd_spaces import odd_space, tab_after_dash
from masterplan_cli.reading.diagnosis.quotes import (
    bad_escape,
    curly_quote,
    text_after_quote,
    unclosed_quote,
)
from masterplan_cli.reading.diagnosis.trouble import Trouble, trouble_of
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.limits import MAX_EXPLAINED_LINE

_RECOGNISERS = (  # the surest first: each sees only what those before it did not know
    tab_indent,
    tab_after_dash,
    second_document,
    curly_quote,
    bad_escape,
    unclosed_quote,
    odd_space,
    refused_mark,
    reserved_start,
    item_after_key,
    unquoted_colon,
    item_without_hyphen,
    brackets,
    text_after_quote,
    text_after_bracket,
    value_and_children,
    missing_colon,
    indentation,
)


def diagnose(error: Exception, before: Any, text: str, name: str) -> Fault:
    """Explain why the parser gave up.

    The source around the error decides, not the parser's sentence, which differs between versions.

    Args:
        error: what the parser raised, with its marks.
        before: the last event it gave, or None.
        text: the whole text.
        name: the file as the user would name it.
    """
    trouble = trouble_of(error, before, text, name)
    if nested := too_deep(trouble):
        return nested
    if trouble.longest_line > MAX_EXPLAINED_LINE:
        return _unknown(trouble)
    for recognise in _RECOGNISERS:
        fault = recognise(trouble)
        if fault is not None:
            return fault
    return _unknown(trouble)


def _unknown(trouble: Trouble) -> Fault:
    return syntax.SYNTAX.at(trouble.place(), problem=trouble.problem)
