"""Decodes the bytes of a page, in the encodings that browsers substitute for declared ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsformat.markup.encodings import likely_encoding, marked_encoding, text_encoding, wider_encoding
from newsformat.plugin import Report


_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
_HEAD = 64 * 1024  # bytes; some pages have much text before the declaration
_OF_MARKUP = re.compile(rb"<(?:script|style)\b(?:[^<]|<(?!/))*+(?:</)?|<[^<>]{0,5000}>", re.IGNORECASE)
_SEQUENCE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_FEW = 4  # characters beyond ASCII for each broken one


def decoded_page(content: bytes, known: str, report: Report) -> str:
    """Return *content* as text: by its byte order mark, as *known*, as UTF-8, as declared, or by probability.

    Pages that declare GB 2312, Shift JIS or Latin 1 mostly use a superset of it (Encoding Standard, 4.2). A few broken
    characters do not disprove an encoding.
    """
    marked, length = marked_encoding(content)
    if marked:
        return _without_broken(content[length:], marked, report)
    names = [*_names(content, known, report)]
    for name in names:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if name != names[0]:
            report.note(f"the page is not in {names[0]}; read as {name}")
        return text
    for name in names:
        text = content.decode(name, "replace")
        if text.count("\ufffd") * _FEW <= _beyond_ascii(text):
            return _without_broken(content, name, report)
    likely = likely_encoding(_OF_MARKUP.sub(b" ", content[:_SAMPLE])) or "cp1252"
    report.note(f"the page is not in {names[0]}; read as {likely}, which is likely")
    return content.decode(likely, "replace")


_SAMPLE = 256 * 1024  # bytes


def _without_broken(content: bytes, encoding: str, report: Report) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
    broken = text.count("\ufffd")
    report.left_out(f"characters that are broken {encoding} are left out: {broken}")
    return text


def _names(content: bytes, known: str, report: Report) -> Iterator[str]:
    """Yield possible encodings of *content*, the most certain first."""
    match = _DECLARED.search(content[:_HEAD])
    declared = (match[1] or match[2]).decode("ascii", "replace") if match is not None else ""
    names = []
    for name in (known, declared):
        if name and not (encoding := wider_encoding(name)):
            report.note(f"there is no encoding called {name}")
        elif name:
            names.append(encoding)
    if not known and (
        text_encoding(declared).startswith("utf")
        or len([*islice(_SEQUENCE.finditer(content, 0, _SAMPLE), _ENOUGH)]) == _ENOUGH
    ):
        names.insert(0, "utf-8")  # text in another encoding hardly ever looks like it by chance
    return iter(dict.fromkeys((*names, "utf-8")))


_ENOUGH = 3


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))
