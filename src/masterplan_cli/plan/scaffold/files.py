"""A new plan as one file, or as a folder of files that the working groups share."""

from collections.abc import Iterator

from msgspec import Struct

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.scaffold.answers import Answers
from masterplan_cli.plan.scaffold.examples import Examples, Given
from masterplan_cli.plan.scaffold.layout import Layout
from masterplan_cli.plan.scaffold.yaml_text import comment
from masterplan_cli.plan.schema import INCLUDE

SCHEMA_FILE = "masterplan.schema.json"
"""The schema that the first line of a plan leads editors to; it lies beside the plan."""


class _File(Struct, frozen=True):
    """Which parts stand in a file, and what its first lines say."""

    name: str
    keys: tuple[str, ...]
    about: str = ""
    dimension: Dimension | None = None


def new_plan(answers: Answers) -> str:
    """Return the text of a commented plan in one file."""
    only = _File("", tuple(fields_of(Masterplan)))
    return _texts(answers, (only,))[""]


def new_plan_files(answers: Answers, main: str) -> dict[str, str]:
    """Return the texts of a plan in several files, by name.

    Args:
        answers: what is known of the plan.
        main: the name of the plan's own file, which includes the others.
    """
    shared = {key for file in _SHARED for key in file.keys}
    own = tuple(key for key in fields_of(Masterplan) if key not in shared)
    return _texts(answers, (_File(main, own), *_SHARED))


def _texts(answers: Answers, files: tuple[_File, ...]) -> dict[str, str]:
    """Write the files twice: the ids of all examples are known after the first time."""
    given: Given = {}
    for _ in range(2):
        examples = Examples(answers.year, f"{answers.kind.label} {answers.name}", given)
        texts = {file.name: "\n".join(_lines(file, files, answers, examples)) + "\n" for file in files}
        given = examples.ids
    return texts


def _lines(file: _File, files: tuple[_File, ...], answers: Answers, examples: Examples) -> Iterator[str]:
    examples.dimension = file.dimension
    layout = Layout(answers.values(), answers.edition, examples)
    if file is files[0]:
        yield f"# yaml-language-server: $schema={SCHEMA_FILE}"
        yield "#"
    yield from comment(file.about or f"Rencana induk smart city {answers.kind.label} {answers.name}.")
    yield from _GUIDE
    if file is files[0]:
        yield ""
    for key in file.keys:
        yield from layout.section(key)
        if key == "edition" and len(files) > 1:
            yield from _include(files[1:])


def _include(files: tuple[_File, ...]) -> Iterator[str]:
    yield from comment(str(INCLUDE["description"]))
    yield "include:"
    for file in files:
        yield f"  - {file.name}"


_GUIDE = (
    "#",
    "# Isi ditulis di belakang titik dua; yang belum ada dibiarkan kosong.",
    "# Teks panjang: tulis |- di belakang titik dua, lalu teksnya menjorok di baris-baris berikutnya.",
    '# Contoh ditulis sebagai komentar; untuk memakainya, hapus "# " di depan setiap barisnya.',
    "# Kode (id) ditetapkan satu kali dan tidak pernah diubah.",
)
_OF_A_PILLAR = ("pillars", "action_plan", "roadmap", "quick_wins")
_SHARED = (
    _File("kelembagaan.yaml", ("organization",), "Kelembagaan, diisi Sekretariat Tim Pelaksana."),
    _File("analisis.yaml", ("strategic_analysis",), "Analisis strategis (Buku 1), diisi bersama Bappeda."),
    _File("visi.yaml", ("vision",), "Visi, misi, tujuan, dan sasaran, diisi bersama Bappeda."),
    *(
        _File(
            f"{dimension.value}.yaml",
            _OF_A_PILLAR,
            f"{dimension.label}, diisi Pokja {dimension.label}: strategi, program, rencana aksi, peta jalan, "
            "dan quick win.",
            dimension,
        )
        for dimension in Dimension
    ),
    _File("risiko.yaml", ("risks", "evaluation"), "Risiko dan evaluasi, diisi Sekretariat Tim Pelaksana."),
)
