"""Every kind of fault that reading knows, one module per stage; codes run from MP001 to MP099."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.reading.kinds import (
    including,
    opening,
    pictures,
    refused,
    revisions,
    settings,
    syntax,
    text,
)

FAULT_KINDS: tuple[FaultKind, ...] = tuple(
    sorted(
        (
            kind
            for stage in (opening, text, syntax, refused, including, revisions, pictures, settings)
            for kind in vars(stage).values()
            if isinstance(kind, FaultKind)
        ),
        key=lambda kind: kind.code,
    )
)
"""All kinds, by code."""
