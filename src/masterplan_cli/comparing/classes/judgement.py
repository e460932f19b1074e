"""Classes for figures of judgement: readiness scores and the level of risks."""

from functools import partial

from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_MESSAGE = Bilingual("{what}: {old} menjadi {new}.", "{what}: {old} becomes {new}.")
_readiness = partial(ChangeClass, message=_MESSAGE, area="readiness", measure="number")
_risk = partial(ChangeClass, message=_MESSAGE, area="risk", measure="number")

READINESS_UP = _readiness(
    "readiness-raised", "readiness-lowered", "minor",
    title=Bilingual("Skor kesiapan naik", "Readiness score raised"),
    explanation=Bilingual("Skor lebih tinggi pada skala yang sama.", "A higher score on the same scale."),
)  # fmt: skip
READINESS_DOWN = _readiness(
    "readiness-lowered", "readiness-raised", "major",
    title=Bilingual("Skor kesiapan turun", "Readiness score lowered"),
    explanation=Bilingual("Skor lebih rendah pada skala yang sama.", "A lower score on the same scale."),
)  # fmt: skip
RISK_UP = _risk(
    "risk-raised", "risk-lowered", "major",
    title=Bilingual("Risiko meningkat", "Risk raised"),
    explanation=Bilingual(
        "Kemungkinan atau dampaknya lebih besar.", "It is more likely, or its impact is greater."
    ),
)  # fmt: skip
RISK_DOWN = _risk(
    "risk-lowered", "risk-raised", "minor",
    title=Bilingual("Risiko menurun", "Risk lowered"),
    explanation=Bilingual(
        "Kemungkinan atau dampaknya lebih kecil.", "It is less likely, or its impact is smaller."
    ),
)  # fmt: skip

CLASSES = (READINESS_UP, READINESS_DOWN, RISK_UP, RISK_DOWN)
