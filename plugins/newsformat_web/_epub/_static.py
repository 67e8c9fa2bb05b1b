"""What is the same in each publication."""

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
CSS: Final = """\
body { line-height: 1.4; }
h1 { line-height: 1.15; margin: 0 0 0.4em; }
h1, h2, h3, h4, h5, h6 { page-break-after: avoid; break-after: avoid; }
p { margin: 0 0 0.8em; }
.kicker { margin: 0; font-size: 0.85em; font-weight: bold; letter-spacing: 0.04em; }
.subhead { font-size: 1.15em; }
.summary { font-weight: bold; }
.byline { font-size: 0.9em; }
blockquote { margin: 1em 1.5em; }
blockquote footer { font-size: 0.9em; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
figcaption, caption { font-size: 0.85em; text-align: start; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
aside { margin: 1em 0; padding: 0.5em 1em; border: 1px solid; }
body > article > footer { margin-top: 1.5em; font-size: 0.85em; }
"""
