"""How much a plan may hold. A real plan of 80 pages is about 200 KB, 15 000 events and 8 levels deep."""

MAX_BYTES = 8 * 1024 * 1024
"""Bytes of a plan together with everything it includes."""

MAX_INCLUDES = 200
"""Files that one plan may include."""

MAX_DEPTH = 40
"""Mappings and lists inside each other; it also bounds every recursion over the tree."""

MAX_EVENTS = 300_000
"""YAML events (roughly: keys, values and brackets) of a plan together with everything it includes."""

MAX_SCALAR = 200_000
"""Characters of one text."""

MAX_FAULTS = 20
"""Refusals that are listed for one file; more would only repeat themselves."""

MAX_WARNINGS = 1000
"""Warnings that are listed for one file, and doubled keys."""

MAX_RESTARTS = 20
"""How often reading begins anew at the next section after an error."""

MAX_EXPLAINED_LINE = 10_000
"""Characters of a line that is searched for the cause of an error; no person wrote a longer one."""

GIT_SECONDS = 20
"""Seconds that one question to git may take."""

MAX_SETTINGS = 64 * 1024
"""Bytes of ``masterplan.toml``."""

MAX_EXCEPTIONS = 200
"""Exceptions from findings that one plan may have; whoever has more has stopped checking."""
