"""Validates METS by its schema (version 1, https://www.loc.gov/standards/mets/).

The rules are those of 1.12. Attributes in other namespaces, including XLink, are allowed everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsformat.markup.xml import Element, line_of, local
from newsformat.markup.xml_rules import Rules, Shape, place_of, shapes
from newsformat.plugin import Problem, Severity, sort_by_line


_METS = "http://www.loc.gov/METS/"
_XLINK = "{http://www.w3.org/1999/xlink}"
_PLACE = "LOCTYPE!:ARK|URN|URL|PURL|HANDLE|DOI|OTHER OTHERLOCTYPE:string"
_CHECKSUMS = "Adler-32|CRC32|HAVAL|MD5|MNP|SHA-1|SHA-256|SHA-384|SHA-512|TIGER|WHIRLPOOL"
_FILE_HAS = f"MIMETYPE:string SIZE:natural CREATED:dateTime CHECKSUM:string CHECKSUMTYPE:{_CHECKSUMS}"
_META = (
    "ID:id MDTYPE!:MARC|MODS|EAD|DC|NISOIMG|LC-AV|VRA|TEIHDR|DDI|FGDC|LOM|PREMIS|PREMIS:OBJECT|PREMIS:AGENT"
    "|PREMIS:RIGHTS|PREMIS:EVENT|TEXTMD|METSRIGHTS|ISO_19115:2003_NAP|EAC-CPF|LIDO|OTHER OTHERMDTYPE:string"
    f" MDTYPEVERSION:string {_FILE_HAS} LABEL:string"
)
_SECTION = "((mdRef mdWrap?) | (mdWrap mdRef?))? ; ID!:id GROUPID:string ADMID:refs CREATED:dateTime STATUS:string"
_TIMES = "BYTE|SMIL|MIDI|SMPTE-25|SMPTE-24|SMPTE-DF30|SMPTE-NDF30|SMPTE-DF29.97|SMPTE-NDF29.97|TIME|TCF"
_ORDERED = "ORDER:int ORDERLABEL:string LABEL:string"
_TABLE = f"""
mets: metsHdr? dmdSec* amdSec* fileSec? structMap+ structLink? behaviorSec* ; ID:id OBJID:string LABEL:string \
TYPE:string PROFILE:string
metsHdr: agent* altRecordID* metsDocumentID? ; ID:id ADMID:refs CREATEDATE:dateTime LASTMODDATE:dateTime \
RECORDSTATUS:string
agent: name note* ; ID:id ROLE!:CREATOR|EDITOR|ARCHIVIST|PRESERVATION|DISSEMINATOR|CUSTODIAN|IPOWNER|OTHER \
OTHERROLE:string TYPE:INDIVIDUAL|ORGANIZATION|OTHER OTHERTYPE:string
name note: #string
altRecordID metsDocumentID: #string ; ID:id TYPE:string
dmdSec: {_SECTION}
amdSec: techMD* rightsMD* sourceMD* digiprovMD* ; ID:id
techMD rightsMD sourceMD digiprovMD: {_SECTION}
mdRef: ; {_META} {_PLACE} XPTR:string
mdWrap: (binData | xmlData)? ; {_META}
binData: #base64
xmlData: any+
fileSec: fileGrp+ ; ID:id
fileGrp: (fileGrp* | file*) ; ID:id VERSDATE:dateTime ADMID:refs USE:string
file: FLocat* FContent? stream* transformFile* file* ; ID!:id SEQ:int {_FILE_HAS} OWNERID:string ADMID:refs DMDID:refs \
GROUPID:string USE:string BEGIN:string END:string BETYPE:BYTE
FLocat: ; ID:id {_PLACE} USE:string
FContent: (binData | xmlData)? ; ID:id USE:string
stream: any ; ID:id streamType:string OWNERID:string ADMID:refs DMDID:refs BEGIN:string END:string BETYPE:BYTE
transformFile: any ; ID:id TRANSFORMTYPE!:decompression|decryption TRANSFORMALGORITHM!:string TRANSFORMKEY:string \
TRANSFORMBEHAVIOR:ref TRANSFORMORDER!:natural
structMap: div ; ID:id TYPE:string LABEL:string
div: mptr* fptr* div* ; ID:id {_ORDERED} DMDID:refs ADMID:refs TYPE:string CONTENTIDS:string
mptr: ; ID:id {_PLACE} CONTENTIDS:string
fptr: (par | seq | area)? ; ID:id FILEID:ref CONTENTIDS:string
par: (area | seq)* ; ID:id {_ORDERED}
seq: (area | par)* ; ID:id {_ORDERED}
area: ; ID:id FILEID!:ref SHAPE:RECT|CIRCLE|POLY COORDS:string BEGIN:string END:string \
BETYPE:{_TIMES}|IDREF|XPTR EXTENT:string EXTTYPE:{_TIMES} ADMID:refs CONTENTIDS:string {_ORDERED}
structLink: (smLink | smLinkGrp)+ ; ID:id
smLink: ; ID:id
smLinkGrp: smLocatorLink smLocatorLink+ smArcLink+ ; ID:id ARCLINKORDER:ordered|unordered
smLocatorLink: ; ID:id
smArcLink: ; ID:id ARCTYPE:string ADMID:refs
behaviorSec: behaviorSec* behavior* ; ID:id CREATED:dateTime LABEL:string
behavior: interfaceDef? mechanism ; ID:id STRUCTID:refs BTYPE:string CREATED:dateTime LABEL:string GROUPID:string \
ADMID:refs
interfaceDef mechanism: ; ID:id LABEL:string {_PLACE}
"""
# Attributes that specify the value OTHER (the schema's documentation of each attribute).
_OTHERS = {"LOCTYPE": "OTHERLOCTYPE", "MDTYPE": "OTHERMDTYPE", "ROLE": "OTHERROLE"}
_LINKING_ELEMENTS = frozenset(("FLocat", "mdRef", "mptr"))


def is_of_mets_2(root: Element) -> bool:
    """Is *root* METS 2, which has other elements?"""
    return str(root.tag) == f"{{{_METS}v2}}mets"


def problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of a parsed document, except those that concern other files."""
    if local(root) != "mets":
        yield Problem("root", f"<{local(root)}> is not the root element of METS (<mets>)", line_of(root))
        return
    if not str(root.tag).startswith(f"{{{_METS}}}"):
        yield Problem("namespace", f"<mets> is not in the namespace {_METS}", line_of(root))
    found = [*Rules(_known()).problems(root, "mets"), *_links(root), *_problems_of_references(root)]
    yield from sort_by_line(found)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Shape]:
    return shapes(_TABLE)


