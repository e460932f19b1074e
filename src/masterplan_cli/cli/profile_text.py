"""What a profile weighs in another way, and why, for ``masterplan explain``."""

from collections.abc import Iterator

from masterplan_cli.cli.console import Line
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.profiles import Profile
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES
from masterplan_cli.text.bilingual import Bilingual, Language

_TITLE = Bilingual("{name}: profil untuk {title}", "{name}: the profile for {title}")
AS_REGISTERED = Bilingual(
    "Setiap kelas ditimbang menurut tingkatnya sendiri.", "Every class counts by its own severity."
)


def profile_lines(profile: Profile, language: Language) -> Iterator[Line]:
    """Yield the title, each shift with its reason, and each class that differs; it is Markdown as well."""
    yield ((f"# {_TITLE.format(name=profile.name, title=profile.title).to(language)}", "bold"),)
    yield ()
    for shift in profile.shifts or ():
        yield ((f"- {shift.what.to(language)} {shift.why.to(language)}", ""),)
    if not profile.shifts:
        yield ((AS_REGISTERED.to(language), ""),)
        return
    yield ()
    for code, severity in profile.severities.items():
        own, now = (CHANGE_SEVERITIES[one].to(language) for one in (CLASSES[code].severity, severity))
        yield ((f"- `{code}`: {own} → {now}", ""),)
