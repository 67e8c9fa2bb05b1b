"""MediaWiki export XML → articles, page by page (https://www.mediawiki.org/wiki/Help:Export)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import define

from newsformat import Article, Concept, Envelope, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import XML_LANG, Element, line_of, local, read_items, report_unread, text_of
from newsformat.plugin import Limits, ReadError, Report, Source, shortened
from newsformat_corpora._mediawiki._expansion import expanded
from newsformat_corpora._mediawiki._page import Page
from newsformat_corpora._mediawiki._sha1 import sha1
from newsformat_corpora._mediawiki._site import NEVER, SPACE, UNTITLED, Site, site_of, texts_in
from newsformat_corpora._mediawiki._variants import one_variant
from newsformat_corpora._options import MediaWikiOptions


_WIKITEXT = frozenset(("", "wikitext"))
_READ_IN_PAGE = ("title", "ns", "id", "redirect", "restrictions")
_KEPT = ("comment", "parentid", "sha1", "origin")
_READ_OUTSIDE_PAGES: dict[str, tuple[str, ...] | None] = {
    "mediawiki": ("version", "lang"), "page": (), **dict.fromkeys(_READ_IN_PAGE),
}  # fmt: skip
_READ_IN_REVISION: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("revision", "id", "timestamp", "username", "ip", "minor", "model", "format", *_KEPT), ()),
    "contributor": ("deleted",),
    "comment": ("deleted",),
    "text": ("bytes", "sha1", "deleted", "id", "location", "model", "format"),
}
_READ_IN_SITEINFO: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("siteinfo", "sitename", "dbname", "base", "generator", "case", "namespaces"), ()),
    "namespace": ("key", "case"),
}
"""The elements that are read, with their attributes."""


def read(source: Source, options: MediaWikiOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of the newest revision of each page in *source* that is in one of the namespaces."""
    root = xml_root(source.head)
    if root is None or root[1] not in {"mediawiki", "page"}:
        raise ReadError("not a MediaWiki export: the root element is not <mediawiki>")
    dump = _Dump(options.namespaces, report, source.limits)
    names, within = ("page", "revision", "siteinfo"), ("mediawiki", "page", "")
    yield from read_items(
        source, names, dump.take, report, title="MediaWiki export", within=within, known=_READ_OUTSIDE_PAGES
    )


@define
class _Revision:
    """The newest revision of a page so far, with the *number* of revisions."""

    fields: dict[str, str]
    text: str
    contributor: Concept | None
    number: int = 1


