"""Names of IDML, and the styles that newsformat itself uses."""

from __future__ import annotations

from typing import Final

from newsformat_office._kinds import OURS


IDML_TYPE: Final = "application/vnd.adobe.indesign-idml-package"
MAP: Final = "designmap.xml"
STYLES: Final = "Resources/Styles.xml"
OWN: Final = "newsformat"
"""What a document of newsformat calls itself; InCopy gives it another name when it saves it."""
LABEL: Final = "newsformat"
"""The key of what only newsformat says of a cell or of a table."""
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
"""What newsformat calls the styles of paragraphs that it writes, by what they are."""

BREAK: Final = "\u2028"
"""The end of a line that is not the end of a paragraph."""
MEANT: Final = {"\u2028": f"<?{OWN} 2028?>", "\u2029": f"<?{OWN} 2029?>"}
"""Characters that a program takes for the end of a line or of a paragraph, where they are meant as such."""

PROGRAMS: Final = ("ACE",)
"""What instructions in the text are to: Adobe's engine of composition, whose signs have numbers."""

DIRECTIONS: Final = {"ltr": "LeftToRightDirection", "rtl": "RightToLeftDirection"}


def style_name(kind: str) -> str:
    """Return the name of the style of a *kind*, one of `NAMES` or ``heading 1`` to ``heading 6``."""
    return NAMES.get(kind) or kind.capitalize()


def encoded(name: str) -> str:
    """Return *name* as an ID has it."""
    return name.replace("%", "%25").replace(":", "%3a")
