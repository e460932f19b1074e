"""From bytes to text: UTF-8, or UTF-16/32 with a mark; anything else is named, never guessed."""

import codecs

from masterplan_cli.reading.faults import Fault, UnreadableError
from masterplan_cli.reading.formats import format_of
from masterplan_cli.reading.kinds import text as kinds
from masterplan_cli.reading.tree import Place
from masterplan_cli.text.bilingual import Bilingual

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, name: str) -> str:
    r"""Return the text of a file, without byte order mark and with ``\n`` line ends.

    Args:
        data: the content of the file.
        name: the file as the user would name it, for the faults.

    Raises:
        UnreadableError: when this is another kind of file, or not UTF-8 (nor UTF-16/32 with a mark).
    """
    found = format_of(data)
    if found is not None:
        raise UnreadableError((kinds.NOT_TEXT.at(Place(name, 1, 1), name=name, format=found),))
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", ""))
    if not encoding:
        _refuse_unmarked_utf16(data, name)
    body = data[len(mark) :]
    try:
        return _with_plain_line_ends(body.decode(encoding or "utf-8"))
    except UnicodeDecodeError as error:
        if not encoding and _holds_only_lone_surrogates(body):
            return _with_plain_line_ends(body.decode("utf-8", "surrogatepass"))
        fault, readable = _explain(body, error, encoding or "utf-8", name)
        raise UnreadableError((fault,), {name: readable}) from None


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _holds_only_lone_surrogates(body: bytes) -> bool:
    """Whether halves of characters are all that is wrong; the check of characters will name each one."""
    try:
        body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_unmarked_utf16(data: bytes, name: str) -> None:
    """Latin text in UTF-16 has a zero in every second byte, which no other text has."""
    sample = data[:1024]
    for encoding, zeros in (("UTF-16 LE", sample[1::2]), ("UTF-16 BE", sample[0::2])):
        if len(sample) >= 4 and zeros.count(0) * 2 > len(zeros):
            fault = kinds.UTF16_WITHOUT_MARK.at(Place(name, 1, 1), encoding=encoding)
            raise UnreadableError((fault,), {name: data.decode(encoding.replace(" ", "-"), "replace")})


def _explain(body: bytes, error: UnicodeDecodeError, encoding: str, name: str) -> tuple[Fault, str]:
    before = _with_plain_line_ends(body[: error.start].decode(encoding))
    place = Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
    byte = body[error.start]
    letter = bytes([byte]).decode("cp1252", "ignore") if encoding == "utf-8" else ""
    guess = kinds.GUESS.format(letter=letter) if letter else Bilingual("", "")
    fault = kinds.NOT_UTF8.at(place, byte=f"0x{byte:02X}", guess=guess)
    rest = body[error.start :].decode("cp1252" if encoding == "utf-8" else encoding, "replace")
    return fault, before + _with_plain_line_ends(rest)
