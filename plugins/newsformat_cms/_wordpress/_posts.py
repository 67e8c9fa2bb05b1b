"""What the REST API answers ⇄ articles: a post, an array of posts, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope
from newsformat.markup.json import alone_or_array, encoded
from newsformat.markup.json_items import read_alone_or_in, read_answers, read_parts
from newsformat.plugin import Articles, NoOptions, Report, Source, lazily
from newsformat_cms._wordpress._names import SPACE
from newsformat_cms._wordpress._other_apis import POSTS, posts_in
from newsformat_cms._wordpress._post import read_post, write_post


if TYPE_CHECKING:
    from newsformat_cms._options import WordPressOptions


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each post; of another API of WordPress, also what stands around them."""

    def post(value: Any, path: tuple[int, ...] = ()) -> Article:
        return read_post(value, report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        found = posts_in(value)
        yield from read_alone_or_in(value if found is None else found, POSTS, post, report, space=SPACE, item=_POST)

    if _OTHER.search(source.head):
        yield from read_answers(source, answer, report)
    else:
        yield from read_parts(source, post, report, item=_POST)


_POST = "the post"
_OTHER = lazily(rb'"site_ID"|\{\s*+"data"\s*+:\s*+\{')


def write(articles: Articles, options: WordPressOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a post, any other number as an array, each on a line."""

    def post(article: Article) -> bytes:
        return encoded(article, lambda own: write_post(own, report, raw=options.context == "edit"), report)

    yield from alone_or_array(map(post, articles), indent=options.indent)
