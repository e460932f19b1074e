"""Where somebody signs: a block on the right with room for pen and stamp."""

from masterplan_cli.document.blocks import Signature
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.style_names import Style


def signature(block: Signature, ledger: Ledger) -> str:
    """Return the block; the room to sign is the space that the name's style keeps above it."""
    above = [text for text in (block.place_and_date, block.office) if text]
    lines = [ledger.paragraph(Style.SIGNATURE, text_run(text)) for text in above]
    lines.append(_name(block.name, ledger))
    lines += [ledger.paragraph(Style.SIGNATURE_DETAIL, text_run(text)) for text in block.details]
    return "".join(lines)


def _name(name: str, ledger: Ledger) -> str:
    if not name:
        return ledger.paragraph(Style.SIGNATURE_LINE, tab() + tab())
    return ledger.paragraph(Style.SIGNATURE_NAME, text_run(name))
