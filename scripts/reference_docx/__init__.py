"""The parts of the built-in ``reference.docx``."""
