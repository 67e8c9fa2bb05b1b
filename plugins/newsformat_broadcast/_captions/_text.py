"""The text of a file of captions, whatever its encoding."""

from __future__ import annotations

import codecs

from newsformat.markup.encodings import likely_encoding, text_encoding
from newsformat.markup.sniff import nature
from newsformat.plugin import ReadError, Report, Source


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODINGS = (  # in which subtitles are passed on
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
    if len(content) > source.limits.item_bytes:
        most = source.limits.item_bytes
        raise ReadError(f"larger than {most} bytes; raise the limit item_bytes to read it")
    text = _decoded(content, source.encoding, report).replace("\0", "\ufffd")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _decoded(content: bytes, declared: str, report: Report) -> str:
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    known = marked or text_encoding(declared)
    if declared and not known:
        raise ReadError(f"there is no encoding {declared!r:.40}")
    try:
        return content.decode(known or "utf-8")
    except UnicodeDecodeError as error:
        if known:
            raise ReadError(f"not in {known}: {error.reason}") from None
    likely = likely_encoding(content, _ENCODINGS) or "cp1252"
    report.note(f"not UTF-8; taken as {likely} (name another encoding, with --encoding or encoding=)")
    return content.decode(likely, "replace")
