"""Feeds that are not well-formed XML for an obvious reason: undeclared prefixes and encodings."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from io import BytesIO

from newsformat.markup.encodings import likely_encoding
from newsformat.markup.xml import Element, Outline, line_of, local, parse, recovered, with_prefixes
from newsformat.plugin import ReadError, Report, Source
from newsformat_feeds._names import (
    ATOM,
    COMMONS,
    CONTENT,
    DC,
    DCTERMS,
    EXCERPT,
    FEEDBURNER,
    MEDIA,
    RDF,
    TURBO,
    WP,
    YANDEX,
)


KNOWN = {
    "app": "http://www.w3.org/2007/app",
    "atom": ATOM,
    "content": CONTENT,
    "creativeCommons": COMMONS,
    "dc": DC,
    "dcterms": DCTERMS,
    "excerpt": EXCERPT,
    "feedburner": FEEDBURNER,
    "georss": "http://www.georss.org/georss",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": MEDIA,
    "rdf": RDF,
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "wp": WP,
    "turbo": TURBO,
    "yandex": YANDEX,
}
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")


def parsed(content: bytes, source: Source, report: Report, outline: Outline | None = None) -> Element:
    """Return the root of the feed *content*, repaired if needed or, with an *outline*, recovered if needed.

    Raises:
        ReadError: it is not well-formed XML even then.
    """
    try:
        return parse(content, source=source.name, limits=source.limits, report=report)
    except ReadError as error:
        broken = error
    notes = Report()
    mends: list[Callable[[bytes, Report], bytes]] = [_in_utf_8, partial(with_prefixes, known=KNOWN)]
    if outline is not None:
        mends.append(partial(_recovered, outline))
    for mend in mends:
        if (mended := mend(content, notes)) == content:
            continue
        content = mended
        try:
            root = parse(content, source=source.name, limits=source.limits, report=report)
        except ReadError:
            continue
        report.add(notes)
        return root
    raise broken


def is_in_capitals(root: str) -> bool:
    """Is *root* that of an RSS feed whose element names an old program wrote in capitals?"""
    return root != "rss" and root.lower() == "rss"


def with_usual_letters(root: Element, report: Report) -> bool:
    """Correct element names in capitals in the *root* of an RSS feed; return whether there were any."""
    if not is_in_capitals(local(root)):
        return False
    report.note("names of elements in capitals are taken as those of RSS", line=line_of(root))
    space, brace, name = str(root.tag).rpartition("}")
    root.tag = f"{space}{brace}{name.upper()}"
    put_usual_letters(root)
    return True


def put_usual_letters(part: Element) -> None:
    """Correct the name of *part*, and of the elements in it, if in capitals."""
    for inner in part.iter("*"):
        space, brace, name = str(inner.tag).rpartition("}")
        if name.isupper():
            inner.tag = f"{space}{brace}{_OF_RSS.get(name.lower(), name.lower())}"
        for key in filter(str.isupper, map(str, inner.keys())):
            value = inner.attrib.pop(key)
            inner.set(_OF_RSS.get(key.lower(), key.lower()), value)


_OF_RSS = {
    name.lower(): name
    for name in (
        "pubDate",
        "lastBuildDate",
        "managingEditor",
        "webMaster",
        "textInput",
        "skipHours",
        "skipDays",
        "isPermaLink",
    )
}


def _recovered(outline: Outline, content: bytes, report: Report) -> bytes:
    return recovered(BytesIO(content), outline, report).read()


def _in_utf_8(content: bytes, report: Report) -> bytes:
    """Return *content*, in an undeclared encoding other than UTF-8, in UTF-8."""
    declaration = _DECLARATION.match(content)
    if declaration is not None and b"encoding" in declaration[0] and not re.search(rb"(?i)utf-?8", declaration[0]):
        return content
    body = content[declaration.end() :] if declaration is not None else content
    try:
        body.decode()
    except UnicodeDecodeError:
        encoding = likely_encoding(body) or "cp1252"
    else:
        return content
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError:
        return content
    report.note(f"no encoding is declared, and the bytes are not UTF-8; read as {encoding}")
    return text.encode()
