"""Reads an Atom ``entry`` as an article, and the surroundings of entries as an envelope."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from newsformat import Article, Byline, Concept, Envelope, EnvelopeLink, Foreign, Inlines
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_tree_inlines
from newsformat.markup.xml import Element, all_text, line_of, local, text_of
from newsformat.plugin import Limits, Report, inlines, line, plain, shortened
from newsformat_feeds._elements import (
    address_of,
    children,
    located,
    marked,
    name_of,
    own,
    report_unread_attributes,
    snippet,
    source_of,
    space_of,
)
from newsformat_feeds._ids import uri_in
from newsformat_feeds._names import APP, ATOM, BLOGGER, LANG
from newsformat_feeds._readers import _blogger, _inner, _modules, _webfeeds
from newsformat_feeds._readers._article import article_of
from newsformat_feeds._readers._draft import Draft
from newsformat_feeds._readers._modules import Take
from newsformat_feeds._readers._tombstone import GONE, read_tombstone


SPACE = "atom"


def read_entry(entry: Element, feed: Envelope, report: Report, limits: Limits) -> Article | None:
    """Return the article of *entry*, by default in the language of the *feed*; `None` if it is not an article."""
    if other := _blogger.kind_that_is_no_article(entry):
        report.note(f"skipped, not an article: {other}", line=line_of(entry))
        return None
    draft = Draft(report, limits, space=SPACE, base=entry.base or "")
    if local(entry) == GONE:
        return read_tombstone(entry, draft)
    language = entry.get(LANG)
    draft.values["language"] = feed.language if language is None else language
    assumed = (own(entry, "assumed") or "").split()
    draft.report_surroundings(entry)
    for child in children(entry):
        if (local(child) in assumed and space_of(child) == ATOM) or _modules.taken(child, draft, ENTRY):
            continue
        draft.keep(child)
    article = article_of(draft)
    if draft.inner is not None:
        article = _inner.joined(article, draft.inner, report)
    if draft.of_agency:
        article = _webfeeds.completed(article, draft.of_agency, report)
    return article


def _id(element: Element, draft: Draft) -> None:
    text = text_of(element)
    if (uri := uri_in(text)) or not text:
        draft.take("uri", uri, element)


def _running(element: Element, draft: Draft) -> Inlines:
    """Return the text construct *element* as running text (RFC 4287, section 3.1)."""
    kind = element.get("type") or "text"
    _note_unknown_type(element, draft)
    if kind == "xhtml" or any(isinstance(child.tag, str) for child in element):
        return read_tree_inlines(element, draft.report, base=draft.base, limits=draft.limits)
    if "html" in kind or element.get("mode") == "escaped":  # a form of Atom 0.3
        return marked(all_text(element), draft.report, draft.limits)
    return inlines(all_text(element))


def _title(element: Element, draft: Draft) -> None:
    draft.take("headline", _running(element, draft), element)


def _summary(element: Element, draft: Draft) -> None:
    draft.take("summary", _running(element, draft), element)


def _content(element: Element, draft: Draft) -> None:
    kind = element.get("type") or "text"
    if draft.content is None:
        draft.base = element.base or draft.base  # as in WordPress
    if element.get("src"):
        draft.keep(element)
    elif kind in {"text", "text/plain"} and element.get("mode") != "escaped" and not len(element):
        draft.plain = draft.content is None
        _modules.content(element, draft)
        _note_unknown_type(element, draft)
        draft.report_unread_attributes(element, _OF_CONTENT)
    elif "html" in kind or kind == "text" or element.get("mode"):
        _modules.content(element, draft)
        _note_unknown_type(element, draft)
        draft.report_unread_attributes(element, _OF_CONTENT)
    elif draft.content is None and draft.inner is None and (inner := _inner.article_of(element, draft.report)):
        draft.inner = inner
    else:
        draft.keep(element)
        document = next((f", a <{local(child)}>" for child in children(element)), "")
        draft.report.note(f"content of the type {shortened(line(kind))} is not read{document}", line=line_of(element))


def _note_unknown_type(element: Element, draft: Draft) -> None:
    """Note a type that is none of Atom's (RFC 4287, sections 3.1.1 and 4.1.3.1), nor a media type as in Atom 0.3."""
    kind = element.get("type") or "text"
    if kind.lower() not in _TYPES:
        read_as = "HTML" if "html" in kind else "text"
        message = f"<{local(element)}> has the unknown type {shortened(line(kind))}; it is read as {read_as}"
        draft.report.note(message, line=line_of(element))


