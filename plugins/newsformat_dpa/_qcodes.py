"""QCodes: a scheme and a code."""

from __future__ import annotations


def split(qcode: str) -> tuple[str, str]:
    """Return the scheme and the code of *qcode*; a leading colon means no scheme."""
    scheme, colon, code = qcode.partition(":")
    return (scheme, code) if colon else ("", qcode)


def joined(scheme: str, code: str) -> str:
    """Return the QCode that splits into *scheme* and *code*; ``""`` without a code, or if the scheme has a colon."""
    if not code or ":" in scheme:
        return ""
    return f"{scheme}:{code}" if scheme or ":" in code else code
