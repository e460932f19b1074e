"""Parsing XML that is not trusted: a part with a DOCTYPE is refused before its entities are even read."""

from xml.parsers import expat

from lxml import etree

from masterplan_cli.writing.docx.faults import BrokenReferenceError
from masterplan_cli.writing.docx.scanning import problems


def parsed(name: str, content: bytes) -> etree._Element:
    """Return the root of a part.

    Raises:
        BrokenReferenceError: it has a DOCTYPE, or is not well formed.
    """
    _refuse_doctype(name, content)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as cause:
        raise problems.DAMAGED.at(name, reason=type(cause).__name__) from cause
    if root.getroottree().docinfo.internalDTD is not None:
        raise problems.DOCTYPE.at(name)
    return root


class _PrologIsOverError(Exception):
    """The root element has begun; no DOCTYPE can follow."""


def _refuse_doctype(name: str, content: bytes) -> None:
    """Look at the prolog with a parser that knows all encodings of XML: a search for bytes does not."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise problems.DOCTYPE.at(name)

    def stop(*_: object) -> None:
        raise _PrologIsOverError

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        parser.Parse(content, True)
    except _PrologIsOverError:
        return
    except BrokenReferenceError:
        raise
    except (expat.ExpatError, LookupError, ValueError) as cause:
        raise problems.DAMAGED.at(name, reason=type(cause).__name__) from cause
