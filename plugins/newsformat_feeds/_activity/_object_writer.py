"""An article → an object of ActivityStreams."""

from __future__ import annotations

import re
from typing import Any

from newsformat import Article, Association, Byline
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.html import print_dateline, write_html, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.languages import is_language_tag
from newsformat.markup.members import one_or_several
from newsformat.plugin import Report, plain_line
from newsformat_feeds._activity._context import take_context
from newsformat_feeds._activity._names import ACTIVITY, MEDIA, MEDIA_TYPE, SPACE
from newsformat_feeds._activity._object_reader import OF_MEDIA, byline_of, keyword_of, picture_of
from newsformat_feeds._ids import as_iri
from newsformat_feeds._writers._values import keywords, page_of


_KINDS = {kind: name for name, kind in MEDIA.items()}
_SHARED = ("tag", "attachment", "image", "url")  # lists shared by the model's parts and foreign ones
_MADE = frozenset(("id", "name", "published", "updated", "attributedTo", "content", "summary", "mediaType"))


def object_of(article: Article, report: Report) -> Object:
    """Return *article* as an object, or as the activity that it was read from."""
    html = print_dateline(write_html(article.body, report, xhtml=False, declared=True), article, report)
    pictures = _pictures(article, report)
    members: Object = {
        "type": "Article",
        "id": as_iri(article.uri),
        "url": [page] if (page := _page(article, report)) else [],
        "name": plain_line(article.headline),
        "summary": write_inlines(article.summary, report, xhtml=False, where="summary"),
        "content": html,
        "contentMap": {language: html} if (language := _language(article, report)) else {},
        "attributedTo": _signers(article, report),
        "published": iso(article.published),
        "updated": iso(article.updated),
        "tag": [{"type": "Hashtag", "name": f"#{word}"} for word in _words(article, report)],
        "image": [item for role, item in pictures if role == "image"],
        "attachment": [item for role, item in pictures if role == "attachment"],
    }
    others = foreign_members(article.foreign, SPACE, _MADE, report)
    activity: Any = others.pop(ACTIVITY, {}) if next(iter(others), "") == ACTIVITY else {}
    if ACTIVITY in others or not isinstance(activity, dict):
        report.lost(f"foreign.{SPACE}", where=ACTIVITY, why="it is an object, and comes first")
        others.pop(ACTIVITY, None)
        activity = {}
    context = take_context(others, article.language, report)
    kept = _merged(members, others)
    return {"@context": context, **({**activity, "object": kept} if activity else kept)}


def _merged(members: Object, others: Object) -> Object:
    """Return the article's *members* merged with *others*, whose items keep their places in shared lists."""
    for name in _SHARED:
        more = others.get(name)
        if name in others:
            others[name] = [*members[name], *one_or_several(more)]
        elif name in {"url", "image"} and len(members[name]) == 1:
            members[name] = members[name][0]
    if isinstance(others.get("contentMap"), dict):
        others["contentMap"] = {**members["contentMap"], **others["contentMap"]}
    return {
        **{name: value for name, value in members.items() if name not in others and value not in ("", [], {})},
        **others,
    }


def _language(article: Article, report: Report) -> str:
    if article.language and not is_language_tag(article.language):
        report.lost("language", why=f"{article.language:.30} is not a language tag")
        return ""
    return article.language


def _page(article: Article, report: Report) -> str:
    page = page_of(article)
    for identifier in article.identifiers[1 if page else 0 :]:
        report.lost("identifiers", where=identifier.value, why="an object has one address")
    return page


def _signers(article: Article, report: Report) -> list[Any]:
    found = []
    for number, byline in enumerate(article.bylines, 1):
        signer = _signer(byline)
        if byline_of(signer) == Byline(name=byline.name, contact=byline.contact):
            found.append(signer)
        else:
            report.lost("bylines", where=f"#{number}", why="ActivityStreams has no place for it")
    return found


def _signer(byline: Byline) -> Any:
    name, contact = byline.name, byline.contact
    if not name:
        return contact
    address = contact if not contact or "://" in contact else f"mailto:{contact}"
    return {"type": "Person", "name": name, **({"url": address} if address else {})}


def _words(article: Article, report: Report) -> list[str]:
    found = []
    for keyword in keywords(article, report):
        if keyword_of({"type": "Hashtag", "name": f"#{keyword}"}) == keyword:
            found.append(keyword)
        else:
            report.lost("keywords", where=keyword, why="a tag cannot be like that")
    return found


def _pictures(article: Article, report: Report) -> list[tuple[str, Object]]:
    """Return the pictures, films and sounds of *article*, each with its role."""
    found = []
    for number, association in enumerate(article.associations, 1):
        role = association.role if association.role in {"image", "attachment"} else "attachment"
        shown = _attachment(association, report)
        if shown is not None and picture_of(shown, role) == association:
            found.append((role, shown))
            continue
        report.lost("associations", where=f"#{number}", why="ActivityStreams has no place for all of it")
        if shown is not None and shown["url"]:
            found.append((role, shown))
    return found


def _attachment(association: Association, report: Report) -> Object | None:
    media = association.media
    if media is None:
        return None
    original = next((rendition for rendition in media.renditions if rendition.href == media.href), None)
    members: Object = {
        "type": _KINDS.get(media.kind, "Document"),
        "mediaType": original.media_type if original and re.fullmatch(MEDIA_TYPE, original.media_type) else "",
        "url": media.href,
        "name": media.alt,
        "summary": write_inlines(media.caption, report, xhtml=False, where="associations"),
        "width": original.width if original else None,
        "height": original.height if original else None,
    }
    others = foreign_members(media.foreign, SPACE, OF_MEDIA, report)
    return {**{name: value for name, value in members.items() if value not in ("", None) or name == "url"}, **others}
