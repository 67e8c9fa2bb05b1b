"""Modules usable in any feed: Dublin Core, Media RSS, Creative Commons, Atom in RSS, and newsformat's attributes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import evolve

from newsformat import Association, Concept, Identifier
from newsformat.markup.html import unescaped_entities
from newsformat.markup.xml import Element, all_text, attributes_of, line_of, local, text_of
from newsformat.plugin import lazily, line, plain, prose
from newsformat_feeds._elements import SHOWN, address_of, children, name_of, own, source_of, unwrapped
from newsformat_feeds._names import (
    ATOM,
    COMMONS,
    CONTENT,
    DC,
    DCTERMS,
    FEEDBURNER,
    GUNOSY,
    MEDIA,
    MICROSOFT,
    TURBO,
    XHTML,
    YANDEX,
)
from newsformat_feeds._readers import _media_reader
from newsformat_feeds._readers._draft import OF_MEDIA, Draft
from newsformat_feeds._readers._same_texts import fuller, pictures_in
from newsformat_feeds._readers._signers import signer, signers


Take: TypeAlias = Callable[[Element, Draft], None]


def taken(element: Element, draft: Draft, table: Mapping[tuple[str, str], Take]) -> bool:
    """Read *element* by *table* or else by the modules; return whether one of them knows it."""
    name = name_of(element)
    take = take_of(name, table)
    if take is None:
        return False
    take(element, draft)
    if element.keys() and name not in _TELL_THEMSELVES:
        known = of_link(element) | {"title"} if name[1] == "link" else _ATTRIBUTES.get(name[1], _OF_TEXT)
        draft.report_unread_attributes(element, known)
    return True


def take_of(name: tuple[str, str], table: Mapping[tuple[str, str], Take]) -> Take | None:
    """Return the reader for the element *name*; without a namespace, case is ignored: ``<TITLE>``, ``<pubdate>``."""
    take = table.get(name) or MODULES.get(name)
    if take is None and not name[0]:
        small = name[1].lower()
        take = next(
            (function for (space, known), function in table.items() if not space and known.lower() == small), None
        )
    return take


# The attributes that are read.
_OF_TEXT = frozenset(("type", "mode"))
_ATTRIBUTES = {
    "author": frozenset[str](),
    "credit": frozenset(("role", "scheme")),
    "category": frozenset(("domain", "term", "scheme", "label", "nicename")),
    "enclosure": frozenset(("url", "href", "type", "length", "title", "caption")),
    "guid": frozenset(("isPermaLink",)),
    "source": frozenset(("url",)),
    "thumbnail": frozenset(("url", "width", "height")),
}
_TELL_THEMSELVES = frozenset(((MEDIA, "content"), (MEDIA, "group"), (ATOM, "content"), (XHTML, "body"), (XHTML, "div")))


def text(attribute: str) -> Take:
    """Return a reader that sets *attribute* of the article to the text."""
    return lambda element, draft: draft.take_text(attribute, element)


def date(attribute: str) -> Take:
    """Return a reader that sets *attribute* of the article to the date."""
    return lambda element, draft: draft.take_date(attribute, element)


def content(element: Element, draft: Draft) -> None:
    """Read the full text, as HTML; of two equal ones, the one with more markup counts."""
    if draft.content is None or not draft.content.strip():
        draft.content = source_of(element)
        return
    draft.further += 1
    texts = (draft.content, source_of(element))
    found = fuller(*texts) if draft.further <= _MAX_COMPARED_TEXTS else ""
    if not found:
        draft.left_out_again(element)
        return
    draft.content = found
    shown = pictures_in(found)
    if lost := [picture for text in texts for picture in sorted(pictures_in(text) - shown)]:
        draft.report.left_out(f"a picture that one text alone has is left out: {lost[0]:.60}", line=line_of(element))


_MAX_COMPARED_TEXTS = 5  # further texts compared with the first


def creator(element: Element, draft: Draft) -> None:
    """Read an author."""
    contact = own(element, "contact")
    if contact is None:
        draft.bylines += signers(all_text(element))
    else:
        draft.bylines.append(evolve(signer(all_text(element)), name=text_of(element), contact=contact))


def identifier(element: Element, draft: Draft) -> None:
    """Read another identifier."""
    draft.identifiers.append(Identifier(value=text_of(element), kind=own(element, "kind") or ""))


def keyword(element: Element, draft: Draft) -> None:
    """Read a keyword, if there is one."""
    if word := unescaped_entities(text_of(element)):
        draft.keywords.append(word)


def _of_media(element: Element, draft: Draft) -> None:
    if text_of(element):
        draft.of_media.append(element)


def _keywords(element: Element, draft: Draft) -> None:
    draft.keywords += [word for part in text_of(element).split(",") if (word := line(part))]


def _related(element: Element, draft: Draft) -> None:
    draft.related.append(element)


def _topic(element: Element, draft: Draft) -> None:
    if line(plain(draft.values.get("headline", ()))) != line(text_of(element)):
        draft.take_text("headline", element)


def _contributor(element: Element, draft: Draft) -> None:
    relation = own(element, "relation")
    draft.contributors.append(Concept(name=text_of(element), relation="contributor" if relation is None else relation))


def _publisher(element: Element, draft: Draft) -> None:
    draft.sources.append(Concept(name=text_of(element)))


def _right(name: str) -> Take:
    def take(element: Element, draft: Draft) -> None:
        draft.take_right(name, element, prose(all_text(element)) if name in _LINES else text_of(element))

    return take


_LINES = frozenset(("notice", "usage_terms"))


def link(element: Element, draft: Draft) -> None:
    """Read an Atom link: the page itself, a file, or another item that belongs to it."""
    relation, href = element.get("rel") or "alternate", address_of(element, draft.report)
    for part in children(element):  # MSN puts the picture of a related page there
        part_content = all_text(part) or " ".join([value for _, value in attributes_of(part)])
        draft.report.left_out(f"<{local(part)}> in a <link> is left out: {part_content[:SHOWN]!r}", line=line_of(part))
    if relation == "enclosure" and href:
        _media_reader.enclosure(element, draft)
    elif relation == "alternate" and not href:
        draft.report_unread_attributes(element, _ALL_BUT_TITLE)
    elif relation == "alternate" and not any(entry.kind == PAGE for entry in draft.identifiers):
        href = unwrapped(href, element, draft.report)
        draft.identifiers.insert(0, Identifier(value=href, kind=PAGE))
        again = element.get("title") == plain(draft.values.get("headline", ()))
        draft.report_unread_attributes(element, _ALL if again else _ALL_BUT_TITLE)
    else:
        role = own(element, "role")
        draft.associations.append(
            Association(role=relation if role is None else role, title=element.get("title") or "", href=href)
        )


def of_link(element: Element) -> frozenset[str]:
    """Return the attributes of an Atom link that are read; the media type of a page or feed carries no information."""
    if element.get("rel") == "enclosure" or _OF_PAGES.search(element.get("type") or "html"):
        return _OF_LINK
    return _OF_LINK - {"type", "length"}


_OF_LINK = frozenset(("href", "rel", "type", "length"))
_OF_PAGES = lazily("html|xml|json", re.IGNORECASE)
_MAX_SEARCHED_IDENTIFIERS = 8  # identifiers of an entry up to which duplicates are searched for


def _original(element: Element, draft: Draft) -> None:
    """Insert the final address of a link through FeedBurner before that one."""
    if (href := text_of(element)) and not any(
        entry.value == href for entry in draft.identifiers[:_MAX_SEARCHED_IDENTIFIERS]
    ):
        draft.identifiers.insert(0, Identifier(value=href, kind=PAGE))


_ALL_BUT_TITLE = frozenset(("href", "rel", "type", "hreflang", "length"))
_ALL = _ALL_BUT_TITLE | {"title"}
PAGE = "url"  # kind of identifier: the address of the article's page


MODULES: dict[tuple[str, str], Take] = {
    (ATOM, "published"): date("published"),
    (ATOM, "updated"): date("updated"),
    (ATOM, "content"): content,
    (ATOM, "link"): link,
    (COMMONS, "license"): _right("licence"),
    (CONTENT, "encoded"): content,
    (DC, "contributor"): _contributor,
    (DC, "creator"): creator,
    (DC, "date"): date("published"),
    (DC, "identifier"): identifier,
    (DC, "language"): text("language"),
    (DC, "modified"): date("updated"),  # belongs to the DC terms, but MSN's guide has it so
    (DC, "publisher"): _publisher,
    (DC, "rights"): _right("notice"),
    (DC, "subject"): keyword,
    (DCTERMS, "accessRights"): _right("usage_terms"),
    (DCTERMS, "created"): date("created"),
    (DCTERMS, "issued"): date("published"),
    (DCTERMS, "license"): _right("licence"),
    (DCTERMS, "modified"): date("updated"),
    (DCTERMS, "rightsHolder"): _right("holder"),
    **{(MEDIA, name): _of_media for name in OF_MEDIA},
    (MEDIA, "content"): _media_reader.content,
    (MEDIA, "group"): _media_reader.group,
    (MEDIA, "thumbnail"): _media_reader.thumbnail,
    (XHTML, "body"): content,
    (XHTML, "div"): content,
    (FEEDBURNER, "origLink"): _original,
    (GUNOSY, "keyword"): _keywords,
    (GUNOSY, "modified"): date("updated"),
    (MICROSOFT, "dateTimeWritten"): date("created"),
    (TURBO, "content"): content,
    (TURBO, "topic"): _topic,
    (YANDEX, "full-text"): content,
    (YANDEX, "related"): _related,
}
