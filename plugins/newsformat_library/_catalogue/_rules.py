"""What the schemas say of records of catalogues: MARC 21 slim 1.2, Dublin Core and its terms, OAI-PMH 2.0, SRU."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsformat.markup.xml import Element, attributes_of, local, text_of
from newsformat.markup.xml_rules import Rules, problem_in, read_root, shapes, source_problems
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_SHOWN = 60  # characters of what is wrong


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
    ("subfield", "code"): re.compile(r"[!-?A-{}~]"),  # all signs but @ and |
}


def validate_marc(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with the records, in their order."""
    root = yield from read_root(source, report)
    if local(root) not in {"collection", "record"}:
        yield problem_in("root", f"<{local(root)[:_SHOWN]}> is neither a <collection> nor a <record>", root)
        return
    yield from Rules(_MARC, also=_forms).problems(root, local(root))


def _forms(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Yield which values of *element* are not in the form that they have to be in."""
    if name == "leader" and not _LEADER.fullmatch(element.text or ""):
        yield problem_in("value", f"<leader>: {(element.text or '')[:_SHOWN]!r} is not 24 characters long", element)
    for key, value in attributes_of(element):
        form = _FORMS.get((name, key))
        if form is not None and not form.fullmatch(value):
            yield problem_in("value", f"{key}: {value[:_SHOWN]!r} is not one of a <{name}>", element)


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
    """Yield which elements there are not, or say nothing."""
    root = yield from read_root(source, report)
    odd = partial(problem_in, severity=Severity.WARNING)
    for element in root.iterdescendants("*"):
        space, _, name = str(element.tag).removeprefix("{").rpartition("}")
        known = _KNOWN.get(space)
        if known is None:
            yield odd("namespace", f"<{name[:_SHOWN]}> is not in a namespace of Dublin Core", element)
        elif name not in known:
            yield problem_in("child", f"Dublin Core has no <{name[:_SHOWN]}>", element)
        elif not text_of(element):
            yield odd("empty", f"<{name}> says nothing", element)


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
    """Yield what is wrong with the answer around the records."""
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
_FIRST = "http://www.loc.gov/zing/srw/"  # of SRU 1.1 and 1.2
_NEEDED = {"searchRetrieveResponse": ("version", "numberOfRecords"), "record": ("recordSchema", "recordPacking")}


def validate_sru(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with the answer around the records, by the schemas of SRU 1.1, 1.2 and 2.0."""
    root = yield from read_root(source, report)
    if local(root) != "searchRetrieveResponse":
        yield problem_in("root", f"<{local(root)[:_SHOWN]}> is not a root element here", root)
        return
    yield from Rules(_SRU, also=_of_the_first).problems(root, local(root))


def _of_the_first(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Yield which elements are missing that only the first versions need."""
    if str(element.tag).startswith(f"{{{_FIRST}}}"):
        there = {*map(local, element.iterchildren("*"))}
        for needed in _NEEDED.get(name, ()):
            if needed not in there:
                yield problem_in("required", f"<{name}> has no <{needed}>", element)
