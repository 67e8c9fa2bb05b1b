"""NewsML-G2 → articles."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import line_of, local, parse
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_newsml._item_reader import ARTICLES, read_article
from newsformat_newsml._messages import read_message


_OTHER_ITEMS = frozenset(("conceptItem", "knowledgeItem", "planningItem", "catalogItem"))


def read(source: Source, _: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of an item, or the envelope and every article of a news message."""
    root = xml_root(source.head)
    if root is not None and root[1] == "newsMessage":
        yield from read_message(source, report)
        return
    element = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    name = local(element)
    if name in ARTICLES:
        yield read_article(element, report)
    elif name in _OTHER_ITEMS:
        report.note(f"a {name} holds no article", line=line_of(element))
    else:
        raise ReadError(f"no NewsML-G2 item: the root element is {name}", line=line_of(element))
