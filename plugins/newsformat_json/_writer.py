"""Articles to JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from newsformat import Envelope
from newsformat.plugin import Articles
from newsformat_json import _mirror as mirror


def write(articles: Articles, indent: int) -> Iterator[bytes]:
    """Yield one article as a document."""
    encoder = msgspec.json.Encoder()
    for article in articles:
        document = encoder.encode(mirror.to_Document(article))
        yield (msgspec.json.format(document, indent=indent) if indent else document) + b"\n"


def write_lines(articles: Articles) -> Iterator[bytes]:
    """Yield the envelope, if there is one, and each article as a line."""
    encoder = msgspec.json.Encoder()
    if articles.envelope != Envelope():
        yield encoder.encode({"newsformat": 1, "envelope": mirror.to_Envelope(articles.envelope)}) + b"\n"
    for article in articles:
        yield encoder.encode(mirror.to_Document(article)) + b"\n"
