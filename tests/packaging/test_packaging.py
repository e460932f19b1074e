"""The wheel, installed in an empty environment outside the checkout, is all that a user needs."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
TRAVELLING = ("templates", "examples", "schema")
BOOKS = [
    "tuban-2019-buku-1-analisis-strategis",
    "tuban-2019-buku-2-masterplan",
    "tuban-2019-buku-3-ringkasan-eksekutif",
]
WHERE_EXAMPLES_ARE = (
    'from masterplan_cli.resources import resource_folder; print(resource_folder("examples"))'
)


@dataclass(frozen=True)
class Installed:
    """The wheel, and the environment that it was installed in."""

    wheel: Path
    programs: Path

    def run(self, program: str, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
        path = self.programs / program
        return subprocess.run(
            [str(path), *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=cwd,
            env=bare(),
            check=False,
        )


def bare() -> dict[str, str]:
    """Return the environment without anything that leads back to this checkout."""
    gone = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "MASTERPLAN_LANG", "LANG", "LC_ALL", "LC_MESSAGES")
    return {key: value for key, value in os.environ.items() if key not in gone} | {"PYTHONUTF8": "1"}


def files_below(root: Path, folder: str) -> set[str]:
    """Return the files of a folder by their paths below the root, without what Python keeps for itself."""
    paths = (path for path in (root / folder).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix() for path in paths if "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("pemasangan")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    call(*pip, "wheel", "--no-deps", "--wheel-dir", folder, CHECKOUT, cwd=folder)
    [wheel] = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=False)
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    call(*pip, "--python", programs / "python", "install", "--prefer-binary", wheel, cwd=folder)
    return Installed(wheel, programs)


def call(*command: object, cwd: Path) -> None:
    done = subprocess.run(
        [*map(str, command)], capture_output=True, text=True, cwd=cwd, env=bare(), check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("folder", TRAVELLING)
def test_templates_examples_and_schema_travel_whole(installed: Installed, folder: str) -> None:
    wanted = files_below(CHECKOUT, folder)
    assert wanted
    with zipfile.ZipFile(installed.wheel) as wheel:
        prefix = "masterplan_cli/_data/"
        carried = {
            name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix + folder + "/")
        }
        assert carried == wanted
        for name in wanted:
            assert wheel.read(prefix + name) == (CHECKOUT / name).read_bytes()


def test_the_wheel_holds_the_package_with_its_types_and_licence_and_no_tests(installed: Installed) -> None:
    with zipfile.ZipFile(installed.wheel) as wheel:
        names = wheel.namelist()
        metadata = wheel.read(next(name for name in names if name.endswith(".dist-info/METADATA"))).decode()
    assert "masterplan_cli/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"masterplan_cli"}
    assert not [name for name in names if "__pycache__" in name or "/test_" in name]
    assert files_below(CHECKOUT / "src", "masterplan_cli") <= set(names)
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata


def test_the_installed_command_prints_tuban_from_another_folder(installed: Installed, tmp_path: Path) -> None:
    examples = Path(installed.run("python", "-c", WHERE_EXAMPLES_ARE, cwd=tmp_path).stdout.strip())
    assert examples.is_relative_to(installed.programs.parent)
    plan = examples / "tuban" / "2019.yaml"
    assert installed.run("masterplan", "validate", plan, cwd=tmp_path).returncode == 0
    options = ("--to", "docx,md", "--page-numbers", "never", "-o", "buku")
    done = installed.run("masterplan", "render", plan, *options, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    written = sorted(path.name for path in (tmp_path / "buku").iterdir())
    assert written == sorted(f"{book}.{ending}" for book in BOOKS for ending in ("docx", "md"))
    digest = (tmp_path / "buku" / f"{BOOKS[2]}.md").read_text(encoding="utf-8")
    assert "Kabupaten Tuban" in digest


def test_the_installed_command_answers_everything_else(installed: Installed, tmp_path: Path) -> None:
    from masterplan_cli import __version__

    assert installed.run("masterplan", "--version", cwd=tmp_path).stdout == f"masterplan {__version__}\n"
    schema = json.loads(installed.run("masterplan", "schema", cwd=tmp_path).stdout)
    assert schema == json.loads((CHECKOUT / "schema" / "masterplan.schema.json").read_text(encoding="utf-8"))
    examples = installed.run("python", "-c", WHERE_EXAMPLES_ARE, cwd=tmp_path).stdout.strip()
    revisions = (f"{examples}/pemalang/2018.yaml", f"{examples}/pemalang/2019.yaml")
    done = installed.run("masterplan", "diff", *revisions, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Kabupaten Pemalang" in done.stdout
    assert "Periksa rencana" in installed.run("masterplan", "validate", "--help", cwd=tmp_path).stdout
    english = installed.run("masterplan", "validate", "--help", "--lang", "en", cwd=tmp_path).stdout
    assert "Check plans" in english
    assert "Show this message" in english
