"""Responses of the DigitalNZ API with records of Papers Past → articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from newsformat import Article, Byline, Concept, Envelope, Identifier, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.json_items import read_answers
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, items_at, leave_out, object_with, one_or_several, value_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_byline
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, read_each
from newsformat_library._printed import printed_in


SPACE = "papers-past"
_NOT_AN_ARTICLE = "not a Papers Past article: it has no text, or is not in that collection"
_SEARCH_LEFT_OUT = "data about the search, such as the number of results, is not kept"
_SEARCH_MEMBERS = ("search", "results", "result_count", "per_page", "page", "request_url", "facets")
_COLLECTIONS = ("collection", "display_collection", "primary_collection")
_TITLE_WITH_PAPER = re.compile(r"(.*\S)\s*\(([^()]*)\)", re.DOTALL)
_NO_NAMES = frozenset(("unknown", "anonymous", "not specified"))


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each record.

    Raises:
        ReadError: there is no record, or none can be read.
    """

    def answer(document: Any) -> Iterable[Article | Envelope]:
        found = _records_of(document, report)
        if found is None:
            return one(document)
        return read_each(found, one, report, name=lambda _: "a record", line=lambda _: None)

    def one(document: Any) -> Iterable[Article]:
        record = value_at(document, "record")
        return (_article(record if isinstance(record, dict) else document, report),)

    return read_answers(source, answer, report)


def _records_of(document: Any, report: Report) -> list[Any] | None:
    """Return the records of *document*, an array or the response of a search; `None` if it is neither."""
    if isinstance(document, list):
        return document
    search = value_at(document, "search") or document
    if not isinstance(value_at(search, "results"), list):
        return None
    report.note(_SEARCH_LEFT_OUT)
    for item in (document, search) if search is not document else (document,):
        leave_out(item, dict.fromkeys(_SEARCH_MEMBERS, object), "an answer", report)
    return items_at(search, "results")


def _article(record: Any, report: Report) -> Article:
    item = Members(object_with(record, ("title", "fulltext"), _NOT_AN_ARTICLE))
    if not item.left.get("fulltext") and not any("Papers Past" in str(item.left.get(name)) for name in _COLLECTIONS):
        raise ReadError(_NOT_AN_ARTICLE)
    papers = _texts(item, "publisher") or _texts(item, "collection_title")
    published = _published(item, report)
    headline, text = _headline(item, papers, published), item.text("fulltext")
    key, uri = item.text("id"), item.text("landing_url")
    body = read_paragraphs(text)
    return Article(
        uri=uri or key,
        identifiers=[Identifier(value=key, kind="id")] if key and uri else (),
        headline=headline,
        summary="" if text else item.text("description"),
        bylines=_bylines(item),
        sources=[Concept(name=name) for name in papers],
        subjects=[Concept(name=name) for name in _texts(item, "subject")],
        published=published,
        language=_language(item),
        rights=[Rights(usage_terms=terms) for terms in _texts(item, "copyright")],
        body=body[printed_in(body, headline) :],
        foreign=item.foreign(SPACE),
    )


def _texts(item: Members, name: str) -> list[str]:
    """Take the member *name*, a text or a list of strings; any other value stays."""
    value = item.left.get(name)
    if isinstance(value, str):
        return [text] if (text := line(item.text(name))) else []
    return [text for string in item.texts(name) if (text := line(string))]


def _headline(item: Members, papers: list[str], published: datetime | None) -> str:
    """Take the title, without the newspaper and the date in brackets at its end if they match the record."""
    title = item.text("title")
    match = _TITLE_WITH_PAPER.fullmatch(title.rstrip(" ."))
    name = next((paper for paper in papers if match and match[2].casefold().startswith(paper.casefold())), "")
    if match is None or not name:
        return title
    day = match[2][len(name) :].strip(" ,")
    when = read_date(day) if day else published
    return match[1] if not day or (when and published and when.date() == published.date()) else title


def _bylines(item: Members) -> list[Byline]:
    """Take the creators; a word such as "unknown" stays."""
    names = item.left.get("creator")
    known = [names] if isinstance(names, str) else names
    if not isinstance(known, list) or any(str(entry).strip().lower() in _NO_NAMES for entry in known):
        return []
    return [byline for text in _texts(item, "creator") for byline in read_byline(text)]


def _published(item: Members, report: Report) -> datetime | None:
    """Take the date; several are taken only if they are the same."""
    value = item.left.get("date")
    days = one_or_several(value)
    when = read_date(days[0], report) if days and isinstance(days[0], str) else None
    if when is not None and all(day == days[0] for day in days):
        item.take("date")
    return when


def _language(item: Members) -> str:
    """Take the language, if there is exactly one."""
    value = item.left.get("language")
    language = value[0] if isinstance(value, list) and len(value) == 1 else value
    tag = language_tag(language) if isinstance(language, str) else ""
    if tag:
        item.take("language")
    return tag