class _Dump:
    """A dump during conversion: a page is complete after its revisions, of which one at a time is in memory."""

    def __init__(self, namespaces: tuple[int, ...], report: Report, limits: Limits) -> None:
        self._namespaces = {str(number) for number in namespaces}
        self._report, self._limits = report, limits
        self._site = Site()
        self._page: dict[str, str] = {}
        self._newest: _Revision | None = None

    def take(self, element: Element) -> Iterator[Article | Envelope]:
        """Yield the article or envelope of *element*, unless it is only a part of a page."""
        match local(element):
            case "siteinfo":
                language = element.getroottree().getroot().get(XML_LANG) or ""
                self._site = site_of(element, language, self._report)
                report_unread(element, _READ_IN_SITEINFO, self._report, texts=_READ_IN_SITEINFO)
                yield self._site.envelope()
            case "revision":
                self._revision(element)
            case _:
                page, newest = {**_head(element), **self._page}, self._newest
                self._page, self._newest = {}, None
                if self._is_wanted(page):
                    _report_unread_parts(element, self._report)
                if newest is not None and (article := self._article(page, newest, line_of(element))) is not None:
                    yield article
                elif newest is None:
                    self._report.note(f"skipped, a page without a text: {shortened(page.get('title', ''))}")

    def _revision(self, element: Element) -> None:
        parent = element.getparent()
        if parent is not None:
            self._page |= _head(parent)
        if self._is_wanted(self._page):
            report_unread(element, _READ_IN_REVISION, self._report, texts=_READ_IN_REVISION)
        texts = {local(child): text_of(child) for child in element.iterchildren("*") if local(child) != "text"}
        text = element.find("{*}text")
        if text is not None and text.get("sha1"):
            texts.setdefault("sha1", text.get("sha1") or "")
        if texts.get("origin") == texts.get("id"):
            texts.pop("origin", None)
        found = _Revision(
            texts, "" if text is None else (text.text or ""), _contributor(element, self._site, self._report)
        )
        if self._newest is not None:
            found.number = self._newest.number + 1
            if texts.get("timestamp", "") < self._newest.fields.get("timestamp", ""):
                self._newest.number = found.number
                return
        self._newest = found

    def _article(self, head: dict[str, str], revision: _Revision, line: int | None) -> Article | None:
        title = head.get("title", "")
        if why := self._skip_reason(head, revision):
            self._report.note(f"skipped, {why}", line=line)
            return None
        if revision.number > 1:
            self._report.note("of a page with several revisions the newest is read", line=line)
        page = Page(title=title, site=self._site, report=self._report, line=line, expand=expanded)
        return Article(**self._values(page, head, revision))

    def _namespace(self, head: dict[str, str]) -> str:
        return head.get("ns") or str(self._site.namespace(head.get("title", ""))[0])

    def _is_wanted(self, head: dict[str, str]) -> bool:
        return self._namespace(head) in self._namespaces

    def _skip_reason(self, head: dict[str, str], revision: _Revision) -> str:
        if not self._is_wanted(head):
            return f"a page in the namespace {self._namespace(head)[:10]}: not an article"
        if "redirect" in head or revision.text.lstrip()[:9].upper() == "#REDIRECT":
            return "a redirect"
        if revision.fields.get("model", "") not in _WIKITEXT:
            return f"a page that is not wikitext, but {revision.fields['model']:.40}"
        return "" if revision.text.strip() else "a page without a text"

    def _values(self, page: Page, head: dict[str, str], revision: _Revision) -> dict[str, Any]:
        texts, site = revision.fields, self._site
        remarks = Report(heard=self._report.heard)
        body = read_html(page.body(one_variant(revision.text, page)), remarks, base=site.base, limits=self._limits)
        for remark in remarks.remarks:
            page.note(remark.message)
        for loss in remarks.losses:
            self._report.left_out(loss.why, line=page.line)
        kept = [
            Foreign(SPACE, name, texts[name]) for name in _KEPT if texts.get(name) and not _is_derived(name, revision)
        ]
        kept += [Foreign(SPACE, "minor", "true")] if "minor" in texts else []
        kept += [Foreign(SPACE, "restrictions", head["restrictions"])] if head.get("restrictions") else []
        kept += [Foreign(SPACE, "template", template) for template in page.templates]
        kept += [Foreign(SPACE, name, text) for name, text in page.extensions]
        return {
            "uri": site.address(page.title) if site.base else "",
            "version": _number(texts),
            "identifiers": [Identifier(value=number, kind="page")] if (number := _number(head)) else [],
            "headline": page.title.replace("_", " ") if page.title.strip(UNTITLED) else "",
            "language": site.language,
            "sources": [Concept(name=site.name)] if site.name else [],
            "contributors": [revision.contributor] if revision.contributor else [],
            "published": page.published,
            "updated": read_date(when, self._report, line=page.line) if (when := _timestamp(texts)) else None,
            "dateline": page.dateline,
            "status": page.status,
            "keywords": [*page.categories],
            "associations": page.associations,
            "body": body,
            "foreign": kept,
        }


def _number(texts: dict[str, str]) -> str:
    """Return the number of a page or revision; one that begins with 0 was made up when writing."""
    number = texts.get("id", "")
    return "" if number.startswith("0") else number


def _timestamp(texts: dict[str, str]) -> str:
    """Return when a revision was saved; `NEVER` was made up when writing."""
    when = texts.get("timestamp", "")
    return "" if when == NEVER else when


def _is_derived(name: str, revision: _Revision) -> bool:
    """Is the SHA-1 that of the text?"""
    return name == "sha1" and revision.fields["sha1"] == sha1(revision.text.encode("utf-8", "replace"))


def _head(page: Element) -> dict[str, str]:
    """Return the metadata of a page that are still in the tree."""
    return {
        local(child): text_of(child) or child.get("title") or ""
        for child in page.iterchildren("*")
        if local(child) in _READ_IN_PAGE
    }


def _report_unread_parts(page: Element, report: Report) -> None:
    """Report the parts of *page* other than its revisions, such as versions of an uploaded file."""
    for child in page.iterchildren("{*}*"):
        if local(child) not in {*_READ_IN_PAGE, "revision"} and (text := text_of(child)):
            report.left_out(f"<{local(child)}> of a page is left out: {text:.60}", line=line_of(child))


def _contributor(revision: Element, site: Site, report: Report) -> Concept | None:
    """Return the author of the revision; an anonymous one is an IP address."""
    contributor = revision.find("{*}contributor")
    texts = {} if contributor is None else texts_in(contributor, report)
    name = texts.get("username") or texts.get("ip") or ""
    if not name:
        return None
    number = texts.get("id", "")
    scheme = site.database if number.strip("0") else ""
    return Concept(name=name, relation="contributor", code=number if scheme else "", scheme=scheme)
