"""Writes an article as a ``NewsArticle`` of schema.org."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from newsformat import Article, Byline, Concept, Dateline, Foreign, Heading, Paragraph, Rights
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, value_of
from newsformat.markup.members import object_at
from newsformat.plugin import Report, line, plain_line
from newsformat_web._article_reader import dateline_of
from newsformat_web._associations_writer import associations_of
from newsformat_web._concepts_writer import contributors_of, entities_of, sources_of, subjects_of, with_rest
from newsformat_web._names import (
    A_CORRECTION,
    CONTEXT,
    CORRECTION,
    KINDS_OF_AUTHORS,
    PAGE,
    PLACES,
    SPACE,
    STATUSES,
    SUBHEAD,
    TITLES,
    USUAL,
    WORKS,
    digital_source,
)
from newsformat_web._texts import written_body, written_text


_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def thing_of(article: Article, report: Report, *, in_page: bool = False) -> Object:
    """Return *article* as a thing of schema.org, by itself or *in_page*, beside the text with its media."""
    kinds, foreign = _kinds_of_authors(article)
    members = _thing_members(article, kinds, report, in_page=in_page)
    kept = {name: value for name, value in members.items() if value not in ("", [], None)}
    known = {*members, *TITLES, *PLACES, KINDS_OF_AUTHORS} - {
        "@type",
        CORRECTION,
        *[name for name in WORKS if name not in kept],
    }
    more = foreign_members(foreign, SPACE, known, report)
    for name in [name for name, member in _INSTEAD.items() if name in more and member not in kept]:
        del more[name]
        report.lost(f"foreign.{SPACE}", where=name, why="it would be read as text that the article no longer has")
    if "wordCount" in more and "articleBody" in kept:
        del more["wordCount"]
        report.lost(f"foreign.{SPACE}", where="wordCount", why="it is written from the text")
    return {**kept, **more}


def _thing_members(article: Article, kinds: Object, report: Report, *, in_page: bool) -> Object:
    """Return the members of the thing for *article*, many of them empty."""
    page = article.identifiers[0].value if article.identifiers and article.identifiers[0].kind == PAGE else ""
    others = [identifier for identifier in article.identifiers[1 if page else 0 :] if identifier.value]
    if len(others) + bool(page) < len(article.identifiers):
        report.lost("identifiers", why="one is empty")
    uri = article.uri
    created = article.created or article.content_created
    return {
        "@context": CONTEXT,
        "@type": USUAL if all((part.space, part.name) != (SPACE, "@type") for part in article.foreign) else "",
        **({"@id": uri} if _IRI.fullmatch(uri) else {}),
        "identifier": [*([uri] if uri and not _IRI.fullmatch(uri) else []), *map(_identifier, others)],
        "url": written_text(page),
        "version": written_text(article.version),
        "creativeWorkStatus": STATUSES.get(article.status, ""),
        **_headlines(article, report),
        "description": written_text(plain_line(article.summary)),
        "datePublished": iso(article.published),
        "dateModified": iso(article.updated),
        "dateCreated": iso(created),
        "expires": iso(article.expires),
        "digitalSourceType": written_text(digital_source(article.digital_source_type)),
        "author": [_author(byline, kinds) for byline in article.bylines],
        **contributors_of(article.contributors, report),
        **_dateline(article, report),
        "creditText": written_text(article.credit),
        **sources_of(article.sources, report),
        "inLanguage": written_text(article.language),
        **subjects_of(article.subjects, report),
        **entities_of(article.entities, report),
        "genre": [_genre(genre) for genre in article.genres],
        "keywords": _keywords(article.keywords, report),
        **_rights(article.rights, report),
        **associations_of(article, report, in_page=in_page),
        CORRECTION: _correction(article, report),
        "articleBody": written_body(_paragraphs(article)),
    }


def _correction(article: Article, report: Report) -> Object | None:
    """Return the member that marks *article* as a correction, without details, since notes are for editors."""
    others = [signal for signal in article.signals if signal != CORRECTION]
    for signal in (*others, *article.signals[len(others) + 1 :]):
        report.lost("signals", where=signal, why="schema.org has only a correction, no other signal")
    return A_CORRECTION if len(others) < len(article.signals) else None


# The members that a reader uses in place of missing ones.
_INSTEAD = {
    CORRECTION: CORRECTION,
    "creator": "author",
    "liveBlogUpdate": "articleBody",
    "mainEntityOfPage": "url",
}


def _paragraphs(article: Article) -> list[str]:
    found: list[str] = []
    for block in article.body:
        text = Article(body=(block,)).text
        found += [line(text)] if isinstance(block, Paragraph | Heading) else text.split("\n\n")
    return [name for name in found if name]


def _keywords(keywords: Sequence[str], report: Report) -> list[str]:
    seen = [written_text(keyword) for keyword in keywords if line(keyword)]
    if len(seen) < len(keywords):
        report.lost("keywords", why="one is empty")
    return seen


def _identifier(identifier: Any) -> Object:
    members = {"@type": "PropertyValue", "value": written_text(identifier.value)}
    return {**members, "propertyID": written_text(identifier.kind)} if identifier.kind else members


def _named(kind: str, name: str) -> Object:
    return {"@type": kind, "name": written_text(name)}


def _kinds_of_authors(article: Article) -> tuple[Object, list[Foreign]]:
    """Return the types of authors who are still in *article*, and its other foreign parts."""
    kept = next((part for part in article.foreign if (part.space, part.name) == (SPACE, KINDS_OF_AUTHORS)), None)
    try:
        kinds = object_at(value_of(kept.value)) if kept else {}
    except ValueError:
        kinds = {}
    if not kinds or kinds.keys() - {byline.name for byline in article.bylines}:
        return {}, [*article.foreign]
    return kinds, [part for part in article.foreign if part is not kept]


def _author(byline: Byline, kinds: Object) -> Object:
    name = byline.label
    author: Object = {"@type": kinds.get(byline.name, "Person"), **({"name": written_text(name)} if name else {})}
    if byline.role:
        author["jobTitle"] = written_text(byline.role)
    if byline.affiliation:
        author["worksFor"] = _named("Organization", byline.affiliation)
    if byline.location:
        author["workLocation"] = _named("Place", byline.location)
    return {**author, **_contact(byline.contact)}


def _contact(contact: str) -> Object:
    """Return an e-mail or page address in the form for search engines, and any other contact by name."""
    member = "email" if _EMAIL.fullmatch(contact) else "url" if _PAGE.fullmatch(contact) else ""
    if member:
        return {member: written_text(contact)}
    return {"contactPoint": _named("ContactPoint", contact)} if contact else {}


_EMAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+")
_PAGE = re.compile(r"https?://\S+", re.IGNORECASE)


def _headlines(article: Article, report: Report) -> Object:
    """Return the headline, the subhead and the further ones that schema.org has a place for; report others."""
    first = [plain_line(article.headline), plain_line(article.summary)]
    there = {"headline": first[0], SUBHEAD: plain_line(article.subhead), "description": first[1]}
    titles: dict[str, list[str | Object]] = {name: [written_text(there[name])] for name in ("headline", SUBHEAD)}
    last = 0
    for number, headline in enumerate(article.other_headlines, 1):
        text, place = plain_line(headline.content), _ROLES.index(headline.role) if headline.role in _FIRST else -1
        if place >= last and text and text not in first and there[_FIRST[headline.role]]:
            titles.setdefault(headline.role or "headline", []).append(_in_language(text, headline.language))
            last = place
        else:
            which = f"with the role {headline.role!r}" if headline.role else "without a role"
            report.lost("other_headlines", where=f"#{number}", why=f"there is no place for one {which}")
    return {name: written[0] if len(written) == 1 else written for name, written in titles.items()}


_FIRST = {"": "headline", SUBHEAD: SUBHEAD, **TITLES}  # the member with the text that the others are added to, by role
_ROLES = [*_FIRST]  # in reading order


def _in_language(text: str, language: str) -> str | Object:
    """Return *text* as a value of JSON-LD that names its *language*, if given."""
    text = written_text(text)
    return {"@language": language, "@value": text} if language else text


def _dateline(article: Article, report: Report) -> Object:
    """Return the dateline as printed, or its date, and its place."""
    dateline = article.dateline or Dateline()
    printed = ", ".join([part for part in (dateline.place, dateline.date) if part]) if dateline.date else ""
    text = written_text(dateline.text or printed)
    back = dateline_of(dateline.place, text) or Dateline()
    for part in ("date", "source"):
        printed_value = getattr(dateline, part)
        if printed_value and printed_value != getattr(back, part):
            report.lost(f"dateline.{part}", why="it is read back from the printed dateline")
    return {
        "dateline": text,
        "locationCreated": _named("Place", dateline.place) if dateline.place else None,
    }


def _genre(concept: Concept) -> str:
    return written_text(concept.name or concept.uri or concept.code)


def _rights(rights: tuple[Rights, ...], report: Report) -> Object:
    for number in range(2, len(rights) + 1):
        report.lost("rights", where=f"#{number}", why="an article of schema.org has one statement of rights")
    if not rights:
        return {}
    first = rights[0]
    holder = _named("Organization", first.holder) if first.holder else {}
    return {
        "copyrightHolder": with_rest(holder, first.foreign, report, {}) or None,
        "copyrightNotice": first.notice,
        "usageInfo": first.usage_terms,
        "license": written_text(first.licence),
    }
