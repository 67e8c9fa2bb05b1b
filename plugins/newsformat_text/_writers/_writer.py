"""Writes an article as plain text, readable for people, and exactly for `newsformat_text._exact`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from newsformat import Article, Block, Byline, Dateline, Paragraph, Rights
from newsformat.plugin import Articles, Report, lazily, reworded
from newsformat_text import _fields
from newsformat_text._exact import escaped
from newsformat_text._fields import one_line
from newsformat_text._options import WriteOptions
from newsformat_text._writers._blocks_writer import BlocksWriter, underline


_CONTROL = lazily("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def write(articles: Articles, options: WriteOptions, report: Report) -> Iterator[bytes]:
    """Yield the bytes of each of *articles*, of which there is one."""
    for article in articles:
        text = _text(article, options, report)
        if _CONTROL.search(text):
            report.lost("text", why="plain text cannot hold control characters or lone surrogates")
            text = _text(reworded(article, partial(_CONTROL.sub, "")), options, report)
        if text.startswith("\ufeff"):
            text = "\ufeff" + text  # the first one is read as a byte order mark
        yield text.encode()


def _text(article: Article, options: WriteOptions, report: Report) -> str:
    writer = BlocksWriter(options, report)
    opened = _opened(article)
    body = writer.blocks(article.body if opened else _after(article.dateline, article.body))
    if options.metadata:
        return "\n".join(_exact(article, body, opened=opened)) + "\n"
    for feature, where in _not_printed(article):
        report.lost(feature, where=where, why="not printed without metadata")
    return "\n".join(_natural(article, body, writer)) + "\n"


def _exact(article: Article, body: Iterable[str], *, opened: bool) -> Iterator[str]:
    """Yield the lines of the headline, the fields and the *body*."""
    headline = one_line(article.headline)
    if headline:
        yield escaped(headline)
    yield underline(headline, "=")
    yield from list(_fields.written(article, opened=opened)) or [_fields.DEFAULT_FIELD]
    if lines := list(body):
        yield ""
    yield from lines


def _natural(article: Article, body: Iterable[str], writer: BlocksWriter) -> Iterator[str]:
    """Yield the lines that a newspaper would print."""
    titles = [one_line(title) for title in (article.kicker, article.headline, article.subhead or article.summary)]
    for part in dict.fromkeys([*titles, *map(_signature, article.bylines), article.credit]):
        if part:
            yield from writer.running(part)
            yield ""
    yield from body
    for rights in article.rights:
        if rights.notice:
            yield ""
            for line in rights.notice.split("\n"):
                yield from writer.running(line)


def _opened(article: Article) -> bool:
    """Does the first paragraph already start with the dateline?"""
    if article.dateline is None or not article.body or type(article.body[0]) is not Paragraph:
        return False
    from newsformat.markup.printed import opens_with

    return opens_with(article.dateline, one_line(article.body[0].content))


def _after(dateline: Dateline | None, body: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *body* with the dateline before the text of the first paragraph."""
    if dateline is None or not dateline.text or not body or type(body[0]) is not Paragraph:
        return body
    return (Paragraph(f"{dateline.text} {one_line(body[0].content)}"), *body[1:])


def _signature(byline: Byline) -> str:
    """Return the *byline* as it is printed."""
    return byline.text or ", ".join(filter(None, (byline.name, byline.role, byline.affiliation)))


def _not_printed(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the features of *article* that are not printed, each with its number if there are several."""
    for name in sorted(_HIDDEN):
        if getattr(article, name) != _fields.default(name):
            yield name, ""
    if article.subhead and article.summary not in {(), article.subhead}:
        yield "summary", ""
    for number, byline in enumerate(article.bylines, 1):
        yield from _absent("bylines", byline, _BYLINE, _signature(byline), f"#{number}")
    if (dateline := article.dateline) is not None:
        if _opened(article) and type(first := article.body[0]) is Paragraph:
            yield from _absent("dateline", dateline, _DATELINE, one_line(first.content))
        elif _after(dateline, article.body) is article.body:
            yield "dateline", ""
        else:
            yield from _absent("dateline", dateline, _DATELINE, dateline.text)
    for number, rights in enumerate(article.rights, 1):
        yield from _absent("rights", rights, _RIGHTS, rights.notice, f"#{number}")


def _absent(
    feature: str, part: Byline | Dateline | Rights, names: Iterable[str], printed: str, where: str = ""
) -> Iterator[tuple[str, str]]:
    """Yield the attributes of *part* among *names* with values that are not in its *printed* form."""
    for name in names:
        if getattr(part, name) not in printed:
            yield (feature if name == "name" else f"{feature}.{name}"), where


_BYLINE = ("name", "role", "affiliation", "location", "contact")
_DATELINE = ("place", "date", "source")
_RIGHTS = ("holder", "usage_terms", "licence", "scope")


_HIDDEN = frozenset(
    [
        "uri",
        "version",
        "kind",
        "identifiers",
        "title",
        "slug",
        "contributors",
        "sources",
        "services",
        "digital_source_type",
        "created",
        "content_created",
        "updated",
        "published",
        "embargo",
        "expires",
        "language",
        "status",
        "urgency",
        "signals",
        "notes",
        "subjects",
        "entities",
        "genres",
        "keywords",
    ]
)
