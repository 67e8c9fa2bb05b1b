"""Makes the smallest files of pictures that say something: no pixels, just what stands around them."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence


NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" '
    'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:acme="urn:acme"'
)
UTF_8 = (1, 90, b"\x1b%G")


def xmp(properties: str = "", attributes: str = "") -> bytes:
    """A packet of XMP."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {NAMESPACES} {attributes}>{properties}</rdf:Description>'
        f"</rdf:RDF></x:xmpmeta>{' ' * 80}<?xpacket end='w'?>"
    ).encode()


def alt(name: str, text: str, **languages: str) -> str:
    """A property that is an alternative of languages."""
    more = "".join([f'<rdf:li xml:lang="{tag}">{said}</rdf:li>' for tag, said in languages.items()])
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li>{more}</rdf:Alt></{name}>'


def array(name: str, *texts: str, kind: str = "Bag") -> str:
    """A property that is an array."""
    return f"<{name}><rdf:{kind}>{''.join(f'<rdf:li>{text}</rdf:li>' for text in texts)}</rdf:{kind}></{name}>"


def iim(*datasets: tuple[int, int, bytes | str]) -> bytes:
    """Datasets of IIM: the record, the number, and what it says."""
    found = b""
    for record, number, said in datasets:
        content = said if isinstance(said, bytes) else said.encode()
        found += struct.pack(">BBBH", 0x1C, record, number, len(content)) + content
    return found


def resource(number: int, content: bytes) -> bytes:
    """An image resource of Photoshop."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + b"\0" * (len(content) % 2)


def photoshop(records: bytes, digest: bytes | None = None) -> bytes:
    """The resources that hold IIM, and the checksum of what it was."""
    return resource(0x0404, records) + (resource(0x0425, digest) if digest is not None else b"")


def digest(records: bytes) -> bytes:
    """The checksum of IIM."""
    return hashlib.md5(records, usedforsecurity=False).digest()


def segment(marker: int, content: bytes) -> bytes:
    """A segment of JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def packet(content: bytes) -> bytes:
    """A segment of JPEG with XMP."""
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + content)


def resources(content: bytes) -> bytes:
    """A segment of JPEG with image resources."""
    return segment(0xED, b"Photoshop 3.0\0" + content)


JFIF = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
FRAME = segment(0xC0, b"\x08\x00\x30\x00\x40\x01\x01\x11\0")  # 64 by 48
SCAN = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\x34\xff\x00\x56\xff\xd9"


def jpeg(*segments: bytes, end: bytes = FRAME + SCAN) -> bytes:
    """A picture in JPEG."""
    return b"\xff\xd8" + JFIF + b"".join(segments) + end


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(*chunks: bytes) -> bytes:
    """A picture in PNG, 64 by 48."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", b"\0" * 20) + b"".join(chunks) + chunk(b"IEND", b"")


def itxt(content: bytes, *, compressed: bool = False) -> bytes:
    """A chunk of PNG with XMP."""
    text = zlib.compress(content) if compressed else content
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0" + bytes([compressed, 0]) + b"\0\0" + text)


EXTENDED = b"VP8X" + struct.pack("<I", 10) + b"\x04\0\0\0" + b"\x3f\0\0" + b"\x2f\0\0"


def webp(*chunks: tuple[bytes, bytes], start: bytes = EXTENDED) -> bytes:
    """A picture in WebP, 64 by 48."""
    body = start
    for kind, content in chunks:
        body += kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def tiff(fields: Sequence[tuple[int, int, bytes]], order: str = "<", *, big: bool = False) -> bytes:
    """A TIFF with *fields* (tag, type, value), whose values stand behind the directory; 64 by 48."""
    room, item, head = (8, 20, 16) if big else (4, 12, 8)
    wide = "Q" if big else "I"
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 7: 1}
    found = [(256, 3, struct.pack(f"{order}H", 64)), (257, 3, struct.pack(f"{order}H", 48)), *sorted(fields)]
    directory, values = struct.pack(f"{order}{'Q' if big else 'H'}", len(found)), b""
    start = head + len(directory) + item * len(found) + room
    for tag, kind, value in found:
        directory += struct.pack(f"{order}HH{wide}", tag, kind, len(value) // sizes[kind])
        if len(value) <= room:
            directory += value.ljust(room, b"\0")
        else:
            directory += struct.pack(f"{order}{wide}", start + len(values))
            values += value + b"\0" * (len(value) % 2)
    mark = b"II" if order == "<" else b"MM"
    first = struct.pack(f"{order}HHHQ", 43, 8, 0, 16) if big else struct.pack(f"{order}HI", 42, 8)
    return mark + first + directory + struct.pack(f"{order}{wide}", 0) + values
