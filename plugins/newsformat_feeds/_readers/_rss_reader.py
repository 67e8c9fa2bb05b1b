"""Reads an ``item`` of RSS as an article, and the surroundings of items as an envelope."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timezone
from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Concept, Envelope, EnvelopeLink, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.html import unescaped_entities
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Limits, Report, shortened
from newsformat_feeds._elements import (
    address_of,
    children,
    located,
    marked,
    name_of,
    report_unread_attributes,
    same,
    snippet,
    source_of,
    unmarked,
    unwrapped,
)
from newsformat_feeds._names import ATOM, DC, DCTERMS, LANG, RDF
from newsformat_feeds._readers import _inner, _media_reader, _modules, _own_elements
from newsformat_feeds._readers._article import article_of
from newsformat_feeds._readers._draft import Draft
from newsformat_feeds._readers._modules import PAGE, Take
from newsformat_feeds._readers._signers import signers


SPACE = "rss"


def read_item(item: Element, feed: Envelope, report: Report, limits: Limits) -> Article:
    """Return the article of *item*, by default in the language of the *feed*."""
    draft = Draft(report, limits, space=SPACE, base=item.base or "", zone=_zone_of(feed))
    if about := item.get(f"{{{RDF}}}about"):
        draft.values["uri"] = about
    language = item.get(LANG)
    if language is not None:
        draft.values["language"] = language
    spoken, own_elements = False, list[Element]()
    draft.report_surroundings(item, _OF_ITEM)
    for child in children(item):
        spoken = spoken or name_of(child) == (DC, "language")
        if _modules.taken(child, draft, ITEM):
            continue
        if draft.inner is None and (inner := _inner.article_in(child, report)) is not None:
            draft.inner = inner
        else:
            own_elements.append(child)
    _own_elements.take(own_elements, draft)
    if language is None and not spoken and (inherited := feed.language or _language_around(item)):
        draft.values["language"] = inherited
    article = article_of(draft)
    return article if draft.inner is None else _inner.joined(article, draft.inner, report)


def _zone_of(feed: Envelope) -> timezone:
    """Return the time zone of the *feed*'s own date, which applies to dates of items without one."""
    offset = feed.sent.utcoffset() if feed.sent else None
    return timezone(offset) if offset else UTC


def _language_around(item: Element) -> str:
    """Return the language that *item* inherits by ``xml:lang``."""
    return next((language for ancestor in item.iterancestors() if (language := ancestor.get(LANG))), "")


def _title(element: Element, draft: Draft) -> None:
    draft.take("headline", marked(text_of(element), draft.report, draft.limits), element)


def _link(element: Element, draft: Draft) -> None:
    if address := text_of(element) or element.get("href") or "":
        address = unwrapped(located(address, element), element, draft.report)
        draft.identifiers.insert(0, Identifier(value=address, kind=PAGE))


def _description(element: Element, draft: Draft) -> None:
    if draft.description is None:
        draft.description = source_of(element)
    else:
        draft.left_out_again(element)


def _guid(element: Element, draft: Draft) -> None:
    if uri := text_of(element):
        if draft.values.get("uri", uri) != uri:
            draft.report.left_out(
                f"a further ID is left out: {shortened(draft.values['uri'])!r}", line=line_of(element)
            )
        draft.values["uri"] = uri


def _author(element: Element, draft: Draft) -> None:
    parts = {local(child): text_of(child) for child in children(element)}
    if parts.get("name"):  # as in Atom
        contact = parts.get("email") or parts.get("uri") or ""
        draft.bylines.append(Byline(name=parts["name"], contact=contact))
        if more := sorted(parts.keys() - {"name", "email" if parts.get("email") else "uri"}):
            draft.report.left_out(f"data about an author are left out: {', '.join(more)}", line=line_of(element))
    else:
        draft.bylines += signers(text_of(element))


def _once(take: Take) -> Take:
    """Return *take* changed so that an author named by both Atom and RSS (or Dublin Core) elements is read once."""

    def signing(element: Element, draft: Draft) -> None:
        signed, is_of_atom = draft.bylines, name_of(element)[0] == ATOM
        draft.bylines = []
        take(element, draft)
        for byline in draft.bylines:
            known = (index for index, earlier in enumerate(signed[:_MAX_COMPARED_AUTHORS]) if _is_same(byline, earlier))
            place = next((position for position in known if (position in draft.of_atom) != is_of_atom), None)
            if place is not None:
                signed[place] = evolve(signed[place], contact=signed[place].contact or byline.contact)
                continue
            if is_of_atom:
                draft.of_atom.add(len(signed))
            signed.append(byline)
        draft.bylines = signed

    return signing


def _is_same(byline: Byline, other: Byline) -> bool:
    return byline.name == other.name and (byline.contact == other.contact or "" in {byline.contact, other.contact})


