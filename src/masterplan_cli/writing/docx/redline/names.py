"""The names of elements and attributes that a redline touches, as lxml spells them."""

from docx.oxml.ns import qn

BODY, PARAGRAPH, RUN, LINK = qn("w:body"), qn("w:p"), qn("w:r"), qn("w:hyperlink")
PARAGRAPH_PROPERTIES, RUN_PROPERTIES, SECTION = qn("w:pPr"), qn("w:rPr"), qn("w:sectPr")
STYLE = qn("w:pStyle")
TEXT, TAB, BREAK = qn("w:t"), qn("w:tab"), qn("w:br")
DELETED_TEXT, INSTRUCTION, DELETED_INSTRUCTION = qn("w:delText"), qn("w:instrText"), qn("w:delInstrText")
FIELD_MARK, FIELD_KIND = qn("w:fldChar"), qn("w:fldCharType")
NOTE, NOTE_MARK = qn("w:footnote"), qn("w:footnoteReference")
TABLE, ROW, ROW_PROPERTIES, CELL = qn("w:tbl"), qn("w:tr"), qn("w:trPr"), qn("w:tc")
CELL_PROPERTIES, SPAN, MERGE, HEAD_ROW = qn("w:tcPr"), qn("w:gridSpan"), qn("w:vMerge"), qn("w:tblHeader")
KEEP_WHOLE = qn("w:cantSplit")
GRID_COLUMN, WIDTH, CELL_WIDTH, TABLE_WIDTH = qn("w:gridCol"), qn("w:w"), qn("w:tcW"), qn("w:tblW")
TABLE_TITLE, PICTURE = qn("w:tblCaption"), qn("wp:docPr")
LIST, LIST_INSTANCE = qn("w:numId"), qn("w:num")
INSERTED, DELETED = qn("w:ins"), qn("w:del")
VALUE, ID, AUTHOR, DATE = qn("w:val"), qn("w:id"), qn("w:author"), qn("w:date")
KEEP_SPACE = qn("xml:space")
