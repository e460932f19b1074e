"""From a path, ``REV:path`` or bytes to a tree of strings that knows the place of every key and value."""
