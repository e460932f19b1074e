"""The coat of arms on the covers: the plan's or the template folder's, and nothing that is no picture."""

import io
import os
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.cli import books
from masterplan_cli.document.document import Document
from masterplan_cli.document.pictures import Picture


def png(width: int = 40, height: int = 50) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes(width)) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int = 60, height: int = 30) -> bytes:
    jfif = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x48\x00\x48\x00\x00"
    frame = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    return b"\xff\xd8" + jfif + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00\xff\xd9"


def plan_with(logo: str) -> None:
    text = MINIMAL.rstrip("\n}") + f", logo: '{logo}'}}\n"
    Path("rencana.yaml").write_text(text, encoding="utf-8")


ONE_BOOK = ("render", "rencana.yaml", "--to", "md", "--book", "1")


@pytest.fixture
def covers(monkeypatch: pytest.MonkeyPatch) -> list[Picture | None]:
    """What the covers of the books that are printed show."""
    shown: list[Picture | None] = []

    def write(document: Document) -> bytes:
        assert document.cover is not None
        shown.append(document.cover.logo)
        return b""

    monkeypatch.setattr(books, "writers", lambda formats, *_: dict.fromkeys(formats, write))
    return shown


@pytest.fixture
def templates() -> Path:
    shutil.copytree(CHECKOUT / "templates" / "kominfo-2018", "templat")
    return Path("templat")


def test_the_plans_logo_stands_on_every_cover(masterplan: Masterplan, covers: list[Picture | None]) -> None:
    Path("gambar").mkdir()
    Path("gambar", "lambang.png").write_bytes(png())
    plan_with("./gambar/lambang.png")
    assert masterplan("validate", "rencana.yaml").code == 0
    result = masterplan("render", "rencana.yaml", "--to", "md")
    assert (result.code, result.err) == (0, "")
    assert covers == [Picture(png(), "png", 40, 50, "Lambang Kabupaten Sukamaju")] * 3


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.jpeg", "LOGO.JPG"])
def test_the_template_folders_logo(
    masterplan: Masterplan, covers: list[Picture | None], templates: Path, name: str
) -> None:
    (templates / name).write_bytes(jpeg())  # its bytes decide, not its name
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    assert masterplan(*ONE_BOOK, "--template", templates).code == 0
    assert covers == [Picture(jpeg(), "jpeg", 60, 30, "Lambang Kabupaten Sukamaju")]


def test_the_plans_logo_wins(masterplan: Masterplan, covers: list[Picture | None], templates: Path) -> None:
    (templates / "logo.jpg").write_bytes(jpeg())
    Path("l.png").write_bytes(png())
    plan_with("l.png")
    assert masterplan(*ONE_BOOK, "--template", templates).code == 0
    assert [logo and logo.kind for logo in covers] == ["png"]


def test_no_logo_is_no_fault(masterplan: Masterplan, covers: list[Picture | None]) -> None:
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    assert masterplan(*ONE_BOOK).code == 0
    assert covers == [None]


BAD = {
    "tidak-ada.png": "MP001",
    "../luar.png": "MP051",
    "/etc/passwd": "MP051",
    "C:/luar.png": "MP051",
    "\\\\server\\berbagi\\l.png": "MP051",
    "//server/berbagi/l.png": "MP051",
    "gambar\\l.png": "MP052",
    "CON.png": "MP053",
    "l.png:aliran": "MP053",
    "tautan.png": "MP054",
    "folder": "MP085",
    "pipa": "MP085",
    "besar.png": "MP081",
    "teks.png": "MP082",
    "gambar.gif": "MP082",
    "gambar.svg": "MP082",
    "terpotong.png": "MP083",
    "rusak.png": "MP083",
    "rusak.jpg": "MP083",
    "kecil.png": "MP084",
    "lebar.png": "MP084",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_logo_is_a_finding_at_its_line(
    masterplan: Masterplan, covers: list[Picture | None], tmp_path: Path, name: str
) -> None:
    luar = tmp_path / "luar.png"
    luar.write_bytes(png())
    folder = tmp_path / "rencana"
    folder.mkdir()
    os.chdir(folder)
    Path("tautan.png").symlink_to(luar)
    Path("folder").mkdir()
    os.mkfifo("pipa")
    contents = {
        "besar.png": png() + bytes(5 << 20),
        "teks.png": b"bukan gambar",
        "gambar.gif": b"GIF89a\x10\x00\x10\x00\x00\x00\x00;",
        "gambar.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "terpotong.png": png()[:-20],
        "rusak.png": b"\x89PNG\r\n\x1a\n" + b"IEND\xaeB`\x82",
        "rusak.jpg": b"\xff\xd8\xff\xe0\xff\xd9",
        "kecil.png": png(1, 1),
        "lebar.png": png(20_000, 16),
    }
    for file, content in contents.items():
        Path(file).write_bytes(content)
    plan_with(name)
    for command in (("validate", "rencana.yaml"), ("render", "rencana.yaml", "--to", "md")):
        result = masterplan(*command)
        assert result.code == 1
        assert "rencana.yaml:4:" in result.everything
        assert BAD[name] in result.everything
        assert masterplan(*command, "--lang", "en").code == 1
    assert covers == []
    assert masterplan(*ONE_BOOK, "--draft").code == 0
    assert covers == [None]  # a draft prints without it


@pytest.mark.parametrize("content", [b"bukan gambar", png()[:-20], png(1, 1)])
def test_a_bad_logo_in_the_template_folder_names_the_file(
    masterplan: Masterplan, templates: Path, content: bytes
) -> None:
    (templates / "logo.png").write_bytes(content)
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan("render", "rencana.yaml", "--template", "templat")
    assert (result.code, result.out, len(result.err.splitlines())) == (1, "", 1)
    assert result.err.startswith("templat/logo.png: galat: ")


def test_a_template_logo_that_leads_out_is_refused(masterplan: Masterplan, templates: Path) -> None:
    Path("l.png").write_bytes(png())
    (templates / "logo.png").symlink_to(Path("l.png").resolve())
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    assert masterplan("render", "rencana.yaml", "--template", "templat").code == 1


def test_a_plan_from_standard_input_has_no_folder(
    masterplan: Masterplan, covers: list[Picture | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("l.png").write_bytes(png())
    plan_with("l.png")
    for command, code in ((("validate", "-"), 0), (("render", "-", "--to", "md"), 1)):
        content = io.BytesIO(Path("rencana.yaml").read_bytes())
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(content))
        assert masterplan(*command).code == code
    assert covers == []


def test_a_plan_from_git_takes_the_logo_of_its_revision(
    masterplan: Masterplan, covers: list[Picture | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    identity = ("-c", "user.name=uji", "-c", "user.email=uji@sukamaju.example", "-c", "commit.gpgsign=false")
    Path("gambar").mkdir()
    Path("gambar", "l.png").write_bytes(png(20, 20))
    plan_with("gambar/l.png")
    for arguments in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "-m", "satu")):
        subprocess.run(["git", *identity, *arguments], check=True)
    Path("gambar", "l.png").write_bytes(png(30, 30))
    assert masterplan("render", "HEAD:rencana.yaml", "--to", "md", "--book", "1").code == 0
    assert masterplan(*ONE_BOOK).code == 0
    assert [logo and logo.width for logo in covers] == [20, 30]
    plan_with("gambar/tidak-ada.png")
    subprocess.run(["git", *identity, "commit", "--quiet", "-am", "dua"], check=True)
    result = masterplan("render", "HEAD:rencana.yaml", "--to", "md")
    assert result.code == 1
    assert "HEAD:rencana.yaml:4:" in result.err
