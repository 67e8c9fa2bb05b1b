"""Attributes of an article ⇄ members of the metadata."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Byline, Concept, Dateline, Foreign, Status
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.handling import embargo_of, names_embargo, status_of
from newsformat.markup.json import Object
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members
from newsformat.markup.printed import read_byline
from newsformat.plugin import Report, lazily, plain_line
from newsformat_annotations._labels import SPACE


META = "meta/"  # prefix of foreign parts that are members of the metadata


_TAG = lazily(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})+")  # including tags of private use


def read_metadata(value: Object, report: Report) -> dict[str, Any]:
    """Return the attributes of an article in *value*, an object; other members become foreign."""
    members = Members(value)
    found: dict[str, Any] = {
        "uri": members.text("uri", "url", "link"),
        "headline": members.text("title", "headline"),
        "subhead": members.text("subtitle"),
        "summary": members.text("summary", "description"),
        "bylines": [Byline(name=name) for name in _texts(members, "authors")] or read_byline(members.text("author")),
        "dateline": Dateline(text=text) if (text := members.text("dateline")) else None,
        "credit": members.text("credit"),
        "sources": [Concept(name=name) for name in _texts(members, "sources", "source")],
        "published": members.moment("published", report) or members.moment("date", report),
        "updated": members.moment("updated", report),
        "language": _language(members),
        "subjects": [Concept(name=name) for name in _texts(members, "subjects")],
        "keywords": _texts(members, "keywords"),
    }
    found |= _status_and_embargo(members, report)
    found["foreign"] = [Foreign(SPACE, f"{META}{part.name}", part.value) for part in members.foreign(SPACE)]
    return found


def _status_and_embargo(members: Members, report: Report) -> dict[str, Any]:
    """Read status and embargo in the same way as for records of content systems."""
    record = dict(members.left)
    status, embargo = status_of(record, report), embargo_of(record, report)
    quiet = Report(heard=False)
    for name, value in record.items():
        if (embargo and names_embargo(name)) or status_of({name: value}, quiet) is status is not Status.USABLE:
            members.take(name)
    return {"status": status, "embargo": embargo}


def _texts(members: Members, *names: str) -> list[str]:
    """Read the texts of the first of *names* that has any, in an array or as a string."""
    for name in names:
        if isinstance(members.left.get(name), str):
            return [text] if (text := members.text(name)) else []
        if texts := members.texts(name):
            return texts
    return []


def _language(members: Members) -> str:
    for name in ("language", "lang"):
        value = members.left.get(name)
        if isinstance(value, str) and (tag := language_tag(value) or (value if _TAG.fullmatch(value) else "")):
            members.take(name)
            return tag
    return ""


def write_metadata(article: Article, report: Report) -> Object:
    """Return the metadata of *article*, without empty members."""
    written: Object = {
        "uri": article.uri,
        "title": plain_line(article.headline),
        "subtitle": plain_line(article.subhead),
        "summary": plain_line(article.summary),
        "authors": [byline.label for byline in article.bylines if byline.label],
        "dateline": article.dateline.text if article.dateline else "",
        "credit": article.credit,
        "sources": [concept.name for concept in article.sources if concept.name],
        "published": iso(article.published),
        "updated": iso(article.updated),
        "language": article.language,
        "subjects": [concept.name for concept in article.subjects if concept.name],
        "keywords": list(article.keywords),
        "status": article.status.value if article.status is not Status.USABLE else "",
        "embargo": (iso(article.embargo.until) or "yes") if article.embargo else "",
    }
    written = {name: value for name, value in written.items() if value}
    if (read := _language(Members(written))) != article.language:
        report.lost("language", why=f"{article.language} is read as {read}" if read else "it is not a tag")
    parts = [
        Foreign(SPACE, part.name.removeprefix(META), part.value)
        for part in article.foreign
        if part.space == SPACE and part.name.startswith(META)
    ]
    others = foreign_members(parts, SPACE, written, report)
    for name in [name for name, value in others.items() if _contradicts(name, value, article)]:
        del others[name]
        report.lost(f"foreign.{SPACE}", where=name, why="the article says something else")
    return written | others


def _contradicts(name: str, value: object, article: Article) -> bool:
    """Would *value*, as a member *name*, withhold *article*, or end its embargo?"""
    if names_embargo(name):
        return embargo_of({name: value}, Report(heard=False)) is not None or article.embargo is not None
    return status_of({name: value}, Report(heard=False)) is not Status.USABLE
