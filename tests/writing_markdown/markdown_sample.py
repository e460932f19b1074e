"""Documents to write, and blocks on their own."""

from masterplan_cli.document.blocks import Block
from masterplan_cli.document.document import Cover, Division, Document, TitlePage
from masterplan_cli.writing.markdown import write_markdown


def document(
    *divisions: Division, cover: Cover | None = None, title_page: TitlePage | None = None, watermark: str = ""
) -> Document:
    return Document(
        *("Buku 1", "", "Diskominfo", "id-ID", "2018-12-14", "", "", cover, divisions, title_page, watermark)
    )


def written(*blocks: Block) -> str:
    return write_markdown(document(Division("body", blocks))).decode()
