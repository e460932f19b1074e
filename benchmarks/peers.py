"""The peers, in an environment of their own."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Command

_PACKAGES = ("rendercv[full]", "check-jsonschema", "deepdiff", "pyyaml", "pypandoc_binary")
"""The newest of each that this Python can have; ``pypandoc_binary`` brings pandoc 3 as a wheel."""

_ASK_VERSIONS = """
from importlib.metadata import version
import pypandoc
print(pypandoc.get_pandoc_path())
print("pandoc", pypandoc.get_pandoc_version())
for name in ("rendercv", "check-jsonschema", "deepdiff", "PyYAML"):
    print(name, version(name))
"""

_DEEPDIFF = """
import sys
import yaml
from deepdiff import DeepDiff
old, new = (yaml.load(open(name, encoding="utf-8"), Loader=yaml.CSafeLoader) for name in sys.argv[1:])
print(len(DeepDiff(old, new)))
"""


class PeersMissingError(Exception):
    """The peers could not be installed."""


@dataclass(frozen=True, slots=True)
class Peers:
    """Where the peers are.

    Attributes:
        folder: the folder of their commands.
        pandoc: pandoc itself.
        versions: name and version of each.
    """

    folder: Path
    pandoc: str
    versions: tuple[str, ...]

    def help(self) -> Command:
        """RenderCV's help."""
        return [str(self.folder / "rendercv"), "--help"]

    def validate(self, schema: Path, plan: Path) -> Command:
        """The same file against our exported schema."""
        return [str(self.folder / "check-jsonschema"), "--schemafile", str(schema), str(plan)]

    def convert(self, books: list[Path], target: Path, *options: str) -> Command:
        """One pandoc after another, each making a DOCX from the Markdown of one book."""
        convert = " ".join((f"'{self.pandoc}'", "-f gfm", *options))
        steps = [f"{convert} '{book}' -o '{target / book.stem}.docx'" for book in books]
        return ["sh", "-c", " && ".join(steps)]

    def diff(self, old: Path, new: Path) -> Command:
        """Both files through CSafeLoader, then DeepDiff as it is by default; only the changes are counted."""
        return [str(self.folder / "python"), "-c", _DEEPDIFF, str(old), str(new)]


def install_peers(folder: Path) -> Peers:
    """Install the peers with pip into a virtual environment, or take what stands there already.

    Raises:
        PeersMissingError: pip could not install them.
    """
    python = folder / "bin" / "python"
    done = folder / "installed"
    if not done.exists():
        sys.stderr.write(f"installing the peers into {folder} …\n")
        try:
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
            subprocess.run([str(python), "-m", "pip", "install", "-qq", *_PACKAGES], check=True)
        except subprocess.CalledProcessError as error:
            raise PeersMissingError(
                f"could not install {', '.join(_PACKAGES)}: see pip's message above"
            ) from error
        done.touch()
    answer = subprocess.run([str(python), "-c", _ASK_VERSIONS], check=True, capture_output=True, text=True)
    pandoc, *versions = answer.stdout.splitlines()
    return Peers(folder / "bin", pandoc, tuple(versions))
