"""The examples of faults outside the text of a plan: laid out on disk, and run as they are printed."""

import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_runs import (
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from test_cli_logo import png

from masterplan_cli.checking.lessons import LESSONS
from masterplan_cli.checking.registry import Example
from masterplan_cli.plan.smallest import plan_around

WITH_FILES = {
    code: lesson.example
    for code, lesson in LESSONS.items()
    if lesson.example
    and (lesson.example.form == "console" or code.startswith(("MP05", "MP08")))
    and not code.startswith(("MP09", "MP13"))  # settings and reasons have tests of their own
}

PART = "agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]\n"
MANY_KEYS = "".join(f"k{number}: 1\n" for number in range(201_000))
MANY_ERRORS = MINIMAL + "agencies:\n" + "  - {}\n" * 1500
UNKNOWN_AGENCIES = ", ".join(f"opd-{number}" for number in range(1500))
MANY_OF_A_RULE = MINIMAL + (
    "action_plan:\n  policy:\n"
    f"    - {{id: aksi-1, name: Peraturan, program: gov-01, support: [{UNKNOWN_AGENCIES}]}}\n"
)
LONG_TEXT = MINIMAL + f"title: {'a' * 200_001}\n"


def lay_out(folder: Path) -> None:
    """Write what the examples name: plans, parts, pictures."""
    for path in ("tuban/2018.yaml", "2018.yaml"):
        write(folder / path, MINIMAL)
    write(folder / "masterplan.yaml", MINIMAL)
    for path in ("pillars.yaml", "pilar/governance.yaml"):
        write(folder / path, PART)
    write(folder / "bersarang.yaml", "include: [pillars.yaml]\n")
    write(folder / "kepala.yaml", "revision: {year: 2018}\n")
    write(folder / "201-berkas/masterplan.yaml", MINIMAL + "include:\n" + "  - x.yaml\n" * 201)
    write(folder / "berlambang.yaml", MINIMAL.rstrip("\n}") + ", logo: logo.png}\n")
    write(folder / "naskah.yaml", LONG_TEXT)
    (folder / "tautan.yaml").symlink_to("../rahasia.yaml")
    write(folder.parent / "rahasia.yaml", PART)
    (folder / "rahasia").symlink_to("rahasia")
    (folder / "rencana.docx").write_bytes(a_zip())
    (folder / "logo.png").write_bytes(png())
    (folder / "kecil.png").write_bytes(png(8, 8))
    (folder / "terpotong.png").write_bytes(png()[:40])
    (folder / "besar.png").write_bytes(png() + bytes(12 * 1024 * 1024))
    write(folder / "lambang.svg", "<svg/>")
    for name in ("gambar", "kosong"):
        (folder / name).mkdir()


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def a_zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return held.getvalue()


def repository(folder: Path) -> None:
    (folder / "terbaru.yaml").symlink_to("2018.yaml")
    settings = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false")
    for arguments in (("init", "-q"), ("add", "2018.yaml", "terbaru.yaml"), ("commit", "-qm", "satu")):
        subprocess.run(["git", *settings, *arguments], cwd=folder, check=True)


def damaged_repository(folder: Path) -> None:
    repository(folder)
    asked = ["git", "rev-parse", "HEAD:2018.yaml"]
    name = subprocess.run(asked, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()
    stored = folder / ".git/objects" / name[:2] / name[2:]
    stored.chmod(0o644)
    stored.write_bytes(b"")


SCENES: dict[str, Callable[[Path], None]] = {
    "MP004": lambda folder: write(folder / "data-mentah.yaml", "#" * (8 * 1024 * 1024 + 1)),
    "MP048": lambda folder: write(folder / "data-mentah.yaml", MANY_KEYS),
    "MP197": lambda folder: write(folder / "data-mentah.yaml", MANY_OF_A_RULE),
    "MP198": lambda folder: write(folder / "data-mentah.yaml", MANY_ERRORS),
    "MP072": repository,
    "MP073": repository,
    "MP074": repository,
    "MP075": repository,
    "MP076": damaged_repository,
}
"""What single examples need beyond `lay_out`."""


def codes_of(
    masterplan: Masterplan, example: Example, text: str, monkeypatch: pytest.MonkeyPatch
) -> set[str]:
    """Return the codes of the faults that an example gives: of the plan it is, or of the command it shows."""
    if example.form == "yaml":
        write(Path("masterplan.yaml"), plan_around(text))
        arguments = ["validate", "masterplan.yaml"]
    else:
        [line] = text.splitlines()
        command, _, source = line.removeprefix("$ masterplan ").partition(" < ")
        arguments = command.replace('"', "").split()
        if source:
            data = Path(source).read_bytes()
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    if arguments[0] == "render":
        return set(re.findall(r"\bMP[01]\d\d\b", masterplan(*arguments).everything))
    asked = ("MP0", "MP1", "MP202")  # the last for what is said of rules
    selected = [word for code in asked for word in ("--select", code)]
    found = json.loads(masterplan(arguments[0], "--format", "json", *selected, *arguments[1:]).out)
    return {finding["code"] for finding in found["findings"]} - {"MP202"}


@pytest.mark.parametrize(("code", "example"), WITH_FILES.items(), ids=WITH_FILES)
def test_an_example_does_what_it_says(
    masterplan: Masterplan, code: str, example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path("rencana").absolute()
    folder.mkdir()
    lay_out(folder)
    if scene := SCENES.get(code):
        scene(folder)
    monkeypatch.chdir(folder)
    with monkeypatch.context() as bad_scene:
        if code == "MP070":
            bad_scene.setenv("PATH", "")
        expected = {"MP103", "MP198"} if code == "MP198" else {code}
        assert codes_of(masterplan, example, example.bad, bad_scene) == expected
        bad_scene.chdir(folder)
    with monkeypatch.context() as good_scene:
        assert codes_of(masterplan, example, example.good, good_scene) == set()
