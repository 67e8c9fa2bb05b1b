"""Concepts of the IPTC, whose URIs contain their schemes and codes."""

from __future__ import annotations

from functools import lru_cache


NEWSCODES = "://cv.iptc.org/newscodes/"  # part of all their URIs


@lru_cache(maxsize=1024)  # feeds repeat their subjects
def newscode(uri: str, code: str = "") -> tuple[str, str]:
    """Return the scheme and code in *uri*; no scheme if it has none or differs from *code*."""
    from newsformat_newsml.newscodes import qcode_of

    scheme, _, newscode_ = qcode_of(f"http{uri[uri.find(NEWSCODES) :]}").partition(":")
    return (scheme, newscode_) if newscode_ == (code or newscode_) and not newscode_.startswith("//") else ("", code)
