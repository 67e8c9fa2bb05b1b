"""Writes the metadata of a Ghost post."""

from __future__ import annotations

import re

from newsformat import Article, Byline, Concept, Status
from newsformat.markup.dates import iso
from newsformat.markup.html import write_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import without_empty
from newsformat.markup.pictures import lead_picture
from newsformat.markup.wordpress import slug
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies._simple_blocks import credited
from newsformat_cms._ghost._names import ADDRESSES, DATES, EMAIL, FEATURED, IN_OWN_WORDS, INTERNAL, OWN
from newsformat_cms._ghost._values_reader import native_values
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import fitting, shortened, slug_in_addresses


_WORDS = {Status.USABLE: "published", Status.WITHHELD: "draft", Status.CANCELED: "draft"}
_TITLE, _EXCERPT = 255, 300  # characters that Ghost accepts
_LOCALE, _NAME, _ADDRESS = 6, 191, 2000  # characters of a language, of names and the like, and of an address
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


def written_values(article: Article, report: Report) -> Object:
    """Return the members of a post for *article*, except its text."""
    short = len(article.language) <= _LOCALE
    members = {
        "title": fitting(article, "headline", _TITLE, "Ghost", report),
        **without_empty(
            {
                "id": article.uri,
                **_addresses(article),
                "slug": _cut_name(slug_in_addresses(article.slug), "slug", report),
                "custom_excerpt": fitting(article, "summary", _EXCERPT, "Ghost", report),
                "type": "post",
                "status": _WORDS[article.status],
                "visibility": "public",
                **{member: iso(getattr(article, name)) for name, member in DATES},
                "locale": article.language if short else "",
                **_featured(article, report),
                "tags": _tags(article, report),
                "authors": [_author(byline, report) for byline in article.bylines if byline.label],
            }
        ),
    }
    own_values = in_own_words(article, native_values(members, Report(heard=False), Limits()), IN_OWN_WORDS, report)
    own_values |= {"status": article.status.value} if article.status is Status.CANCELED else {}
    own_values |= {} if short else {"language": article.language}
    return {**members, OWN: own_values} if own_values else members


def _addresses(article: Article) -> Object:
    found = {
        identifier.kind: identifier.value
        for identifier in reversed(article.identifiers)
        if identifier.kind in ADDRESSES
    }
    return {name: address for name, address in found.items() if name != "uuid" or _UUID.fullmatch(address)}


def _cut_name(name: str, feature: str, report: Report) -> str:
    return shortened(name, _NAME, feature, "Ghost", report)


def _featured(article: Article, report: Report) -> Object:
    lead = lead_picture(article.associations)
    if lead is None or (shown := lead.media) is None:
        return {}
    caption = write_inlines(credited(shown), report, xhtml=False, where="associations")
    href = shown.href if len(shown.href) <= _ADDRESS else ""
    alt = _cut_name(shown.alt, "associations.media.alt", report)
    return {FEATURED: href, f"{FEATURED}_alt": alt, f"{FEATURED}_caption": caption}


def _tags(article: Article, report: Report) -> list[Object]:
    """Return the subjects of *article*; the first tag, displayed above a post, is a section if there is one."""
    sections = [_term(subject, report) for subject in article.subjects if subject.kind == "section"]
    others = [_term(subject, report) for subject in article.subjects if subject.kind != "section"]
    tags = [*sections, *[_tag(_cut_name(word, "keywords", report)) for word in article.keywords], *others]
    return [tag for tag in tags if "name" in tag]


def _tag(word: str) -> Object:
    return without_empty({"name": word, "slug": slug(word)[:_NAME], "visibility": "public"})


def _term(concept: Concept, report: Report) -> Object:
    tag = _tag(_cut_name(concept.label, "subjects", report))
    return {**tag, "visibility": INTERNAL} if concept.scheme == INTERNAL else tag


def _author(byline: Byline, report: Report) -> Object:
    name = _cut_name(byline.label, "bylines", report)
    contact = byline.contact
    is_mail = EMAIL.fullmatch(contact) is not None and "/" not in contact and len(contact) <= _NAME
    is_page = contact.startswith(("https://", "http://")) and len(contact) <= _ADDRESS
    return without_empty(
        {
            "name": name,
            "slug": slug(name)[:_NAME],
            "email" if is_mail else "website": contact if is_mail or is_page else "",
        }
    )
