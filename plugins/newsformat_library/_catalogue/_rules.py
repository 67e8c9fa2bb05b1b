"""Validates catalogue records by their schemas: MARC 21 slim 1.2, Dublin Core and its terms, OAI-PMH 2.0, SRU."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsformat.markup.xml import Element, attributes_of, local, text_of
from newsformat.markup.xml_rules import Rules, problem_in, read_root, shapes, source_problems
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_EXCERPT = 60  # characters of an invalid value


# MARC 21 --------------------------------------------------------------------------------

_MARC = shapes("""
collection: record* ; id:string
record: leader? controlfield* datafield* ; type:Bibliographic|Authority|Holdings|Classification|Community \
format:string id:string
leader: #string ; id:string
controlfield: #string ; tag!:string id:string
datafield: subfield+ ; tag!:string ind1!:string ind2!:string id:string
subfield: #string ; code!:string id:string
""")
_LEADER = re.compile(r"[\d ]{5}[\dA-Za-z ][\dA-Za-z][\dA-Za-z ]{3}[2 ]{2}[\d ]{5}[\dA-Za-z ]{3}(?:4500| {4})", re.ASCII)
_FORMS = {
    ("controlfield", "tag"): re.compile(r"00[1-9A-Za-z]"),
    ("datafield", "tag"): re.compile(r"(?!00)(?:[0-9A-Z]{3}|[0-9a-z]{3})"),
    **dict.fromkeys((("datafield", "ind1"), ("datafield", "ind2")), re.compile(r"[0-9a-z ]")),
    ("subfield", "code"): re.compile(r"[!-?A-{}~]"),  # all except @ and |
}


def validate_marc(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the records, in order."""
    root = yield from read_root(source, report)
    if local(root) not in {"collection", "record"}:
        yield problem_in("root", f"<{local(root)[:_EXCERPT]}> is neither a <collection> nor a <record>", root)
        return
    yield from Rules(_MARC, also=_forms).problems(root, local(root))


def _forms(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Yield values of *element* that have an invalid form."""
    if name == "leader" and not _LEADER.fullmatch(element.text or ""):
        yield problem_in("value", f"<leader>: {(element.text or '')[:_EXCERPT]!r} is not 24 characters long", element)
    for key, value in attributes_of(element):
        form = _FORMS.get((name, key))
        if form is not None and not form.fullmatch(value):
            yield problem_in("value", f"{key}: {value[:_EXCERPT]!r} is not one of a <{name}>", element)


# Dublin Core ----------------------------------------------------------------------------

_ELEMENTS = frozenset((
    "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language", "publisher",
    "relation", "rights", "source", "subject", "title", "type",
))  # fmt: skip
_TERMS = _ELEMENTS | frozenset((
    "abstract", "accessRights", "accrualMethod", "accrualPeriodicity", "accrualPolicy", "alternative", "audience",
    "available", "bibliographicCitation", "conformsTo", "created", "dateAccepted", "dateCopyrighted", "dateSubmitted",
    "educationLevel", "extent", "hasFormat", "hasPart", "hasVersion", "instructionalMethod", "isFormatOf", "isPartOf",
    "isReferencedBy", "isReplacedBy", "isRequiredBy", "isVersionOf", "issued", "license", "mediator", "medium",
    "modified", "provenance", "references", "replaces", "requires", "rightsHolder", "spatial", "tableOfContents",
    "temporal", "valid",
))  # fmt: skip
_KNOWN = {"http://purl.org/dc/elements/1.1/": _ELEMENTS, "http://purl.org/dc/terms/": _TERMS}


def validate_dublin_core(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield unknown and empty elements."""
    root = yield from read_root(source, report)
    odd = partial(problem_in, severity=Severity.WARNING)
    for element in root.iterdescendants("*"):
        space, _, name = str(element.tag).removeprefix("{").rpartition("}")
        known = _KNOWN.get(space)
        if known is None:
            yield odd("namespace", f"<{name[:_EXCERPT]}> is not in a namespace of Dublin Core", element)
        elif name not in known:
            yield problem_in("child", f"Dublin Core has no <{name[:_EXCERPT]}>", element)
        elif not text_of(element):
            yield odd("empty", f"<{name}> is empty", element)


# OAI-PMH --------------------------------------------------------------------------------

_VERBS = "GetRecord|Identify|ListIdentifiers|ListMetadataFormats|ListRecords|ListSets"
_OAI = shapes(f"""
OAI-PMH: responseDate request (error+ | {_VERBS.replace("|", " | ")})
responseDate: #dateTime
request: #string ; verb:{_VERBS} identifier:string metadataPrefix:string from:date until:date set:string \
resumptionToken:string
error: #string ; code!:badArgument|badResumptionToken|badVerb|cannotDisseminateFormat|idDoesNotExist|noMetadataFormats|\
noRecordsMatch|noSetHierarchy
GetRecord: record
ListRecords: record+ resumptionToken?
ListIdentifiers: header+ resumptionToken?
record: header metadata? about*
header: identifier datestamp setSpec* ; status:deleted
identifier setSpec: #string
datestamp: #date
resumptionToken: #string ; expirationDate:dateTime completeListSize:natural cursor:natural
metadata about: any+
Identify ListMetadataFormats ListSets: any
""")


def validate_oai_pmh(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the response around the records."""
    return source_problems(source, _OAI, "OAI-PMH", report, namespace="http://www.openarchives.org/OAI/2.0/")


# SRU ------------------------------------------------------------------------------------

_SRU = shapes("""
searchRetrieveResponse: version? numberOfRecords? resultSetId? resultSetIdleTime? records? nextRecordPosition? \
echoedSearchRetrieveRequest? diagnostics? extraResponseData* resultSetTTL? resultCountPrecision* ##other*
version resultSetId recordSchema recordIdentifier resultCountPrecision: #string
numberOfRecords resultSetIdleTime nextRecordPosition resultSetTTL recordPosition: #natural
records: record*
record: recordSchema? (recordPacking | recordXMLEscaping)? recordData recordIdentifier? recordPosition? extraRecordData*
recordPacking recordXMLEscaping: #xml|string
recordData echoedSearchRetrieveRequest diagnostics extraResponseData extraRecordData: any
""")
_SRU_1 = "http://www.loc.gov/zing/srw/"  # namespace of SRU 1.1 and 1.2
_REQUIRED = {"searchRetrieveResponse": ("version", "numberOfRecords"), "record": ("recordSchema", "recordPacking")}


def validate_sru(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the response around the records, by the schemas of SRU 1.1, 1.2 and 2.0."""
    root = yield from read_root(source, report)
    if local(root) != "searchRetrieveResponse":
        yield problem_in("root", f"<{local(root)[:_EXCERPT]}> is not a root element here", root)
        return
    yield from Rules(_SRU, also=_required_in_sru_1).problems(root, local(root))


def _required_in_sru_1(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Yield missing elements that only SRU 1.1 and 1.2 require."""
    if str(element.tag).startswith(f"{{{_SRU_1}}}"):
        there = {*map(local, element.iterchildren("*"))}
        for needed in _REQUIRED.get(name, ()):
            if needed not in there:
                yield problem_in("required", f"<{name}> has no <{needed}>", element)
