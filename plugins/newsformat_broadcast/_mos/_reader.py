"""MOS → articles: one message, or several in a row, as on a connection."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Envelope, Foreign
from newsformat.markup.documents import read_documents
from newsformat.markup.xml import (
    Element,
    has_text,
    line_of,
    local,
    parse,
    report_stray_texts,
    report_undefined_content,
    snippet,
    text_of,
)
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._mos._names import (
    CHANGES,
    HEADER,
    MESSAGES,
    METADATA,
    MOVING,
    OF_RUNNING_ORDER,
    SPACE,
    STANDARD,
)
from newsformat_broadcast._mos._object import read_object
from newsformat_broadcast._mos._soap import messages_in
from newsformat_broadcast._mos._story import read_story
from newsformat_broadcast._options import ScriptOptions


_OBJECTS = frozenset(("mosObj", "mosListAll"))
_NO_MESSAGE = "not a MOS message with stories or objects"
_DEFAULT_NUMBERS = frozenset(("", "1"))  # 1 is the default number of the first message
_RUNNING = ("storyBody",)
_MOST_WAITING = 5000  # stories waiting for their text


def read(source: Source, options: ScriptOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the stories and objects of the messages in *source*, preceded by the envelope of their running order.

    A story of a running order and its text in a later message are one article; stories without such a message follow at
    the end.

    Raises:
        ReadError: it is not well-formed, or not a MOS message with stories or objects.
    """
    conversation = _Conversation(options)
    yield from read_documents(in_utf_8(source), conversation.message, report)
    yield from conversation.rest()


def in_utf_8(source: Source) -> Source:
    """Return *source* converted to UTF-8 if it is in UCS-2, the encoding of MOS 2 connections.

    Raises:
        ReadError: it begins as UCS-2 but is not valid.
    """
    encoding = next((name for mark, name in _MARKS if source.head.startswith(mark)), "")
    if not encoding:
        return source
    try:
        text = source.read_bytes().decode(encoding)
        content = _DECLARED.sub(r"\1", text.replace("\ufeff", "")).encode()
    except UnicodeError as error:
        raise ReadError(f"not in UCS-2, although it begins so: {error}", source=source.name) from None
    return Source(content, name=source.name, limits=source.limits)


