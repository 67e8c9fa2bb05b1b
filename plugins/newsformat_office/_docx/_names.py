"""Names of WordprocessingML, and the styles that newsformat itself uses."""

from __future__ import annotations

from typing import Final

from newsformat import Style
from newsformat_office._kinds import OURS


W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

CODE_RUN: Final = "HTML Code"  # names of character styles; their IDs have no blanks
LOWERED: Final = "Lowered"  # for text both raised and lowered: a run can have only one of these
CODE_LOWERED: Final = "HTML Code Lowered"

MARKS: Final = {  # elements of run properties → marks
    "b": Style.STRONG,
    "i": Style.EMPHASIS,
    "u": Style.UNDERLINE,
    "strike": Style.STRIKE,
    "dstrike": Style.STRIKE,
}
RAISED: Final = {"superscript": Style.SUPERSCRIPT, "subscript": Style.SUBSCRIPT}
OFF: Final = frozenset(("0", "false", "off", "none"))


def style_id(kind: str) -> str:
    """Return the ID of the style of a *kind*: one of `OURS`, or ``heading 1`` to ``heading 6``."""
    name = OURS.get(kind, kind).replace(" ", "")
    return f"{name[:1].upper()}{name[1:]}"
