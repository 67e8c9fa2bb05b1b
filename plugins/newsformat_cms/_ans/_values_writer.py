"""Writes attributes of an article as metadata of a story."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from newsformat import Article, Association, Byline, Concept, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.json import Object
from newsformat.markup.members import without_empty
from newsformat.markup.pictures import is_logo
from newsformat.plugin import Limits, Report, inlines, lazily
from newsformat_cms._ans._media_writer import author, written_media
from newsformat_cms._ans._names import ADDRESSES, ENTITIES, MORE, OWN
from newsformat_cms._ans._values_reader import IN_OWN_WORDS, native_values
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import written_text


_LIMITS = Limits()


def written_values(article: Article, kind: str, version: str, report: Report) -> Object:
    """Return the members of a story, or other content of that *kind*, for *article*, except its text."""
    members = without_empty(_native(article, kind, version, report))
    own_values = in_own_words(article, native_values(members, Report(heard=False), _LIMITS), IN_OWN_WORDS, report)
    return {**members, MORE: {OWN: own_values}} if own_values else members


def _native(article: Article, kind: str, version: str, report: Report) -> Object:
    def running(name: str) -> str:
        return written_text(getattr(article, name), report, name)

    headline, kicker = running("headline"), running("kicker")
    subhead, summary = running("subhead"), running("summary")
    others = {item.role: written_text(item.content, report, "other_headlines") for item in _by_role(article)}
    addresses = {identifier.kind: identifier.value for identifier in reversed(article.identifiers)}
    return {
        "type": kind,
        "version": version,
        "_id": article.uri,
        **{name: addresses.get(role, "") for name, role in ADDRESSES},
        "source": without_empty({"source_id": addresses.get("source_id", "")}),
        "revision": without_empty({"revision_id": article.version}),
        "slug": article.slug,
        "language": article.language,
        "status": "" if article.status is Status.USABLE else article.status.value,
        "created_date": _moment(article.created),
        "last_updated_date": _moment(article.updated),
        "display_date": _moment(article.published),
        "content_restrictions": _embargo(article),
        "headlines": {"basic": headline, **others} if headline or others else None,
        "subheadlines": {"basic": subhead} if subhead else None,
        "description": {"basic": summary} if summary else None,
        "label": {"basic": {"text": kicker}} if kicker else None,
        "credits": _credits(article),
        "location": article.dateline.place or article.dateline.text if article.dateline else "",
        "distributor": without_empty({"name": article.sources[0].label}) if article.sources else None,
        "copyright": next((rights.notice for rights in article.rights if rights.notice), ""),
        "planning": without_empty({"internal_note": "\n".join([note.text for note in article.notes])}),
        "taxonomy": _taxonomy(article, version),
        **_associations(article.associations, version, report),
    }


def _moment(when: datetime | None) -> str:
    """Return *when* in Arc's form: in milliseconds, if that is exact."""
    if when is None:
        return ""
    return _MILLISECONDS.sub(r"\1", iso(when))


_MILLISECONDS = lazily(r"(\.\d{3})000(?=\D|\Z)")


def _by_role(article: Article) -> list[Any]:
    seen = {"basic": None, "": None} | {headline.role: headline for headline in reversed(article.other_headlines)}
    return [
        headline
        for headline in article.other_headlines
        if seen[headline.role] is headline and headline.role not in {"", "basic"}
    ]


def _embargo(article: Article) -> Object:
    if article.embargo is None:
        return {}
    end = {"end_time": iso(article.embargo.until)} if article.embargo.until else {}
    return {"embargo": {"active": True, **end}}


# Who ------------------------------------------------------------------------


def _credits(article: Article) -> Object:
    credits_of: Object = {"by": [_author(byline) for byline in article.bylines if byline.label]}
    for contributor in article.contributors:
        if name := contributor.label:
            role = contributor.role if contributor.role not in {"", "by"} else contributor.relation or "contributor"
            credits_of.setdefault(role, []).append(author(name))
    return without_empty(credits_of)


def _author(byline: Byline) -> Object:
    is_mail = "@" in byline.contact and "/" not in byline.contact
    return without_empty(
        {
            **author(byline.label),
            "byline": byline.text if byline.name else "",
            "role": byline.role,
            "affiliation": byline.affiliation,
            "location": byline.location,
            "email" if is_mail else "url": byline.contact,
        }
    )


# What it is about ---------------------------------------------------------------


def _taxonomy(article: Article, version: str) -> Object:
    """Return sections as such; other subjects become tags, along with the keywords."""
    sections = [
        _section(subject, version) for subject in article.subjects if subject.kind in _SECTIONS and subject.label
    ]
    tags = [{"text": word} for word in article.keywords if word]
    terms = [_tag(subject) for subject in article.subjects if subject.kind not in _SECTIONS and subject.label]
    taxonomy: Object = {"tags": [*tags, *terms]}
    if main_sections := [section for section in sections if section["type"] == "section"]:
        taxonomy |= {"primary_section": main_sections[0], "sections": main_sections}
    elif sections:
        taxonomy |= {"primary_site": sections[0], "sites": sections}
    return without_empty(
        {**taxonomy, "named_entities": [_entity(entity) for entity in article.entities if entity.label]}
    )


_SECTIONS = frozenset(("section", "site"))
_KINDS = {kind: name for name, kind in ENTITIES.items()}


def _section(concept: Concept, version: str) -> Object:
    return without_empty({"type": concept.kind, "version": version, "_id": concept.code, "name": concept.label})


def _tag(concept: Concept) -> Object:
    return without_empty({"_id": concept.code or concept.uri, "text": concept.label})


def _entity(concept: Concept) -> Object:
    name = concept.label
    kind = _KINDS.get(concept.kind, concept.kind) or "object"
    return {"_id": concept.code or concept.uri or name, "name": name, "type": kind}


# What belongs to it -----------------------------------------------------------------


def _associations(associations: Iterable[Association], version: str, report: Report) -> Object:
    """Return the promotional items by place, and other related items."""
    promoted: Object = {}
    related: dict[str, list[Object]] = {}
    associations = [*associations]
    only_logos = all(is_logo(other) for other in associations if other.media is not None)
    for association in associations:
        group, _, key = association.role.partition(".")
        item = _item(association, version, report)
        if group == "promo_items" and key and key not in promoted:
            promoted[key] = item
        elif _may_lead(association, group) and "basic" not in promoted and (only_logos or not is_logo(association)):
            promoted["basic"] = item
        else:
            key = key if group == "related_content" and key not in {"", "redirect"} else "basic"
            related.setdefault(key, []).append(item)
    return {"promo_items": promoted, "related_content": related}


def _may_lead(association: Association, group: str) -> bool:
    return association.media is not None and group != "related_content"


def _item(association: Association, version: str, report: Report) -> Object:
    article = association.article
    title = association.title or (plain(article.headline) if article else "")
    about = {
        "_id": association.uri or (article.uri if article else ""),
        "canonical_url": association.href,
        "headlines": {"basic": written_text(inlines(title), report, "associations")} if title else None,
    }
    if association.media is not None:
        media = written_media(association.media, version, report)
        return {**without_empty(about), **media}
    return {"type": "story", "version": version, **without_empty(about)}
