"""Detects the format of a source by its first bytes, its name and its media type."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from newsformat._compression import inner_name
from newsformat._exits import pass_signal
from newsformat._format import AnyFormat, Confidence, never
from newsformat._frozen import frozen
from newsformat._json_in_script import bare_json
from newsformat._lazy_patterns import lazily
from newsformat._open_file import HEAD
from newsformat._source import Source, check_damage
from newsformat._wording import reason as reason_of
from newsformat.markup.encodings import declared_encoding
from newsformat.markup.sniff import binary_kind, is_json, text_of, xml_root


_PLAIN = "text/plain"
NO_NEWS = (  # suffixes of tables, logs, settings, references, subtitles, annotations (brat) and programs
    ".csv", ".tsv", ".log", ".sql", ".ini", ".cfg", ".conf", ".toml", ".yaml", ".yml", ".bib", ".tex", ".srt", ".vtt",
    ".ann", ".py", ".js", ".ts", ".css", ".sh", ".bat", ".diff",
)  # fmt: skip


@frozen
class Detection:
    """A format that a source may be in.

    Attributes:
        rank: what decided, from 5 to 0: certainty, the suffix, likelihood, the media type, being plain text, nothing.
        format: its name.
        confidence: what its sniffer says.
        reason: the rank in words.
    """

    rank: int
    format: str
    confidence: Confidence
    reason: str


def detections(
    formats: Iterable[AnyFormat], source: Source, failed: list[tuple[str, BaseException]] | None = None
) -> tuple[Detection, ...]:
    """Return those of *formats*, which can all be read, that *source* may be in, best first.

    *failed* receives the names of formats with sniffers that fail, and the errors.

    Raises:
        ReadError: it is in none of them, as far as it can be read.
    """
    failed = [] if failed is None else failed
    evidence = _Evidence.of(source)
    found = [detection for fmt in formats if (detection := _detection(fmt, evidence, failed))]
    if not found:
        check_damage(source)
    if any(detection.rank > 0 for detection in found):
        # A merely possible format counts only if there is no other (RFC 2046, 4.1.4: text of unknown kind is plain
        # text).
        found = [detection for detection in found if detection.rank > 0]
    return tuple(sorted(found, key=lambda detection: (-detection.rank, detection.format)))


class _Evidence(NamedTuple):
    """What detection goes by: the *head* of a source, its file *name* and its *media_type*."""

    head: bytes
    name: str
    media_type: str

    @classmethod
    def of(cls, source: Source) -> _Evidence:
        head = bare_json(_to_utf_8(source.head, source.encoding))
        if b"{" in head and is_json(head):
            if len(source.head) == HEAD:
                head = _abridged(bare_json(_to_utf_8(source.look_at(_MORE), source.encoding)))
            head = head.replace(rb"\/", b"/")  # as written by PHP
        return cls(head, inner_name(source.name).lower(), source.media_type.partition(";")[0].strip().lower())


def _to_utf_8(head: bytes, known: str) -> bytes:
    """Return *head* in UTF-8, without its byte order mark, if its encoding is *known* or recognised."""
    encoding, length = declared_encoding(head, known)
    if not encoding or binary_kind(head):
        return head
    if encoding == "utf-8":
        return head[length:]
    decoder = codecs.getincrementaldecoder(encoding)("replace")  # drops an incomplete character at the end
    return decoder.decode(head[length:]).encode("utf-8", "replace")


_MORE = 64 * 1024  # bytes of JSON that are examined


def _abridged(text: bytes) -> bytes:
    """Return the beginning of the JSON *text*, with its strings and arrays shortened to their beginnings.

    The order of members has no meaning (RFC 8259, 4), and some programs sort them: the body may precede what identifies
    the format. A string that continues beyond the end of *text* keeps its length.
    """
    parts: list[bytes] = []
    items: list[int] = []  # of the open arrays; objects have none
    size = left_out = 0  # the number of open containers where something is left out
    for match in _SIGN.finditer(text):
        sign = match[0]
        if sign in _OPENING:
            items.append(1 if sign == b"[" else 0)
        elif sign in _CLOSING and items:
            items.pop()
            left_out *= len(items) >= left_out
        elif sign == b"," and items and items[-1]:
            items[-1] += 1
            if items[-1] > _ITEMS and not left_out:
                left_out = len(items)
        if not left_out:
            parts.append(match[1] + b'"' if match[2] else sign)
            size += len(parts[-1])
            if size >= HEAD:
                break
    return b"".join(parts)[:HEAD]


_SIGN = lazily(rb'("(?:[^"\\]|\\.){0,100}+)(?:[^"\\]|\\.)*+(")?|[\[\]{},]|[^"\[\]{},]++', re.DOTALL)
_ITEMS = 4  # examined per array
_OPENING, _CLOSING = frozenset((b"[", b"{")), frozenset((b"]", b"}"))


_NO: Final = Confidence.NO  # asked for with every format, and members of enumerations are slow to find


def _detection(fmt: AnyFormat, evidence: _Evidence, failed: list[tuple[str, BaseException]]) -> Detection | None:
    confidence, name = _sniff(fmt, evidence), evidence.name
    if confidence is _NO:
        return None
    if isinstance(confidence, BaseException):
        failed.append((fmt.name, confidence))
        return None
    if confidence is Confidence.CERTAIN:
        return Detection(5, fmt.name, confidence, "the content says so")
    if name.endswith(fmt.suffixes):
        return Detection(4, fmt.name, confidence, "the file name's suffix")
    has_media_type = evidence.media_type in fmt.media_types
    if name.endswith(NO_NEWS) and not has_media_type and any(known.startswith("text/") for known in fmt.media_types):
        return None
    if confidence is Confidence.LIKELY:
        return Detection(3, fmt.name, confidence, "the structure fits")
    if has_media_type:
        return Detection(2, fmt.name, confidence, "the media type")
    return Detection(int(_PLAIN in fmt.media_types), fmt.name, confidence, "nothing speaks against it")


def passed_over(formats: Iterable[AnyFormat], source: Source) -> Iterator[tuple[str, Confidence | None, str]]:
    """Yield the formats that a user might expect for *source* but that `detections` leaves out, and why it does."""
    formats = [fmt for fmt in formats if fmt.read]
    found = {detection.format for detection in detections(formats, source)}
    evidence = _Evidence.of(source)
    for fmt in formats:
        confidence = _sniff(fmt, evidence)
        if fmt.name in found:
            continue
        if isinstance(confidence, BaseException):
            yield fmt.name, None, f"its sniffer failed: {reason_of(confidence)}"
        elif confidence is not Confidence.NO:
            yield fmt.name, confidence, _why_passed_over(fmt, evidence)
        elif fmt.suffixes and evidence.name.endswith(fmt.suffixes):
            yield fmt.name, confidence, "the file name has its suffix, but the content is not in this format"


def _why_passed_over(fmt: AnyFormat, evidence: _Evidence) -> str:
    """Return why a format that a source may be in does not count."""
    if _detection(fmt, evidence, []) is None:
        return "a file with this name is read in this format only with --from"
    return "counts only if nothing else fits"


def formats_by_suffix(formats: Iterable[AnyFormat], name: str) -> list[AnyFormat]:
    """Return those of *formats* with the longest suffix of the file *name*, not counting ``.gz`` or the like."""
    name = inner_name(name)
    lengths = [(fmt, _suffix_length(fmt, name)) for fmt in formats]
    longest = max([length for _, length in lengths], default=0)
    return [fmt for fmt, length in lengths if length == longest > 0]


def _suffix_length(fmt: AnyFormat, name: str) -> int:
    """Return the length of the suffix of *fmt* that *name* has."""
    return max([len(suffix) for suffix in fmt.suffixes if name.lower().endswith(suffix)], default=0)


def _sniff(fmt: AnyFormat, evidence: _Evidence) -> Confidence | BaseException:
    """Return the result of *fmt*'s sniffer, or its error, which does not affect other formats.

    A format without a sniffer is possible for any file with its suffix or media type.
    """
    if fmt.sniff is never:
        fits = evidence.name.endswith(fmt.suffixes) or evidence.media_type in fmt.media_types
        return Confidence.POSSIBLE if fits else Confidence.NO
    try:
        result = fmt.sniff(evidence.head)
        return result if type(result) is Confidence else _confidence(result)
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- a stranger's sniffer may raise anything, and exit
        pass_signal(error)
        return error


def _confidence(result: Any) -> Confidence:
    if isinstance(result, bool):  # otherwise, it would count as a number
        raise TypeError(f"it returned {result}, not a Confidence")
    return Confidence(result)


def failing_sniffers(formats: Iterable[AnyFormat], source: Source) -> Iterator[tuple[str, BaseException]]:
    """Yield the names of *formats* with sniffers that fail on *source*, and the errors."""
    evidence = _Evidence.of(source)
    for fmt in formats:
        if fmt.read and isinstance(why := _sniff(fmt, evidence), BaseException):
            yield fmt.name, why


_JSON_BEGINS = frozenset("{[")


def _remedy(what: str) -> str:
    return next((remedy for words, remedy in _REMEDIES.items() if words in what), "")


_REMEDIES = {
    " data": "; unpack it first",
    " archive": "; if it is on disk, --recursive converts its files, and ARCHIVE/FILE names one",
    " old office": "; save it in a newer format first, with the program that it is from",
}


def _fault_in_json(head: bytes) -> str:
    """Return the first fault in *head*, which is not JSON, and its place; ``""`` if only the end is missing."""
    import msgspec

    from newsformat.markup.json import malformed

    content = text_of(head).removeprefix("\ufeff").encode()
    try:
        msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        fault = malformed(str(error), content)
        what = fault.message.removeprefix("not JSON: ")
        return "" if "truncated" in what else f": line {fault.line}, column {fault.column}: {what}"
    return ""


def describe_source(source: Source, formats: Iterable[AnyFormat] = ()) -> str:
    """Return, in brackets, a description of *source*, which is in none of these *formats*."""
    if what := binary_kind(source.head):
        return f" (it is {what}{_remedy(what)})"
    if root := xml_root(source.head):
        return f" (its root element is {root[1]})"
    if is_json(bare_json(source.head)):
        return " (it is JSON)"
    if text_of(source.head).lstrip("\ufeff \t\r\n")[:1] in _JSON_BEGINS:
        return f" (it begins like JSON, but is not valid{_fault_in_json(source.head)})"
    name = inner_name(source.name).lower()
    if suffix := next((suffix for suffix in NO_NEWS if name.endswith(suffix)), ""):
        return f" (its name ends with {suffix})"
    expected = [suffix for fmt in formats for suffix in fmt.suffixes if name.endswith(suffix)]
    return (
        f" (its name ends with {max(expected, key=len)}, but its content is something else, or damaged)"
        if expected
        else ""
    )