_MAX_COMPARED_AUTHORS = 20  # authors that are compared with a further one


def _category(element: Element, draft: Draft) -> None:
    name, domain = unescaped_entities(text_of(element)), element.get("domain") or ""
    if code := _IPTC_CODE.fullmatch(f"{domain}:{name}" if domain else name):
        draft.subjects.append(Concept(code=code[2], scheme=code[1]))
    elif name or domain:
        draft.subjects.append(Concept(name=name, scheme=domain))


_IPTC_CODE = re.compile(r"(medtop|subj):([0-9]{8})", re.ASCII)  # of media topics or subject codes


def _source(element: Element, draft: Draft) -> None:
    draft.sources.append(Concept(name=text_of(element), uri=element.get("url") or ""))


_OF_ITEM = frozenset((f"{{{RDF}}}about", "turbo"))  # the second marks items for Yandex's Turbo pages
ITEM: dict[tuple[str, str], Take] = {
    ("", "title"): _title,
    ("", "link"): _link,
    ("", "description"): _description,
    ("", "guid"): _guid,
    ("", "author"): _once(_author),
    (ATOM, "author"): _once(_author),
    (DC, "creator"): _once(_modules.creator),
    ("", "category"): _category,
    ("", "enclosure"): _media_reader.enclosure,
    ("", "pubDate"): _modules.date("published"),
    ("", "source"): _source,
}


# What stands around items ---------------------------------------------------


def read_surroundings(parts: Iterable[Element], report: Report, space: str = SPACE) -> Envelope:
    """Return the values of a channel in *parts*; others become foreign parts of *space*."""
    parts, foreign = [*parts], []
    channel = _Channel(report, is_built=any(name_of(part) == ("", "lastBuildDate") for part in parts))
    for part in parts:
        if not channel.take(part):
            foreign.append(Foreign(space, local(part), snippet(part)))
        elif (name := name_of(part)) not in _OF_STRUCTURE:
            report_unread_attributes(part, report, _modules.of_link(part) if name == _ATOM_LINK else frozenset())
    return Envelope(**channel.values, links=channel.links, foreign=foreign)


class _Channel:
    """Collects the values of a channel; its build date *is_built* takes precedence."""

    def __init__(self, report: Report, *, is_built: bool) -> None:
        self._report, self._is_built = report, is_built
        self.values: dict[str, Any] = {}
        self.links: list[EnvelopeLink] = []

    def take(self, part: Element) -> bool:
        """Store *part*, if there is a field for it."""
        name, text = name_of(part), text_of(part)
        if name == _LINK:
            if text:
                self.links.insert(0, EnvelopeLink(href=text, role="alternate"))
            return True
        if name == _ATOM_LINK:
            if address := address_of(part, self._report):
                self.links.append(EnvelopeLink(href=address, role=part.get("rel") or ""))
            return True
        if name in _OF_STRUCTURE or (name == _DESCRIPTION and not text and not len(part)):
            return True
        attribute = _CHANNEL.get(name) or ("sent" if name == ("", "pubDate") and not self._is_built else "")
        taken = self._take_date(name, text, part) if attribute == "sent" else self._take_text(attribute, text, part)
        return taken or not (text or len(part) or part.keys())

    def _take_date(self, name: tuple[str, str], text: str, part: Element) -> bool:
        when = read_date(text, self._report, line=line_of(part)) if "sent" not in self.values else None
        if when is None and name == _EXACT:
            when = _more_exact(self.values.get("sent"), text)
        if when is not None:
            self.values["sent"] = when
        return when is not None

    def _take_text(self, attribute: str, text: str, part: Element) -> bool:
        if not attribute or not text or attribute in self.values:
            return False
        self.values[attribute] = unmarked(part) if attribute == "title" else text
        return True


def _more_exact(sent: datetime | None, text: str) -> datetime | None:
    """Return the date in *text* if it only adds fractions of a second to *sent*, a date of e-mail."""
    when = read_date(text) if sent is not None else None
    return when if when is not None and when != sent and same(sent, when.replace(microsecond=0)) else None


_EXACT = (DCTERMS, "modified")
_DESCRIPTION = ("", "description")
_LINK, _ATOM_LINK = ("", "link"), (ATOM, "link")
_OF_STRUCTURE = frozenset((("", "item"), ("", "items"), (RDF, "li")))
_CHANNEL = {
    ("", "title"): "title",
    ("", "language"): "language",
    ("", "lastBuildDate"): "sent",
    (ATOM, "id"): "uri",
    (ATOM, "updated"): "sent",
    (DC, "date"): "sent",
    (DC, "identifier"): "uri",
    (DC, "language"): "language",
    (DC, "publisher"): "sender",
    (DCTERMS, "modified"): "sent",
}
