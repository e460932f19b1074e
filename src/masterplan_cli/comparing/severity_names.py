"""What the severities of changes are called, and what they ask of the reader."""

from collections.abc import Mapping

from masterplan_cli.text.bilingual import Bilingual

CHANGE_SEVERITIES: Mapping[str, Bilingual] = {
    "critical": Bilingual("kritis", "critical"),
    "major": Bilingual("besar", "major"),
    "minor": Bilingual("kecil", "minor"),
    "info": Bilingual("info", "info"),
}
CHANGE_MEANINGS: Mapping[str, Bilingual] = {
    "critical": Bilingual(
        "rencana menjanjikan lebih sedikit, atau angkanya tidak wajar; penanda tangan harus memutuskan",
        "the plan promises less than before, or a figure is implausible; whoever signs must decide",
    ),
    "major": Bilingual(
        "yang dijanjikan rencana berbeda; penanda tangan harus tahu",
        "what the plan commits to is different; whoever signs must know",
    ),
    "minor": Bilingual(
        "cara kerjanya berbeda; OPD yang bersangkutan harus tahu",
        "how the work is done is different; the office concerned must know",
    ),
    "info": Bilingual(
        "susunan kata atau data rujukan; tidak ada yang harus bertindak",
        "wording or reference data; nobody has to act",
    ),
}
