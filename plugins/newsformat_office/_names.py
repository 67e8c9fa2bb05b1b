"""Names of WordprocessingML, and the styles that newsformat itself uses."""

from __future__ import annotations

from typing import Final

from newsformat import Style


W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
APPLICATION: Final = "newsformat"

# What parts of an article are called as styles of paragraphs: the ID, and the name.
PARTS: Final = {
    "kicker": ("Kicker", "Kicker"),
    "headline": ("Title", "Title"),
    "subhead": ("Subtitle", "Subtitle"),
    "summary": ("Summary", "Summary"),
    "bylines": ("Byline", "Byline"),
    "dateline": ("Dateline", "Dateline"),
    "credit": ("Credit", "Credit"),
}
QUOTE: Final = "Quote"
SAID_BY: Final = "Attribution"
CODE: Final = "HTMLPreformatted"
RULE: Final = "HorizontalLine"
ITEM: Final = "ListParagraph"
CAPTION: Final = "Caption"
EMBARGO: Final = "Embargo"
CODE_RUN: Final = "HTML Code"  # names of styles of characters; their IDs have no blanks
LOWERED: Final = "Lowered"  # of what is raised, too: a run says but one of them
CODE_LOWERED: Final = "HTML Code Lowered"

MARKS: Final = {  # elements of the properties of a run, and what they mean
    "b": Style.STRONG,
    "i": Style.EMPHASIS,
    "u": Style.UNDERLINE,
    "strike": Style.STRIKE,
    "dstrike": Style.STRIKE,
}
RAISED: Final = {"superscript": Style.SUPERSCRIPT, "subscript": Style.SUBSCRIPT}
OFF: Final = frozenset(("0", "false", "off", "none"))