_OF_CONTENT = frozenset(("type", "mode"))
_TYPES = frozenset(("text", "html", "xhtml", "text/plain", "text/html", "application/xhtml+xml"))


def _author(element: Element, draft: Draft) -> None:
    parts = _parts_of_person(element, draft)
    name, mail, page = (text_of(parts[value]) if value in parts else "" for value in ("name", "email", "uri"))
    page = page or (text_of(parts["url"]) if "url" in parts else "")
    mail = "" if _NO_REPLY.match(mail) else mail
    contact = own(element, "contact")
    contact = mail or (page and located(page, element)) if contact is None else contact
    if name or contact:
        draft.bylines.append(Byline(name=name, contact=contact))
    address = text_of(parts["url"]) if "url" in parts else ""
    more = [_text_or_address(part) for name, part in parts.items() if name not in _OF_PERSON]
    for text in (page if mail else "", address if address != page else "", *more):
        if text:
            draft.report.left_out(f"more of an author is left out: {shortened(text)!r}", line=line_of(element))


def _parts_of_person(element: Element, draft: Draft) -> dict[str, Element]:
    """Return the first element of each name in *element*; report the others, and attributes."""
    parts: dict[str, Element] = {}
    for child in children(element):
        draft.report_unread_attributes(child, _OF_PICTURE if local(child) == "image" else frozenset())
        if parts.setdefault(local(child), child) is not child and text_of(child):
            message = f"a further <{local(child)}> of <{local(element)}> is left out: {shortened(text_of(child))!r}"
            draft.report.left_out(message, line=line_of(child))
    return parts


_OF_PICTURE = frozenset(("rel", "width", "height", "src"))  # of an author, in Blogger


def _text_or_address(element: Element) -> str:
    """Return the text of *element*, or the address of the picture in it."""
    return text_of(element) or element.get("src") or ""


_OF_PERSON = frozenset(("name", "email", "uri", "url", "type"))  # the last one tells whether a Blogger user has signed
_NO_REPLY = re.compile(r"no-?reply@", re.IGNORECASE)  # unread mailboxes


def _contributor(element: Element, draft: Draft) -> None:
    parts = _parts_of_person(element, draft)
    name = text_of(parts["name"]) if "name" in parts else text_of(element)
    draft.contributors.append(Concept(name=name, relation="contributor"))
    for node in [part for name, part in parts.items() if name != "name"]:
        draft.report.left_out(f"more of a contributor is left out: {shortened(text_of(node))!r}", line=line_of(element))


def _category(element: Element, draft: Draft) -> None:
    if _blogger.is_kind(element):
        _blogger.kind(element, draft)
        return
    if of_blog := _blogger.label(element):
        draft.keywords.append(of_blog)
        return
    term, scheme, label = element.get("term") or text_of(element), element.get("scheme") or "", element.get("label")
    if not scheme and label is None:
        if term:
            draft.keywords.append(term)
        return
    name = term if label is None else label
    code = own(element, "code") or (term if term != name else "")
    draft.subjects.append(Concept(name=name, code=code, scheme=scheme))


def _source(element: Element, draft: Draft) -> None:
    name, uri, rest = "", "", False
    entry, source_draft = element.getparent(), Draft(draft.report, draft.limits, space=SPACE)
    if draft.inherited is None:
        draft.inherited = INHERITED - {name_of(node) for node in (children(entry) if entry is not None else ())}
    for child in children(element):
        if local(child) == "title" and not name:
            name = plain(_running(child, draft))
        elif local(child) == "id" and not uri:
            uri = text_of(child)
        elif name_of(child) in draft.inherited:
            _modules.taken(child, source_draft, ENTRY)  # inherited by the entry, which has none; losses are reported
        else:
            rest = rest or bool(text_of(child) or child.keys())
    if name or uri:
        draft.sources.append(Concept(name=name, uri=uri))
    if rest:
        draft.report.left_out("more of the source of an entry than title and id is left out", line=line_of(element))


