"""What parts are tied to: no macros, no objects, and nothing outside but links that a reader may follow."""

from lxml import etree

from masterplan_cli.document.inlines import may_be_linked
from masterplan_cli.writing.docx.scanning import problems

_PROGRAMS = frozenset(
    {
        "vbaproject", "wordvbadata", "keymapcustomizations", "attachedtoolbars", "extensibility",
        "webextension", "webextensiontaskpanes", "xlmacrosheet", "xlintlmacrosheet",
    }
)  # fmt: skip
_OBJECTS = frozenset({"oleobject", "control", "activexcontrolbinary", "ctrlprop"})
_OTHER_FILES = frozenset(
    {
        "attachedtemplate", "afchunk", "subdocument", "frame", "mailmergesource", "mailmergeheadersource",
        "mailmergerecipientdata", "recipientdata", "transform", "externallink", "externallinkpath",
    }
)  # fmt: skip


def check_relationships(name: str, root: etree._Element) -> None:
    """Check one ``.rels`` part; raises BrokenReferenceError."""
    for relation in root.iter("{*}Relationship"):
        kind = relation.get("Type", "").rstrip("/").rpartition("/")[2]
        target = relation.get("Target", "")
        is_outside = relation.get("TargetMode", "").casefold() == "external" or _leads_out(target)
        if kind.casefold() in _PROGRAMS:
            raise problems.MACROS.at(name, what=kind)
        if kind.casefold() in _OBJECTS:
            raise problems.OBJECT.at(name, what=kind)
        is_link = kind == "hyperlink" and may_be_linked(target)
        if kind.casefold() in _OTHER_FILES or (is_outside and not is_link):
            raise problems.OUTSIDE.at(name, what=kind or "?", target=shortened(target))


def shortened(text: str) -> str:
    """Return a text from a document as a message may show it."""
    return "".join(character if character.isprintable() else "?" for character in text)[:80]


def _leads_out(target: str) -> bool:
    return "\\" in target or "//" in target or ":" in target.partition("/")[0]
