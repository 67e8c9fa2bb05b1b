"""Writes articles as a news sitemap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from itertools import chain
from urllib.parse import quote, urlsplit

from newsformat import Article, Association, Foreign, Media
from newsformat.markup.dates import iso
from newsformat.markup.html import safe_url
from newsformat.markup.xml import as_xml, escape, parse, well_formed
from newsformat.plugin import Articles, NoOptions, Report, all_blocks, plain_line
from newsformat_feeds._elements import space_of
from newsformat_feeds._sitemap._names import ASSUMED, GENRES, LANGUAGE, LONGEST, MOST, NAMESPACES, NOWHERE, SPACE, VIDEO
from newsformat_feeds._sitemap._reader import read_url


_CHINESE = {"hans": "zh-cn", "cn": "zh-cn", "sg": "zh-cn", "hant": "zh-tw", "tw": "zh-tw", "hk": "zh-tw", "mo": "zh-tw"}
_OF_PAGE = frozenset(("changefreq", "priority", "xhtml:link"))
_OF_NEWS = frozenset(("news:access", "news:stock_tickers"))


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a sitemap of *articles*."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {NAMESPACES}>\n'.encode()
    for number, article in enumerate(articles, 1):
        if number == MOST + 1:
            report.lost("uri", why=f"a news sitemap has {MOST} stories at most; Google ignores the others")
        content = as_xml(article, lambda candidate: _url(candidate, report), report)
        _report_lost(article, content, report)
        yield content
    yield b"</urlset>\n"


def _url(article: Article, report: Report) -> str:
    lines = [
        f"<loc>{escape(_address(article, report))}</loc>",
        *([f"<lastmod>{iso(article.updated)}</lastmod>"] if article.updated else []),
        *_kept_parts(article, _OF_PAGE),
        *_news(article, report),
        *_media(article),
    ]
    return "\n".join(["<url>", *lines, "</url>", ""])


def _address(article: Article, report: Report) -> str:
    """Return the address of the story: its URI, or else an address among its identifiers, or a made-up one."""
    known = [article.uri, *[identifier.value for identifier in article.identifiers if identifier.kind == "url"]]
    address = next((text for text in known if is_address(text) and len(quote(text, safe=_ASCII)) < LONGEST), "")
    if not address:
        report.note("a page needs an address (http, https), but the story has none: one is made up")
        if len(article.uri) > _NAMED:
            report.lost("uri", why=f"a made-up address has room for {_NAMED} of its characters")
        return NOWHERE + quote(article.uri[:_NAMED], safe=":")
    encoded = quote(address, safe=_ASCII)
    if encoded != article.uri:
        why = "its letters are percent-encoded" if address == article.uri else "the address of the page takes its place"
        report.lost("uri", why=why)
    return encoded


_NAMED = 200  # characters of a URI in a made-up address; a letter may take 12
_ASCII = "".join(map(chr, range(33, 127)))


def is_address(text: str) -> bool:
    """Is *text* the address of a page on the web?"""
    return (
        text.startswith(("http://", "https://")) and len(text.split()) == 1 and host_of(text) != "" and safe_url(text)
    )


def host_of(address: str) -> str:
    """Return the host of *address*, or ``""``."""
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:  # as in http://[tide.example/
        return ""


def _news(article: Article, report: Report) -> Iterator[str]:
    required = _required(article, report)
    keywords = ", ".join([word for word in article.keywords if word])
    genres = ", ".join([genre.name for genre in article.genres if genre.name in GENRES])
    yield "<news:news>"
    if assumed := [name for name, text in required.items() if not text]:
        yield f"<?{ASSUMED} {' '.join(assumed)}?>"
        required = {name: text or _MADE_UP[name] for name, text in required.items()}
    yield "<news:publication>"
    yield from _tags({name: required[name] for name in ("name", "language")})
    yield "</news:publication>"
    yield from _tags({"genres": genres, **{name: required[name] for name in ("publication_date", "title")}})
    yield from _tags({"keywords": keywords})
    yield from _kept_parts(article, _OF_NEWS)
    yield "</news:news>"


_MADE_UP = {"name": "unknown", "language": "und", "publication_date": "1970-01-01T00:00:00+00:00", "title": "untitled"}
_FEATURES = {"name": "sources", "language": "language", "publication_date": "published", "title": "headline"}


def _required(article: Article, report: Report) -> dict[str, str]:
    """Return the values that Google requires, ``""`` where *article* lacks them."""
    language = _language(article.language)
    texts = {
        "name": next((name for source in article.sources if (name := plain_line(source.name))), ""),
        "language": language if LANGUAGE.fullmatch(language) else "",
        "publication_date": iso(article.published),
        "title": plain_line(article.headline),
    }
    for name, feature in _FEATURES.items():
        if not texts[name]:
            report.note(f"{feature}: Google requires it for news, but the story has none: one is made up")
    return texts


def _tags(texts: dict[str, str]) -> Iterator[str]:
    for name, text in texts.items():
        if text:
            yield f"<news:{name}>{escape(text)}</news:{name}>"


def _language(tag: str) -> str:
    """Return *tag* in Google's form: only the language (ISO 639), except for the two kinds of Chinese."""
    first, *rest = tag.lower().split("-")
    return next((_CHINESE[text] for text in rest if text in _CHINESE), first) if first == "zh" else first


