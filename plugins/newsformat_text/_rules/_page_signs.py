"""Short lines that a program puts on a page: sizes of letters, counts of pictures and shares, and nothing at all."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import is_size
from newsformat_text._document import Document


def is_of_page(document: Document, index: int) -> bool:
    """Is line *index* a size of letters, an advert between corners, or how many pictures there are?"""
    line = document.lines[index]
    of_gallery = " / " in line and _OF_GALLERY.fullmatch(line) is not None
    if line in _NOTHING or not line.replace("Image", "").strip() or (line[0].isdigit() and _SHARED.fullmatch(line)):
        return True
    return is_size(line) or (line[0] == "◤" and line[-1] == "◢") or of_gallery or _is_more(document, index)


_SHARED = lazily(  # how often a story was shared
    r"\d{1,6}\s(?i:pasidalin|dalinosi|udostępni|sdílení|zdieľan|megosztás|deljenj|dijeljenj|споделян|поделил"
    r"|поширен|paylaşım|delninga|partages|compartid|condivision)[^\W\d_]{0,6}"
)
_NOTHING = frozenset(["None", "null", "undefined", "NaN"])  # what programs print for what is not there


def _is_more(document: Document, index: int) -> bool:
    """Does line *index* say how many more pictures there are, between lines that are no figures?"""
    beside = document.lines[index - 1 : index] + document.lines[index + 1 : index + 2]
    return (
        document.lines[index][0] == "+"
        and _MORE.fullmatch(document.lines[index]) is not None
        and all(any(map(str.isalpha, line)) for line in beside)
    )


_MORE = lazily(r"\+\d{1,3}")
_OF_GALLERY = lazily(r"\d{1,3} / \d{1,3}")
