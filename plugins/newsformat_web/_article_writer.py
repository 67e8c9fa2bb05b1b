"""An article → a ``NewsArticle`` of schema.org."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Any

from newsformat import (
    Article,
    Byline,
    Concept,
    Foreign,
    Heading,
    Paragraph,
    Rights,
)
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, value_of
from newsformat.markup.members import object_at
from newsformat.plugin import Report, line, plain_line
from newsformat_web._associations_writer import associations_of
from newsformat_web._names import CONTEXT, KINDS_OF_AUTHORS, KINDS_OF_THINGS, PAGE, SPACE, USUAL, digital_source
from newsformat_web._texts import written_body, written_text


_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def thing_of(article: Article, report: Report) -> Object:
    """Return *article* as a thing of schema.org."""
    page = article.identifiers[0].value if article.identifiers and article.identifiers[0].kind == PAGE else ""
    others = [each for each in article.identifiers[1 if page else 0 :] if each.value]
    if len(others) + bool(page) < len(article.identifiers):
        report.lost("identifiers", why="one is empty")
    uri = article.uri
    created = article.created or article.content_created
    kinds, foreign = _kinds_of_authors(article)
    said: Object = {
        "@context": CONTEXT,
        "@type": USUAL if all(each.name != "@type" for each in article.foreign) else "",
        **({"@id": uri} if _IRI.fullmatch(uri) else {}),
        "identifier": [*([uri] if uri and not _IRI.fullmatch(uri) else []), *map(_identifier, others)],
        "url": written_text(page),
        "version": written_text(article.version),
        "headline": written_text(plain_line(article.headline)),
        "alternativeHeadline": written_text(plain_line(article.subhead)),
        "description": written_text(plain_line(article.summary)),
        "datePublished": iso(article.published) if article.published else "",
        "dateModified": iso(article.updated) if article.updated else "",
        "dateCreated": iso(created) if created else "",
        "expires": iso(article.expires) if article.expires else "",
        "digitalSourceType": written_text(digital_source(article.digital_source_type)),
        "author": [_author(each, kinds) for each in article.bylines],
        "dateline": written_text(_dateline(article)),
        "creditText": written_text(article.credit),
        **_sources(article.sources),
        "inLanguage": written_text(article.language),
        **_subjects(article.subjects),
        "mentions": [_mention(each) for each in article.entities],
        "genre": [written_text(_label(each)) for each in article.genres],
        "keywords": _keywords(article.keywords, report),
        **_rights(article.rights, report),
        **associations_of(article, report),
        "articleBody": written_body(_paragraphs(article)),
    }
    kept = {name: value for name, value in said.items() if value not in ("", [], None)}
    more = foreign_members(foreign, SPACE, {*said, KINDS_OF_AUTHORS} - {"@type"}, report)
    for name in [name for name, member in _INSTEAD.items() if name in more and member not in kept]:
        del more[name]
        report.lost(f"foreign.{SPACE}", where=name, why="it would be taken for what the article does not say any more")
    if "wordCount" in more and "articleBody" in kept:
        del more["wordCount"]
        report.lost(f"foreign.{SPACE}", where="wordCount", why="the text, which stands there, says it")
    return {**kept, **more}


# What a reader takes where the other is not said.
_INSTEAD = {
    "abstract": "description",
    "creator": "author",
    "liveBlogUpdate": "articleBody",
    "mainEntityOfPage": "url",
    "name": "headline",
}


def _paragraphs(article: Article) -> list[str]:
    found: list[str] = []
    for block in article.body:
        text = Article(body=(block,)).text
        found += [line(text)] if isinstance(block, Paragraph | Heading) else text.split("\n\n")
    return [each for each in found if each]


def _keywords(keywords: Sequence[str], report: Report) -> list[str]:
    seen = [written_text(each) for each in keywords if line(each)]
    if len(seen) < len(keywords):
        report.lost("keywords", why="one is empty")
    return seen


def _identifier(identifier: Any) -> Object:
    said = {"@type": "PropertyValue", "value": written_text(identifier.value)}
    return {**said, "propertyID": written_text(identifier.kind)} if identifier.kind else said


def _named(kind: str, name: str) -> Object:
    return {"@type": kind, "name": written_text(name)}


def _kinds_of_authors(article: Article) -> tuple[Object, list[Foreign]]:
    """Return which types authors have, if they still sign *article*, and what else of it is foreign."""
    kept = next((each for each in article.foreign if (each.space, each.name) == (SPACE, KINDS_OF_AUTHORS)), None)
    try:
        kinds = object_at(value_of(kept.value)) if kept else {}
    except ValueError:
        kinds = {}
    if not kinds or kinds.keys() - {byline.name for byline in article.bylines}:
        return {}, [*article.foreign]
    return kinds, [each for each in article.foreign if each is not kept]


def _author(byline: Byline, kinds: Object) -> Object:
    name = byline.name or byline.text
    said: Object = {"@type": kinds.get(byline.name, "Person"), **({"name": written_text(name)} if name else {})}
    if byline.role:
        said["jobTitle"] = written_text(byline.role)
    if byline.affiliation:
        said["worksFor"] = _named("Organization", byline.affiliation)
    if byline.location:
        said["workLocation"] = _named("Place", byline.location)
    if byline.contact:
        said["contactPoint"] = _named("ContactPoint", byline.contact)
    return said


def _dateline(article: Article) -> str:
    dateline = article.dateline
    if dateline is None:
        return ""
    return dateline.text or ", ".join([part for part in (dateline.place, dateline.date) if part])


def _label(concept: Concept) -> str:
    return concept.name or concept.uri or concept.code


def _sources(sources: Iterable[Concept]) -> Object:
    """Return the first of *sources* as the publisher."""
    first, *rest = [_source(each) for each in sources] or [{}]
    return {"publisher": first or None, "sourceOrganization": rest}


def _source(concept: Concept) -> Object:
    said: Object = {"@type": "Organization"}
    if name := concept.name or concept.code:
        said["name"] = written_text(name)
    if concept.uri:
        said["@id"] = written_text(concept.uri)
    return said


def _subjects(subjects: tuple[Concept, ...]) -> Object:
    """Return those sections that come first by their names, and the rest as terms.

    If one of these sections is more than a name, all are terms as well: what is read are the terms then.
    """
    sections = [*takewhile(lambda each: each.name and each.kind == "section", subjects)]
    names = [written_text(each.name) for each in sections]
    bare = all(each == Concept(name=each.name, kind="section") for each in sections)
    return {"articleSection": names, "about": [_term(each) for each in subjects[len(names) if bare else 0 :]]}


def _term(concept: Concept) -> Object:
    said: Object = {"@type": "DefinedTerm"}
    members = ("name", "name"), ("kind", "additionalType"), ("code", "termCode"), ("scheme", "inDefinedTermSet")
    for attribute, name in (*members, ("uri", "@id")):
        if value := getattr(concept, attribute):
            said[name] = written_text(value)
    return said


def _mention(concept: Concept) -> Object:
    said: Object = {"@type": KINDS_OF_THINGS.get(concept.kind, "Thing")}
    if concept.kind not in KINDS_OF_THINGS:
        said["additionalType"] = written_text(concept.kind)
    if name := concept.name or concept.code:
        said["name"] = written_text(name)
    if concept.uri:
        said["@id"] = written_text(concept.uri)
    return said


def _rights(rights: tuple[Rights, ...], report: Report) -> Object:
    for number in range(2, len(rights) + 1):
        report.lost("rights", where=f"#{number}", why="an article of schema.org has one statement of rights")
    if not rights:
        return {}
    first = rights[0]
    return {
        "copyrightHolder": _named("Organization", first.holder) if first.holder else None,
        "copyrightNotice": first.notice,
        "usageInfo": first.usage_terms,
        "license": written_text(first.licence),
    }
