"""The formats of headless systems: Contentful, Prismic, Sanity (Portable Text), Storyblok, Strapi."""

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
    from newsformat.markup.options import IndentOptions


def _sniff_portable_text(head: bytes, /) -> Confidence:
    if b'"_type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_portable_text

    return sniff_portable_text(head)


def _read_portable_text(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._sanity import _dataset

    return _dataset.read(source, options, report)


def _write_portable_text(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._sanity import _dataset

    return _dataset.write(articles, options, report)


def _validate_portable_text(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._sanity._rules import validate

    return validate(source, options, report)


def _sniff_contentful(head: bytes, /) -> Confidence:
    if b'"sys"' not in head and b'"nodeType"' not in head and b'"entries"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_contentful

    return sniff_contentful(head)


def _read_contentful(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._contentful import _space

    return _space.read(source, options, report)


def _write_contentful(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._contentful import _space

    return _space.write(articles, options, report)


def _validate_contentful(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._contentful._rules import validate

    return validate(source, options, report)


def _validate_storyblok(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._storyblok._rules import validate

    return validate(source, options, report)


def _validate_strapi(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._strapi._rules import validate

    return validate(source, options, report)


CONTENTFUL: AnyFormat = Format(
    name="contentful",
    title="Contentful",
    spec="https://www.contentful.com/developers/docs/concepts/rich-text/",
    suffixes=(".contentful.json",),
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines.*"),
            *("created", "updated", "published", "language", "status", "keywords"),
            *(f"subjects{part}" for part in CONCEPT),
            *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
            *("foreign.contentful", "body.raw.contentful", *HTML_BODY),
        )
    ),
    sniff=_sniff_contentful,
    read=_read_contentful,
    write=_write_contentful,
    validate=_validate_contentful,
    validate_options=NoSchema,
)

PORTABLE_TEXT: AnyFormat = Format(
    name="portable-text",
    title="Sanity documents and Portable Text",
    spec="https://github.com/portabletext/portabletext",
    suffixes=(".sanity.json", ".sanity.ndjson", ".portabletext.json"),
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary.*", "slug", "bylines.*"),
            *("created", "updated", "published", "language", "status", "keywords"),
            *(f"subjects{part}" for part in CONCEPT),
            *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
            *("foreign.portable-text", "body.raw.portable-text", *HTML_BODY),
        )
    ),
    sniff=_sniff_portable_text,
    read=_read_portable_text,
    write=_write_portable_text,
    validate=_validate_portable_text,
    validate_options=NoSchema,
    write_options="newsformat.markup.options:IndentOptions",
)


def _sniff_strapi(head: bytes, /) -> Confidence:
    if b'"attributes"' not in head and b'"documentId"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_strapi

    return sniff_strapi(head)


def _read_strapi(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._strapi import _answers

    return _answers.read(source, options, report)


STRAPI: AnyFormat = Format(
    name="strapi",
    title="Strapi REST API",
    spec="https://docs.strapi.io/cms/api/rest",
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines"),
            *("bylines.role", "bylines.contact"),
            *("created", "updated", "published", "language", "status", "keywords", "subjects", "subjects.code"),
            *("associations", "associations.role", "associations.media.*", "foreign.strapi"),
            *("envelope.foreign.strapi", "body.raw.strapi", "body.raw.slate", *HTML_BODY),
        )
    ),
    sniff=_sniff_strapi,
    read=_read_strapi,
    validate=_validate_strapi,
    validate_options=NoSchema,
)


def _sniff_storyblok(head: bytes, /) -> Confidence:
    if b'"story"' not in head and b'"stories"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_storyblok

    return sniff_storyblok(head)


def _read_storyblok(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._storyblok import _stories

    return _stories.read(source, options, report)


STORYBLOK: AnyFormat = Format(
    name="storyblok",
    title="Storyblok Content Delivery API",
    spec="https://www.storyblok.com/docs/api/content-delivery/v2",
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines", "bylines.role"),
            *("bylines.contact", "created", "updated", "published", "language", "status", "keywords", "subjects"),
            *("subjects.code", "associations", "associations.role", "associations.media.*", "foreign.storyblok"),
            *("envelope.foreign.storyblok", "body.raw.storyblok", "body.raw.prosemirror", *HTML_BODY),
        )
    ),
    sniff=_sniff_storyblok,
    read=_read_storyblok,
    validate=_validate_storyblok,
    validate_options=NoSchema,
)


def _sniff_prismic(head: bytes, /) -> Confidence:
    if b'_publication_date"' not in head and b'"linked_documents"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_prismic

    return sniff_prismic(head)


def _read_prismic(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._prismic import _answers

    return _answers.read(source, options, report)


def _validate_prismic(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._prismic._rules import validate

    return validate(source, options, report)


PRISMIC: AnyFormat = Format(
    name="prismic",
    title="Prismic Document API",
    spec="https://prismic.io/docs/document-api-reference",
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines.*"),
            *("updated", "published", "language", "keywords", "subjects", "subjects.code"),
            *("associations", "associations.role", "associations.media.*", "foreign.prismic"),
            *("envelope.foreign.prismic", "body.raw.prismic", *HTML_BODY),
        )
    ),
    sniff=_sniff_prismic,
    read=_read_prismic,
    validate=_validate_prismic,
    validate_options=NoSchema,
)
