"""Names of EPUB: media types, namespaces and files."""

from __future__ import annotations

from typing import Final


EPUB_TYPE: Final = "application/epub+zip"
PAGE_TYPE: Final = "application/xhtml+xml"
PAGE_TYPES: Final = frozenset((PAGE_TYPE, "text/html"))
PACKAGE_TYPE: Final = "application/oebps-package+xml"
NCX_TYPE: Final = "application/x-dtbncx+xml"

CONTAINER: Final = "META-INF/container.xml"
ENCRYPTION: Final = "META-INF/encryption.xml"

OPF: Final = "http://www.idpf.org/2007/opf"
DC: Final = "http://purl.org/dc/elements/1.1/"
OPS: Final = "http://www.idpf.org/2007/ops"
XHTML: Final = "http://www.w3.org/1999/xhtml"
NCX: Final = "http://www.daisy.org/z3986/2005/ncx/"

SPACE: Final = "epub"
"""The space of foreign parts: metadata of the package that an envelope has no place for."""

GENERATOR: Final = "newsformat"
ASSUMED: Final = "assumed-"
"""How the IDs of those metadata begin that a package must have, and that nobody has said."""
