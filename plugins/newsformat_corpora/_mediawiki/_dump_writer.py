"""Articles → MediaWiki export XML for ``Special:Import`` (https://www.mediawiki.org/xml/export-0.11.xsd)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from newsformat import Article, Envelope, Foreign, Status, plain
from newsformat.markup.xml import escape, legal, quoted
from newsformat.plugin import Articles, Report, Source, line
from newsformat_corpora._changes import report_changes, report_lost_foreign
from newsformat_corpora._mediawiki._dump import read
from newsformat_corpora._mediawiki._sha1 import sha1
from newsformat_corpora._mediawiki._site import ARTICLES, NEVER, SPACE, UNTITLED, Site
from newsformat_corpora._mediawiki._templates import is_published
from newsformat_corpora._mediawiki._wikitext_writer import wikitext
from newsformat_corpora._options import MediaWikiOptions


if TYPE_CHECKING:
    from newsformat_corpora._options import MediaWikiWriteOptions

_NAMESPACE: Final = "http://www.mediawiki.org/xml/export-0.11/"
_END: Final = b"</mediawiki>\n"
_WITHHELD: Final = "{{develop}}"  # of Wikinews; elsewhere a missing template
_TEMPLATE: Final = "template"  # name of foreign parts that are written above the text
_IN_REVISION: Final = frozenset(("comment", "minor", "parentid", "origin", "restrictions"))


def write(articles: Articles, options: MediaWikiWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a dump of the wiki in the envelope, page by page."""
    envelope = articles.envelope
    begun = [*islice(articles, 1)]
    language = envelope.language or (begun[0].language if begun else "")
    _report_envelope(envelope, report)
    dump = _Dump(_site(envelope, language), options, report)
    yield dump.head
    for article in chain(begun, articles):
        yield dump.page(article)
    yield _END


def _site(envelope: Envelope, language: str) -> Site:
    kept = {part.name: part.value for part in envelope.foreign if part.space == SPACE}
    return Site(
        name=envelope.title,
        base=envelope.uri,
        language=language,
        database=kept.get("dbname", ""),
        generator=kept.get("generator", ""),
    )


def _report_envelope(envelope: Envelope, report: Report) -> None:
    """Report what of the envelope has no place in a dump."""
    for name in ("title", "uri", "language"):
        if legal(value := getattr(envelope, name)) != value:
            report.lost(f"envelope.{name}", why="XML has no such characters")
    for part in envelope.foreign:
        if part.space == SPACE and (part.name not in {"dbname", "generator"} or legal(part.value) != part.value):
            report.lost(f"envelope.foreign.{SPACE}", where=part.name, why="a dump has no place for it")


class _Dump:
    """A dump under construction: each page has a unique title and number."""

    def __init__(self, site: Site, options: MediaWikiWriteOptions, report: Report) -> None:
        self._site, self._options, self._report = site, options, report
        self._titles: set[str] = set()
        self._numbers: set[str] = set()
        self._count = 0
        texts = ("sitename", site.name), ("dbname", site.database), ("base", site.base), ("generator", site.generator)
        info = "".join([_element(name, text) for name, text in texts if text])
        language = f" xml:lang={quoted(legal(site.language))}" if site.language else ""
        start = f'<mediawiki xmlns="{_NAMESPACE}" version="0.11"{language}>\n'
        site_info = f"<siteinfo>{info}<case>first-letter</case></siteinfo>\n" if info or language else ""
        self.head = (start + site_info).encode()

    def page(self, article: Article) -> bytes:
        """Return the page of *article*; losses are reported."""
        page_writer = _PageWriter(article, self._site, self._options, self._report)
        title, number = self._title(article), self._number(article)
        body = wikitext(article.body, self._site, self._report)
        self._report_losses(article, page_writer.xml(title, number, "x"))
        return page_writer.xml(title, number, body).encode()

    def _title(self, article: Article) -> str:
        """Return the title of a page: its own, or one of dashes, which the reader ignores."""
        title = _valid_title(plain(article.headline), self._site)
        found, count = title or UNTITLED, 1
        while found in self._titles:
            count += 1
            found = f"{title} ({count})" if title else UNTITLED * count
        self._titles.add(found)
        return found

    def _number(self, article: Article) -> str:
        """Return the number of a page: its own, or one that begins with 0, unlike those of wikis."""
        self._count += 1
        known = (
            identifier.value
            for identifier in article.identifiers
            if identifier.kind == "page" and _NUMBER.fullmatch(identifier.value)
        )
        number = next((text for text in known if text not in self._numbers), f"0{self._count}")
        self._numbers.add(number)
        return number

    def _report_losses(self, article: Article, page: str) -> None:
        """Report what of *article* is lost when its *page*, without the text, is read back."""
        found = read(Source(self.head + page.encode() + _END), MediaWikiOptions(), Report(heard=False))
        back = next(candidate for candidate in found if isinstance(candidate, Article))
        report_changes(article, back, _MAY_CHANGE, self._report)
        own_parts = [part for part in article.foreign if part.space == SPACE and part.name != "sha1"]
        report_lost_foreign(own_parts, back, "there is no place for it in a page", self._report)


_NUMBER: Final = re.compile(r"[1-9]\d{0,17}", re.ASCII)
_MAY_CHANGE: Final = {
    "headline": "the title of a page can't contain all of it",
    "uri": "the address of a page is that of its wiki and its title",
    "version": "a revision has a number",
    "identifiers": "a page has one number",
    "contributors": "a revision has one contributor",
    "sources": "the source of a page is its wiki",
    "published": "a page has the time when it was saved, and a day of publication only in a template",
    "updated": "a page is dated to the second, in UTC",
    "dateline": "a page has none",
    "language": "all pages of a wiki have one",
    "status": "a page can only be marked as in development",
    "keywords": "it is not the name of a category",
    "associations": "a page names the same story in other languages, and nothing else",
}


