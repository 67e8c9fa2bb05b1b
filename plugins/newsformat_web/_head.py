"""Reads the head of a page: Open Graph, Dublin Core, and names known to publishing software."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from newsformat import Article, Association, Byline, Concept, Identifier, Media, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.html import Page
from newsformat.markup.json import value_of
from newsformat.markup.languages import language_tag
from newsformat.markup.members import one_or_several
from newsformat.markup.printed import joined_names, read_byline
from newsformat.plugin import line
from newsformat_web._addresses import is_absolute
from newsformat_web._names import PAGE


# Names of <meta>, in lower case; of several, the first counts. Those of Dublin Core begin with ``dc.``, whatever their
# actual prefix (``dcterms.``, ``dc:``).
_HEADLINES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title", "hdl")
_SUMMARIES = (
    "og:description", "description", "twitter:description", "sailthru.description", "dc.description", "dc.abstract",
    "summary",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "cxenseparse:author", "byl",
    "citation_author", "article:author_name", "article.author", "authors", "content-author", "byline", "dable:author",
    "og:article:author",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "date", "dc.date", "dc.date.issued", "dc.issued", "pubdate", "publishdate",
    "publish-date", "publish_date", "pub_date", "bt:pubdate", "citation_publication_date", "citation_date", "ptime",
    "pdate", "displaydate", "article:published", "article.published", "originalpublicationdate", "release_date",
    "video:release_date", "weibo: article:create_at", "content_publisheddate", "og:regdate",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:article:modified_time", "datemodified", "og:updated_time", "dc.modified",
    "dc.date.modified", "last-modified", "lastmod", "utime", "article:modified", "article.updated",
    "weibo: article:update_at", "revised", "modified",
)  # fmt: skip
_CREATED = ("datecreated", "dc.created", "dc.date.created", "article.created")
_KEYWORDS = (
    "article:tag", "parsely-tags", "news_keywords", "keywords", "sailthru.tags", "citation_keywords", "dc.subject",
    "tags",
)  # fmt: skip
_SECTIONS = ("article:section", "og:article:section", "parsely-section", "article.section", "section", "category")
_LANGUAGES = ("og:locale", "content-language", "inlanguage", "dc.language")
_SOURCES = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title")
_RIGHTS = ("dc.rights", "copyright")
_ADDRESSES = ("og:url", "parsely-link", "twitter:url", "dc.identifier")
_PICTURES = (
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "sailthru.image.full",
)
_FILMS = ("og:video", "og:video:url", "og:video:secure_url", "twitter:player:stream")
_FILE = re.compile(r"https?://[^?#]+\.(?:mp4|m4v|mov|webm|ogv|m3u8|mpd)(?:[?#]|\Z)", re.IGNORECASE)  # not a player
# Reduced forms of other programs' names: without what precedes the last point or colon, and without punctuation.
_ALSO_PUBLISHED = frozenset((
    "publisheddate", "publicationdate", "publishdate", "publishedat", "firstpublishedat", "firstpublished",
    "datepublished", "publishedtime", "publicationtime", "releasedate", "dateissued", "pubdate", "publishtime",
))  # fmt: skip
_ALSO_UPDATED = frozenset((
    "modifieddate", "updateddate", "modifiedtime", "updatedtime", "publicupdatedat", "updatedat", "dateupdated",
    "lastmodified", "lastupdated", "modificationdate", "lastmodifieddate",
))  # fmt: skip
_DUBLIN_CORE = re.compile(r"(?:dc|dcterms|dct)[.:_](?:element[.:_]|terms[.:_])?")
_SIGNED = re.compile(r"(?:written )?by\Z|author\Z", re.IGNORECASE)  # labels on a Twitter card
_OF_PARSELY = {
    "title": "parsely-title", "link": "parsely-link", "author": "parsely-author", "authors": "parsely-author",
    "pub_date": "parsely-pub-date", "section": "parsely-section", "tags": "parsely-tags",
    "image_url": "parsely-image-url",
}  # fmt: skip


def head_values(page: Page) -> Article:
    """Return the values in the head of *page*."""
    head = _Head(page)
    function, first = head.each, head.first
    address = next((href for rel, href in page.links if rel == "canonical"), "")
    address = address or next((text for text in function(_ADDRESSES) if is_absolute(text) or "/" in text), "")
    picture, film = first(_PICTURES), next(filter(_FILE.search, function(_FILMS)), "")
    return Article(
        headline=first(_HEADLINES),
        summary=first(_SUMMARIES),
        bylines=_bylines([(name, text) for name in _AUTHORS for text in function((name,))], first(_SOURCES[:1])),
        published=head.moment(_PUBLISHED, _ALSO_PUBLISHED),
        updated=head.moment(_UPDATED, _ALSO_UPDATED),
        created=head.moment(_CREATED),
        identifiers=[Identifier(value=address, kind=PAGE)] if address else (),
        language=page.language or language_tag(first(_LANGUAGES)),
        sources=[Concept(name=name)] if (name := first(_SOURCES)) else (),
        subjects=[Concept(name=name, kind="section") for name in dict.fromkeys(function(_SECTIONS))],
        keywords=_keywords(head),
        rights=[Rights(notice=notice)] if (notice := first(_RIGHTS)) else (),
        associations=[
            *([Association(media=Media(picture, alt=first(("og:image:alt", "twitter:image:alt"))))] if picture else ()),
            *([Association(media=Media(film, kind="video"))] if film else ()),
        ],
    )


class _Head:
    """The texts in the head of a *page* by name, without repetitions."""

    def __init__(self, page: Page) -> None:
        self._said: dict[str, dict[str, None]] = {}
        for name, content in _named(page):
            if text := line(content):
                self._said.setdefault(name, {})[text] = None

    def each(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the texts with one of *names*, in that order."""
        return (text for name in names for text in self._said.get(name, ()))

    def first(self, names: Iterable[str]) -> str:
        """Return the first of these, or ``""``."""
        return next(self.each(names), "")

    def moment(self, names: Iterable[str], others: frozenset[str] = frozenset()) -> datetime | None:
        """Return the first valid date; reduced names may also be, after a prefix, among *others*."""
        also = (name for name in self._said if _NO_LETTERS.sub("", _STOPS.split(name)[-1]) in others)
        return next((when for text in self.each((*names, *also)) if (when := read_date(text))), None)


