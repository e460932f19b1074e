"""Review notes know the chapter of every part of a plan, and say in words where a finding stands."""

import pytest
from suite_books import editions

from masterplan_cli.checking.findings import Finding
from masterplan_cli.composing.review.chapters import GENERAL, by_chapter
from masterplan_cli.composing.review.places import file_and_line, path_in_words
from masterplan_cli.plan.analysis import StrategicAnalysis
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.tree import Mapping, Path, Place, Sequence
from masterplan_cli.text.bilingual import Bilingual

OF_NO_CHAPTER = {"schema", "edition", "revision", "horizon"}
_PLACE = Place("rencana.yaml", 1, 1)


def finding(*path: str | int) -> Finding:
    return Finding("MP301", "warning", _PLACE, path, Bilingual("", ""), Bilingual("", ""))


def chapter_of(edition: str, *path: str | int) -> str:
    chapters = by_chapter([finding(*path)], editions()[edition])
    [found] = [chapter.full_title for chapter in chapters if chapter.findings]
    return found


@pytest.mark.parametrize("edition", editions())
def test_every_part_of_a_plan_belongs_to_a_chapter(edition: str) -> None:
    without = {key for key in fields_of(Masterplan) if chapter_of(edition, key) == GENERAL}
    assert without == OF_NO_CHAPTER


def test_the_edition_of_2021_has_a_chapter_for_every_analysis() -> None:
    keys = fields_of(StrategicAnalysis)
    assert GENERAL not in {chapter_of("kominfo-2021", "strategic_analysis", key) for key in keys}


@pytest.mark.parametrize(
    ("path", "chapter"),
    [
        (("strategic_analysis", "swot", "strengths", 0), "Buku 1, BAB V Analisis SWOT"),
        (("strategic_analysis", "readiness"), "Buku 1, BAB III Analisis Kesiapan Daerah"),
        (("pillars", "living", "programs", 2, "lead"), "Buku 2, BAB III Strategi"),
        (("action_plan", "policy", 3, "budget"), "Buku 2, BAB IV Rencana Aksi"),
        (("quick_wins", 0, "end"), "Buku 2, BAB VI Quick Win"),
        (("agencies", 4), "Buku 2, Lampiran: Kelembagaan Smart City"),
        ((), GENERAL),
        (("vsion",), GENERAL),
    ],
)
def test_a_path_leads_into_its_chapter(path: Path, chapter: str) -> None:
    assert chapter_of("kominfo-2018", *path).startswith(chapter)


def test_a_path_is_said_in_the_words_of_the_plan() -> None:
    tree, groups, actions, action = Mapping(_PLACE), Mapping(_PLACE), Sequence(_PLACE), Mapping(_PLACE)
    action["id"] = "aksi-004"
    actions.append(action)
    groups["policy"] = actions
    tree["action_plan"] = groups
    found = finding("action_plan", "policy", 0, "budget", 1, "amount")
    assert path_in_words(found, tree) == (
        "Rencana aksi › Kebijakan dan Kelembagaan › aksi-004 › Anggaran › butir 2 › Jumlah (Rp)"
    )
    assert path_in_words(finding("pillars", "living", "motto"), tree) == (
        "Strategi enam dimensi › Smart Living › motto"
    )
    assert path_in_words(finding(), tree) == ""


@pytest.mark.parametrize(
    ("file", "spec", "said"),
    [
        ("rencana/pilar/living.yaml", "rencana/masterplan.yaml", "pilar/living.yaml:7"),
        ("2018.yaml", "2018.yaml", "2018.yaml:7"),
        ("HEAD:tuban/2018.yaml", "HEAD:tuban/2018.yaml", "2018.yaml:7"),
        ("-", "-", "-:7"),
    ],
)
def test_a_file_is_named_as_seen_from_the_plan(file: str, spec: str, said: str) -> None:
    assert file_and_line(Place(file, 7, 1), spec) == said
