"""What the regency has decided to accept, as a table: the mentor may see it otherwise."""

from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.composing.review.places import file_and_line, quoted
from masterplan_cli.composing.review.reviewed import Reviewed
from masterplan_cli.composing.tables.grid import NUMBER, Head
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table

_HEADS = (
    NUMBER,
    Head("Letak", 4.6),
    Head("Temuan", 9.4),
    Head("Alasan daerah", 7.2),
    Head("Diputuskan di", 4.6),
)
_ABOUT = (
    "Temuan berikut dikecualikan oleh daerah dengan alasan yang tertulis di dalam rencana atau di "
    "`masterplan.toml`, dan tidak dihitung di atas. Pembimbing dapat menilai apakah alasannya memadai."
)


def accepted_findings(reviewed: Reviewed) -> tuple[Block, ...]:
    """Return heading, sentence and table of the findings that are accepted; nothing where there are none."""
    if not reviewed.set_aside:
        return ()
    table = Table(
        columns=tuple(Column(head.width, head.align) for head in _HEADS),
        head=(Row(tuple(head.title for head in _HEADS)),),
        body=tuple(_row(number, one, reviewed) for number, one in enumerate(reviewed.set_aside, 1)),
        caption=Caption("Tabel", "Temuan yang dikecualikan", "tabel-dikecualikan"),
        wide=True,
    )
    return Heading(2, "Temuan yang Dikecualikan", anchor=""), Paragraph(quoted(_ABOUT)), table


def _row(number: int, one: SetAside, reviewed: Reviewed) -> Row:
    finding, exemption = one.finding, one.exemption
    text = Cell((quoted(finding.message.id), finding.code))
    where, decided = (file_and_line(place, reviewed.spec) for place in (finding.place, exemption.place))
    return Row((str(number), where, text, exemption.reason, decided))
