"""The formats of systems that keep whole sites: Escenic, Plone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
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
    from newsformat_cms._options import EscenicOptions


def _sniff_escenic(head: bytes, /) -> Confidence:
    if b"<escenic" not in head and b"xmlns.escenic.com" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name != "escenic":
        return Confidence.NO
    return Confidence.CERTAIN if namespace.startswith("http://xmlns.escenic.com/") else Confidence.LIKELY


def _read_escenic(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._escenic import _reader

    return _reader.read(source, report)


def _write_escenic(articles: Articles, options: EscenicOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._escenic import _writer

    return _writer.write(articles, options, report)


def _validate_escenic(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._escenic import _rules

    return _rules.validate(source, report)


def _sniff_plone(head: bytes, /) -> Confidence:
    if b'"@type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_plone

    return sniff_plone(head)


def _read_plone(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._plone import _answers

    return _answers.read(source, options, report)


def _write_plone(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._plone import _answers

    return _answers.write(articles, options, report)


def _validate_plone(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._plone._rules import validate

    return validate(source)


_PARTS = (
    *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "slug"),
    *("other_headlines.*", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*", "services.*", "created"),
    *("updated", "published", "expires", "language", "status", "urgency", "signals", "notes.*"),
    *("subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
)

ESCENIC: AnyFormat = Format(
    name="escenic",
    title="Escenic syndication format (CUE)",
    spec="http://docs.cuepublishing.com/ece-syndication-ref/7.1/",
    suffixes=(".escenic.xml", ".escenic"),
    many=True,
    carries=frozenset((*_PARTS, "foreign.escenic", "body.raw.escenic", *HTML_BODY)),
    in_part=frozenset(("embargo",)),
    sniff=_sniff_escenic,
    read=_read_escenic,
    write=_write_escenic,
    validate=_validate_escenic,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:EscenicOptions",
)

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
    write_options="newsformat.markup.options:IndentOptions",
)
