"""What the severities of findings and of changes are called."""

from masterplan_cli.text.bilingual import Bilingual

FINDING_SEVERITIES = {
    "error": Bilingual("galat", "error"),
    "warning": Bilingual("peringatan", "warning"),
    "info": Bilingual("catatan", "note"),
}
CHANGE_SEVERITIES = {
    "critical": Bilingual("kritis", "critical"),
    "major": Bilingual("besar", "major"),
    "minor": Bilingual("kecil", "minor"),
    "info": Bilingual("info", "info"),
}
