"""What readers of findings show about a code beside its findings: why it matters, and examples."""

from masterplan_cli.checking.code_facts import CodeFacts
from masterplan_cli.text.bilingual import Bilingual, Language

_WRONG = Bilingual("Salah:", "Wrong:")
_RIGHT = Bilingual("Benar:", "Right:")
_MORE = Bilingual("Penjelasan: masterplan explain {code}", "Explained by: masterplan explain {code}")


def help_text(facts: CodeFacts, language: Language) -> str:
    """Return why a code matters, how its findings are mended, and where to read on, as plain text."""
    return f"{facts.explanation.to(language)} {facts.remedy.to(language)} {read_on(facts, language)}"


def read_on(facts: CodeFacts, language: Language) -> str:
    """Say which command tells more about a code."""
    return _MORE.format(code=facts.code).to(language)


def help_markdown(facts: CodeFacts, language: Language) -> str:
    """Return the same as Markdown, with the examples."""
    parts = [facts.explanation.to(language)]
    if example := facts.example:
        parts += [_WRONG.to(language), f"```{example.form}\n{example.bad}```"]
    parts.append(facts.remedy.to(language))
    if example:
        parts += [_RIGHT.to(language), f"```{example.form}\n{example.good}```"]
    return "\n\n".join((*parts, read_on(facts, language)))
