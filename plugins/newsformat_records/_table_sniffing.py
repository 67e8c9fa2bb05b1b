"""Detects tables of news by the names of their columns."""

from __future__ import annotations

from newsformat.markup.sniff import text_of
from newsformat.plugin import Confidence
from newsformat_records._columns import (
    MAX_COLUMN_WIDTH,
    MAX_LINES_ABOVE,
    encoding_of_header,
    has_texts,
    header_among,
    is_english,
    is_labelled,
    separator_of,
    split,
)
from newsformat_records._headless import headless
from newsformat_records._names import EXTRACTOR


_BLANKS = "\ufeff \r\n"
_ENOUGH_COLUMNS = 3
_OWN_LAST_COLUMNS = ("keywords", "text", EXTRACTOR)


def sniff(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with the header of a table of texts or titles."""
    encoding = encoding_of_header(head)
    text = head.decode(encoding, "replace") if encoding else text_of(head)
    header, _, rest = text.lstrip(_BLANKS).partition("\n")
    if header[:1] in "<{[":
        return Confidence.NO
    if headless(header):
        return Confidence.LIKELY
    if header.lower().startswith("sep="):
        header = rest.partition("\n")[0]
    lines = [line.rstrip("\r") for line in [header, *rest.split("\n", MAX_LINES_ABOVE)]]
    header = lines[header_among(lines)]
    columns = split(header, separator_of(header))
    if tuple(columns[-len(_OWN_LAST_COLUMNS) :]) == _OWN_LAST_COLUMNS:
        return Confidence.CERTAIN
    if len(columns) < _ENOUGH_COLUMNS and not is_english(columns):
        return Confidence.NO  # a sentence with a comma
    if has_texts(columns):
        return Confidence.LIKELY
    is_table = len(lines) > 1 and len(header) < len(columns) * MAX_COLUMN_WIDTH and is_labelled(columns)
    return Confidence.POSSIBLE if is_table else Confidence.NO
