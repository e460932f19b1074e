"""Changes as people read them in a terminal: what was compared, money, changes by programme, a tally last."""

from collections.abc import Iterator, Sequence

from masterplan_cli.cli.changes_grouped import grouped_lines
from masterplan_cli.cli.changes_header import header_lines
from masterplan_cli.cli.changes_money import money_lines, summary_lines
from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.showing import Showing
from masterplan_cli.comparing.change import Note
from masterplan_cli.comparing.tally import tally
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer

_NONE = Bilingual("Tidak ada perubahan.", "Nothing changed.")
_PART = Bilingual(
    "Ditampilkan {shown} dari {count} perubahan; jumlah di bawah ini mencakup semuanya.",
    "{shown} of {count} changes are shown; the figures below are those of all.",
)
_NOTES = Bilingual("Perlu dilihat", "Worth a look")


def change_lines(compared: Compared, showing: Showing, language: Language) -> Iterator[Line]:
    """Yield the lines that show a comparison, with the reasons of its changes where there are any.

    Args:
        compared: two plans and what changed.
        showing: which changes are wanted, and whether only sums are.
        language: of everything but the plans' own words.
    """
    comparison = compared.comparison
    yield from header_lines(compared, language, verbose=showing.verbose)
    if showing.summary:
        yield from summary_lines(comparison, language)
    else:
        yield from money_lines(comparison, language)
        yield from _notes(comparison.notes, language)
        shown = showing.chosen(comparison.changes)
        yield from grouped_lines(compared, shown, language, verbose=showing.verbose)
        if showing.is_partial:
            counts = {"shown": len(shown), "count": len(comparison.changes)}
            words = {name: integer(count, language) for name, count in counts.items()}
            yield ((_PART.format(**words).to(language), "dim"),)
    if not comparison.changes:
        yield ((_NONE.to(language), ""),)
    yield ((tally(comparison).to(language), "bold"),)


def _notes(notes: Sequence[Note], language: Language) -> Iterator[Line]:
    if not notes:
        return
    yield ((_NOTES.to(language), "bold"),)
    for note in notes:
        yield ((f"  {note.id:<14} ", "bold"), (f"{note.message.to(language)} {note.remedy.to(language)}", ""))
        if note.paste:
            yield ((f"  {'':<14} {note.paste}", "green"),)
    yield ()