def _media(article: Article) -> Iterator[str]:
    pictures = 0
    for media in _all_shown(article):
        if media.kind == "image" and is_address(media.href) and pictures < MOST:
            pictures += 1
            yield f"<image:image><image:loc>{escape(media.href)}</image:loc></image:image>"
        for part in media.foreign:
            element = well_formed(part.value) if part.space == SPACE else None
            if element is not None and space_of(element) == VIDEO and part.name == "video:video":
                yield part.value


def _all_shown(article: Article) -> Iterator[Media]:
    """Yield the pictures and films of *article*, those beside it first."""
    yield from [association.media for association in article.associations if association.media is not None]
    yield from [block for block in all_blocks(article.body) if isinstance(block, Media)]


def _kept_parts(article: Article, names: Iterable[str]) -> Iterator[str]:
    """Yield the foreign parts called *names*."""
    for part in article.foreign:
        if part.space == SPACE and part.name in names and well_formed(part.value) is not None:
            yield part.value


def _report_lost(article: Article, content: bytes, report: Report) -> None:
    """Report values of *article* that are not read back from *content*."""
    root = parse(f"<urlset {NAMESPACES}>".encode() + content + b"</urlset>", report=Report(heard=False))
    read = read_url(root[0], Report(heard=False)) or Article()
    if article.language and read.language != article.language:
        report.lost("language", why="Google takes the language alone")
    for place, source in enumerate(article.sources[1:], 2):
        report.lost("sources", where=f"#{place}: {source.name}", why="one publication only")
    _report_missing("keywords", article.keywords, read.keywords, "keywords are separated by commas", report)
    _report_missing("genres", article.genres, read.genres, f"genres are {', '.join(GENRES)}", report)
    _report_missing(f"foreign.{SPACE}", _own_parts(article), _own_parts(read), "there is no such place", report)
    for association in article.associations:
        if association.media is not None and association.href:
            report.lost(
                "associations", where=f"{association.href:.60}", why="only the address of a picture has a place"
            )
    given = [_media_key(other) for other in article.associations]
    why = "only pictures with an address (http, https), and films that were read from a sitemap"
    _report_missing("associations", given, [_media_key(other) for other in read.associations], why, report)


def _own_parts(article: Article) -> list[Foreign]:
    """Return the foreign parts of newsformat's space in *article*, and in its pictures and films."""
    parts = chain(article.foreign, *[media.foreign for media in _all_shown(article)])
    return [part for part in parts if part.space == SPACE]


def _media_key(association: Association) -> tuple[object, ...]:
    media = association.media
    return ("",) if media is None else (media.href, media.kind, media.foreign)


def _report_missing(
    feature: str, given: Iterable[Hashable], read: Iterable[Hashable], why: str, report: Report
) -> None:
    missing = Counter(given) - Counter(read)
    for item in missing:
        report.lost(feature, where=f"{item:.60}" if isinstance(item, str) else "", why=why)
