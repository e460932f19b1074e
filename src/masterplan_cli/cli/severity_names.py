"""What the severities of changes are called."""

from masterplan_cli.text.bilingual import Bilingual

CHANGE_SEVERITIES = {
    "critical": Bilingual("kritis", "critical"),
    "major": Bilingual("besar", "major"),
    "minor": Bilingual("kecil", "minor"),
    "info": Bilingual("info", "info"),
}
