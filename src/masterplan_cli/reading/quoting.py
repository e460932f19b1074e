"""Lines as they should be written, for the remedies."""

_LONGEST = 100


def quoted(text: str) -> str:
    """Put a text in the quotes that need the least escaping."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def shown(line: str) -> str:
    """Make a line fit to be shown inside a sentence: no indentation, at most 100 characters."""
    line = line.strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
