"""The text of a file of captions, whatever its encoding."""

from __future__ import annotations

from newsformat.markup.encodings import decoded
from newsformat.markup.sniff import nature
from newsformat.plugin import ReadError, Report, Source, verbatim


_LIKELY = (  # in which subtitles are passed on
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "iso8859_7"),
    *("big5", "gb18030", "shift_jis", "euc_jp", "euc_kr", "koi8_r", "cp874"),
)


def read_lines(source: Source, report: Report) -> list[str]:
    """Return the lines of *source*: in the encoding that is known or that its mark says, UTF-8, or a likely one.

    Raises:
        ReadError: it is no text, larger than the limit ``item_bytes``, or not in the encoding that is known.
    """
    content = source.read_bytes()
    if what := nature(content):
        raise ReadError(f"not text: the bytes are those of {what}")
    text = decoded(content, source.encoding, report, among=_LIKELY)
    if "\0" in text:
        report.note("a character U+0000 was taken as U+FFFD")  # as WebVTT (4.1) has it
        text = text.replace("\0", "\ufffd")
    return verbatim(text).split("\n")
