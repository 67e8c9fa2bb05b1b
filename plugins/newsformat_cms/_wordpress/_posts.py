"""Reads and writes responses of the REST API: a post, an array of posts, or one per line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope
from newsformat.markup.json import alone_or_array, encoded
from newsformat.markup.json_items import read_alone_or_in, read_answers, read_parts
from newsformat.markup.members import report_unkept, text_at
from newsformat.plugin import Articles, NoOptions, Report, Source, lazily
from newsformat_cms._wordpress._names import SPACE
from newsformat_cms._wordpress._other_apis import OF_RECORDS, POSTS, posts_in
from newsformat_cms._wordpress._post import read_post, write_post


if TYPE_CHECKING:
    from newsformat_cms._options import WordPressOptions


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each post; for another API of WordPress, preceded by the envelope."""

    def post(value: Any, path: tuple[int, ...] = ()) -> Article:
        return read_post(value, report, source.limits)

    def other(value: tuple[Any, Any]) -> Article:
        article = read_post(value[1], report, source.limits)
        owners = {_POST, text_at(value[0], "type")}

        def is_read(of: str, name: str, _: Any) -> bool:
            return name == "slug" or (of in owners and name in _READ)

        report_unkept(value[0], report, lambda: article, is_read=is_read, own=OF_RECORDS, of=_POST)
        return article

    def answer(value: Any) -> Iterator[Article | Envelope]:
        found = posts_in(value)
        if found is None:
            yield from read_alone_or_in(value, POSTS, post, report, space=SPACE, item=_POST)
        else:
            yield from read_alone_or_in(found, POSTS, other, report, space=SPACE, item=_POST)

    if _OTHER.search(source.head):
        yield from read_answers(source, answer, report)
    else:
        yield from read_parts(source, post, report, item=_POST)


_READ = frozenset(("date", "modified", "dateGmt", "modifiedGmt", "status", "type"))  # in another form
_POST = "the post"
_OTHER = lazily(rb'"site_ID"|\{\s*+"data"\s*+:\s*+\{')


def write(articles: Articles, options: WordPressOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a post, any other number as an array, one per line."""

    def post(article: Article) -> bytes:
        return encoded(article, lambda cleaned: write_post(cleaned, report, raw=options.context == "edit"), report)

    yield from alone_or_array(map(post, articles), indent=options.indent)