_STOPS = re.compile("[.:]")
_NO_LETTERS = re.compile(r"[^a-z]+")


def _named(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the names and contents of *page*, including those in JSON or with a separate label."""
    metas = dict(page.metas)
    for name, content in page.metas:
        if name == "parsely-page":
            yield from _of_parsely(content)
        elif name.startswith("twitter:label") and _SIGNED.match(line(content)):
            yield "author", metas.get(name.replace("label", "data"), "")
        else:
            yield _DUBLIN_CORE.sub("dc.", name, count=1) if name.startswith("dc") else name, content


def _of_parsely(content: str) -> Iterator[tuple[str, str]]:
    """Yield the members of ``parsely-page``, a JSON object."""
    members: Any = None
    with suppress(ValueError):
        members = value_of(content)
    for name, value in members.items() if isinstance(members, dict) else ():
        for text in one_or_several(value):
            if isinstance(text, str) and name in _OF_PARSELY:
                yield _OF_PARSELY[name], text


# Who signs, and words ------------------------------------------------------------


def _bylines(metas: list[tuple[str, str]], site: str) -> list[Byline]:
    """Return the bylines in *metas*, names with contents, without repetitions; the *site* only if there is no other."""
    found: dict[str, Byline] = {}
    for name, text in metas:
        if not _ADDRESS.match(text) and (text != site or name != _OF_PORTALS):
            for byline in signed(text, turned=name in _TURNED):
                found.setdefault(byline.label.casefold(), byline)
    others = [byline for name, byline in found.items() if name != site.casefold()]
    return others or [*found.values()]


_ADDRESS = re.compile(r"(?:https?:)?//|@\w+\Z|/")
_OF_PORTALS = "og:article:author"  # where some put their own name
_TURNED = frozenset(("citation_author", "dc.creator"))
_LAST_FIRST = re.compile(r"([^\W\d_][\w'’-]*), ([^\W\d_][\w'’.-]*(?: [^\W\d_]\.?)?)")


def signed(text: str, *, turned: bool = False) -> list[Byline]:
    """Return the bylines in *text*: several names, ``By …``, or, if *turned*, names in inverted order."""
    return [byline for part in text.split(";") for byline in _signed(line(part), turned=turned)]


def _signed(text: str, *, turned: bool) -> list[Byline]:
    if names := joined_names(text):
        return [Byline(name=name) for name in names]
    if turned and (parts := _LAST_FIRST.fullmatch(text)):
        return [Byline(name=f"{parts[2]} {parts[1]}", text=text)]
    read = read_byline(text)
    return [*read] if read and all(byline.name for byline in read) else [Byline(name=text)] if text else []


def _keywords(head: _Head) -> list[str]:
    """Return the keywords under the first name that has any."""
    texts = next((texts for name in _KEYWORDS if (texts := [*head.each((name,))])), [])
    if len(texts) > 1 and not any(";" in text for text in texts):
        return [*texts]
    return [word for text in texts for name in _parted(text) if (word := line(name))]


def _parted(text: str) -> list[str]:
    """Return the words in *text*, separated by commas of any script, or else by semicolons."""
    return parts if len(parts := _COMMAS.split(text)) > 1 else text.split(";")


_COMMAS = re.compile("[,،，、]")
