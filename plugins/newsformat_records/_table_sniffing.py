"""Is it a table of news? Told by the names of its columns."""

from __future__ import annotations

from newsformat.markup.sniff import text_of
from newsformat.plugin import Confidence
from newsformat_records._columns import (
    BROADEST,
    MOST_ABOVE,
    encoding_of_header,
    has_texts,
    header_among,
    is_english,
    is_labelled,
    parted_by,
    split,
)
from newsformat_records._headless import headless
from newsformat_records._names import EXTRACTOR


_BLANKS = "\ufeff \r\n"
_SOME = 3
_OWN_LAST = ("keywords", "text", EXTRACTOR)


def sniff(head: bytes, /) -> Confidence:
    """Say whether *head* begins with the header of a table of texts or titles."""
    encoding = encoding_of_header(head)
    text = head.decode(encoding, "replace") if encoding else text_of(head)
    header, _, rest = text.lstrip(_BLANKS).partition("\n")
    if header[:1] in "<{[":
        return Confidence.NO
    if headless(header):
        return Confidence.LIKELY
    if header.lower().startswith("sep="):
        header = rest.partition("\n")[0]
    lines = [line.rstrip("\r") for line in [header, *rest.split("\n", MOST_ABOVE)]]
    header = lines[header_among(lines)]
    columns = split(header, parted_by(header))
    if tuple(columns[-len(_OWN_LAST) :]) == _OWN_LAST:
        return Confidence.CERTAIN
    if len(columns) < _SOME and not is_english(columns):
        return Confidence.NO  # a line with a comma
    if has_texts(columns):
        return Confidence.LIKELY
    is_table = len(lines) > 1 and len(header) < len(columns) * BROADEST and is_labelled(columns)
    return Confidence.POSSIBLE if is_table else Confidence.NO
