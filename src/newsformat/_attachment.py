"""A file that is in a document or a message, and what it is called."""

from __future__ import annotations

import re

from attrs import field

from newsformat._frozen import frozen
from newsformat._text import line


_ODD = re.compile(r"[\x00-\x1f\x7f:?#%\"<>|*]")


def file_name(text: str) -> str:
    """Return *text* as the name of a file, without folders, a dot at its beginning and what systems forbid.

    So are the files called that a document holds, as `File.name` and where an article shows them.
    """
    return line(_ODD.sub("_", text.replace("\\", "/").rpartition("/")[2])).lstrip(".")


@frozen(kw_only=True)
class File:
    """A file that is in a document or a message.

    Attributes:
        name: as the article calls it, in ``Media.href``; no folder is in it.
        content: its bytes.
        media_type: as the document says it, ``""`` if it does not.
    """

    name: str = field(converter=file_name)
    content: bytes = field(repr=lambda value: f"<{len(value)} bytes>")
    media_type: str = ""
