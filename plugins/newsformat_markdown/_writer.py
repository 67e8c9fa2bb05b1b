"""Writes an article as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import fields

from newsformat import Article, Heading, Media, features
from newsformat.plugin import Articles, Limits, Report
from newsformat_markdown import _escaping as escaping
from newsformat_markdown._options import WriteOptions
from newsformat_markdown._pictures import details_of
from newsformat_markdown._writers._blocks_writer import BlocksWriter
from newsformat_markdown._writers._front_writer import front_matter
from newsformat_markdown._writers._generators import in_syntax, with_names
from newsformat_markdown._writers._inline_writer import InlineWriter, markdown
from newsformat_markdown._writers._writable import is_writable, writable


_WITHOUT = "written without front matter"
_PICTURE = Media()
_OF_PICTURES = ("kind", "rights", "digital_source_type", "renditions")  # the properties of pictures in the front matter


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the bytes of the Markdown of each of *articles*."""
    for article in articles:
        yield _document(article, options, report)


def _document(article: Article, options: WriteOptions, report: Report) -> bytes:
    text = _text(article, options, report)
    if not is_writable(text):
        report.lost("text", why="Markdown cannot hold its control characters")
        article = writable(article)
        text = _text(article, options, report)
    if options.front_matter and (options.syntax != "yaml" or options.names):
        _note_changes(article, text, report)
    return text.encode()


def _text(article: Article, options: WriteOptions, report: Report) -> str:
    def body(of: Article) -> str:
        return BlocksWriter(report, of.direction, details_of(of.body)).blocks(of.body)

    parts = []
    if options.front_matter:
        front = with_names(front_matter(article, body, report), options.names)
        parts.append(in_syntax(front, options.syntax))
    else:
        _note_losses(article, options, report)
    parts.extend(_body(article, body(article), options, report))
    return "\n\n".join(parts) + "\n"


def _body(article: Article, body: str, options: WriteOptions, report: Report) -> Iterator[str]:
    """Yield the parts of the body: the headline, if requested, and the text marked with its direction."""
    wrapped = options.direction and article.direction == "rtl" and (body or options.heading)
    if wrapped:
        language = f" lang={escaping.attribute(article.language)}" if article.language else ""
        yield f'<div dir="rtl"{language}>'
    if _wants_heading(article, options):
        inline = InlineWriter(report, article.direction, single=True)
        yield f"# {escaping.heading(markdown(article.headline, inline))}"
    if body:
        yield body
    if wrapped:
        yield "</div>"


def _wants_heading(article: Article, options: WriteOptions) -> bool:
    """Must the headline be in the body? It must, if a reader would otherwise take the first heading for it."""
    if options.heading or not options.front_matter or not article.headline:
        return bool(article.headline)
    first = article.body[0] if article.body else None
    return isinstance(first, Heading) and first.level == 1 and first.content == article.headline and not first.language


def _note_changes(article: Article, text: str, report: Report) -> None:
    """Report values that are read back differently, as only YAML represents them, or as names are shared."""
    from newsformat_markdown._reader import Reading  # imports the parser, which is not needed otherwise

    back = Reading(Report(heard=False), Limits()).article(text)
    for attribute in fields(Article):
        if getattr(back, attribute.name) != getattr(article, attribute.name):
            what = f"{attribute.name}.markdown" if attribute.name == "foreign" else attribute.name
            report.lost(what, why="in this syntax, and with these names, front matter is read differently")


def _note_losses(article: Article, options: WriteOptions, report: Report) -> None:
    """Report what is lost without front matter."""
    kept = ["headline", "body.", "inline."]
    if options.direction and article.direction == "rtl" and (article.body or article.headline):
        kept.append("language")
    for feature in sorted(features(article)):
        if not feature.startswith(tuple(kept)):
            report.lost(feature, why=_WITHOUT)
    for media in details_of(article.body).values():
        for name in _OF_PICTURES:
            if getattr(media, name) != getattr(_PICTURE, name):
                report.lost(f"body.media.{name}", where=media.href, why=_WITHOUT)
    if not article.headline and article.body and isinstance(first := article.body[0], Heading) and first.level == 1:
        report.lost("body.heading", where="body[0]", why="without front matter it is read as the headline")
