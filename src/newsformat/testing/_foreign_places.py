"""Short articles, each with something foreign in another of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from newsformat._article import Article, Association, Rights
from newsformat._blocks import Media, Paragraph
from newsformat._concepts import Concept, Foreign


_TEXT = Paragraph("It sails on Monday.")
_PICTURE = "https://dhow-wire.example/ferry.jpg"
_CONCEPTS = ("contributors", "sources", "services", "subjects", "entities", "genres")


def with_foreign_parts(part: Foreign) -> Iterator[Article]:
    """Yield an article for each place that can have a foreign *part*, and has it."""
    foreign = (part,)
    picture = Media(_PICTURE, foreign=foreign)
    concept = Concept(name="Ferries", foreign=foreign)
    for name in _CONCEPTS:
        yield _article(**{name: [concept]})
    yield _article(rights=[Rights(notice="© Dhow Wire", foreign=foreign)])
    yield _article(associations=[Association(href="https://dhow-wire.example/2", title="Timetable", foreign=foreign)])
    yield _article(associations=[Association(media=Media(_PICTURE), foreign=foreign)])
    yield _article(associations=[Association(media=picture)])
    yield _article(body=[_TEXT, picture])


def _article(**parts: object) -> Article:
    body = parts.pop("body", [_TEXT])
    when = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return Article(uri="urn:dhow:1", headline="Ferry back", published=when, body=body, **parts)  # type: ignore[arg-type]  # any
