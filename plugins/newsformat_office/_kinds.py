"""Kinds of paragraphs by the names of their styles, for all programs.

Names are compared in lower case. Programs keep them in English, whatever they display.
"""

from __future__ import annotations

from typing import Final


PARTS: Final = {  # paragraphs outside the body
    "kicker": "Kicker",
    "headline": "Title",
    "subhead": "Subtitle",
    "summary": "Summary",
    "bylines": "Byline",
    "dateline": "Dateline",
    "credit": "Credit",
    "embargo": "Embargo",
    "note": "Editors Note",
}
OURS: Final = PARTS | {
    "quote": "Quote",
    "said-by": "Attribution",
    "code": "HTML Preformatted",
    "rule": "Horizontal Line",
    "item": "List Paragraph",
    "more": "List Continue",
    "media": "Picture",
    "caption": "caption",
    "media-credit": "Picture Credit",
    "media-rights": "Picture Rights",
    "table-caption": "Table Caption",
    "embed": "Embed",
    "related-title": "Related Title",
    "related": "Related",
}
"""Names of the styles that newsformat writes, by kind."""

KINDS: Final = {name.lower(): kind for kind, name in OURS.items() if kind != "item"} | {
    "intense quote": "quote",
    "block text": "quote",
    "quotations": "quote",  # of LibreOffice
    "preformatted text": "code",
    "source code": "code",  # of pandoc
    "macro text": "code",
    "author": "bylines",
    "date": "date",  # based on the title in some programs, but not a title
    "figure": "caption",
    "illustration": "caption",
    "image caption": "caption",
    "table": "table-caption",
}
"""Kinds of paragraphs by the name of their style."""

RUN_KINDS: Final = {
    "html code": "code-run",
    "source text": "code-run",
    "verbatim char": "code-run",
    "lowered": "lowered",
    "html code lowered": "code-run lowered",
}
"""Kinds of text runs by the name of their character style."""
