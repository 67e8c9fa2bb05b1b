"""Records that newsformat has written, with all members unchanged in type."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import msgspec

from newsformat import Article, Byline, Concept, Dateline, Identifier, Paragraph
from newsformat_records._names import PAGE


_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class _Own(msgspec.Struct, gc=False):
    """The members that the writer makes."""

    id: str | None
    url: str | None
    language: str | None
    title: str | None
    subtitle: str | None
    summary: str | None
    authors: list[str]
    dateline: str | None
    credit: str | None
    sources: list[str]
    published: _Moment | None
    updated: _Moment | None
    content_created: _Moment | None
    digital_source_type: str | None
    subjects: list[str]
    keywords: list[str]
    text: str | None
    extractor: str


MEMBERS = frozenset(_Own.__struct_fields__)


def own_article(record: dict[str, Any]) -> Article | None:
    """Return the article of *record*, `None` if a member of the writer is missing or of another type."""
    try:
        own = msgspec.convert(record, _Own)
    except msgspec.ValidationError:
        return None
    return Article(
        uri=own.id or "",
        identifiers=[Identifier(value=own.url, kind=PAGE)] if own.url and own.url != own.id else (),
        language=own.language or "",
        headline=own.title or "",
        subhead=own.subtitle or "",
        summary=own.summary or "",
        bylines=[Byline(name=name) for name in own.authors],
        dateline=None if own.dateline is None else Dateline(text=own.dateline),
        credit=own.credit or "",
        sources=[Concept(name=name) for name in own.sources],
        published=own.published,
        updated=own.updated,
        content_created=own.content_created,
        digital_source_type=own.digital_source_type or "",
        subjects=[Concept(name=name) for name in own.subjects],
        keywords=own.keywords,
        body=() if own.text is None else map(Paragraph, own.text.split("\n\n")),
    )