INHERITED = frozenset(((ATOM, "author"), (ATOM, "rights"), (ATOM, "copyright")))
"""What an entry has from its source, or else its feed (RFC 4287, 4.2.1 and 4.2.10)."""


def _rights(element: Element, draft: Draft) -> None:
    draft.take_right("notice", element, plain(_running(element, draft)) if element.get("type") else source_of(element))


ENTRY: dict[tuple[str, str], Take] = {
    (APP, "control"): _blogger.control,
    (ATOM, "author"): _author,
    (ATOM, "category"): _category,
    (ATOM, "content"): _content,
    (ATOM, "contributor"): _contributor,
    (ATOM, "created"): _modules.date("created"),
    (ATOM, "id"): _id,
    (ATOM, "issued"): _modules.date("published"),
    (ATOM, "modified"): _modules.date("updated"),
    (ATOM, "rights"): _rights,
    (ATOM, "copyright"): _rights,
    (ATOM, "source"): _source,
    (ATOM, "summary"): _summary,
    (ATOM, "title"): _title,
    (BLOGGER, "created"): _modules.date("created"),
    (BLOGGER, "status"): _blogger.status,
    (BLOGGER, "type"): _blogger.kind,
}


# What stands around entries -------------------------------------------------


def read_surroundings(parts: Iterable[Element], report: Report) -> Envelope:
    """Return the values of a feed in *parts*."""
    feed, foreign = _Feed(report), []
    for part in parts:
        parent = part.getparent()
        feed.take_language(parent)
        if parent is not None and local(part) in (own(parent, "assumed") or "").split():
            continue
        if feed.take(part):
            known = _modules.of_link(part) if local(part) == "link" else _OF_FEED.get(local(part), frozenset())
            report_unread_attributes(part, report, known)
        else:
            foreign.append(Foreign(SPACE, local(part), snippet(part)))
    return Envelope(**feed.values, links=feed.links, foreign=foreign)


class _Feed:
    """Collects the values of a feed; the first of equivalent elements counts."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.values: dict[str, Any] = {}
        self.links: list[EnvelopeLink] = []

    def take_language(self, feed: Element | None) -> None:
        if "language" not in self.values and feed is not None and (language := feed.get(LANG)):
            self.values["language"] = language

    def take(self, part: Element) -> bool:
        """Store *part*, if there is a field for it; return whether it is represented or empty."""
        name = name_of(part)
        if name == (ATOM, "link"):
            if address := address_of(part, self._report):
                role = own(part, "role")
                self.links.append(
                    EnvelopeLink(href=address, role=part.get("rel") or "alternate" if role is None else role)
                )
            return True
        attribute, read = FEED.get(name, ("", None))
        if read is not None and attribute not in self.values:
            value = read(part, self._report)
            if value is not None:
                self.values[attribute] = value
                return True
        is_empty = attribute == "sender" or not (len(part) or part.keys())
        return is_empty and not text_of(part)


def _sender(author: Element, _: Report) -> str | None:
    """Return the name of *author*, if it holds nothing else."""
    parts = children(author)
    return text_of(parts[0]) or None if [local(part) for part in parts] == ["name"] else None


def _moment(part: Element, report: Report) -> datetime | None:
    return read_date(text_of(part), report, line=line_of(part))


def _name(part: Element, _: Report) -> str:
    return uri_in(text_of(part))


def _called(part: Element, report: Report) -> str:
    return plain(_running(part, Draft(report, Limits(), space=SPACE)))


FEED: dict[tuple[str, str], tuple[str, Callable[[Element, Report], Any]]] = {
    (ATOM, "author"): ("sender", _sender),
    (ATOM, "id"): ("uri", _name),
    (ATOM, "modified"): ("sent", _moment),
    (ATOM, "title"): ("title", _called),
    (ATOM, "updated"): ("sent", _moment),
}
NOT_KEPT = frozenset(((ATOM, "link"), (ATOM, "entry")))
_OF_FEED = {"title": _OF_CONTENT}
