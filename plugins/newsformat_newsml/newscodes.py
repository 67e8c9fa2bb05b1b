"""The IPTC's NewsCodes: the URIs of its schemes and their usual aliases, for other formats as well."""

from __future__ import annotations

from functools import cache

from newsformat_newsml import _schemes


@cache
def iptc_schemes() -> dict[str, str]:
    """Return the URIs of the IPTC's own schemes by their usual aliases; not to be changed."""
    return dict([line.split(" ", 1) for line in _schemes.ALIASES.splitlines()])


@cache
def usual_aliases() -> dict[str, str]:
    """Return the usual aliases of the IPTC's own schemes by their URIs; not to be changed."""
    return {uri: alias for alias, uri in iptc_schemes().items()}


def qcode_of(uri: str) -> str:
    """Return *uri* as a QCode with the IPTC's usual alias, if it is one of the IPTC's concepts; else unchanged."""
    scheme, slash, code = uri.rpartition("/")
    alias = usual_aliases().get(scheme + slash)
    return f"{alias}:{code}" if alias and code else uri
