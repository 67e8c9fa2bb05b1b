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
        own_record = msgspec.convert(record, _Own)
    except msgspec.ValidationError:
        return None
    return Article(
        uri=own_record.id or "",
        identifiers=[Identifier(value=own_record.url, kind=PAGE)]
        if own_record.url and own_record.url != own_record.id
        else (),
        language=own_record.language or "",
        headline=own_record.title or "",
        subhead=own_record.subtitle or "",
        summary=own_record.summary or "",
        bylines=[Byline(name=name) for name in own_record.authors],
        dateline=None if own_record.dateline is None else Dateline(text=own_record.dateline),
        credit=own_record.credit or "",
        sources=[Concept(name=name) for name in own_record.sources],
        published=own_record.published,
        updated=own_record.updated,
        content_created=own_record.content_created,
        digital_source_type=own_record.digital_source_type or "",
        subjects=[Concept(name=name) for name in own_record.subjects],
        keywords=own_record.keywords,
        body=() if own_record.text is None else map(Paragraph, own_record.text.split("\n\n")),
    )
