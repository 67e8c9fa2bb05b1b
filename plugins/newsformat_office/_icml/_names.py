"""Names of IDML, and the styles that newsformat itself uses."""

from __future__ import annotations

from typing import Final

from newsformat_office._kinds import OURS


IDML_TYPE: Final = "application/vnd.adobe.indesign-idml-package"
MAP: Final = "designmap.xml"
STYLES: Final = "Resources/Styles.xml"
OWN: Final = "newsformat"
"""The ID of documents written by newsformat; InCopy changes it when it saves one."""
LABEL: Final = "newsformat"
"""The key of our label of a cell or table."""
TITLE: Final = "title"
"""The key of the title of a link."""

NAMES: Final = OURS | {
    "": "Body",
    "headline": "Headline",
    "subhead": "Subhead",
    "quote": "Pull Quote",
    "code": "Preformatted",
    "caption": "Caption",
}
"""Names of the paragraph styles that newsformat writes, by kind."""

BREAK: Final = "\u2028"
"""A line break within a paragraph."""
LITERAL: Final = {"\u2028": f"<?{OWN} 2028?>", "\u2029": f"<?{OWN} 2029?>"}
"""Instructions for characters that programs would take for the end of a line or paragraph."""

PROGRAMS: Final = ("ACE",)
"""Targets of processing instructions in text: Adobe's composition engine, for special characters."""

DIRECTIONS: Final = {"ltr": "LeftToRightDirection", "rtl": "RightToLeftDirection"}


def style_name(kind: str) -> str:
    """Return the name of the style of a *kind*: one of `NAMES`, or ``heading 1`` to ``heading 6``."""
    return NAMES.get(kind) or kind.capitalize()


def encoded(name: str) -> str:
    """Return *name* as encoded in an ID."""
    return name.replace("%", "%25").replace(":", "%3a")
