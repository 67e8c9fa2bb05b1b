"""Catalogue records, single, in collections and in responses of OAI-PMH and SRU → articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Envelope, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.xml import (
    Element,
    line_of,
    local,
    parse,
    read_items,
    report_unread_attributes,
    reporting_stray_texts,
    snippet,
    text_of,
)
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_library._catalogue._dublin_core import read_dublin_core
from newsformat_library._catalogue._marc import marc_articles
from newsformat_library._catalogue._mods import mods_article
from newsformat_library._tei._header import Header
from newsformat_library._tei._reader import articles_of


Items = Iterator[Article | Envelope]
_OAI, _SRU = "oai-pmh", "sru"
_DC: Final = ("dc", "oai_dc", "qualifieddc", "qdc", "dublin-core", "metadata", "thesis")
_CONTAINER_ATTRIBUTES: Final = ("version", "schemaLocation")


def read_all_mods(source: Source, options: NoOptions, report: Report, /) -> Items:
    """Yield the article of each ``mods``."""
    known = {"modsCollection": _CONTAINER_ATTRIBUTES}
    yield from read_items(
        source,
        ("mods",),
        lambda element: (mods_article(element, report),),
        report,
        title="MODS",
        within=("", "modsCollection"),
        known=known,
    )


def read_all_marc(source: Source, options: NoOptions, report: Report, /) -> Items:
    """Yield the article of each ``record``."""
    yield from read_items(
        source,
        ("record",),
        lambda element: marc_articles(element, report),
        report,
        title="MARCXML",
        within=("", "collection"),
    )


def read_all_dublin_core(source: Source, options: NoOptions, report: Report, /) -> Items:
    """Yield the article of the record in *source*."""
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    yield from reporting_stray_texts(root, lambda element: (read_dublin_core(element, report).article(),), report)


# OAI-PMH ---------------------------------------------------------------------------------


def read_oai_pmh(source: Source, options: NoOptions, report: Report, /) -> Items:
    """Yield the request as envelope, and the articles of each record in the response."""
    sent: list[datetime | None] = [None]

    def one(element: Element) -> Iterable[Article | Envelope]:
        match local(element):
            case "responseDate":
                sent[0] = read_date(text_of(element), report, line=line_of(element))
                report_unread_attributes(element, report)
                return ()
            case "request":
                return (_envelope(element, sent[0]),)
            case "error":
                why = f"the response is an error: {element.get('code') or ''} {text_of(element)}"
                raise ReadError(why.strip(), line=line_of(element))
            case "resumptionToken":
                _report_more(element, report)
                return ()
            case _:
                return _oai_record(element, report)

    names = ("record", "responseDate", "request", "error", "resumptionToken")
    within = ("", "OAI-PMH", "ListRecords", "GetRecord", "records")
    yield from read_items(source, names, one, report, title="OAI-PMH", within=within)


def _envelope(request: Element, sent: datetime | None) -> Envelope:
    foreign = [Foreign(_OAI, "request", snippet(request))] if request.attrib else ()
    return Envelope(uri=text_of(request), sent=sent, foreign=foreign)


def _report_more(token: Element, report: Report) -> None:
    if text_of(token):
        report.note(f"further records can be requested with the resumptionToken {text_of(token)}", line=line_of(token))
    report_unread_attributes(token, report)


def _oai_record(record: Element, report: Report) -> Iterator[Article]:
    header = next(record.iterchildren("{*}header"), None)
    key = "" if header is None else text_of(next(header.iterchildren("{*}identifier"), header))
    if header is not None and header.get("status") == "deleted":
        report.left_out(f"a deleted record left out: {key:.60}", line=line_of(record))
        return
    about = [] if header is None else [*header.iterchildren("*")]
    kept = [child for child in about if local(child) != "identifier"] + [*record.iterchildren("{*}about")]
    foreign = [Foreign(_OAI, local(child), snippet(child)) for child in kept]
    children = [child for part in record.iterchildren("{*}metadata") for child in part.iterchildren("*")]
    if not children:
        raise ReadError("a record without metadata", line=line_of(record))
    for element in children:
        for article in _articles(element, report):
            yield _with_identifier(article, key, _OAI, foreign)


def _with_identifier(article: Article, key: str, kind: str, foreign: list[Foreign]) -> Article:
    """Return *article* with the identifier *key* of the server."""
    values: dict[str, Any] = {"foreign": [*article.foreign, *foreign]}
    if key and not article.uri:
        values["uri"] = key
    elif key and key != article.uri:
        values["identifiers"] = [*article.identifiers, Identifier(value=key, kind=kind)]
    return evolve(article, **values)


def _articles(element: Element, report: Report) -> Iterable[Article]:
    """Return the articles of *element*, a record in any format.

    Raises:
        ReadError: the format is not supported.
    """
    name = local(element)
    if name == "mods":
        return (mods_article(element, report),)
    if name == "modsCollection":
        return [mods_article(child, report) for child in element.iterchildren("{*}mods")]
    if name == "record" and next(element.iterchildren("{*}datafield"), None) is not None:
        return marc_articles(element, report)
    if name in {"TEI", "TEI.2"}:
        return articles_of(element, Header(None, report), report)
    if name.lower() in _DC:
        return (read_dublin_core(element, report).article(),)
    raise ReadError(f"a record in <{name}>, which is not read", line=line_of(element))


# SRU -------------------------------------------------------------------------------------


def read_sru(source: Source, options: NoOptions, report: Report, /) -> Items:
    """Yield the articles of each record found."""

    def one(element: Element) -> Iterable[Article | Envelope]:
        if local(element) == "diagnostic":
            raise ReadError(f"the response is an error: {text_of(element):.200}", line=line_of(element))
        return _sru_record(element, source, report)

    within = ("records", "diagnostics")
    known = dict.fromkeys(_SEARCH_ELEMENTS)
    yield from read_items(source, ("record", "diagnostic"), one, report, title="SRU", within=within, known=known)
    report.note(_NOT_KEPT)


_SEARCH_ELEMENTS: Final = (
    *("version", "numberOfRecords", "nextRecordPosition", "echoedSearchRetrieveRequest", "resultSetId"),
    *("resultSetIdleTime", "resultCountPrecision"),
)
_RECORD_ELEMENTS: Final = ("recordSchema", "recordPacking", "recordXMLEscaping", "recordPosition")
_NOT_KEPT: Final = "the data about the search (version, numberOfRecords, recordSchema, recordPacking …) are not kept"


def _sru_record(record: Element, source: Source, report: Report) -> Iterator[Article]:
    parts = [child for child in record.iterchildren("*") if local(child) not in _RECORD_ELEMENTS and text_of(child)]
    packed = [node for node in parts if local(node) == "recordData"]
    key = next((node for node in parts if local(node) == "recordIdentifier"), None)
    kept = [node for node in parts if node is not key and local(node) != "recordData"]
    foreign = [Foreign(_SRU, local(child), snippet(child)) for child in kept]
    for element in (record, *packed, *([] if key is None else [key])):
        _report_attributes(element, report)
    for part in packed:
        inner = [*part.iterchildren("*")]
        if not inner:  # packed as a string
            inner = [parse((part.text or "").strip().encode(), limits=source.limits, report=report)]
        for element in inner:
            for article in _articles(element, report):
                yield _with_identifier(article, "" if key is None else text_of(key), _SRU, foreign)
                foreign = []  # kept with the first of several


def _report_attributes(element: Element, report: Report) -> None:
    report_unread_attributes(element, report, dict.fromkeys(map(local, element.iterchildren("*"))))
