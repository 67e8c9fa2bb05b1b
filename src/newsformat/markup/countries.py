"""Country codes, which standards use in place of a place name."""

from __future__ import annotations

import re


__all__ = ["country_scheme"]

_CODE = re.compile(r"[A-Z]{2,3}")
_SCHEMES = {2: "iso3166-1a2", 3: "iso3166-1a3"}


def country_scheme(text: str) -> str:
    """Return what the IPTC calls the scheme that *text* is a code of (https://cv.iptc.org/newscodes/); ``""`` if none.

    Two or three capital letters are taken for a code of ISO 3166-1, whether it is given to a country or not.

    Args:
        text: what stands where a country does: ``KE``, ``KEN``, ``Kenya``.
    """
    return _SCHEMES[len(text)] if _CODE.fullmatch(text) else ""
