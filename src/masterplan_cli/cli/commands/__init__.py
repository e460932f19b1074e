"""One module per command: its options, declared for typer. What a command does is imported when it runs."""
