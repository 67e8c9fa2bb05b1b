"""What paragraphs are, by the names of their styles, whichever program wrote them.

Names are compared in lower case. Programs keep them in English, whatever they show their user.
"""

from __future__ import annotations

from typing import Final


PARTS: Final = {  # what is no block of the body
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
"""What newsformat calls the styles that it writes, by what they are."""

KINDS: Final = {name.lower(): kind for kind, name in OURS.items() if kind != "item"} | {
    "intense quote": "quote",
    "block text": "quote",
    "quotations": "quote",  # of LibreOffice
    "preformatted text": "code",
    "source code": "code",  # of pandoc
    "macro text": "code",
    "author": "bylines",
    "date": "date",  # based on the title there, but none
    "figure": "caption",
    "illustration": "caption",
    "image caption": "caption",
    "table": "table-caption",
}
"""What paragraphs are whose style has such a name."""

RUN_KINDS: Final = {
    "html code": "code-run",
    "source text": "code-run",
    "verbatim char": "code-run",
    "lowered": "lowered",
    "html code lowered": "code-run lowered",
}
"""What running text is whose style has such a name."""
