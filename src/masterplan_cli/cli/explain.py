"""``masterplan explain``."""

from difflib import get_close_matches

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.cli.console import print_bytes, print_lines
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.profile_text import profile_lines
from masterplan_cli.cli.topics import topics, with_its_example
from masterplan_cli.comparing.profiles import PROFILES
from masterplan_cli.text.bilingual import Bilingual, Language

_UNKNOWN = Bilingual("tidak ada kode `{code}`", "there is no code `{code}`")
_MEANT = Bilingual("maksud Anda {codes}?", "did you mean {codes}?")
_SEE_ALL = Bilingual("lihat semua kode: `masterplan explain`", "see all codes: `masterplan explain`")
_MOST_GUESSES = 3
_LONGEST_CODE = 60


def explain(code: str | None, output_format: str, language: Language) -> ExitCode:
    """Print what is known of one code, or without a code the list of all.

    Args:
        code: the code as it was typed, or the name of a profile; capitals do not matter.
        output_format: ``text`` or ``md``.
        language: the user's language.

    Raises:
        CommandError: there is no such code.
    """
    known = tuple(topics())
    if code is None:
        _print_list(known, output_format, language)
        return ExitCode.DONE
    if profile := PROFILES.get(code.strip().casefold()):
        print_lines(profile_lines(profile, language))
        return ExitCode.DONE
    topic = with_its_example(_found(code, known))
    if output_format == "md":
        from masterplan_cli.cli.topic_markdown import topic_page

        print_bytes(topic_page(topic, language).encode())
    else:
        from masterplan_cli.cli.topic_text import topic_lines

        print_lines(topic_lines(topic, language))
    return ExitCode.DONE


def _print_list(known: tuple[CodeFacts, ...], output_format: str, language: Language) -> None:
    if output_format == "md":
        from masterplan_cli.cli.topic_markdown import index_page

        print_bytes(index_page(known, language).encode())
    else:
        from masterplan_cli.cli.topic_text import list_lines

        print_lines(list_lines(known, language))


def _found(code: str, known: tuple[CodeFacts, ...]) -> CodeFacts:
    by_code = {topic.code.casefold(): topic for topic in known}
    wanted = code.strip().casefold()
    if topic := by_code.get(wanted):
        return topic
    near = get_close_matches(wanted[:_LONGEST_CODE], by_code, _MOST_GUESSES)
    codes = ", ".join(f"`{by_code[name].code}`" for name in near)
    remedy = _MEANT.format(codes=codes) if near else _SEE_ALL
    raise CommandError(ExitCode.USAGE, _UNKNOWN.format(code=code[:_LONGEST_CODE]), remedy)
