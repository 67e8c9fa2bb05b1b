"""Addresses of links as targets of relations, which must be valid URIs: Word opens no document with another one."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit


_NOT_IN_URI: Final = re.compile(r'[\x00-\x20"<>\\^`{|}]')
_WITH_HOST: Final = frozenset(("http", "https", "ftp"))


def target_of(href: str) -> str:
    """Return *href* with characters that URIs do not have in percent-encoding; ``""`` if its host or port is none."""
    try:
        split = urlsplit(href)
        host, _ = split.hostname, split.port
    except ValueError:
        return ""
    if (split.scheme in _WITH_HOST and not host) or _NOT_IN_URI.search(host or ""):
        return ""
    return _NOT_IN_URI.sub(lambda sign: quote(sign[0]), href)
