"""Wrong usage, said in the user's language: the parser's own words are English only."""

from typing import Any

from masterplan_cli.text.bilingual import Bilingual, Language

_LINE = Bilingual("galat: {problem} – lihat `{command} --help`", "error: {problem} – see `{command} --help`")
_NO_OPTION = Bilingual("opsi {name} tidak ada{hint}", "there is no option {name}{hint}")
_NO_COMMAND = Bilingual("perintah tidak ada: {name}", "there is no such command: {name}")
_MISSING = Bilingual("{name} belum diisi", "{name} is missing")
_BAD_VALUE = Bilingual("nilai untuk {name} salah: {problem}", "bad value for {name}: {problem}")
_DID_YOU_MEAN = Bilingual("; maksud Anda {names}?", "; did you mean {names}?")


def usage_line(error: Any, language: Language) -> str:
    """Return one line that says what is wrong with the arguments.

    Args:
        error: an exception of the parser, with ``format_message`` and often ``param`` and ``ctx``.
        language: the user's language.
    """
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "masterplan"
    return _LINE.format(problem=_problem(error), command=command).to(language)


def _problem(error: Any) -> Bilingual:
    english = str(error.format_message())
    match type(error).__name__:
        case "NoSuchOption":
            names = getattr(error, "possibilities", None)
            hint = _DID_YOU_MEAN.format(names=", ".join(names)) if names else Bilingual("", "")
            return _NO_OPTION.format(name=error.option_name, hint=hint)
        case "MissingParameter":
            return _MISSING.format(name=_name(error))
        case "BadParameter" if getattr(error, "param", None) is not None:
            return _BAD_VALUE.format(name=_name(error), problem=error.message)
        case "UsageError" | "NoSuchCommand" if "No such command" in english:
            return _NO_COMMAND.format(name=english.rpartition("command")[2].strip(" '."))
    return Bilingual(english, english)


def _name(error: Any) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return "argumen"
    if parameter.param_type_name == "argument":
        return str(parameter.make_metavar(error.ctx)) if error.ctx else str(parameter.name).upper()
    return "/".join(parameter.opts)
