"""A mistake in a template or in an edition's description."""

from masterplan_cli.text.bilingual import Bilingual


class TemplateFaultError(Exception):
    """A template cannot be used.

    Attributes:
        file: the template's file as the user would name it.
        line: its line from 1, or 0 when the file as a whole is meant.
        message: what is wrong.
    """

    def __init__(self, file: str, line: int, message: Bilingual) -> None:
        super().__init__(f"{file}:{line}: {message.en}" if line else f"{file}: {message.en}")
        self.file = file
        self.line = line
        self.message = message


class TemplateMisuseError(Exception):
    """A template asks for something that it cannot have; whoever renders it knows file and line.

    Attributes:
        message: what is wrong and what to write instead.
    """

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message
