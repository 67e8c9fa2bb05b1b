"""MOS → articles: one message, or one after the other as a connection carries them."""

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
_NONE = "not a MOS message with stories or objects"
_UNSAID = frozenset(("", "1"))  # the first message has the number 1
_RUNNING = ("storyBody",)
_MOST_WAITING = 5000  # stories that wait for their text


def read(source: Source, options: ScriptOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the stories and objects of the messages in *source*, before them the running order that they are in.

    A story of a running order, of which the text is sent by a message of its own, is one article; one of which none is
    sent comes at the end.

    Raises:
        ReadError: it is not well-formed, or no message of MOS that has any.
    """
    conversation = _Conversation(options)
    yield from read_documents(in_utf_8(source), conversation.message, report)
    yield from conversation.rest()


def in_utf_8(source: Source) -> Source:
    """Return *source*, or if it is in UCS-2, as connections of MOS 2 carry messages, the same in UTF-8.

    Raises:
        ReadError: it is not in UCS-2, though it begins so.
    """
    encoding = next((name for mark, name in _MARKS if source.head.startswith(mark)), "")
    if not encoding:
        return source
    try:
        text = source.read_bytes().decode(encoding)
        content = _DECLARED.sub(r"\1", text.replace("\ufeff", "")).encode()
    except UnicodeError as error:
        raise ReadError(f"not in UCS-2, as it begins: {error}", source=source.name) from None
    return Source(content, name=source.name, limits=source.limits)


_MARKS = (
    *((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")),
    *((b"\0<", "utf-16-be"), (b"<\0", "utf-16-le")),
)
_DECLARED = re.compile(r"""(<\?xml\s[^<>]{0,60}?)\sencoding\s*=\s*["'][\w.-]{1,40}["']""", re.ASCII)


def message_of(root: Element) -> Element | None:
    """Return the message in a document: in ``<mos>``, the first that is known of several, or the root itself."""
    if local(root) in MESSAGES:
        return root
    inner = [each for each in root.iterchildren("*") if local(each) not in HEADER] if local(root) == "mos" else []
    return next((each for each in inner if local(each) in MESSAGES | CHANGES), inner[0] if inner else None)


class _Conversation:
    """The messages so far: which stories wait for their text, and which running order they are in."""

    def __init__(self, options: ScriptOptions) -> None:
        self._options = options
        self._waiting: dict[str, Article] = {}
        self._order: str | None = None
        self._told = Envelope()
        self._skipped = ""

    def message(self, source: Source, report: Report) -> Iterator[Article | Envelope]:
        """Yield what can be told now of the message in *source*, or those in an envelope of SOAP."""
        root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
        for each in messages_in(root, report):
            yield from self._one(each, report)

    def _one(self, root: Element, report: Report) -> Iterator[Article | Envelope]:
        message = message_of(root)
        if message is None:
            raise ReadError(f"{_NONE}: {local(root):.60}", line=line_of(root))
        for each in root.iterchildren("*") if message is not root else ():
            if local(each) not in HEADER and each is not message:
                report.left_out(f"a further message, a {local(each):.60}, is left out", line=line_of(each))
        if local(message) not in MESSAGES:
            self._skip(message, report)
            return
        self._skipped = ""
        if local(message) in MOVING:
            report.left_out(f"where a {local(message)} puts its stories", line=line_of(message))
        envelope = read_envelope(root, message, report)
        if self._order != envelope.uri:
            yield from self.rest()
            self._order, self._told = envelope.uri, envelope
            if envelope != Envelope():
                yield envelope
        else:
            _tell_more(envelope, self._told, report, message)
        found: list[object] = [envelope]
        for element in _told(message):
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
            yield story if head is None else _joined(head, story, report, element)

    def _skip(self, message: Element, report: Report) -> None:
        """Skip *message*, which says that somebody is there, or has taken something."""
        name = f"{local(message):.60}"
        if self._order is None:
            self._skipped = self._skipped or name
        if name in CHANGES:
            report.left_out(f"a {name}, which changes the running order", line=line_of(message))
        else:
            report.note(f"a {name} has no stories", line=line_of(message))

    def rest(self) -> Iterator[Article]:
        """Yield the stories of which no text came.

        Raises:
            ReadError: there was no message that may have any.
        """
        if self._skipped:
            raise ReadError(f"{_NONE}: {self._skipped}")
        waiting, self._waiting = self._waiting, {}
        yield from waiting.values()


def _tell_more(said: Envelope, told: Envelope, report: Report, message: Element) -> None:
    """Tell *report* what a later *message* says of a running order of which so much was *told*."""
    if said.title not in {"", told.title}:
        report.left_out(f"another title of the running order: {said.title:.60}", line=line_of(message))
    if said.sender not in {"", told.sender}:
        report.left_out(f"another sender of the running order: {said.sender:.60}", line=line_of(message))
    known = {*told.foreign}
    for part in said.foreign:
        if part not in known and part.name != "messageID":
            report.left_out(f"left out, more about the running order: <{part.name}>", line=line_of(message))


def _joined(head: Article, story: Article, report: Report, element: Element) -> Article:
    """Return *story*, which *element* is, with what its *head* in the running order says more."""
    values = {name: getattr(story, name) or getattr(head, name) for name in ("headline", "identifiers")}
    if any(getattr(head, name) and getattr(head, name) != value for name, value in values.items()):
        report.left_out("the name or number of a story in the running order, which has changed", line=line_of(element))
    if head.body and head.body != story.body:
        report.left_out(
            "left out, the text of a story in the running order, as another was sent", line=line_of(element)
        )
    own = {*story.foreign}
    more = [part for part in head.foreign if part not in own]
    return evolve(story, **values, foreign=(*more, *story.foreign))


def _told(message: Element) -> Iterator[Element]:
    """Yield the stories and objects in *message*."""
    if local(message) in {"roStorySend", "mosObj"}:
        yield message
        return
    for element in message.iterchildren("*"):
        if local(element) in {"story", "mosObj", "roStorySend"}:
            yield element
        elif local(element) != METADATA:
            yield from _told(element)


def read_envelope(root: Element, message: Element, report: Report) -> Envelope:
    """Return what surrounds the stories of *message*: the running order, and who talks to whom about it."""
    objects = local(message) in _OBJECTS
    header = _first_of_each([each for each in root if local(each) in HEADER], report)
    order = next((each for each in message.iterchildren("*") if local(each) == "ro"), message)
    parts = [] if objects else list(order.iterchildren("*"))
    said = _first_of_each([each for each in parts if local(each) in {"roID", "roSlug"}], report)
    other = "ncsID" if objects else "mosID"
    foreign = [
        Foreign(SPACE, name, header[name]) for name in (other, "messageID") if header.get(name, "") not in _UNSAID
    ]
    if local(message) != "roStorySend":
        for each in parts:
            foreign += _kept(each)
    orders = [each for each in message.iterchildren("*") if local(each) == "ro"]
    for each in orders[1:]:
        report.left_out("a running order in a list of several: only the first is told", line=line_of(each))
    return Envelope(
        title=said.get("roSlug", ""),
        uri=said.get("roID", ""),
        sender=header.get("mosID" if objects else "ncsID", ""),
        foreign=foreign,
    )


def _first_of_each(elements: list[Element], report: Report) -> dict[str, str]:
    """Return the texts of *elements*, the first of each name."""
    found: dict[str, str] = {}
    for each in elements:
        text = text_of(each)
        if found.setdefault(local(each), text) != text:
            report.left_out(f"a further <{local(each)}>: {text:.60}", line=line_of(each))
    return found


def _kept(element: Element) -> list[Foreign]:
    if local(element) in OF_RUNNING_ORDER and text_of(element):
        return [Foreign(SPACE, local(element), text_of(element))]
    if local(element) == METADATA and (len(element) or has_text(element)):
        return [Foreign(SPACE, METADATA, snippet(element))]
    return []
