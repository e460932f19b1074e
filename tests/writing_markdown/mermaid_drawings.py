"""The real Mermaid, in a browser as forges run it: what it draws, and what it refuses."""

import html
import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from suite_needs import node_package

_ENTITY = re.compile(r"#([0-9]+);")
_PAGE = """\
<!doctype html><meta charset="utf-8"><body><script src="{library}"></script><pre id="result"></pre><script>
mermaid.initialize({{startOnLoad: false, securityLevel: "strict"}});
(async () => {{
  const drawings = [];
  for (const [number, source] of {sources}.entries()) {{
    try {{
      const place = document.createElement("div");
      place.innerHTML = (await mermaid.render("drawing" + number, source)).svg;
      document.body.append(place);
      drawings.push({{
        error: "",
        texts: [...place.querySelectorAll("text, tspan, p, desc")].map(one => one.textContent),
        active: place.querySelectorAll("a, script, iframe, image, img, [onclick]").length,
      }});
    }} catch (error) {{ drawings.push({{error: String(error), texts: [], active: 0}}); }}
  }}
  document.getElementById("result").textContent = JSON.stringify(drawings);
}})();
</script>
"""

needs_mermaid = pytest.mark.needs("chromium", "npm:mermaid")


@dataclass(frozen=True)
class Drawing:
    """What Mermaid made of a block.

    Attributes:
        error: why it refused, or empty.
        texts: the texts in the picture, white space apart.
        active: how many links, pictures and scripts there are.
    """

    error: str
    texts: tuple[str, ...]
    active: int


def mermaid_blocks(markdown: str) -> list[str]:
    """Return the source of every block that a forge gives to Mermaid."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    return [token.content for token in tokens if token.type == "fence" and token.info == "mermaid"]


def shown(source: str) -> str:
    """Return a line of Mermaid with the characters that stand in it as numbers."""
    return _ENTITY.sub(lambda match: chr(int(match[1])), source)


def draw(sources: list[str], folder: Path) -> list[Drawing]:
    """Let Mermaid draw every block, in one run of the browser."""
    page = folder / "page.html"
    data = json.dumps(sources).replace("<", "\\u003c")
    library = (node_package("mermaid") / "dist" / "mermaid.min.js").resolve().as_uri()
    page.write_text(_PAGE.format(library=library, sources=data), encoding="utf-8")
    quiet = "--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync"
    command = [
        *("chromium", "--headless", "--no-sandbox", "--disable-component-update", *quiet.split()),
        *(
            f"--user-data-dir={folder / 'profile'}",
            "--virtual-time-budget=120000",
            "--dump-dom",
            page.as_uri(),
        ),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    result = done.stdout.partition('<pre id="result">')[2].partition("</pre>")[0]
    return [
        Drawing(one["error"], tuple(" ".join(text.split()) for text in one["texts"]), one["active"])
        for one in json.loads(html.unescape(result))
    ]
