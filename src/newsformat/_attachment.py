"""A file inside a document or a message, and its name."""

from __future__ import annotations

from typing import Any

from attrs import field

from newsformat._frozen import frozen
from newsformat._lazy_patterns import lazily
from newsformat._text import line


_ODD = lazily(r"[\x00-\x1f\x7f:?#%\"<>|*]")
_LONGEST, _SUFFIX = 200, 12  # bytes of a name and its suffix; file systems allow 255, and copies get a number


def file_name(text: str) -> str:
    """Return *text* as the name of a file, without folders, a leading dot, and characters that systems forbid.

    This is the name of a file inside a document, as `File.name` and in the article. If it is longer than 200 bytes, it
    is cut before its suffix.
    """
    return _shortened(line(_ODD.sub("_", text.replace("\\", "/").rpartition("/")[2])).lstrip("."))


def _shortened(name: str) -> str:
    if len(name.encode(errors="replace")) <= _LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    end = (dot + suffix).encode(errors="replace")
    if not stem or len(end) > _SUFFIX:
        stem, end = name, b""
    return (stem.encode(errors="replace")[: _LONGEST - len(end)] + end).decode(errors="ignore")


def _are_bytes(_file: object, _attribute: object, given: Any) -> None:
    if not isinstance(given, bytes):
        raise TypeError(f"the content of a File must be bytes, not {type(given).__name__}")


@frozen(kw_only=True)
class File:
    """A file inside a document or a message.

    Attributes:
        name: as the article calls it, in ``Media.href``; without folders.
        content: its bytes.
        media_type: as the document gives it, or ``""``.
    """

    name: str = field(converter=file_name)
    content: bytes = field(validator=_are_bytes, repr=lambda value: f"<{len(value)} bytes>")
    media_type: str = ""
