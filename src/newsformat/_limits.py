"""The limits that protect readers from hostile input."""

from __future__ import annotations

from attrs import field

from newsformat._checks import number
from newsformat._frozen import frozen


MIB = 1024 * 1024


@frozen(kw_only=True)
class Limits:
    """What a reader refuses, with safe defaults; exceeding one is a `ReadError` that names it.

    Attributes:
        item_bytes: bytes of one article, and of a file that is one article.
        page_bytes: bytes of one HTML page or fragment.
        front_matter_bytes: bytes of a YAML, TOML or JSON front matter.
        depth: how deep XML and HTML elements may nest.
        attributes: attributes of one XML element, and namespaces declared around it.
        front_matter_depth: how deep front matter may nest.
        tag_bytes: bytes of one HTML tag with its attributes, not counting their values.
        open_elements: HTML elements open at the same time, and options of one list.
        files: files of one archive, whether it is converted as a folder or is a document itself, such as an EPUB.
        ratio: how many times as large as a compressed file its content may be, if it is larger than 1 MiB.
    """

    item_bytes: int = field(default=10 * MIB, validator=number(1))
    page_bytes: int = field(default=5 * MIB, validator=number(1))
    front_matter_bytes: int = field(default=256 * 1024, validator=number(1))
    depth: int = field(default=256, validator=number(1))
    attributes: int = field(default=256, validator=number(1))
    front_matter_depth: int = field(default=32, validator=number(1))
    tag_bytes: int = field(default=64 * 1024, validator=number(1))
    open_elements: int = field(default=10_000, validator=number(1))
    files: int = field(default=1_000_000, validator=number(1))
    ratio: int = field(default=200, validator=number(1))
