"""Reports unread parts of a METS document, and keeps some as foreign parts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from newsformat import Foreign
from newsformat.markup.xml import Element, line_of, report_unread, snippet
from newsformat.plugin import Report, letters, line
from newsformat_library._mets._structure import type_of


SPACE = "mets"
_KEPT = ("OBJID", "LABEL", "TYPE", "PROFILE")
_LINKS = frozenset(("ID", "from", "to", "href", "label", "type", "arcrole", "role", "title", "show", "actuate"))
_FILE_ATTRIBUTES = (
    *("MIMETYPE", "SIZE", "CREATED", "CHECKSUM", "CHECKSUMTYPE", "SEQ", "OWNERID", "GROUPID", "ADMID", "USE"),
    "VERSDATE",
)
_KNOWN: Mapping[str, Collection[str] | None] = {
    "mets": frozenset(("ID", *_KEPT)),
    **dict.fromkeys(("metsHdr", "dmdSec")),  # kept
    **dict.fromkeys(("fileSec", "fileGrp", "file"), frozenset(("ID", *_FILE_ATTRIBUTES))),
    "FLocat": _LINKS | {"LOCTYPE", "OTHERLOCTYPE", "USE"},
    "structMap": frozenset(("ID", "TYPE")),
    "div": frozenset(("ID", "TYPE", "DMDID", "ADMID", "ORDER", "LABEL")),
    "fptr": frozenset(("ID", "FILEID")),
    **dict.fromkeys(("par", "seq"), frozenset(("ID", "ORDER"))),
    "area": frozenset(("ID", "FILEID", "SHAPE", "COORDS", "BEGIN", "END", "BETYPE", "ORDER")),
    **dict.fromkeys(("structLink", "smLink", "smLinkGrp", "smLocatorLink", "smArcLink"), _LINKS),
}
"""Elements with the attributes that are read, kept, or reported elsewhere."""
_PLACES = frozenset(("", "PAGE", "PAGES", "PAGEAREA", "NEWSPAPER", "ISSUE", "VOLUME", "CONTENT", "PHYSICAL"))


def kept(root: Element) -> Iterator[Foreign]:
    """Yield properties of *root*, a ``mets``, as foreign parts."""
    for name in _KEPT:
        if value := root.get(name):
            yield Foreign(SPACE, f"mets/@{name}", value)
    for child in root.iterchildren("{*}metsHdr"):
        yield Foreign(SPACE, "metsHdr", snippet(child))


def report_unread_parts(root: Element, descriptions: Collection[str], report: Report) -> None:
    """Report unread parts of *root*; *descriptions* are the IDs that exist."""
    report_unread(root, _KNOWN, report)
    if any(inner.get(name) for inner in root.iter("{*}file") for name in _FILE_ATTRIBUTES):
        report.note("the METS's data about its files, such as sizes and checksums, are not kept")
    for division in root.iter("{*}div"):
        for key in (division.get("DMDID") or "").split():
            if key not in descriptions:
                report.left_out(f"a reference to a missing description left out: {key:.60}", line=line_of(division))


def report_names(root: Element, read: Collection[str], report: Report) -> None:
    """Report names and types of divisions that are not among *read*."""
    known = {letters(name) for name in read}
    for division in root.iter("{*}div"):
        for what, text in (("LABEL", division.get("LABEL") or ""), ("TYPE", division.get("TYPE") or "")):
            is_place = what == "TYPE" and type_of(division) in _PLACES
            if text.strip() and not is_place and letters(text) not in known:
                report.left_out(f"{what} of a division left out: {line(text):.60}", line=line_of(division))
