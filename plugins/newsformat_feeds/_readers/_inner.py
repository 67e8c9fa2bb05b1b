"""Content of an entry that is a document itself: in NITF, as in AP WebFeeds, in NewsML-G2 or NewsML 1.

`_payloads` reads the formats of content management systems and archives.
"""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve, fields
from lxml import etree

from newsformat import Article, Concept, Identifier, read_all
from newsformat.markup.xml import Element, line_of, local, parse
from newsformat.plugin import ReadError, Report, Source, plain
from newsformat_feeds._elements import children
from newsformat_feeds._readers._payloads import article_in_payload
from newsformat_nitf.inner import article_in as nitf_in


def article_of(content: Element, report: Report) -> Article | None:
    """Return the article in *content*, if it is a single document in an IPTC format."""
    inside = list(children(content))
    return article_in(inside[0], report) if len(inside) == 1 else None


def article_in(element: Element, report: Report) -> Article | None:
    """Return the article in *element*, if it is a document in an IPTC format with one."""
    name = local(element)
    if name == "nitf":
        return nitf_in(element, report)
    if name not in _FORMATS:
        return article_in_payload(element, report)
    inner = Report(heard=report.heard)
    source = Source(etree.tostring(element, encoding="utf-8", with_tail=False))
    try:
        found = list(read_all(source, _FORMATS[name], report=inner))
    except ReadError:
        return None
    if len(found) != 1:
        return None
    report.add(inner, above=(line_of(element) or 1) - 1)
    return found[0]


_FORMATS = {"newsItem": "newsml-g2", "newsMessage": "newsml-g2", "NewsML": "newsml-1"}


def article_in_text(text: str, report: Report) -> Article | None:
    """Return the article in *text*, markup, if it is a document in an IPTC format with one."""
    if _DOCUMENT.match(text) is None:
        return None
    inner = Report(heard=report.heard)
    try:
        found = article_in(parse(text.strip().encode(), report=inner), inner)
    except (ReadError, UnicodeEncodeError):
        return None
    if found is not None:
        report.add(inner)
    return found


_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>\[]*>\s*)?<(?:nitf|newsItem|newsMessage|NewsML)[\s>]")


def joined(entry: Article, inner: Article, report: Report) -> Article:
    """Return the article of an *entry* and of *inner*, the document in its content.

    Text, headline and bylines are those of the document; a different title of the entry is a working title, as agencies
    have it, and its author is a creator. For everything else, the entry takes precedence.
    """
    values: dict[str, Any] = {"body": inner.body or entry.body}
    if inner.body and entry.body not in ((), inner.body):
        report.left_out(f"the text of an entry beside a document is left out: {entry.text:.60}")
    if inner.bylines:
        signed = {byline.name for byline in inner.bylines}
        others = [byline for byline in entry.bylines if not byline.name or byline.name not in signed]
        makers = [Concept(name=byline.label or byline.contact, relation="creator") for byline in others]
        for contact in [byline.contact for byline in others if byline.contact and byline.label]:
            report.left_out(f"the address of a creator is left out: {contact:.60}")
        values |= {"bylines": inner.bylines, "contributors": (*makers, *entry.contributors, *inner.contributors)}
    if inner.headline:
        values["headline"] = inner.headline
        if (title := plain(entry.headline)) not in {"", plain(inner.headline)}:
            values["title"] = title
    if inner.uri and inner.uri != entry.uri and entry.uri:
        values["identifiers"] = (*entry.identifiers, *inner.identifiers, Identifier(value=inner.uri, kind="doc-id"))
    for name in _NAMES - values.keys():
        ours, theirs = getattr(entry, name), getattr(inner, name)
        if theirs in (ours, _NONE[name]):
            continue
        if ours == _NONE[name]:
            values[name] = theirs
        elif isinstance(ours, tuple) and name not in _ONCE:
            values[name] = (*ours, *[item for item in theirs if item not in ours])
        elif name not in _OF_ENTRY:
            report.left_out(f"the document in an entry has another {name}, left out: {theirs!s:.60}")
    return evolve(entry, **values)


_NAMES = frozenset(field.name for field in fields(Article))
_NONE = {name: getattr(Article(), name) for name in _NAMES}
_ONCE = frozenset(("summary", "subhead", "kicker"))
_OF_ENTRY = frozenset(("uri", "language", "title"))
