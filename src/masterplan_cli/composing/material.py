"""What a book is made from: the plan, its index, and how gaps are printed."""

from msgspec import Struct

from masterplan_cli.composing.markdown import plan_cell
from masterplan_cli.document.inlines import Inline, Missing
from masterplan_cli.document.tables import Cell
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.unfilled import UNFILLED
from masterplan_cli.plan.values import MarkdownText

MISSING = Missing(UNFILLED)
NIL = "–"


class Material(Struct, frozen=True):
    """The plan that a book is made from.

    Attributes:
        plan: the plan.
        index: look-ups over it.
        draft: whether gaps are marked ``[BELUM DIISI]`` instead of being left out.
    """

    plan: Masterplan
    index: Index
    draft: bool = False

    @property
    def gap(self) -> Inline:
        """What stands for something that the plan does not say."""
        return MISSING if self.draft else NIL

    def cell(self, value: str | None) -> str | Cell:
        """Return a table cell with a plain or a Markdown text, or with the mark of a gap."""
        if value is None:
            return Cell(((MISSING,),)) if self.draft else NIL
        return plan_cell(value) if isinstance(value, MarkdownText) else value

    def agency(self, agency_id: str | None) -> str | Cell:
        """Return a table cell with an agency's short name."""
        return self.cell(self.agency_name(agency_id))

    def agency_name(self, agency_id: str | None) -> str | None:
        """Return an agency's short name; None without an id."""
        return None if agency_id is None else self.index.agency_name(agency_id)

    def agency_list(self, *agency_ids: str) -> str:
        """Return the short names of agencies, separated by commas; ``–`` for none."""
        return ", ".join(str(self.agency_name(agency_id)) for agency_id in agency_ids) or NIL