class _PageWriter:
    """Writes a page."""

    def __init__(self, article: Article, site: Site, options: MediaWikiWriteOptions, report: Report) -> None:
        self._article, self._site, self._options = article, site, options
        self._kept = [part for part in article.foreign if part.space == SPACE]
        self._known = {part.name: part.value for part in self._kept if part.name in _IN_REVISION}

    def xml(self, title: str, number: str, body: str) -> str:
        """Return the page with this *title*, *number* and *body*."""
        text = legal(self._text(body))
        article, known = self._article, self._known
        revision = article.version if _NUMBER.fullmatch(article.version) else number
        parts = [
            _element("id", revision),
            _optional("parentid", known),
            _element("timestamp", self._timestamp()),
            self._contributor(),
            "<minor/>" if "minor" in known else "",
            _optional("comment", known),
            _element("origin", known.get("origin", revision)),
            "<model>wikitext</model><format>text/x-wiki</format>",
            f'<text bytes="{len(text.encode())}" xml:space="preserve">{escape(text)}</text>',
            _element("sha1", sha1(text.encode())),
        ]
        head = (
            f"{_element('title', title)}<ns>{ARTICLES}</ns>{_element('id', number)}{_optional('restrictions', known)}"
        )
        return f"<page>{head}\n<revision>{''.join(parts)}</revision></page>\n"

    def _timestamp(self) -> str:
        when = self._article.updated or self._article.published
        day = _in_utc(when) if when else None
        return f"{day.replace(tzinfo=None, microsecond=0).isoformat()}Z" if day else NEVER

    def _contributor(self) -> str:
        people = [contributor for contributor in self._article.contributors if contributor.name]
        if not people:
            return '<contributor deleted="deleted"/>'
        is_known = people[0].code and people[0].scheme == self._site.database
        number = _element("id", people[0].code) if is_known else ""
        return f"<contributor>{_element('username', people[0].name)}{number}</contributor>"

    def _text(self, body: str) -> str:
        """Return the wikitext: templates, the text, and categories and links below it."""
        article = self._article
        shown = [part.value for part in self._kept if part.name == _TEMPLATE and not self._contradicts(part)]
        if article.status is not Status.USABLE and _WITHHELD not in shown:
            shown.insert(0, _WITHHELD)
        below = [part.value for part in self._kept if part.name not in {_TEMPLATE, *_IN_REVISION, "sha1"}]
        categories = [line(name.replace("_", " ")) for name in article.keywords if not _NO_TITLE.search(name)]
        below += [f"[[Category:{name}]]" for name in categories if name]
        links = [
            self._translation(association.href)
            for association in article.associations
            if association.role == "translation"
        ]
        page_text = "\n".join([*shown, *self._date(), body, "", *below, *filter(None, links)]).strip("\n")
        return page_text if page_text.strip() else f"{page_text}<!-- -->"  # an empty page would be skipped

    def _contradicts(self, part: Foreign) -> bool:
        """Does the template *part* mark as published a story that must not be?"""
        return self._article.status is not Status.USABLE and is_published(part.value)

    def _date(self) -> list[str]:
        when, name = self._article.published, self._options.date
        if when is None or not name:
            return []
        day = _in_utc(when) or when
        english = self._site.language.partition("-")[0] in {"", "en"}
        date = f"{_MONTHS[day.month - 1]} {day.day}, {day.year}" if english else day.date().isoformat()
        return [f"{{{{{name}|{date}}}}}"]

    def _translation(self, href: str) -> str:
        """Return the link to the same story in another language; ``""`` if it leads elsewhere."""
        match = _WIKIMEDIA_ADDRESS.fullmatch(href)
        target = f"{match['language']}:{unquote(match['title']).replace('_', ' ')}" if match else ""
        return f"[[{target}]]" if target and not _NO_TITLE.search(target) else ""


_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_WIKIMEDIA_ADDRESS: Final = re.compile(
    r"https://(?P<language>[a-z-]+)\.wik[a-z]+\.org/wiki/(?P<title>[^?#]+)", re.ASCII
)


def _in_utc(when: datetime) -> datetime | None:
    """Return *when* in UTC; `None` if that is out of range."""
    try:
        return when.astimezone(UTC)
    except OverflowError:
        return None


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(legal(text))}</{name}>"


def _optional(name: str, known: dict[str, str]) -> str:
    return _element(name, known[name]) if known.get(name) else ""


# Titles -------------------------------------------------------------------------------

_NO_TITLE: Final = re.compile(r"[#<>\[\]{}|\n]")
_SUBSTITUTES: Final = str.maketrans(
    "#<>[]{}|_\n", "＃＜＞［］｛｝｜  "
)  # characters not allowed in titles → similar ones
_MAX_TITLE: Final = 255  # bytes of a title
_NAMESPACES: Final = frozenset(
    ("talk", "user", "project", "mediawiki", "template", "help", "special", "wikinews", "portal")
)


def _valid_title(text: str, site: Site) -> str:
    """Return *text* as a title in the namespace of articles."""
    title = " ".join(legal(text).translate(_SUBSTITUTES).split()).lstrip(":")
    prefix, colon, rest = title.partition(":")
    is_other = prefix.strip().casefold().removesuffix(" talk") in _NAMESPACES or site.namespace(title)[0] != ARTICLES
    if colon and (is_other or site.elsewhere(title)[0]):
        title = f"{prefix}：{rest.lstrip()}"
    if len(title.encode()) <= _MAX_TITLE:
        return title
    return f"{title.encode()[: _MAX_TITLE - 3].decode(errors='ignore').rstrip()}…"
