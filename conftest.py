"""What all tests share: books that are rendered once, and what a test needs from the machine."""

pytest_plugins = ["suite_books", "suite_needs"]
