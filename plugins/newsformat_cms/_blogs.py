"""The formats of blogs: Ghost, Movable Type, and the REST API of WordPress."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import (
    HTML_BODY,
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    NoSchema,
    Problem,
    Report,
    Source,
)
from newsformat_cms._declarations import CONCEPT


if TYPE_CHECKING:
    from newsformat_cms._options import GhostOptions, MovableTypeOptions, WordPressOptions


def _sniff_ghost(head: bytes, /) -> Confidence:
    if b'"title"' not in head and b'"data"' not in head and b'"db"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_ghost

    return sniff_ghost(head)


def _read_ghost(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._ghost import _documents

    return _documents.read(source, options, report)


def _write_ghost(articles: Articles, options: GhostOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._ghost import _documents

    return _documents.write(articles, options, report)


def _sniff_wordpress(head: bytes, /) -> Confidence:
    if not any(name in head for name in (b'"rendered"', b'"raw"', b'"site_ID"', b'"databaseId"', b'"dateGmt"')):
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_wordpress

    return sniff_wordpress(head)


def _read_wordpress(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._wordpress import _posts

    return _posts.read(source, options, report)


def _write_wordpress(articles: Articles, options: WordPressOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._wordpress import _posts

    return _posts.write(articles, options, report)


def _sniff_movable_type(head: bytes, /) -> Confidence:
    if b"-----" not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_movable_type

    return sniff_movable_type(head)


def _read_movable_type(source: Source, options: MovableTypeOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._movable_type import _reader

    return _reader.read(source, options, report)


def _write_movable_type(articles: Articles, options: MovableTypeOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._movable_type import _writer

    return _writer.write(articles, options, report)


def _validate_ghost(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat.markup.json_rules import held_against
    from newsformat_cms._ghost._rules import document

    yield from held_against(source.read_bytes(), document)


def _validate_movable_type(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._movable_type._rules import validate

    return validate(source, report)


def _validate_wordpress(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._wordpress._rules import validate

    return validate(source)


GHOST: AnyFormat = Format(
    name="ghost",
    title="Ghost",
    spec="https://docs.ghost.org/migration/custom",
    suffixes=(".ghost.json",),
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline", "summary", "slug", "bylines.*", "created", "published", "updated"),
            *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT)),
            *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
            *("foreign.ghost", "body.raw.ghost", *HTML_BODY),
        )
    ),
    sniff=_sniff_ghost,
    read=_read_ghost,
    write=_write_ghost,
    validate=_validate_ghost,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:GhostOptions",
)


MOVABLE_TYPE: AnyFormat = Format(
    name="movable-type",
    title="Movable Type Import Format",
    spec="https://movabletype.org/documentation/appendices/import-export-format.html",
    suffixes=(".mtif", ".mt.txt"),
    many=True,
    carries=frozenset(
        ("headline.*", "summary.*", "slug", "bylines", "status", "subjects", "foreign.movable-type", *HTML_BODY),
    ),
    in_part=frozenset(
        (
            *("published", "keywords", "identifiers", "identifiers.kind"),
            *("associations", "associations.role", "associations.media"),
        )
    ),
    sniff=_sniff_movable_type,
    read=_read_movable_type,
    write=_write_movable_type,
    validate=_validate_movable_type,
    validate_options=NoSchema,
    read_options="newsformat_cms._options:MovableTypeOptions",
    write_options="newsformat_cms._options:MovableTypeOptions",
)

WORDPRESS_REST: AnyFormat = Format(
    name="wordpress-rest",
    title="WordPress REST API",
    spec="https://developer.wordpress.org/rest-api/reference/posts/",
    suffixes=(".wp.json",),
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline.*", "summary.*", "slug", "bylines.*", "published", "updated"),
            *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT), "associations"),
            *("associations.role", "associations.title", "associations.uri", "associations.media.*"),
            *("foreign.wordpress-rest", *HTML_BODY),
        )
    ),
    in_part=frozenset(("kicker.*", "subhead.*")),
    sniff=_sniff_wordpress,
    read=_read_wordpress,
    write=_write_wordpress,
    validate=_validate_wordpress,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:WordPressOptions",
)
