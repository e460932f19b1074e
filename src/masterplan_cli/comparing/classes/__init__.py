"""The registry of change classes, one module for each area."""

from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import (
    analysis,
    duties,
    entities,
    identity,
    judgement,
    money,
    schedule,
    targets,
    texts,
)
from masterplan_cli.text.bilingual import Bilingual

FAMILIES: tuple[tuple[Bilingual, tuple[ChangeClass, ...]], ...] = (
    (Bilingual("Yang datang, pergi, dan berganti nama", "What came, went and was renamed"), entities.CLASSES),
    (
        Bilingual("Kode, tempat, penggabungan, dan pemecahan", "Ids, places, mergers, splits"),
        identity.CLASSES,
    ),
    (Bilingual("Anggaran", "Budgets"), money.CLASSES),
    (Bilingual("Indikator dan target", "Indicators and targets"), targets.CLASSES),
    (Bilingual("Jadwal", "Schedule"), schedule.CLASSES),
    (Bilingual("Penanggung jawab dan pelaksanaan", "Duties and progress"), duties.CLASSES),
    (Bilingual("Kesiapan dan risiko", "Readiness and risks"), judgement.CLASSES),
    (Bilingual("Indikator RPJMD dan inovasi", "RPJMD indicators and innovations"), analysis.CLASSES),
    (Bilingual("Naskah dan rincian", "Texts and details"), texts.CLASSES),
)
"""Every class of change by family, in the order in which documentation lists them."""

CLASSES: dict[str, ChangeClass] = {
    change_class.code: change_class for _, classes in FAMILIES for change_class in classes
}
"""Every class of change by its code, in the same order."""
