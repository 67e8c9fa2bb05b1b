"""Reads and writes an article of Apple News."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Embed, Identifier, Media, WriteError, plain
from newsformat.markup.dates import iso
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import moment_at, text_at, texts_at, without_empty
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, ReadError, Report, line, plain_line
from newsformat_cms._apple._addresses import player_address, written_address
from newsformat_cms._apple._components_reader import Components
from newsformat_cms._apple._components_writer import written_components
from newsformat_cms._apple._names import ASSUMED, IDENTIFIER, MOST_KEYWORDS, NO_LANGUAGE, SPACE, VERSION
from newsformat_cms._apple._texts import Texts
from newsformat_cms._difference import digest
from newsformat_cms._foreign import kept, put_back


_DATES = (("created", "dateCreated"), ("updated", "dateModified"), ("published", "datePublished"))
_LAYOUT = {"columns": 7, "width": 1024, "margin": 70, "gutter": 40}
_STYLES = {
    "default": {"fontName": "Georgia", "fontSize": 17, "lineHeight": 26, "textColor": "#000000"},
    "default-title": {"fontName": "Georgia-Bold", "fontSize": 34, "lineHeight": 40},
    "default-byline": {"fontName": "Georgia-Italic", "fontSize": 15, "lineHeight": 20},
    "default-caption": {"fontName": "Georgia-Italic", "fontSize": 14, "lineHeight": 18},
    "default-quote": {"fontName": "Georgia-Italic", "fontSize": 19, "lineHeight": 28},
}


def read_document(document: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *document* is.

    Raises:
        ReadError: it has no components.
    """
    if not isinstance(document, dict) or not isinstance(document.get("components"), list):
        raise ReadError("not an article of Apple News: it has no array of components")
    found = Components(document, report, limits)
    about = document.get("metadata")
    identifier, language = text_at(document, "identifier"), text_at(document, "language")
    canonical = text_at(about, "canonicalURL")
    if language == NO_LANGUAGE:
        report.note(f"the language {NO_LANGUAGE}, which means undetermined, is read as no language")
    article = Article(
        uri="" if identifier.startswith(ASSUMED) else identifier,
        identifiers=[Identifier(value=canonical, kind="url")] if canonical else (),
        headline=found.title or text_at(document, "title"),
        subhead=text_at(document, "subtitle"),
        summary=text_at(about, "excerpt"),
        bylines=_bylines(about, found.signed),
        language="" if language == NO_LANGUAGE else language,
        keywords=[word for word in texts_at(about, "keywords") if line(word)],
        body=found.body,
        created=moment_at(about, "dateCreated", report),
        updated=moment_at(about, "dateModified", report),
        published=moment_at(about, "datePublished", report),
    )
    return evolve(article, foreign=[*kept(SPACE, document, _written(article, Report(heard=False)))])


def _bylines(about: Any, signed: list[str]) -> list[Byline]:
    """Return the bylines: the given authors, or else the printed names."""
    authors = [Byline(name=name) for name in texts_at(about, "authors") if line(name)]
    return authors or [byline for text in signed for byline in read_byline(text)]


# Writing ------------------------------------------------------------------------


def write_document(article: Article, report: Report) -> Object:
    """Return *article* as an article of Apple News."""
    result: Object = put_back(article, SPACE, _written(article, report), report)
    _report_pages(article, result, report)
    return result


def _report_pages(article: Article, result: Object, report: Report) -> None:
    """Report films whose pages are lost: Apple News displays them by their player's address."""
    pages = [
        (number, block.href)
        for number, block in enumerate(article.body)
        if isinstance(block, Embed) and player_address(block.href) != block.href
    ]
    shown = text_of(result.get("components")) if pages else ""
    for number, href in pages:
        if text_of(href) not in shown:
            why = f"Apple News keeps the address of the player, not of the page: {href:.100}"
            report.lost("body.embed", where=f"body[{number}]", why=why)


def _written(article: Article, report: Report) -> Object:
    try:
        components = written_components(article, report)
    except RecursionError:
        raise WriteError("blocks nest too deeply for Apple News Format") from None
    about = _metadata(article, report)
    subtitle = plain_line(article.subhead)
    if article.language == NO_LANGUAGE:
        report.lost("language", why=f"{NO_LANGUAGE} stands for none")
    return {
        "version": VERSION,
        "identifier": _identifier(article, components, report),
        "language": article.language or NO_LANGUAGE,
        "title": _title(components),
        **({"subtitle": subtitle} if subtitle else {}),
        "layout": _LAYOUT,
        "componentTextStyles": _STYLES,
        **({"metadata": about} if about else {}),
        "components": components,
    }


def _title(components: list[Object]) -> str:
    """Return the title without marks, as it is read from its component."""
    if not components or components[0]["role"] != "title":
        return ""
    return plain_line(Texts({}, Report(heard=False), Limits()).running(components[0]))


def _identifier(article: Article, components: list[Object], report: Report) -> str:
    """Return the identifier, made up if the article's own is not valid."""
    if IDENTIFIER.fullmatch(article.uri) and not article.uri.startswith(ASSUMED):
        return article.uri
    if article.uri:
        report.lost("uri", where=article.uri, why="an identifier has up to 64 letters, digits, hyphens and underscores")
    return f"{ASSUMED}{digest(article.uri or text_of([plain(article.headline), components]))}"


def _metadata(article: Article, report: Report) -> Object:
    return without_empty(
        {
            "authors": [byline.label for byline in article.bylines if byline.label],
            **{key: iso(getattr(article, name)) for name, key in _DATES},
            "excerpt": plain_line(article.summary),
            "keywords": _keywords(article, report),
            "canonicalURL": _canonical(article, report),
            "thumbnailURL": _thumbnail(article),
        }
    )


def _keywords(article: Article, report: Report) -> list[str]:
    seen = list(dict.fromkeys([word for word in article.keywords if word]))
    if len(seen) < len(article.keywords) or len(seen) > MOST_KEYWORDS:
        report.lost("keywords", why=f"Apple News takes at most {MOST_KEYWORDS}, each once and none empty")
    return seen[:MOST_KEYWORDS]


def _canonical(article: Article, report: Report) -> str:
    """Return the address of the page, the only identifier with a place."""
    pages = [entry for entry in article.identifiers if entry.kind == "url" and entry.value.startswith(_WEB)]
    others = [*article.identifiers]
    if pages:
        others.remove(pages[0])
    for identifier in others:
        report.lost("identifiers", where=identifier.value, why="there is only a place for the address of the page")
    return pages[0].value if pages else ""


_WEB = ("https://", "http://")


def _thumbnail(article: Article) -> str:
    """Return the picture that represents the article: its first associated one, or the first in it."""
    others = [association.media for association in article.associations if association.media is not None]
    media = [*others, *[block for block in article.body if isinstance(block, Media)]]
    found = [written_address(media_item.href) for media_item in media if media_item.kind == "image"]
    return next((href for href in found if href.startswith(("https://", "http://", "bundle://"))), "")
