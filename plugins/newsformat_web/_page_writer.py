"""Writes an article as a page of HTML: for people to read, and for programs in its data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from attrs import evolve

from newsformat import Article, Inlines, Media, plain
from newsformat.markup.dates import iso
from newsformat.markup.html import print_dateline, safe_url, write_html, write_inlines
from newsformat.markup.printed import printed_byline
from newsformat.markup.xml import as_xml, escape, quoted
from newsformat.plugin import Articles, Report, all_blocks, plain_line
from newsformat_web._article_writer import thing_of
from newsformat_web._media_beside_text import figures_beside
from newsformat_web._names import PAGE, TITLE
from newsformat_web._shown import shown_rights, shown_time, signed_by
from newsformat_web._sniffing import OWN
from newsformat_web._style import STYLE


if TYPE_CHECKING:
    from newsformat_web._options import HtmlWriteOptions

_OF_A_PAGE = """\
body { max-width: 42em; margin: 0 auto; padding: 1em; font-family: Georgia, serif; }
"""


def write(articles: Articles, options: HtmlWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the page of the one article."""
    for article in articles:
        yield as_xml(article, lambda cleaned: _page(cleaned, options, report), report, "HTML")


def _page(article: Article, options: HtmlWriteOptions, report: Report) -> str:
    direction = ' dir="rtl"' if article.direction == "rtl" else ""
    language = f" lang={quoted(article.language)}" if article.language else ""
    lines = [
        "<!DOCTYPE html>",
        f"<html{language}{direction}>",
        *_head(article, options, report),
        "<body>",
        *story_lines(article, report),
        "</body>",
        "</html>",
    ]
    return "\n".join([line for line in lines if line]) + "\n"


def story_lines(article: Article, report: Report, *, xhtml: bool = False) -> list[str]:
    """Return the lines of the element for *article*, in HTML or XHTML; some may be empty."""
    above, below = figures_beside(article, report, xhtml=xhtml)
    return [
        "<article>",
        *_header(article, report, xhtml=xhtml),
        above,
        '<div class="article-body">',
        print_dateline(write_html(article.body, report, xhtml=xhtml, declared=True), article, Report(heard=False)),
        "</div>",
        *_footer(article, below),
        "</article>",
    ]


def _head(article: Article, options: HtmlWriteOptions, report: Report) -> list[str]:
    title, summary = plain(article.headline) or article.title, plain(article.summary)
    page = next(
        (
            identifier.value
            for identifier in article.identifiers
            if identifier.kind == PAGE and safe_url(identifier.value)
        ),
        "",
    )
    return [
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        OWN,
        f'<meta name="{TITLE}" content={quoted(article.title)}>' if article.title else "",
        f'<meta name="description" content={quoted(summary)}>' if summary else "",
        *[f'<meta name="author" content={quoted(byline.label)}>' for byline in article.bylines if byline.label],
        f'<link rel="canonical" href={quoted(page)}>' if page else "",
        *[
            f"<meta property={quoted(name)} content={quoted(content)}>"
            for name, content in _preview(article, page)
            if content
        ],
        f'<script type="application/ld+json">{data_of(article, report)}</script>',
        f"<style>\n{STYLE}{_OF_A_PAGE}</style>" if options.style else "",
        "</head>",
    ]


def _preview(article: Article, page: str) -> Iterator[tuple[str, str]]:
    """Yield the metadata for previews of links to *page* (https://ogp.me), which repeat the page's data."""
    title = plain_line(article.headline) or article.title
    if not title:
        return
    shown = (*all_blocks(article.body), *[association.media for association in article.associations])
    pictures = [media.href for media in shown if isinstance(media, Media) and media.kind == "image"]
    yield "og:type", "article"
    yield "og:title", title
    yield "og:description", plain_line(article.summary)
    yield "og:url", page if _is_absolute(page) else ""
    yield "og:image", next(filter(_is_absolute, pictures), "")
    for name, when in (("published", article.published), ("modified", article.updated)):
        yield f"article:{name}_time", iso(when)


def _is_absolute(address: str) -> bool:
    return address.startswith(("http://", "https://")) and safe_url(address)


def data_of(article: Article, report: Report) -> str:
    """Return the metadata of *article* as JSON-LD, escaped so that no string ends the script or is read as markup."""
    thing = thing_of(article, report, in_page=True)
    thing.pop("articleBody", None)
    text = msgspec.json.encode(thing).decode()
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _header(article: Article, report: Report, *, xhtml: bool) -> list[str]:
    found = [
        _line("p", "kicker", article.kicker, report, xhtml=xhtml),
        _line("h1", "", article.headline, report, xhtml=xhtml),
        _line("p", "subhead", article.subhead, report, xhtml=xhtml),
        _line("p", "summary", article.summary, report, xhtml=xhtml),
        _signed(article, report),
    ]
    return ["<header>", *found, "</header>"] if any(found) else []


def _line(tag: str, name: str, runs: Inlines, report: Report, *, xhtml: bool) -> str:
    if not runs:
        return ""
    attribute = f' class="{name}"' if name else ""
    return f"<{tag}{attribute}>{write_inlines(runs, report, xhtml=xhtml, where=name or 'headline')}</{tag}>"


def _signed(article: Article, report: Report) -> str:
    """Return the lines with authors, source and date."""
    names, when = printed_byline(article.bylines), article.published or article.updated
    if signed_by(names, [evolve(byline, text="") for byline in article.bylines]) != [*article.bylines]:
        report.lost("bylines.text", why="a page prints one line for all")
    parts = [
        f'<span class="names">{escape(names)}</span>' if names else "",
        f'<span class="credit">{escape(article.credit)}</span>' if article.credit else "",
        f"<time datetime={quoted(iso(when))}>{escape(shown_time(when))}</time>" if when is not None else "",
    ]
    shown = " · ".join([part for part in parts if part])
    return f'<p class="byline">{shown}</p>' if shown else ""


def _footer(article: Article, figures: str) -> list[str]:
    """Return the *figures* below the text, and the rights."""
    notices = [f"<p>{escape(notice)}</p>" for notice in shown_rights(article)]
    return ["<footer>", figures, *notices, "</footer>"] if figures or notices else []
