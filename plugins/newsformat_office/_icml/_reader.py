"""An InCopy document → articles."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import Element, local, parse, reporting_stray_texts
from newsformat.plugin import ReadError, Report, Source
from newsformat_office._icml._labels import packet_in, read_known
from newsformat_office._icml._names import OWN, PROGRAMS
from newsformat_office._icml._stories import Stories
from newsformat_office._options import StyleOptions


_RUNNING = ("Content",)


def read(source: Source, options: StyleOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or one for each of several stories with headlines.

    Raises:
        ReadError: it is not a document of stories, or they are empty.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report, instructions=PROGRAMS)
    if local(root) != "Document":
        raise ReadError(f"not ICML: the root is <{local(root):.40}>, not <Document>", source=source.name)
    known = read_known(packet_in(root), source.limits, report)
    stories = Stories([root], known, report, untouched=root.get("Self") == OWN, names=options.kinds())
    found = False
    for article in reporting_stray_texts(
        root, lambda element: _articles([*element.iter("Story")], stories), report, _RUNNING
    ):
        found = True
        yield article
    if not found:
        raise ReadError("it contains no story with text", source=source.name)


def _articles(elements: list[Element], stories: Stories) -> Iterator[Article]:
    group: list[Element] = []
    for story in elements:
        if (own_article := stories.own(story)) is not None:
            yield own_article
            continue
        if group and stories.begins(story) and any(map(stories.begins, group)):
            yield from _read(group, stories)
            group = []
        group.append(story)
    yield from _read(group, stories)


def _read(group: list[Element], stories: Stories) -> Iterator[Article]:
    article = stories.article(group) if group else None
    if article is not None:
        yield article
