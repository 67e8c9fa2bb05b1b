"""The simple types of the NewsML-G2 schema, each as a regular expression.

Stricter than the schema where that is simpler: an alias must be one that a catalog can define, days must exist in their
month, and addresses must be ASCII or plain Unicode.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from newsformat.plugin import lazily


_QCODE = r"[A-Za-z_][\w.-]*:[^\s]+"
_DATE = r"-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
_ZONE = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
_MONTH_END = r"-?\d{4}-(?:(?:0[13578]|1[02])-(?:29|30|31)|(?:0[469]|11)-(?:29|30))"
_DAY = f"(?:{_DATE}|{_MONTH_END})"
_OTHER_LETTERS = r"\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
_PLAIN = rf"\w.~!$&'()*+,;=@/?{_OTHER_LETTERS}\-"
_HEX = r"%[0-9A-Fa-f]{2}"
_RELATIVE = rf"[{_PLAIN}]*(?:{_HEX}[{_PLAIN}]*)*"
_ANY = rf"[{_PLAIN}:]*(?:{_HEX}[{_PLAIN}:]*)*"
_HOST = r"[A-Za-z0-9_.-]+(?::\d{1,5})?"
_IRI = rf"(?:[A-Za-z][A-Za-z0-9+.-]*:(?://{_HOST}(?:[/?]{_ANY})?|///{_ANY}|(?!//){_ANY})|(?!//){_RELATIVE})(?:#{_ANY})?"
LANGUAGE: Final = r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"
_VERSION = r"0*[1-9]\d{0,17}"
_NAME = r"[A-Za-z_][\w.-]*"
_NUMBER = r"[+-]?\d{1,15}(?:\.\d{1,8})?"


def _every(pattern: str) -> str:
    """Return a pattern for several of *pattern*, separated by white space."""
    return rf"\s*{pattern}(?:\s+{pattern})*\s*"


PATTERNS: Final = {
    "string": r"(?s:.)*",
    "g2normalizedString": r"[^\n\t\r]*",
    "QCodeType": _QCODE,
    "QCodeListType": _every(_QCODE),
    "IRIType": _IRI,
    "anyURI": _IRI,
    "IRIListType": _every(_IRI),
    "NMTOKENS": _every(r"[\w.:-]+"),
    "NCName": _NAME,
    "ID": _NAME,
    "IDREF": _NAME,
    "IDREFS": _every(_NAME),
    "QName": rf"(?:{_NAME}:)?{_NAME}",
    "boolean": "true|false|0|1",
    "language": LANGUAGE,
    "xml:lang": f"(?:{LANGUAGE})?",
    "Int1to9Type": "[1-9]",
    "Int100Type": r"\d\d?|100",
    "positiveInteger": _VERSION,
    "nonNegativeInteger": r"\d{1,18}",
    "integer": r"-?\d{1,18}",
    "decimal": _NUMBER,
    "double": _NUMBER,
    "dateTime": f"{_DAY}T{_TIME}{_ZONE}",
    "DateOptTimeType": rf"{_DAY}(?:T{_TIME})?{_ZONE}",
    "TruncatedDateTimeType": rf"(?:{_DAY}(?:T{_TIME})?|-?\d{{4}}(?:-(?:0[1-9]|1[0-2]))?){_ZONE}",
    "UnionDateTimeEmptyStringType": f"(?:{_DAY}T{_TIME}{_ZONE})?",
}


_BLANKS = " \t\r\n"
Matcher = Callable[[str], object]  # returns `None` for a text that does not match


@cache
def simple(name: str) -> Matcher:
    """Return the matcher of the schema's simple type *name*; any other name is itself a pattern."""
    pattern = PATTERNS.get(name, name)
    if _OTHER_LETTERS not in pattern:
        return re.compile(pattern, re.ASCII).fullmatch
    plain, complete = lazily(pattern.replace(_OTHER_LETTERS, ""), re.ASCII), lazily(pattern, re.ASCII)

    def matches(value: str) -> object:  # the complete one takes forty times as long to compile
        return (plain if value.isascii() else complete).fullmatch(value)

    return matches


@cache
def laid_out(name: str) -> Matcher:
    """Return the matcher of that simple type as it stands in XML, where most types ignore surrounding blanks.

    Blanks before a date and time are not ignored, as libxml2 rejects them.
    """
    matches = simple(name)
    if name == "dateTime":
        return lambda value: matches(value.rstrip(_BLANKS))
    return matches if name in _EXACT or name not in PATTERNS else lambda value: matches(value.strip(_BLANKS))


def valid(name: str, value: str) -> bool:
    """Is *value* valid for the schema's simple type *name*?"""
    return simple(name)(value) is not None


@cache
def in_attribute(name: str) -> Matcher | None:
    """Return the matcher of attribute values of a simple type as they stand in XML, or `None` if there is none."""
    if name in {"string", "g2normalizedString"}:
        return _escaped('"<&\\n\\t\\r')
    return _in_xml(name)


@cache
def in_text(name: str) -> Matcher | None:
    """Return the matcher of element content of a simple type as it stands in XML, or `None` if there is none."""
    if name == "string":
        return _escaped("<&>\\r")
    return _escaped("<&>\\r\\n\\t") if name == "g2normalizedString" else _in_xml(name)


def _escaped(special: str) -> Matcher:
    plain = rf"[^{special}\x00-\x08\x0b\x0c\x0e-\x1f]*"
    return re.compile(f"{plain}(?:&(?:amp|lt|gt|quot|apos);{plain})*").fullmatch


@cache
def _in_xml(name: str) -> Matcher | None:
    pattern = PATTERNS.get(name, name)
    if name in _IDS or not (name in PATTERNS or re.fullmatch(r"[\w|]+", name)):
        return None
    pattern = pattern.replace(r"[^\s", r"[^\x00-\x20\"<>&").replace(r"\s", r"[ \t\r\n]")  # XML's own white space
    pattern = pattern.replace("$&'", "$'").replace(_HEX, f"(?:{_HEX}|&amp;)")
    pattern = pattern.replace(_OTHER_LETTERS, "")  # slow to compile
    return re.compile(pattern, re.ASCII).fullmatch


_EXACT = frozenset(("string", "g2normalizedString", "QCodeType", "ID", "IDREF", "QName"))
_IDS = frozenset(("", "ID", "IDREF", "IDREFS", "QName"))
is_iri: Final = simple("IRIType")
is_qcode: Final = simple("QCodeType")
is_language: Final = simple("language")
is_version: Final = simple("positiveInteger")
