"""Decoding of mail, also with missing or wrong character sets."""

from __future__ import annotations

from newsformat.markup.encodings import likely_encoding, text_encoding, wider_encoding


_MIN_BYTES = 60  # bytes; for fewer, a guess is unreliable


def likely_charset(content: bytes) -> str:
    """Return the most likely encoding of *content*, for which none is declared; ``""`` for UTF-8."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return likely_encoding(content) or "cp1252"
    return ""


def decoded(content: bytes, charset: str = "") -> tuple[str, str]:
    """Return *content* decoded as *charset* if that is right, and a remark if another encoding was used."""
    if content.isascii() and b"\x1b" not in content and not charset.lower().startswith(("utf-16", "utf-7", "hz")):
        return content.decode("ascii"), ""
    declared = charset.strip("\"' ").lower() or ("iso-2022-jp" if b"\x1b$" in content else "")
    known = text_encoding(declared) if declared else ""
    wider = wider_encoding(declared) if declared and known != "ascii" else ""
    for encoding in dict.fromkeys((wider, known if known != "ascii" else "", "utf-8")):
        try:
            text = content.decode(encoding) if encoding else ""
        except (UnicodeError, LookupError):
            continue
        if text or not content:
            is_as_declared = not declared or encoding != "utf-8" or known == "utf-8"
            return text, "" if is_as_declared else f"not in {charset}, as declared; read as UTF-8"
    likely = (likely_encoding(content) if len(content) > _MIN_BYTES else "") or "cp1252"
    why = f"not in {charset}, as declared" if declared else "in an undeclared encoding"
    return content.decode(likely, "replace"), f"{why}; read as {likely}"
