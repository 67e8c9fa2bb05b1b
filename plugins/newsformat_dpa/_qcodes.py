"""QCodes: a scheme and a code."""

from __future__ import annotations


def split(qcode: str) -> tuple[str, str]:
    """Return the scheme and the code of *qcode*; one without a scheme may begin with a colon."""
    scheme, colon, code = qcode.partition(":")
    return (scheme, code) if colon else ("", qcode)


def joined(scheme: str, code: str) -> str:
    """Return the QCode of *code*, so that it is split into the same; ``""`` if there is none, or no way to say it."""
    if not code or ":" in scheme:
        return ""
    return f"{scheme}:{code}" if scheme or ":" in code else code
