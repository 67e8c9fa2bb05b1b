"""Publications to try, made of their files."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo


CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
METADATA = (
    '<dc:identifier id="id">urn:x:1</dc:identifier><dc:title>The Daily Tide</dc:title><dc:language>en</dc:language>'
    '<meta property="dcterms:modified">2026-11-24T06:00:00Z</meta>'
)
_NAV = ' properties="nav"'
_TYPES = {"xhtml": "application/xhtml+xml", "ncx": "application/x-dtbncx+xml", "png": "image/png", "css": "text/css"}


def page(body: str, head: str = "<title>T</title>", more: str = "") -> str:
    """Return a document with this *body*."""
    return (
        f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>{head}</head>'
        f"<body{more}>{body}</body></html>"
    )


def nav(*titles: tuple[str, str], more: str = "") -> str:
    """Return a navigation document of these addresses and titles."""
    entries = "".join([f'<li><a href="{href}">{title}</a></li>' for href, title in titles])
    return page(f'<nav epub:type="toc"><ol>{entries}</ol></nav>{more}')


def epub(  # noqa: PLR0913 -- each is a keyword
    pages: dict[str, str | bytes],
    *,
    metadata: str = METADATA,
    version: str = "3.0",
    guide: str = "",
    spine: str = "",
    others: dict[str, str | bytes] | None = None,
    mimetype: str = "application/epub+zip",
) -> bytes:
    """Return a publication whose *pages* are in the order of reading; *others* are listed, too."""
    files = pages | (others or {})
    items = "".join([
        f'<item id="i{number}" href="{name}" media-type="{_TYPES[name.rpartition(".")[2]]}"'
        f"{_NAV if name == 'nav.xhtml' else ''}/>"
        for number, name in enumerate(files)
    ])  # fmt: skip
    toc = next((f' toc="i{number}"' for number, name in enumerate(files) if name.endswith(".ncx")), "")
    order = spine or "".join([f'<itemref idref="i{number}"/>' for number in range(len(pages))])
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" version="{version}" unique-identifier="id">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">{metadata}'
        f"</metadata><manifest>{items}</manifest><spine{toc}>{order}</spine>{guide}</package>"
    )
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr(ZipInfo("mimetype"), mimetype, ZIP_STORED)
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OPS/p.opf", package)
        for name, content in files.items():
            archive.writestr(f"OPS/{name}", content)
    return made.getvalue()
