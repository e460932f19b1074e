"""``masterplan new``: a commented plan to begin with, and what to do next."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from masterplan_cli.cli.console import print_bytes, print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.regency_names import file_stem, kind_and_name, ordinary, says_kind
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.scaffold import SCHEMA_FILE, Answers, new_plan, new_plan_files
from masterplan_cli.reading import PLAN_FILE_NAME
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.writing.files import write_all
from masterplan_cli.writing.output_error import OutputError

_SUFFIXES = (".yaml", ".yml")


class Wish(Struct, frozen=True):
    """What the user said of the plan; None for what was not said."""

    name: str | None
    kind: str | None
    province: str | None
    year: int | None
    edition: str | None
    in_folder: bool
    output: str | None


def start_plan(wish: Wish, language: Language) -> ExitCode:
    """Write a new plan, and print what to do next.

    Raises:
        CommandError: the wish cannot be met.
        OutputError: a file is there already, or cannot be written; then nothing was changed.
    """
    answers = _answers(wish)
    if wish.output == "-":
        if wish.in_folder:
            raise CommandError(ExitCode.USAGE, _FOLDER_TO_STDOUT)
        print_bytes(new_plan(answers).encode())
        _say_what_was_guessed(wish, answers, language)
        return ExitCode.DONE
    main = _main_file(wish, answers)
    texts = new_plan_files(answers, main.name) if wish.in_folder else {main.name: new_plan(answers)}
    write_new({main.parent / name: text.encode() for name, text in texts.items()} | _schema(main.parent))
    _print_next_steps(main, wish, answers, language)
    _say_what_was_guessed(wish, answers, language)
    return ExitCode.DONE


def write_new(outputs: Mapping[Path, bytes]) -> None:
    """Write files none of which may be there yet.

    Raises:
        OutputError: one is there already, or cannot be written; then nothing was changed.
    """
    for path in outputs:
        if os.path.lexists(path):
            raise OutputError(path, *_EXISTS)
    write_all(outputs)


def is_plan_file(path: Path) -> bool:
    """Tell whether the user names a file, and not a folder to put it in."""
    return path.suffix.lower() in _SUFFIXES and not path.is_dir()


def in_command(path: Path) -> str:
    """Return a path as it is typed behind a command."""
    return f'"{path}"' if " " in str(path) else str(path)


def _answers(wish: Wish) -> Answers:
    from masterplan_cli.cli.template import built_in_edition

    if wish.name is None:
        raise CommandError(ExitCode.USAGE, _NO_NAME, _NO_NAME_REMEDY)
    if wish.name.lower().endswith(_SUFFIXES):
        raise CommandError(
            ExitCode.USAGE, _FILE_FOR_NAME.format(name=wish.name), _OUTPUT_REMEDY.format(name=wish.name)
        )
    kind, name = kind_and_name(ordinary(wish.name), wish.kind)
    edition = wish.edition or str(Masterplan.model_fields["edition"].default)
    return Answers(
        kind=kind,
        name=name,
        province=None if wish.province is None else ordinary(wish.province),
        year=wish.year or date.today().year,
        edition=built_in_edition(edition).id,
    )


def _main_file(wish: Wish, answers: Answers) -> Path:
    stem = file_stem(answers)
    output = Path(wish.output) if wish.output else None
    if wish.in_folder:
        if output is not None and is_plan_file(output):
            raise CommandError(ExitCode.USAGE, _FILE_FOR_FOLDER.format(path=output))
        return (output or Path(stem)) / PLAN_FILE_NAME
    if output is None:
        return Path(f"{stem}.yaml")
    return output if is_plan_file(output) else output / f"{stem}.yaml"


def _schema(folder: Path) -> dict[Path, bytes]:
    """The schema that the plan's first line names; one that lies there already stays."""
    from masterplan_cli.plan.schema import schema_text

    path = folder / SCHEMA_FILE
    return {} if path.exists() else {path: schema_text().encode()}


def _print_next_steps(main: Path, wish: Wish, answers: Answers, language: Language) -> None:
    plan = main.parent if wish.in_folder else main
    print_text(_MADE.format(plan=plan, regency=f"{answers.kind.label} {answers.name}").to(language))
    steps = _STEPS if answers.province else (_PROVINCE, *_STEPS)
    for number, step in enumerate((_EDIT_FOLDER if wish.in_folder else _EDIT, *steps), start=1):
        print_text(f"  {number}. {step.format(file=main, plan=in_command(plan)).to(language)}")


def _say_what_was_guessed(wish: Wish, answers: Answers, language: Language) -> None:
    if wish.kind is None and not says_kind(wish.name or ""):
        print_text(_GUESSED.format(kind=answers.kind.value).to(language), to_stderr=True)


_MADE = Bilingual(
    "Rencana baru untuk {regency}: {plan}. Selanjutnya:", "A new plan for {regency}: {plan}. Next:"
)
_GUESSED = Bilingual(
    "Jenis daerah tidak disebut, maka ditulis {kind}; bila keliru, ubah regency.kind.",
    "The kind of regency was not given, so it is {kind}; if that is wrong, change regency.kind.",
)
_EDIT = Bilingual(
    "isi {file} dengan penyunting teks, misalnya Visual Studio Code",
    "fill in {file} with a text editor such as Visual Studio Code",
)
_EDIT_FOLDER = Bilingual(
    "bagikan berkas-berkasnya: satu untuk setiap pokja; {file} dipegang Diskominfo",
    "share the files out, one for every working group; {file} stays with Diskominfo",
)
_PROVINCE = Bilingual("tulis provinsi di regency.province", "write the province at regency.province")
_STEPS = (
    Bilingual("periksa: masterplan validate {plan}", "check: masterplan validate {plan}"),
    Bilingual(
        "lihat kemajuan: masterplan validate {plan} --completeness",
        "see how far it is: masterplan validate {plan} --completeness",
    ),
    Bilingual(
        "cetak rancangan: masterplan render {plan} --draft",
        "print a draft: masterplan render {plan} --draft",
    ),
    Bilingual(
        "arti setiap kode temuan: masterplan explain",
        "what the codes of findings mean: masterplan explain",
    ),
)
_FILE_FOR_NAME = Bilingual(
    "`{name}` nama berkas, bukan nama daerah", "`{name}` is the name of a file, not of a regency"
)
_OUTPUT_REMEDY = Bilingual(
    'tulis: masterplan new "Kabupaten Tuban" -o {name}', 'write: masterplan new "Kabupaten Tuban" -o {name}'
)
_NO_NAME = Bilingual("nama daerah belum disebut", "the name of the regency is missing")
_NO_NAME_REMEDY = Bilingual(
    'tulis: masterplan new "Kabupaten Tuban"; untuk revisi berikutnya: masterplan new --from LAMA.yaml',
    'write: masterplan new "Kabupaten Tuban"; for the next revision: masterplan new --from OLD.yaml',
)
_FOLDER_TO_STDOUT = Bilingual(
    "--folder tidak dapat ditulis ke keluaran baku; sebutkan folder pada -o",
    "--folder cannot go to standard output; name a folder with -o",
)
_FILE_FOR_FOLDER = Bilingual(
    "--folder memerlukan folder, bukan berkas {path}", "--folder needs a folder, not the file {path}"
)
_EXISTS = (
    Bilingual("Sudah ada; tidak ada yang ditimpa.", "It exists already; nothing was overwritten."),
    Bilingual("Sebutkan nama atau folder lain dengan -o.", "Give another name or folder with -o."),
)