_MARKS = (
    *((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")),
    *((b"\0<", "utf-16-be"), (b"<\0", "utf-16-le")),
)
_DECLARED = re.compile(r"""(<\?xml\s[^<>]{0,60}?)\sencoding\s*=\s*["'][\w.-]{1,40}["']""", re.ASCII)


def message_of(root: Element) -> Element | None:
    """Return the message in a document: the root, or in ``<mos>`` the first known one, else the first element."""
    if local(root) in MESSAGES:
        return root
    inner = [child for child in root.iterchildren("*") if local(child) not in HEADER] if local(root) == "mos" else []
    return next((child for child in inner if local(child) in MESSAGES | CHANGES), inner[0] if inner else None)


class _Conversation:
    """The state over several messages: the running order, and the stories waiting for their text."""

    def __init__(self, options: ScriptOptions) -> None:
        self._options = options
        self._waiting: dict[str, Article] = {}
        self._order: str | None = None
        self._first = Envelope()
        self._skipped = ""

    def message(self, source: Source, report: Report) -> Iterator[Article | Envelope]:
        """Yield what is complete after the message in *source*, or those in its SOAP envelope."""
        root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
        for message in messages_in(root, report):
            yield from self._contents_of_message(message, report)

    def _contents_of_message(self, root: Element, report: Report) -> Iterator[Article | Envelope]:
        message = message_of(root)
        if message is None:
            raise ReadError(f"{_NO_MESSAGE}: {local(root):.60}", line=line_of(root))
        for child in root.iterchildren("*") if message is not root else ():
            if local(child) not in HEADER and child is not message:
                report.left_out(f"a further message, a {local(child):.60}, is left out", line=line_of(child))
        if local(message) not in MESSAGES:
            self._skip(message, report)
            return
        self._skipped = ""
        if local(message) in MOVING:
            report.left_out(f"the place of the stories of a {local(message)} is left out", line=line_of(message))
        envelope = read_envelope(root, message, report)
        if self._order != envelope.uri:
            yield from self.rest()
            self._order, self._first = envelope.uri, envelope
            if envelope != Envelope():
                yield envelope
        else:
            _report_changes(envelope, self._first, report, message)
        found: list[object] = [envelope]
        for element in _stories_in(message):
            for article in self._take(element, report):
                found.append(article)
                yield article
        report_undefined_content(root, STANDARD, report, lambda: [*found, *self._waiting.values()])
        report_stray_texts(root, report, lambda: [*found, *self._waiting.values()], _RUNNING)

    def _take(self, element: Element, report: Report) -> Iterator[Article]:
        if local(element) == "mosObj":
            yield read_object(element, report)
            return
        story = read_story(element, self._options.captions, report)
        head = self._waiting.pop(story.uri, None)
        if local(element) == "story":
            if head is not None:
                yield head
            self._waiting[story.uri] = story
            if len(self._waiting) > _MOST_WAITING:
                yield self._waiting.pop(next(iter(self._waiting)))
        else:
            yield story if head is None else _merged(head, story, report, element)

    def _skip(self, message: Element, report: Report) -> None:
        """Report *message*, a message without stories."""
        name = f"{local(message):.60}"
        if self._order is None:
            self._skipped = self._skipped or name
        if name in CHANGES:
            report.left_out(f"a {name}, which changes the running order, is left out", line=line_of(message))
        else:
            report.note(f"a {name} has no stories", line=line_of(message))

    def rest(self) -> Iterator[Article]:
        """Yield the stories that were announced without their text being sent.

        Raises:
            ReadError: there was no message that may contain stories.
        """
        if self._skipped:
            raise ReadError(f"{_NO_MESSAGE}: {self._skipped}")
        waiting, self._waiting = self._waiting, {}
        yield from waiting.values()


def _report_changes(later: Envelope, first: Envelope, report: Report, message: Element) -> None:
    """Report what a later *message* adds to the running order, or changes."""
    if later.title not in {"", first.title}:
        report.left_out(f"another title of the running order is left out: {later.title:.60}", line=line_of(message))
    if later.sender not in {"", first.sender}:
        report.left_out(f"another sender of the running order is left out: {later.sender:.60}", line=line_of(message))
    known = {*first.foreign}
    for part in later.foreign:
        if part not in known and part.name != "messageID":
            report.left_out(f"further data on the running order are left out: <{part.name}>", line=line_of(message))


def _merged(head: Article, story: Article, report: Report, element: Element) -> Article:
    """Return *story*, read from *element*, with values of its *head* in the running order that it lacks."""
    values = {name: getattr(story, name) or getattr(head, name) for name in ("headline", "identifiers")}
    if any(getattr(head, name) and getattr(head, name) != value for name, value in values.items()):
        why = "the name or number of a story in the running order is left out, as it has changed"
        report.left_out(why, line=line_of(element))
    if head.body and head.body != story.body:
        why = "the text of a story in the running order is left out, as another was sent"
        report.left_out(why, line=line_of(element))
    known_parts = {*story.foreign}
    more = [part for part in head.foreign if part not in known_parts]
    return evolve(story, **values, foreign=(*more, *story.foreign))


def _stories_in(message: Element) -> Iterator[Element]:
    """Yield the stories and objects in *message*."""
    if local(message) in {"roStorySend", "mosObj"}:
        yield message
        return
    for element in message.iterchildren("*"):
        if local(element) in {"story", "mosObj", "roStorySend"}:
            yield element
        elif local(element) != METADATA:
            yield from _stories_in(element)


def read_envelope(root: Element, message: Element, report: Report) -> Envelope:
    """Return the envelope of *message*: the running order, the sender and the receiver."""
    objects = local(message) in _OBJECTS
    header = _first_of_each([child for child in root if local(child) in HEADER], report)
    order = next((child for child in message.iterchildren("*") if local(child) == "ro"), message)
    parts = [] if objects else list(order.iterchildren("*"))
    texts = _first_of_each([part for part in parts if local(part) in {"roID", "roSlug"}], report)
    other = "ncsID" if objects else "mosID"
    foreign = [
        Foreign(SPACE, name, header[name])
        for name in (other, "messageID")
        if header.get(name, "") not in _DEFAULT_NUMBERS
    ]
    if local(message) != "roStorySend":
        for element in parts:
            foreign += _foreign_of(element)
    orders = [child for child in message.iterchildren("*") if local(child) == "ro"]
    for element in orders[1:]:
        report.left_out("a running order is left out: only the first of a list is read", line=line_of(element))
    return Envelope(
        title=texts.get("roSlug", ""),
        uri=texts.get("roID", ""),
        sender=header.get("mosID" if objects else "ncsID", ""),
        foreign=foreign,
    )


def _first_of_each(elements: list[Element], report: Report) -> dict[str, str]:
    """Return the texts of *elements* by name, the first of each; report others."""
    found: dict[str, str] = {}
    for element in elements:
        text = text_of(element)
        if found.setdefault(local(element), text) != text:
            report.left_out(f"a further <{local(element)}> is left out: {text:.60}", line=line_of(element))
    return found


def _foreign_of(element: Element) -> list[Foreign]:
    if local(element) in OF_RUNNING_ORDER and text_of(element):
        return [Foreign(SPACE, local(element), text_of(element))]
    if local(element) == METADATA and (len(element) or has_text(element)):
        return [Foreign(SPACE, METADATA, snippet(element))]
    return []
