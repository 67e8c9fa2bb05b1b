"""The files that are the same in each publication."""

from __future__ import annotations

from typing import Final

from newsformat_web._epub._names import PACKAGE_TYPE


PACKAGE: Final = "EPUB/package.opf"
NAV: Final = "EPUB/nav.xhtml"
TOC: Final = "EPUB/toc.ncx"
STYLE: Final = "EPUB/style.css"

CONTAINER_XML: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="{PACKAGE_TYPE}"/></rootfiles>
</container>
"""
