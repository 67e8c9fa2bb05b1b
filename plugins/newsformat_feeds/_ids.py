"""IDs of feeds and objects, which must be absolute IRIs (RFC 4287, 4.2.6; Activity Vocabulary, ``id``).

An agency's identifier of a story is often not an IRI (``world/2026/tide``, ``55496578``); it is embedded in one, and
extracted again. The same is done with an IRI that looks like such an embedding.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from newsformat_feeds._names import ASSUMED, IDENTIFIED


_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def as_iri(uri: str) -> str:
    """Return *uri* as an absolute IRI; nothing if it is empty."""
    if not uri or (_ABSOLUTE.fullmatch(uri) and not uri.startswith((ASSUMED, IDENTIFIED))):
        return uri
    return IDENTIFIED + quote(uri, safe="")


def uri_in(iri: str) -> str:
    """Return the identifier embedded in *iri*: nothing if it was made up, *iri* itself if nothing was embedded."""
    if iri.startswith(ASSUMED):
        return ""
    return unquote(iri.removeprefix(IDENTIFIED)) if iri.startswith(IDENTIFIED) else iri
