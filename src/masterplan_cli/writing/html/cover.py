"""The cover and the inner title page."""

import base64
from collections.abc import Iterable

from masterplan_cli.document.document import Cover, TitlePage
from masterplan_cli.document.pictures import Picture
from masterplan_cli.writing.html.escaping import flat, text


def write_cover(cover: Cover) -> str:
    """Return the cover; its title is the title of the page."""
    picture = _picture(cover.logo) if cover.logo else ""
    return (
        f'<div class="cover">{picture}{_line("overline", cover.overline)}<h1>{text(cover.title)}</h1>'
        f"{_line('subtitle', cover.subtitle)}{_line('period', cover.period)}{_line('status', cover.status)}"
        f"{_publisher(cover.publisher)}</div>\n"
    )


def write_title_page(page: TitlePage) -> str:
    """Return the inner title page; it says again what the cover says, and is no heading."""
    statements = "".join(_line("statement", statement) for statement in page.statements)
    return (
        f'<div class="title-page">{_line("overline", page.overline)}{_line("title", page.title)}'
        f"{_line('subtitle', page.subtitle)}{_line('period', page.period)}{statements}"
        f"{_publisher(page.publisher)}</div>\n"
    )


def _picture(picture: Picture) -> str:
    content = base64.b64encode(picture.content).decode()
    return (
        f'<img src="data:image/{picture.kind};base64,{content}" alt="{flat(picture.description)}"'
        f' width="{picture.width}" height="{picture.height}"/>'
    )


def _publisher(lines: Iterable[str]) -> str:
    return _line("publisher", "\n".join(filter(None, lines)))


def _line(kind: str, words: str) -> str:
    return f'<p class="{kind}">{text(words)}</p>' if words else ""
