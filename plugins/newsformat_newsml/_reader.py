"""NewsML-G2 → articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import cast

from newsformat import Article, Envelope, Foreign
from newsformat.markup.xml import local, parse, text_of
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_newsml._elements import Element
from newsformat_newsml._item_reader import read_item
from newsformat_newsml._leaves import moment_of
from newsformat_newsml._names import NAR, SPACE
from newsformat_newsml._snippets import Snippets, normalised


_ITEM = f"{{{NAR}}}newsItem"
_SENT, _SENDER, _TRANSMIT_ID = (f"{{{NAR}}}{name}" for name in ("sent", "sender", "transmitId"))
_OTHER_ITEMS = ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")


def read(source: Source, _: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the news item, or the envelope and every news item of a news message."""
    root: Element = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if root.tag == _ITEM and root.prefix is None:
        yield read_item(root, Snippets(root), report)
        return
    name = local(root)
    if name == "newsItem":
        root = normalised(root)
        yield read_item(root, Snippets(root), report)
    elif name == "newsMessage":
        if root.tag != f"{{{NAR}}}newsMessage" or root.prefix is not None:
            root = normalised(root)
        yield from _message(root, report)
    else:
        raise ReadError(_refusal(name), line=root.sourceline)


def _refusal(name: str) -> str:
    if name in _OTHER_ITEMS:
        return f"a {name} of NewsML-G2, which holds no article; newsItem and newsMessage are read"
    return f"no NewsML-G2 news item: the root element is {name}"


def _message(root: Element, report: Report) -> Iterator[Article | Envelope]:
    snippets = Snippets(root)
    sets = []
    for child in root:
        match local(child) if isinstance(child.tag, str) else "":
            case "header":
                yield _envelope(child, snippets, report)
            case "itemSet":
                sets.append(child)
    for items in sets:
        for item in items:
            name = local(item) if isinstance(item.tag, str) else ""
            if name == "newsItem":
                yield read_item(item, Snippets(item), report)
            elif name:
                report.note(f"skipped a {name}, which is no article", line=item.sourceline)


def _envelope(header: Element, snippets: Snippets, report: Report) -> Envelope:
    """``header`` → what surrounds the articles."""
    uri = sender = ""
    sent: datetime | None = None
    foreign = []
    snippets.start(header)
    for at, child in enumerate(header):
        tag = child.tag
        if tag == _SENT and sent is None:
            sent = cast("datetime | None", moment_of(child, report)[0])
        elif tag == _SENDER and not sender:
            sender = text_of(child)
        elif tag == _TRANSMIT_ID and not uri:
            uri = text_of(child)
        elif type(tag) is str:
            foreign.append(Foreign(SPACE, "header", snippets.child(child, at)))
    return Envelope(uri=uri, sender=sender, sent=sent, foreign=tuple(foreign))
