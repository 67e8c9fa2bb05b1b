"""Concepts of IPTC's, whose URIs tell their schemes and codes."""

from __future__ import annotations

from functools import lru_cache


NEWSCODES = "://cv.iptc.org/newscodes/"  # in the URI of any


@lru_cache(maxsize=1024)  # feeds repeat what they are about
def newscode(uri: str, code: str = "") -> tuple[str, str]:
    """Return the scheme and the code that *uri* tells, unless it is another *code*; no scheme if it tells none."""
    from newsformat_newsml.newscodes import qcode_of

    scheme, _, told = qcode_of(f"http{uri[uri.find(NEWSCODES) :]}").partition(":")
    return (scheme, told) if told == (code or told) and not told.startswith("//") else ("", code)
