"""Fields: what Word computes, together with the result that is shown until it does.

Neither ``w:dirty`` nor ``w:updateFields`` is ever set: both make Word ask a question at every opening.
"""

from masterplan_cli.writing.docx.markup import escape, text_run


def field(instruction: str, result: str, properties: str = "") -> str:
    """Return a complete field.

    Args:
        instruction: such as ``PAGE``.
        result: the runs that it shows.
        properties: a ``w:rPr`` element; LibreOffice gives the result the look of the field's first run.
    """
    return f"{field_start(instruction, properties)}{result}{field_end(properties)}"


def field_start(instruction: str, properties: str = "") -> str:
    """Return the beginning of a field up to its result."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field_end(properties: str = "") -> str:
    """Return the end of a field."""
    return f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'


def page_reference(bookmark: str, label: str) -> str:
    """Return the page number of a bookmark."""
    return field(f"PAGEREF {bookmark} \\h", text_run(label))


def internal_link(bookmark: str, content: str) -> str:
    """Return runs that lead to a bookmark when clicked."""
    return f'<w:hyperlink w:anchor="{escape(bookmark)}" w:history="1">{content}</w:hyperlink>'
