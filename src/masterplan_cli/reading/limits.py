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

MAX_EXPLAINED_LINE = 10_000
"""Characters of a line that is searched for the cause of an error; no person wrote a longer one."""

MAX_READ_ON = 1_000_000
"""Characters of a text that is read on behind a slip, for the slips after it; it may be read twenty times."""

GIT_SECONDS = 20
"""Seconds that one question to git may take."""
