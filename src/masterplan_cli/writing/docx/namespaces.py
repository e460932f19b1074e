"""What the parts that the writer makes begin with."""

from docx.oxml.ns import nsmap

XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

DECLARATIONS = " ".join(f'xmlns:{prefix}="{nsmap[prefix]}"' for prefix in ("w", "r"))
"""``xmlns`` attributes for the root of a part, or of a piece that is parsed on its own."""
