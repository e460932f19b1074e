"""Wrong usage, said in the user's language: the parser's own words are English only."""

import re
from typing import Any

from masterplan_cli.text.bilingual import Bilingual, Language

_QUOTED = re.compile(r"'([^']+)'")
_LINE = Bilingual("galat: {problem} – lihat `{command} --help`", "error: {problem} – see `{command} --help`")
_NO_OPTION = Bilingual("opsi {name} tidak ada{hint}", "there is no option {name}{hint}")
_NO_COMMAND = Bilingual("perintah {name} tidak ada{hint}", "there is no command {name}{hint}")
_MISSING = Bilingual("{name} belum diisi", "{name} is missing")
_BAD_VALUE = Bilingual("nilai untuk {name} salah{hint}", "bad value for {name}{hint}")
_CHOICES = Bilingual("; pilihannya: {names}", "; choose from: {names}")
_RANGE = Bilingual("; tulis bilangan bulat{least}{most}", "; write a whole number{least}{most}")
_LEAST = Bilingual(" mulai {value}", " from {value}")
_MOST = Bilingual(" sampai {value}", " to {value}")
_NOTHING = Bilingual("", "")
_DID_YOU_MEAN = Bilingual("; maksud Anda {names}?", "; did you mean {names}?")


def usage_line(error: Any, language: Language) -> str:
    """Return one line that says what is wrong with the arguments; without any, the help.

    Args:
        error: an exception of the parser, with ``format_message`` and often ``param`` and ``ctx``.
        language: the user's language.
    """
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(error.format_message())
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "masterplan"
    return _LINE.format(problem=_problem(error), command=command).to(language)


def _problem(error: Any) -> Bilingual:
    english = str(error.format_message())
    match type(error).__name__:
        case "NoSuchOption":
            names = getattr(error, "possibilities", None)
            hint = _DID_YOU_MEAN.format(names=", ".join(names)) if names else _NOTHING
            return _NO_OPTION.format(name=error.option_name, hint=hint)
        case "MissingParameter":
            return _MISSING.format(name=_name(error))
        case "BadParameter" if getattr(error, "param", None) is not None:
            return _BAD_VALUE.format(name=_name(error), hint=_value_hint(error))
        case "UsageError" | "NoSuchCommand" if (quoted := _QUOTED.findall(english)) and "command" in english:
            hint = _DID_YOU_MEAN.format(names=", ".join(quoted[1:])) if quoted[1:] else _NOTHING
            return _NO_COMMAND.format(name=quoted[0], hint=hint)
    return Bilingual(english, english)


def _value_hint(error: Any) -> Bilingual:
    choices = _QUOTED.findall(str(error.message))[1:]
    if choices:
        return _CHOICES.format(names=", ".join(choices))
    cause = error.__cause__
    details = cause.errors()[0] if hasattr(cause, "errors") else {}
    if not details.get("type", "").startswith(("int", "greater", "less")):
        return _NOTHING
    limits = {"ge": _LEAST, "le": _MOST}
    least, most = (
        words.format(value=details["ctx"][key]) if key in details.get("ctx", {}) else _NOTHING
        for key, words in limits.items()
    )
    return _RANGE.format(least=least, most=most)


def _name(error: Any) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return "argumen"
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name).upper()
    return "/".join(parameter.opts)
