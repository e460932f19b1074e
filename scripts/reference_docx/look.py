"""Fonts, colours and widths of the built-in reference document.

Cambria and Calibri come with every Word; Caladea and Carlito, which have the same widths, stand in for
them elsewhere. Every colour of text has a contrast of at least 4.5:1 on its ground (WCAG 2.2, 1.4.3).
"""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

SERIF, SANS = "Cambria", "Calibri"
STAND_INS = ((SERIF, "Caladea", "roman"), (SANS, "Carlito", "swiss"))

NAVY, INK, GREY, RED, LINK, WHITE = "1F3864", "1A1A1A", "595959", "9C0006", "1A4E8A", "FFFFFF"
GOLD, RULE = "C9A227", "8EA0BF"
"""For lines only, never for text."""
TEAL, SKY = "2B746F", "D3DFF0"
"""For the areas of charts: with navy and gold, four degrees of lightness."""
PALE, LIGHT, SOFT, WARN = "EDF1F8", "DCE4F1", "C9D6EA", "FFF2CC"
"""Grounds behind text."""

PORTRAIT, LANDSCAPE = 7937, 13436
"""Widths of the text in twips: A4 less the margins 4-3-3-3 cm, upright and turned."""
STEP = 397
"""How far each level of a list moves to the right, in twips (7 mm)."""
DEPTHS = 5
"""Word has five built-in list styles of each kind."""
