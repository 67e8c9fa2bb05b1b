"""Validates the records of a WARC by ISO 28500 (1.0 and 1.1); functions name the chapters.

The section of each field, from 5.2 on, says in which records it is allowed.
"""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Iterator

from attrs import define, field

from newsformat.markup.dates import read_date
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, sort_by_line
from newsformat_records._warc._arc import SIGN
from newsformat_records._warc._http import entity_bodies
from newsformat_records._warc._records import ALGORITHMS, Line, Record, records
from newsformat_records._warc._wacz import archives_in


_EXCERPT = 60  # characters of an invalid value
_VERSIONS = ("1.0", "1.1")
_MANDATORY = ("WARC-Record-ID", "Content-Length", "WARC-Date", "WARC-Type")
_TYPES = ("warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation")
_KNOWN = frozenset(_TYPES)
_CONTINUATION = frozenset(("continuation",))
_REQUIRED = {
    "WARC-Target-URI": _KNOWN - {"warcinfo", "metadata"},
    "WARC-Profile": frozenset(("revisit",)),
    "WARC-Segment-Number": _CONTINUATION,
    "WARC-Segment-Origin-ID": _CONTINUATION,
}
_NO_PAYLOAD = frozenset(("warcinfo", "metadata"))
_PAYLOAD_FIELDS = ("WARC-Payload-Digest", "WARC-Identified-Payload-Type")  # often written, and harmless
_FORBIDDEN = {
    "WARC-Concurrent-To": frozenset(("warcinfo", "conversion", "continuation")),
    "WARC-IP-Address": frozenset(("warcinfo", "conversion", "continuation")),
    "WARC-Refers-To": frozenset(("warcinfo", "response", "resource", "request", "continuation")),
    "WARC-Target-URI": frozenset(("warcinfo",)),
    "WARC-Warcinfo-ID": frozenset(("warcinfo",)),
    "WARC-Filename": _KNOWN - {"warcinfo"},
    "WARC-Payload-Digest": _NO_PAYLOAD,
    "WARC-Identified-Payload-Type": _NO_PAYLOAD,
    "WARC-Segment-Origin-ID": _KNOWN - _CONTINUATION,
    "WARC-Segment-Total-Length": _KNOWN - _CONTINUATION,
}
_IDENTIFIERS = ("warc-record-id", "warc-refers-to", "warc-warcinfo-id", "warc-segment-origin-id", "warc-concurrent-to")
_SPELLINGS = {
    name.lower(): name for name in (*_MANDATORY, *_REQUIRED, *_FORBIDDEN, "Content-Type", "WARC-Block-Digest")
} | {"warc-truncated": "WARC-Truncated"}
_REPEATABLE = "warc-concurrent-to"
_TOKEN = r"[!#-'*+\-.0-9A-Z^-z|~]+"  # noqa: S105 -- of the grammar
_FIELD = re.compile(rf"({_TOKEN})[ \t]*:")
_ID = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+>")
_ADDRESS = re.compile(r"<?[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*>?")
_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(?:\s*;.*)?", re.DOTALL)
_DIGEST = re.compile(rf"({_TOKEN}):([A-Za-z0-9+/=_-]+)")
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_DATE_1_1 = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?")
_IDENTICAL = "revisit/identical-payload-digest"


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each record, in order; for a package, of all archives in it."""
    ids: set[str] = set()
    for archive in archives_in(source, report):
        yield from _archive(archive, ids, report)


def _archive(source: Source, ids: set[str], report: Report) -> Iterator[Problem]:
    if source.head.startswith(SIGN):
        report.note("ARC is not checked: the rules are those of WARC")
        return
    unended = False
    for record in records(source):
        if isinstance(record, Record):
            checks = _Checks(record, report, ids)
            yield from checks.problems()
            unended = checks.unended
        elif not unended:
            text = record.text[:_EXCERPT].decode("utf-8", "replace")
            message = f"{text!r} belongs to no record" if text else "more than two line ends stand between records"
            yield Problem("between", message, record.number)


@define
class _Checks:
    """The checks of one record.

    Attributes:
        ids: IDs of the records before it.
        fields: the first value of each field, by lower-case name, and its line.
        unended: whether what follows the record may belong to it.
    """

    record: Record
    report: Report
    ids: set[str]
    fields: dict[str, tuple[str, int]] = field(factory=dict)
    unended: bool = False

    def problems(self) -> Iterator[Problem]:
        found = [*self._version(), *self._header()]
        if self.record.closed:
            found += [*self._mandatory(), *self._values(), *self._type_rules(), *self._segments()]
        yield from sort_by_line(found)
        yield from self._block()

    def _problem(self, rule: str, message: str, line: int = 0, severity: Severity = Severity.ERROR) -> Problem:
        where = f"record {self.record.number}"
        return Problem(rule, message, line or self.record.line, where=where, severity=severity)

    def _field_value(self, name: str) -> str:
        return self.fields.get(name, ("", 0))[0]

    @property
    def kind(self) -> str:
        """The type of the record."""
        return self._field_value("warc-type")

    # The header (chapter 4) ---------------------------------------------------

    def _version(self) -> Iterator[Problem]:
        version = self.record.header[0].text.decode("utf-8", "replace")
        if version.removeprefix("WARC/") not in _VERSIONS:
            message = f"{version[:_EXCERPT]!r} is not a version of the standard, such as WARC/1.1"
            yield self._problem("version", message)

    def _header(self) -> Iterator[Problem]:
        """Check the lines of the header, and collect the fields."""
        if bare := next((text_line.number for text_line in self.record.header if not text_line.ending), 0):
            yield self._problem("line-end", "a line of a header ends with CR LF", bare)
        for line in self.record.header[1:]:
            yield from self._line(line)
        if not self.record.closed:
            yield self._problem("header", "no blank line ends the header", self.record.header[-1].number)

    def _line(self, line: Line) -> Iterator[Problem]:
        try:
            text = line.text.decode()
        except UnicodeDecodeError:
            yield self._problem("encoding", "the field is not in UTF-8", line.number)
            text = line.text.decode("utf-8", "replace")
        if not (match := _FIELD.match(text)):
            yield self._problem("field", f"{text[:_EXCERPT]!r} is not a field", line.number)
            return
        name = match[1].lower()
        if name not in self.fields:
            self.fields[name] = (text[match.end() :].strip(), line.number)
        elif name in _SPELLINGS and name != _REPEATABLE:  # 5.1
            yield self._problem("once", f"{_SPELLINGS[name]} appears again", line.number)
        if name == _REPEATABLE and not _ID.fullmatch(text[match.end() :].strip()):
            yield self._problem("id", _no_id(_SPELLINGS[name], text[match.end() :].strip()), line.number)

    def _mandatory(self) -> Iterator[Problem]:
        for name in _MANDATORY:
            if not self._field_value(name.lower()):
                yield self._problem("required", f"there is no {name}")

    # The fields (chapter 5) ---------------------------------------------------

    def _values(self) -> Iterator[Problem]:
        for name, (value, line) in self.fields.items():
            if value and (why := self._broken_rule(name, value)):
                yield self._problem(*why, line)
        if self.kind and self.kind not in _KNOWN:
            message = f"{self.kind[:_EXCERPT]!r} is not in the standard; such records are skipped"
            yield self._problem("type", message, self.fields["warc-type"][1], Severity.WARNING)
        if record_id := self._field_value("warc-record-id"):
            if record_id in self.ids:
                line = self.fields["warc-record-id"][1]
                yield self._problem(
                    "unique", f"another record has the WARC-Record-ID {record_id[:_EXCERPT]}, too", line
                )
            self.ids.add(record_id)

    def _broken_rule(self, name: str, value: str) -> tuple[str, str] | None:
        """Return the rule that a value breaks, with a message; `None` if it is valid."""
        shown = f"{_SPELLINGS.get(name, name)}: {value[:_EXCERPT]!r}"
        if name in _IDENTIFIERS and name != _REPEATABLE:
            return None if _ID.fullmatch(value) else ("id", _no_id(_SPELLINGS[name], value))
        if name == "warc-target-uri" and not _ADDRESS.fullmatch(value):
            return "uri", f"{shown} is not a URI, or is not escaped"
        if name == "warc-date" and not self._is_date(value):
            return "date", f"{shown} is not a date and time such as 2026-11-26T08:00:00Z"
        if name in {"content-type", "warc-identified-payload-type"} and not _TYPE.fullmatch(value):
            return "media-type", f"{shown} is not a media type"
        if name == "warc-ip-address" and not _is_ip(value):
            return "ip", f"{shown} is not an IPv4 or IPv6 address"
        if name in {"warc-block-digest", "warc-payload-digest"} and not _DIGEST.fullmatch(value):
            return "digest", f"{shown} is not an algorithm and digest, such as sha1:2JXQ…"
        if name in {"content-length", "warc-segment-number", "warc-segment-total-length"} and not _is_number(value):
            return "number", f"{shown} is not a number"
        return None

    def _is_date(self, value: str) -> bool:
        pattern = _DATE if self.record.header[0].text == b"WARC/1.0" else _DATE_1_1
        return bool(pattern.fullmatch(value)) and (len(value) < len("2026-11-26") or read_date(value) is not None)

    def _type_rules(self) -> Iterator[Problem]:
        """Check fields that the type of the record requires or forbids."""
        for name, kinds in _REQUIRED.items():
            if self.kind in kinds and not self._field_value(name.lower()):
                yield self._problem("required", f"a {self.kind} has {name}")
        if (
            self.kind == "revisit"
            and _IDENTICAL in self._field_value("warc-profile")
            and not self._field_value("warc-payload-digest")
        ):
            yield self._problem("required", "a revisit of an identical payload has WARC-Payload-Digest")  # 6.7.2
        for name, kinds in _FORBIDDEN.items():
            if self.kind in kinds and name.lower() in self.fields:
                severity = Severity.WARNING if name in _PAYLOAD_FIELDS else Severity.ERROR
                yield self._problem("misplaced", f"a {self.kind} has no {name}", self.fields[name.lower()][1], severity)
        if self.record.length and self.kind != "continuation" and not self._field_value("content-type"):
            yield self._problem(
                "content-type", "the media type of the block is missing", severity=Severity.WARNING
            )  # 5.6

    def _segments(self) -> Iterator[Problem]:
        """Check the number of the segment (chapter 7)."""
        number, line = self.fields.get("warc-segment-number", ("", 0))
        if not _is_number(number) or self.kind not in _KNOWN:
            return
        if self.kind == "continuation" and int(number) < 2:  # noqa: PLR2004 -- the first is none
            yield self._problem("segment", f"a continuation is not segment {int(number)}", line)
        elif self.kind != "continuation" and int(number) != 1:
            yield self._problem("segment", f"a {self.kind} is segment 1, not {number[:_EXCERPT]}", line)

    # The block ----------------------------------------------------------------

    def _block(self) -> Iterator[Problem]:
        record = self.record
        if record.length is None:
            self.unended = True
            return
        if record.found < record.length:
            yield self._problem("length", f"the block has {record.length} bytes, and {record.found} of them are there")
            return
        yield from self._digests()
        if not record.ended:
            self.unended = True
            message = "two line ends (CR LF) do not follow the block; its Content-Length may be wrong"
            yield self._problem("end", message)

    def _digests(self) -> Iterator[Problem]:
        match = _DIGEST.fullmatch(self._field_value("warc-block-digest"))
        if match and match[1].lower() in ALGORITHMS:
            if not _is_digest(match[2], self.record.digests[match[1].lower()].digest()):
                yield self._problem("block-digest", _no_digest("block", match), self.fields["warc-block-digest"][1])
        elif match:
            self.report.note(
                f"digests by {match[1][:_EXCERPT]} are not checked", line=self.fields["warc-block-digest"][1]
            )
        yield from self._payload_digest()

    def _payload_digest(self) -> Iterator[Problem]:
        """Check the digest of the payload (5.9), with or without HTTP's chunks."""
        match = _DIGEST.fullmatch(self._field_value("warc-payload-digest"))
        partial = self.kind == "revisit" or {"warc-truncated", "warc-segment-number"} & {*self.fields}
        if not match or match[1].lower() not in ALGORITHMS or partial or self.record.block is None:
            return
        result = ALGORITHMS[match[1].lower()]
        bodies = entity_bodies(self.record.block, self._field_value("content-type"))
        if not any(_is_digest(match[2], _digest(result, body)) for body in bodies):
            yield self._problem("payload-digest", _no_digest("payload", match), self.fields["warc-payload-digest"][1])


def _digest(algorithm: str, content: bytes) -> bytes:
    import hashlib

    return hashlib.new(algorithm, content, usedforsecurity=False).digest()


def _no_digest(of: str, match: re.Match[str]) -> str:
    return f"the {of} does not have the {match[1]} {match[2][:_EXCERPT]}"


def _is_digest(text: str, digest: bytes) -> bool:
    """Is *text* the *digest* in base 32, 16 or 64? The standard leaves that open."""
    return (
        text.rstrip("=").upper() == base64.b32encode(digest).decode().rstrip("=")
        or text.lower() == digest.hex()
        or text.replace("-", "+").replace("_", "/").rstrip("=") == base64.b64encode(digest).decode().rstrip("=")
    )


def _no_id(name: str, value: str) -> str:
    return f"{name}: {value[:_EXCERPT]!r} is not a URI in angle brackets"


def _is_ip(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return True


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) < 20  # noqa: PLR2004 -- digits
