"""The parts of the package around styles and lists."""

from .look import HEAD, STAND_INS, WORD
from .numbering import numbering
from .styles import styles
from .theme import theme

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "fontTable": "fontTable",
}


def reference_parts() -> dict[str, bytes]:
    """Return the parts of the reference document by their names in the package."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relationships(),
        "docProps/core.xml": _core(),
        "word/_rels/document.xml.rels": _document_relationships(),
        "word/document.xml": _document(),
        "word/fontTable.xml": _fonts(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": _settings(),
        "word/styles.xml": styles(),
        "word/theme/theme1.xml": theme(),
    }


def _content_types() -> bytes:
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for part, kind in _PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{_THEME}"/>'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/></Types>'
    ).encode()


def _package_relationships() -> bytes:
    return _relationships(
        (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    )


def _document_relationships() -> bytes:
    return _relationships(
        *((f"{_OFFICE}/relationships/{name}", f"{name}.xml") for name in _PARTS if name != "document"),
        (f"{_OFFICE}/relationships/theme", "theme/theme1.xml"),
    )


def _relationships(*targets: tuple[str, str]) -> bytes:
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'.encode()


def _core() -> bytes:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>masterplan</dc:title>'
        "<dc:language>id-ID</dc:language></cp:coreProperties>"
    ).encode()


def _document() -> bytes:
    """No text; A4 with the margins of official Indonesian publications (4-3-3-3 cm)."""
    return (
        f'{HEAD}<w:document xmlns:w="{WORD}"><w:body><w:p/><w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1701" w:right="1701" w:bottom="1701" w:left="2268"'
        ' w:header="851" w:footer="851" w:gutter="0"/>'
        '<w:cols w:space="708"/></w:sectPr></w:body></w:document>'
    ).encode()


def _settings() -> bytes:
    return (
        f'{HEAD}<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting'
        ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    ).encode()


def _fonts() -> bytes:
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{stand_in}"/><w:panose1 w:val="{panose}"/>'
        f'<w:charset w:val="00"/><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
        for name, stand_in, family, panose in STAND_INS
    )
    return f'{HEAD}<w:fonts xmlns:w="{WORD}">{fonts}</w:fonts>'.encode()
