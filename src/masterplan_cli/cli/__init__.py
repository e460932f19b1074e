"""The command line: argv to an exit code; the only room that knows typer and rich."""
