"""The text of caption files, in any encoding."""

from __future__ import annotations

from newsformat.markup.encodings import OF_NEWS, decoded
from newsformat.markup.sniff import binary_kind
from newsformat.plugin import ReadError, Report, Source, verbatim


def read_lines(source: Source, report: Report) -> list[str]:
    """Return the lines of *source*, in the encoding known or given by a byte order mark, else UTF-8 or a likely one.

    Raises:
        ReadError: it is not text, larger than the limit ``item_bytes``, or not in the known encoding.
    """
    content = source.read_bytes()
    if what := binary_kind(content):
        raise ReadError(f"not text: the bytes are those of {what}")
    text = decoded(content, source.encoding, report, among=OF_NEWS)
    if "\0" in text:
        report.note("a character U+0000 was read as U+FFFD")  # as WebVTT (4.1) has it
        text = text.replace("\0", "\ufffd")
    return verbatim(text).split("\n")