def _links(root: Element) -> Iterator[Problem]:
    """Yield broken links: divisions are referred to by ID, files by address."""
    places = {element.get(name) for element in root.iter("{*}div") for name in ("ID", f"{_XLINK}label")}
    for link in root.iter("{*}smLink"):
        for name in ("from", "to"):
            value = link.get(f"{_XLINK}{name}")
            if value is None:
                yield _problem("required", f"<smLink> has no attribute xlink:{name}", link)
            elif value.removeprefix("#") not in places:
                yield _problem("link", f"xlink:{name}: no division has the ID {value:.60}", link, Severity.WARNING)
    for inner in root.iter(*(f"{{*}}{name}" for name in _LINKING_ELEMENTS)):
        if inner.get("LOCTYPE") and not inner.get(f"{_XLINK}href"):
            yield _problem(
                "link", f"<{local(inner)}> has no xlink:href, so that it is nowhere", inner, Severity.WARNING
            )


def _problems_of_references(root: Element) -> Iterator[Problem]:
    for inner in root.iter("{*}*"):
        for key, other in _OTHERS.items():
            if inner.get(key) == "OTHER" and not inner.get(other) and str(inner.tag).startswith(f"{{{_METS}}}"):
                yield _problem("other", f"{key} is OTHER, but {other} is missing", inner, Severity.WARNING)


def _problem(rule: str, message: str, element: Element, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(rule, message, line_of(element), None, place_of(element), severity=severity)
