"""Which addresses may stand in a document, and how those found in one are taken."""

from __future__ import annotations

import re
from contextlib import suppress
from urllib.parse import urljoin

from newsformat._text import line


# The last one is among the safe schemes in the HTML standard (8.9.1.1), and names files in Infomaker's systems.
SCHEMES = frozenset(("http", "https", "mailto", "tel", "ftp", "urn", "tag", "im"))

_USUAL = re.compile(r"(?:https?:/{0,2}|mailto:|[#?/.])[!#-;=?-\[\]-~]*+\Z", re.IGNORECASE)
_NOTHING = re.compile(
    "[\x00-\x20\x7f-\xa0\xad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]"
)
_SCHEME = re.compile(r"[^/?#:]*:")


def safe_url(url: str) -> bool:
    """Return whether *url* may be the target of a link or the source of a picture.

    It may if it is relative, or its scheme is one of `SCHEMES`; never if it is ``javascript:``, ``data:`` or the like,
    however disguised, nor if it is ``//host/path``, whose scheme depends on where it is shown.
    """
    if _USUAL.match(url) and not url.startswith("//"):
        return True
    bare = _NOTHING.sub("", url).replace("\\", "/")
    if bare.startswith("//"):
        return False
    scheme = _SCHEME.match(bare)
    return scheme is None or scheme[0][:-1].lower() in SCHEMES


def resolved_url(url: str, base: str = "") -> str:
    """Return *url* as meant in a document at the address *base*, or ``""`` if it is not safe.

    ``//host/path`` is taken as https unless *base* says otherwise.
    """
    if not base and _USUAL.match(url) and not url.startswith("//"):  # by far the most frequent case
        return url
    url = line(url)
    if base:
        with suppress(ValueError):
            url = urljoin(base, url)
    if url.startswith("//") and url[2:3].isalnum():
        url = f"https:{url}"
    return url if safe_url(url) else ""
