"""MP804 to MP807: names, by which readers tell things apart."""

from collections.abc import Iterator
from functools import lru_cache

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of, shortened
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.agencies import Agency
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.reading.tree import Path

_LONGEST = 150  # letters; more than two lines of a table cell
_FEWEST_LETTERS = 12  # shorter ones may be abbreviations


@rule(
    "MP804",
    "warning",
    title=("Nama tidak kembar", "No two things of one name"),
    message=(
        "Nama “{name}” sudah dipakai {kind} di {where}.",
        "The {kind} in {where} is named “{name}” too.",
    ),
    remedy=(
        "Gabungkan keduanya, atau beri nama yang menunjukkan bedanya.",
        "Make one of both, or name them by what sets them apart.",
    ),
    why=(
        "Di tabel hanya nama yang tampak; dua yang kembar terbaca sebagai salah salin atau dana ganda.",
        "Tables show names only; twins read as a slip in copying or as money given twice.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Layanan desa, subdimension: bureaucracy}
    """,
    at="pillars.governance.programs[1].name",
    good="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service}
              - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy}
    """,
)
def no_twins(subject: Subject) -> Iterator[Hit]:
    """Actions are compared within their programme: two programmes may both have a training."""
    first: dict[tuple[object, str], Path] = {}
    for path, part in _with_names(subject):
        group = part.program if isinstance(part, Action) else type(part)
        seen = first.setdefault((group, _folded(part.name)), path)
        if seen != path:
            where = line_of(subject.place(*seen), subject.place(*path))
            values = {"name": shortened(part.name), "kind": ENTITY_NAMES[part.entity], "where": where}
            yield Hit((*path, "name"), values)


def _with_names(subject: Subject) -> Iterator[tuple[Path, Action | Agency | Program | QuickWin]]:
    yield from subject.parts_of(Agency)
    yield from subject.parts_of(Program)
    yield from subject.parts_of(Action)
    yield from subject.parts_of(QuickWin)


@lru_cache(maxsize=1 << 14)
def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


@rule(
    "MP805",
    "info",
    title=("Nama bukan huruf besar semua", "Names are not all capitals"),
    message=("“{name}” ditulis dengan huruf besar semua.", "“{name}” is written in capitals throughout."),
    remedy=(
        "Tulis dengan huruf besar di awal kata saja; buku mengatur sendiri huruf judulnya.",
        "Write capitals at the beginning of words only; books set their own headings in capitals.",
    ),
    why=(
        "Nama yang disalin dari kepala tabel Excel tampak berteriak di antara nama lain.",
        "A name copied from the head of a sheet shouts among the others.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance:
            programs: [{id: gov-01, name: LAYANAN DESA DIGITAL, subdimension: public-service}]
    """,
    at="pillars.governance.programs[0].name",
    good="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Desa Digital, subdimension: public-service}]
    """,
)
def names_not_all_capitals(subject: Subject) -> Iterator[Hit]:
    """One word may be an abbreviation; several long ones are not."""
    for path, part in _with_titles(subject):
        name = part.name
        if not name.isupper():
            continue
        is_several_words = " " in name.strip() and sum(map(str.isalpha, name)) >= _FEWEST_LETTERS
        if is_several_words and not subject.is_own_name(name):
            yield Hit((*path, "name"), {"name": shortened(name)})


@rule(
    "MP806",
    "info",
    title=("Nama yang ringkas", "Names are short"),
    message=(
        "Nama ini sepanjang {length} huruf: “{name}”.",
        "This name is {length} letters long: “{name}”.",
    ),
    remedy=(
        "Ringkas sampai {longest} huruf; penjelasannya ditulis di uraian atau keluaran.",
        "Shorten it to {longest} letters; what explains it belongs in description or output.",
    ),
    why=(
        "Nama menjadi judul dan sel tabel; kalimat panjang memenuhi halaman dan tidak diingat orang.",
        "Names become headings and cells; long sentences fill the page and nobody remembers them.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance:
            programs:
              - id: gov-01
                subdimension: public-service
                name: >-
                  Penyediaan layanan surat keterangan desa secara daring dengan tanda tangan elektronik kepala
                  desa di seluruh desa dan kelurahan agar warga tidak perlu lagi datang ke kantor kecamatan
    """,
    at="pillars.governance.programs[0].name",
    good="""
        pillars:
          governance:
            programs: [{id: gov-01, name: Layanan Surat Desa Daring, subdimension: public-service}]
    """,
)
def names_are_short(subject: Subject) -> Iterator[Hit]:
    """Letters are counted as they stand."""
    for path, part in _with_titles(subject):
        name = part.name
        if len(name) > _LONGEST and not subject.is_own_name(name):
            values = {"length": len(name), "name": shortened(name), "longest": _LONGEST}
            yield Hit((*path, "name"), values)


def _with_titles(subject: Subject) -> Iterator[tuple[Path, Action | Agency | Program | QuickWin | Indicator]]:
    yield from _with_names(subject)
    yield from subject.parts_of(Indicator)


_DESCRIPTIONS = frozenset(("problem", "description", "output"))


@rule(
    "MP807",
    "info",
    title=("Uraian lebih daripada nama", "Descriptions say more than the name"),
    message=(
        "{field} hanya mengulang nama “{name}”.",
        "{field} only repeats the name “{name}”.",
    ),
    remedy=(
        "Tulis apa yang dilakukan, bagi siapa, dan apa hasilnya; atau hapus barisnya.",
        "Write what is done, for whom and with what result; or remove the line.",
    ),
    why=(
        "Kolom yang mengulang nama tampak terisi, tetapi tidak memberi tahu pembaca apa pun.",
        "A column that repeats the name looks filled and tells readers nothing.",
    ),
    source="masterplan",
    bad="""
        pillars:
          governance:
            programs:
              - {id: gov-01, name: Layanan Desa, subdimension: public-service, description: Layanan desa.}
    """,
    at="pillars.governance.programs[0].description",
    good="""
        pillars:
          governance:
            programs:
              - id: gov-01
                name: Layanan Desa
                subdimension: public-service
                description: Surat desa diterbitkan daring dengan tanda tangan elektronik.
    """,
)
def descriptions_say_more(subject: Subject) -> Iterator[Hit]:
    """Problem and description of a programme, output of an action."""
    for path, part in _with_names(subject):
        for key in _DESCRIPTIONS.intersection(type(part).model_fields):
            text = getattr(part, key)
            if text and _begins_alike(text, part.name) and _repeats(text, part.name):
                yield Hit((*path, key), {"field": f"`{key}`", "name": shortened(part.name)})


def _begins_alike(text: str, name: str) -> bool:
    """Tell whether two texts may say the same: far faster than to compare them whole."""
    return text[0].casefold() == name[0].casefold()


def _repeats(text: str, name: str) -> bool:
    return _folded(text).rstrip(".") == _folded(name).rstrip(".")
