"""Bytes of a mail as text, whatever it says of them."""

from __future__ import annotations

from newsformat.markup.encodings import likely_encoding, text_encoding, wider_encoding


_FEW = 60  # letters; of fewer nobody can tell


def likely_charset(content: bytes) -> str:
    """Return the encoding that *content*, of which nobody says any, is most likely in; ``""`` if that is UTF-8."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return likely_encoding(content) or "cp1252"
    return ""


def decoded(content: bytes, charset: str = "") -> tuple[str, str]:
    """Return *content* as text, as *charset* says if that is right; and a remark, if it is not."""
    if content.isascii() and b"\x1b" not in content and not charset.lower().startswith(("utf-16", "utf-7", "hz")):
        return content.decode("ascii"), ""
    said = charset.strip("\"' ").lower() or ("iso-2022-jp" if b"\x1b$" in content else "")
    known = text_encoding(said) if said else ""
    wider = wider_encoding(said) if said and known != "ascii" else ""
    for encoding in dict.fromkeys((wider, known if known != "ascii" else "", "utf-8")):
        try:
            text = content.decode(encoding) if encoding else ""
        except (UnicodeError, LookupError):
            continue
        if text or not content:
            right = not said or encoding != "utf-8" or known == "utf-8"
            return text, "" if right else f"not in {charset}, as it says; read as UTF-8"
    likely = (likely_encoding(content) if len(content) > _FEW else "") or "cp1252"
    why = f"not in {charset}, as it says" if said else "in an encoding that nobody says"
    return content.decode(likely, "replace"), f"{why}; read as {likely}"
