"""Recognizes pictures and XMP by their first bytes."""

from __future__ import annotations

from newsformat.markup.sniff import text_of, xml_root
from newsformat.plugin import Confidence


_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_ROOTS = frozenset(("xmpmeta", "xapmeta"))
_PACKET = "<?xpacket "
_FIRST_MARKER = b"\xc0"  # the lowest of a segment (ITU-T T.81, table B.1)
_VOCABULARIES = ("http://ns.adobe.com/", "http://iptc.org/std/Iptc4xmp")


def media_type(head: bytes) -> str:
    """Return the media type of the picture that begins with *head*; ``""`` if it is not one read here."""
    if head.startswith(b"\xff\xd8\xff") and head[3:4] >= _FIRST_MARKER:
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"):
        return "image/png"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    return "image/tiff" if head.startswith((b"II*\0", b"MM\0*", b"II+\0\x08\0", b"MM\0+\0\x08")) else ""


def sniff_photo(head: bytes, /) -> Confidence:
    """Does *head* begin a picture?"""
    return Confidence.CERTAIN if media_type(head) else Confidence.NO


def sniff_xmp(head: bytes, /) -> Confidence:
    """Does *head* begin XMP, and not other RDF?"""
    namespace, name = xml_root(head) or ("", "")
    if namespace == _META and name in _ROOTS:
        return Confidence.CERTAIN
    if (namespace, name) != (_RDF, "RDF"):
        return Confidence.NO
    text = text_of(head)
    if _PACKET in text:
        return Confidence.CERTAIN
    return Confidence.LIKELY if any(value in text for value in _VOCABULARIES) else Confidence.NO
