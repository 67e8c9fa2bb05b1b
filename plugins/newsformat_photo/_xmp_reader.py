"""An XMP sidecar file → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import local, parse
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source
from newsformat_photo._article import article_of
from newsformat_photo._xmp._parse import properties_in, rdf_in
from newsformat_photo._xmp._value import Properties


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the packet.

    Raises:
        ReadError: it is not well-formed, or not XMP.
    """
    yield article_of(read_packet(source.read_bytes(), report, source.limits, source.name), report)


def read_packet(content: bytes, report: Report, limits: Limits, name: str) -> Properties:
    """Return the properties in a packet of XMP.

    Raises:
        ReadError: it is not well-formed, or not XMP.
    """
    root = parse(content, source=name, limits=limits, report=report)
    rdf = rdf_in(root)
    if rdf is None:
        raise ReadError(f"not XMP: <{local(root)}> contains no <rdf:RDF>", source=name)
    return properties_in(rdf, report)
