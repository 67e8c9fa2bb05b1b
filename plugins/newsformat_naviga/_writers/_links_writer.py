"""Bylines, concepts, associations, notes and further headlines → links and metadata."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Association, Byline, Concept, EditorsNote, Headline, plain
from newsformat.markup.html import write_inlines
from newsformat.markup.json import Object
from newsformat.plugin import Report
from newsformat_naviga._names import ENTITIES, ITEMS, ORDER, UUID
from newsformat_naviga._writers._content_writer import address, media_link, non_empty, type_of


_DEFAULT_TYPES = {"services": "x-im/channel", "sources": "x-im/articlesource", "genres": "x-im/articletype"}
_RELS = {"services": "channel", "sources": "articlesource", "genres": "articletype"}


def links(article: Article, products: int, report: Report) -> Iterator[tuple[str, object, Object]]:
    """Yield attribute, value and link for each link; the first *products* of the services are written elsewhere."""
    for byline in article.bylines:
        yield "bylines", byline, _byline(byline)
    for name in ORDER[1:-4]:
        for concept in getattr(article, name)[products if name == "services" else 0 :]:
            yield name, concept, _concept(name, concept)
    for association in article.associations:
        yield "associations", association, _association(association, report)


def _byline(byline: Byline) -> Object:
    contact = "email" if "@" in byline.contact and " " not in byline.contact else "contact"
    data = non_empty(**{contact: byline.contact, "location": byline.location, "text": byline.text})
    affiliation = [{"rel": "affiliation", "title": byline.affiliation}] if byline.affiliation else []
    return {
        "rel": "author",
        "type": "x-im/author",
        **non_empty(title=byline.name, role=byline.role, data=data, links=affiliation),
    }


def _concept(attribute: str, concept: Concept) -> Object:
    rel, relation = _rel(attribute, concept)
    usual = _DEFAULT_TYPES.get(attribute, "" if attribute == "contributors" else "x-im/topic")
    type, kind = _type(concept.kind, usual)
    has_uuid = concept.scheme == "uuid" and UUID.fullmatch(concept.code)
    coded = {} if has_uuid else {"code": concept.code, "scheme": concept.scheme}
    return {
        "rel": rel,
        **non_empty(
            type=type,
            title=concept.name,
            uri=concept.uri,
            uuid=concept.code if has_uuid else "",
            role=concept.role,
            data=non_empty(**coded, kind=kind, relation=relation),
        ),
    }


def _rel(attribute: str, concept: Concept) -> tuple[str, str]:
    """Return the relation of the link to *concept*, and the part of its own relation that is still to be written."""
    match attribute, concept.relation:
        case "services", "mainchannel":
            return "mainchannel", ""
        case "contributors", ("creator" | "contributor") as relation:
            return relation, ""
        case "contributors", relation:
            return "contributor", relation or "none"
        case (("subjects" | "entities"), relation):
            usual = "entities" if concept.kind in ENTITIES else "subjects"
            other = "about" if attribute == "subjects" else "mentions"
            return "subject" if attribute == usual else other, relation
        case _, relation:
            return _RELS[attribute], relation


def _type(kind: str, usual: str) -> tuple[str, str]:
    """Return the type of a link to a concept of this *kind*, and the kind if the type does not express it."""
    if not kind:
        return usual, ""
    type = kind if "/" in kind else f"x-im/{kind}"
    if type in ITEMS or type == usual or type.removeprefix("x-im/") != kind:
        return usual or "x-im/concept", kind
    return type, ""


def _association(association: Association, report: Report) -> Object:
    media, href = association.media, association.href
    if media is None:
        type, inner = ("text/html" if href and not association.uri else "x-im/article"), []
    else:
        type, inner = type_of(media), [media_link(media, report, media.language)]
    name = address(association.uri) if association.uri.startswith("urn:uuid:") else non_empty(uri=association.uri)
    return {"rel": association.role, "type": type, **non_empty(title=association.title, url=href, links=inner), **name}


def metadata(article: Article, report: Report) -> Iterator[tuple[str, object, Object]]:
    """Yield attribute, value and block of each piece of metadata."""
    for headline in article.other_headlines:
        yield "other_headlines", headline, _headline(headline, report)
    for note in article.notes:
        yield "notes", note, _note(note)


def _headline(headline: Headline, report: Report) -> Object:
    title = plain(headline.content)
    html = write_inlines(headline.content, report, xhtml=False, where="other_headlines")
    data = non_empty(title=html if html != title else "", lang=headline.language)
    type = "x-im/teaser" if headline.role else "x-im/headline"
    return {"type": type, **non_empty(title=title, role="" if headline.role == "teaser" else headline.role, data=data)}


def _note(note: EditorsNote) -> Object:
    return {"type": "x-im/note", **non_empty(role=note.role), "data": {"text": note.text}}
