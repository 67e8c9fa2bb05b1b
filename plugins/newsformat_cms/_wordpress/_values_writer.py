"""Writes the metadata of a post."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby

from newsformat import Article, Byline, Concept
from newsformat.markup.json import Object
from newsformat.markup.members import without_empty
from newsformat.markup.pictures import lead_picture
from newsformat.markup.wordpress import POST, STATUS_WORDS, slug
from newsformat.plugin import Limits, Report, lazily
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import page_of, slug_in_addresses
from newsformat_cms._wordpress._media import written_featured
from newsformat_cms._wordpress._names import EMBEDDED, IN_OWN_WORDS, OWN, PICTURE, TERMS
from newsformat_cms._wordpress._values_reader import native_values


def written_values(article: Article, report: Report) -> Object:
    """Return the members of a post for *article*, except title, excerpt and content."""
    members = without_empty(
        {
            **_number(article),
            **(_clocks(article.published, "date", of_site=bool(_number(article))) if article.published else {}),
            "guid": {"rendered": article.uri.replace("&", "&#038;")} if article.uri else None,
            **(_clocks(article.updated, "modified", of_site=True) if article.updated else {}),
            "slug": slug_in_addresses(article.slug),
            "status": STATUS_WORDS[article.status],
            "type": "post",
            "link": page_of(article),
            "lang": article.language,
            EMBEDDED: _embedded(article, report),
        }
    )
    back = native_values(members, Report(heard=False), Limits())
    own_values = in_own_words(article, back, IN_OWN_WORDS, report)
    return {**members, OWN: own_values} if own_values else members


def _number(article: Article) -> Object:
    found = [
        identifier.value
        for identifier in article.identifiers
        if identifier.kind == POST and identifier.value.isdecimal()
    ]
    return {"id": int(found[0])} if found and len(found[0]) < _DIGITS else {}


_DIGITS = 16  # more than any program can hold


def _clocks(when: datetime, name: str, *, of_site: bool) -> Object:
    """Return *when* in local time and in GMT, which together define the zone.

    WordPress reads the former as the site's local time: unless that is so, its zone is written.
    """
    here = when.replace(tzinfo=None)
    try:
        there = when.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:  # the first or last representable day
        return {name: when.isoformat()}
    zoned = when.isoformat()
    is_known = of_site or _ZONED.fullmatch(zoned) is None
    return {name: here.isoformat() if is_known else zoned, f"{name}_gmt": there.isoformat()}


_ZONED = lazily(r".*[+-]\d\d:\d\d")  # of whole minutes, the only kind WordPress reads


def _embedded(article: Article, report: Report) -> Object:
    featured = lead_picture(article.associations)
    return without_empty(
        {
            "author": [_author(byline) for byline in article.bylines if byline.label],
            PICTURE: [written_featured(featured, report)] if featured else [],
            TERMS: _terms(article),
        }
    )


def _author(byline: Byline) -> Object:
    return without_empty({"name": byline.label, "url": byline.contact})


def _terms(article: Article) -> list[list[Object]]:
    """Return categories, then tags, as WordPress has them, then terms of other taxonomies."""
    groups = [[*terms] for _, terms in groupby(map(_term, article.subjects), key=lambda term: term["taxonomy"])]
    tags = [{"name": word, "slug": slug(word), "taxonomy": "post_tag"} for word in article.keywords]
    if not groups or groups[0][0]["taxonomy"] != "category":
        groups.insert(0, [])
    groups.insert(1, tags)
    return groups if any(groups) else []


def _term(concept: Concept) -> Object:
    name = concept.label
    scheme = "category" if concept.scheme in {"", "post_tag"} else concept.scheme
    return {"name": name, "slug": concept.code or slug(name), "taxonomy": scheme}
