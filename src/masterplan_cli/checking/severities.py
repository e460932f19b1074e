"""What the severities of findings are called, and what each means."""

from masterplan_cli.text.bilingual import Bilingual

FINDING_SEVERITIES = {
    "error": Bilingual("galat", "error"),
    "warning": Bilingual("peringatan", "warning"),
    "info": Bilingual("catatan", "note"),
}
"""Their names, the gravest first."""

FINDING_MEANINGS = {
    "error": Bilingual("bukunya akan keliru", "the book would be wrong"),
    "warning": Bilingual("asesor akan berkeberatan", "an assessor would object"),
    "info": Bilingual("layak dilihat", "worth a look"),
}
