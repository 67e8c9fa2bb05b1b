"""The formats of systems that keep whole sites: Plone."""

from __future__ import annotations

from collections.abc import Iterator

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
from newsformat_cms._declarations import CONCEPT, WriteOptions


def _sniff_plone(head: bytes, /) -> Confidence:
    if b'"@type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_plone

    return sniff_plone(head)


def _read_plone(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._plone import _answers

    return _answers.read(source, options, report)


def _write_plone(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._plone import _answers

    return _answers.write(articles, options, report)


def _validate_plone(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._plone._rules import validate

    return validate(source)


PLONE: AnyFormat = Format(
    name="plone",
    title="Plone REST API",
    spec="https://6.docs.plone.org/plone.restapi/docs/source/usage/serialization.html",
    suffixes=(".plone.json",),
    many=True,
    carries=frozenset(
        (
            *("uri", "identifiers.*", "headline", "kicker", "summary", "slug", "bylines.*", "created", "updated"),
            *("published", "expires", "language", "status", "keywords", "rights.*"),
            *(f"{name}{part}" for name in ("contributors", "subjects") for part in CONCEPT),
            *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
            *("foreign.plone", "body.raw.plone", *HTML_BODY),
        )
    ),
    sniff=_sniff_plone,
    read=_read_plone,
    write=_write_plone,
    validate=_validate_plone,
    validate_options=NoSchema,
    write_options=WriteOptions,
)
