"""Reads files of the syndication format as articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsformat import Article, Envelope
from newsformat.markup.rest import with_rest
from newsformat.markup.xml import Element, local, read_items
from newsformat.plugin import Limits, NoOptions, Report, Source, plain
from newsformat_cms._escenic._index import Index
from newsformat_cms._escenic._names import OWN
from newsformat_cms._escenic._own import own_of
from newsformat_cms._escenic._pictures import is_story, read_media
from newsformat_cms._escenic._story import Story
from newsformat_cms._parts import page_of


_ITEMS = ("content", "section", "person", "user")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield each content that is an article; last the pictures, films and sounds that nothing relates to.

    Raises:
        ReadError: it is not well-formed, or of another format.
    """
    index = Index()

    def read_one(element: Element) -> Iterable[Article]:
        return read_element(element, index, report, source.limits)

    known = {"escenic": ("version",)}
    yield from read_items(
        source,
        _ITEMS,
        read_one,
        report,
        title="syndication format of Escenic",
        within=("escenic",),
        known=known,
        running=("field",),
    )
    yield from index.rest()


def read_element(element: Element, index: Index, report: Report, limits: Limits) -> Iterator[Article]:
    """Yield the article that *element* is, or remember what others may relate to."""
    if local(element) != "content":
        index.add_name(element, report)
        return
    if not is_story(element):
        index.add_media(element, read_media(element, report, limits))
        return
    article = Story(element, index, report, limits).read()
    if (own_members := own_of(element)) is not None:
        article = with_rest(evolve(article, foreign=(*article.foreign, own_members)), report, OWN)
    index.add_story(element, plain(article.headline), page_of(article))
    yield article
