"""Is it a table of news? Told by the names of its columns."""

from __future__ import annotations

from newsformat.markup.sniff import text_of
from newsformat.plugin import Confidence
from newsformat_records._columns import has_texts, is_mind, parted_by, split
from newsformat_records._names import EXTRACTOR


_BLANKS = "\ufeff \r\n"
_OWN_LAST = ("keywords", "text", EXTRACTOR)


def sniff(head: bytes) -> Confidence:
    """Say whether *head* begins with the header of a table of texts or titles."""
    header, _, rest = text_of(head).lstrip(_BLANKS).partition("\n")
    if header.lower().startswith("sep="):
        header = rest.partition("\n")[0]
    header = header.rstrip("\r")
    if header[:1] in "<{[":
        return Confidence.NO
    columns = split(header, parted_by(header))
    if tuple(columns[-len(_OWN_LAST) :]) == _OWN_LAST:
        return Confidence.CERTAIN
    return Confidence.LIKELY if has_texts(columns) or is_mind(split(header, "\t")) else Confidence.NO
