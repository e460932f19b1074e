"""What is said when a command cannot go on, and with which exit code."""

from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.text.bilingual import Bilingual, Language

_ERROR = Bilingual("galat", "error")
_STDOUT = Bilingual(
    "keluaran baku tidak dapat ditulis ({reason})", "standard output cannot be written ({reason})"
)
_FILE = Bilingual("berkas tidak dapat dibaca ({reason})", "the file cannot be read ({reason})")
_MEMORY = Bilingual("memori tidak cukup untuk rencana ini", "not enough memory for this plan")


class CommandError(Exception):
    """A command cannot go on.

    Attributes:
        code: the exit code.
        message: what is wrong.
        remedy: what to do about it, or empty in both languages.
        file: the file that it is about, or empty.
    """

    def __init__(
        self, code: ExitCode, message: Bilingual, remedy: Bilingual | None = None, *, file: str = ""
    ) -> None:
        super().__init__(message.en)
        self.code = code
        self.message = message
        self.remedy = remedy or Bilingual("", "")
        self.file = file


def ending(error: Exception, language: Language) -> ExitCode:
    """Print one line for an error that ended a command, and return the exit code.

    Raises:
        Exception: the error itself, when it is none that bad input or a bad disk can cause.
    """
    if hasattr(error, "exit_code") and hasattr(error, "format_message"):
        from masterplan_cli.cli.usage import usage_line

        print_text(usage_line(error, language), to_stderr=True)
        return ExitCode.USAGE
    if isinstance(error, MemoryError):
        error = CommandError(ExitCode.UNREADABLE, _MEMORY)
    failure = error if isinstance(error, CommandError) else _known(error)
    if failure is None:
        raise error
    place = f"{failure.file}: " if failure.file else ""
    remedy = failure.remedy.to(language)
    line = f"{place}{_ERROR.to(language)}: {failure.message.to(language)}"
    print_text(f"{line} – {remedy}" if remedy else line, to_stderr=True)
    return failure.code


def _known(error: Exception) -> CommandError | None:
    from masterplan_cli.composing.template_error import TemplateFaultError
    from masterplan_cli.reading.faults import UnreadableError
    from masterplan_cli.writing.docx import BrokenReferenceError
    from masterplan_cli.writing.office import OfficeError
    from masterplan_cli.writing.output_error import OutputError

    match error:
        case TemplateFaultError():
            place = f"{error.file}:{error.line}" if error.line else error.file
            failure = CommandError(ExitCode.FOUND, error.message, file=place)
        case UnreadableError():
            fault = error.faults[0]
            place = ":".join(map(str, fault.place))
            failure = CommandError(ExitCode.UNREADABLE, fault.message, fault.remedy, file=place)
        case BrokenReferenceError():
            failure = CommandError(ExitCode.UNREADABLE, error.message, error.remedy)
        case OutputError():
            failure = CommandError(ExitCode.UNWRITABLE, error.message, error.remedy, file=str(error.path))
        case OfficeError():
            failure = CommandError(ExitCode.UNWRITABLE, error.message, error.remedy)
        case OSError():
            failure = _of_system(error)
        case _:
            return None
    return failure


def _of_system(error: OSError) -> CommandError:
    """Name the file that the system refused; without one, it was standard output."""
    reason = error.strerror or error
    if error.filename is None:
        return CommandError(ExitCode.UNWRITABLE, _STDOUT.format(reason=reason))
    return CommandError(ExitCode.UNREADABLE, _FILE.format(reason=reason), file=str(error.filename))
