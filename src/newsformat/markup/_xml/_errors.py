"""Error messages of libxml2 in plain words, with the remedy."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat._text import line


DEPTH, TEXT_BYTES = 256, 10_000_000  # libxml2's default limits on depth and on a single text
ENTITY_ERRORS = frozenset((6, 7, 23, 26, 68))  # error codes from libxml2's xmlerror.h; 68 is also used for names
_ID_ERRORS = frozenset((513, 539))  # duplicate or invalid IDs: the document is still well-formed
_MOST_IDS = 10_000
DEEPEST = 2048  # with these limits lifted
NOT_WELL_FORMED = "not well-formed XML"  # how such an error message begins
_RESOURCE_LIMIT, _EMPTY = 114, 4
_UNSUPPORTED, NOT_AS_DECLARED = 32, 81  # encodings
_EXPLANATIONS = {
    r"Invalid character: Char 0x0 out of allowed range\s*": "a NUL amid the text, where the file may have a hole",
    r"Premature end of data in tag (\S+) line (\d+)": r"it is cut off in <\1>, which begins in line \2",
    r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)": r"<\1>, which begins in line \2, ends as </\3>",
    r"Couldn't find end of Start Tag (\S+)(?: line \d+)?": r"the tag <\1> is not closed",
    r"Specification mandates value for attribute (\S+)": r"the attribute '\1' has no value",
    r"Attribute (\S+) redefined": r"the attribute '\1' appears twice",
    r"xmlParseEntityRef: no name|EntityRef: expecting ';'": "an & that begins no reference; it is written &amp;",
    r"StartTag: invalid element name": "a < that begins no tag; it is written &lt;",
    r"Unescaped '<' not allowed in attributes values": "a < in the value of an attribute; there it is written &lt;",
    r"AttValue: \" or ' expected": "the value of an attribute is not in quotation marks",
    r"AttValue: ['\"] expected": "the value of an attribute is not closed",
    r"attributes construct error": "no blank between two attributes, or a quotation mark in a value",
    r"error parsing attribute name": "something in a tag that is not an attribute",
    r"PCDATA invalid Char value (\d+)": r"the control character \1, which XML cannot hold",
    r"Comment not terminated": "a comment that is not closed",
    r"CData section not finished.*": "a CDATA section that is not closed",
    r"Extra content at the end of the document": "something after the end of the root element",
    r"expected '>'": "an end tag that is not closed",
    r"Failed to parse QName '(\S+):'": r"a name that ends with its prefix: \1:",
}
_PLACE = re.compile(r",? line \d+, column \d+$")
_LONG = re.compile(r"(\S{100})\S+")  # names may have 50,000 characters


def as_read_error(error: etree.XMLSyntaxError, source: str, limits: Limits) -> ReadError:
    """Rephrase libxml2's message in plain words."""
    row, column = error.position
    message = _PLACE.sub("", line(error.msg or "not well-formed"))
    if code_of(error) == _EMPTY:
        message = "not XML: it does not begin with a tag"
    elif code_of(error) == _RESOURCE_LIMIT and "entity nesting" in message:
        message = "its entities are nested too deeply"
    elif code_of(error) == _RESOURCE_LIMIT and "depth" in message:
        message = limit_message("depth", f"elements nest deeper than {min(limits.depth, DEEPEST)}")
    elif code_of(error) in {_UNSUPPORTED, NOT_AS_DECLARED}:
        message = f"{_shortened(message)}; name its real encoding (--encoding, Source.encoding)"
    elif code_of(error) == _RESOURCE_LIMIT and "amplification" in message:
        message = "its entities expand without limit"
    else:
        message = _explained(message)
    return ReadError(
        f"{NOT_WELL_FORMED}: {message}" if code_of(error) not in _OWN_WORDS else message,
        source=source,
        line=row or None,
        column=column or None,
    )


def _explained(message: str) -> str:
    matches = ((re.fullmatch(pattern, message), explanation) for pattern, explanation in _EXPLANATIONS.items())
    return _shortened(next((match.expand(explanation) for match, explanation in matches if match), message))


def _shortened(message: str) -> str:
    return _LONG.sub(r"\1…", message)


_OWN_WORDS = frozenset((_EMPTY, _RESOURCE_LIMIT))


def is_broken(error: ReadError) -> bool:
    """Return whether *error* says that a document is not well-formed XML, so that recovery may help."""
    return error.message.startswith(NOT_WELL_FORMED)


def suggest_recovery(error: ReadError) -> ReadError:
    """Return *error*, of a format with the option ``recover``, naming that option if it can help."""
    if not is_broken(error):
        return error
    message = f"{error.message}; to read what can be read, set the read option recover (-R recover=yes)"
    return ReadError(message, source=error.source, line=error.line, column=error.column)


def fault_in(log: etree._ListErrorLog) -> etree.XMLSyntaxError | None:
    """Return why a document is not well-formed, from everything libxml2 reported in *log*."""
    entries = _faults(log)
    entry = next((entry for entry in entries if entry.type not in _ID_ERRORS), None)
    if entry is None and len(entries) > _MOST_IDS:
        entry = entries[-1]
    if entry is None:
        return None
    return etree.XMLSyntaxError(entry.message, entry.type, entry.line, entry.column)  # type: ignore[call-arg]  # in no stubs


def has_fault(log: etree._ListErrorLog) -> bool:
    """Does *log* contain anything but warnings?"""
    return bool(_faults(log))


def _faults(log: etree._ListErrorLog) -> list[etree._LogEntry]:
    return [entry for entry in log if entry.level > etree.ErrorLevels.WARNING]  # such as for ``<?xml-form …?>``


def is_id_error(error: etree.XMLSyntaxError) -> bool:
    """Is *error* only about an ID?"""
    return code_of(error) in _ID_ERRORS


def code_of(error: etree.XMLSyntaxError) -> int:
    """Return libxml2's code of *error*."""
    return cast("int", error.code)  # type: ignore[attr-defined]  # not in the stubs
