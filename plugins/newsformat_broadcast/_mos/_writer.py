"""Articles → MOS: a sequence of messages, as sent to a prompter or media object server."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count

from newsformat import Article, Block, Envelope, Foreign, Raw, Style, Text
from newsformat.markup.xml import as_xml, escape, legal, local, parse, quoted, snippet, well_formed
from newsformat.plugin import Articles, NoOptions, Report, Source, inlines, reworded
from newsformat_broadcast._desk import presenter_names, report_unread_back, story_name, story_number
from newsformat_broadcast._mos import _reader as reader
from newsformat_broadcast._mos._names import ASSUMED, LONGEST, METADATA, OF_RUNNING_ORDER, SPACE
from newsformat_broadcast._mos._reader import message_of, read_envelope
from newsformat_broadcast._mos._story import FIRST_AS_BODY
from newsformat_broadcast._options import Captions, ScriptOptions
from newsformat_broadcast._script import xml_runs
from newsformat_broadcast._spoken import spoken


_TAGS = {Style.STRONG: "b", Style.EMPHASIS: "i", Style.UNDERLINE: "u"}
_PLACED = frozenset(("storyItem", "storyPresenter", "storyPresenterRR", METADATA))
_ORDER_ELEMENTS = frozenset((*OF_RUNNING_ORDER, METADATA))
_DIGITS = 10
_MAX_PRESENTERS = 1000  # presenters


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield ``roStorySend`` for each of *articles*.

    If their envelope has more data on a running order than its ID, ``roCreate`` comes first, and ``roStoryAppend``
    before each story.
    """
    conversation = _Conversation(articles.envelope, report)
    begin = conversation.begin()
    if conversation.is_order:
        yield begin
    empty = True
    for article in articles:
        yield conversation.story(article)
        empty = False
    if empty and not conversation.is_order:
        yield begin


class _Conversation:
    """Writes the messages on one running order."""

    def __init__(self, envelope: Envelope, report: Report) -> None:
        self._envelope, self._report = envelope, report
        self._parts = [part for part in envelope.foreign if part.space == SPACE]
        self.is_order = bool(envelope.title) or any(part.name in _ORDER_ELEMENTS for part in self._parts)
        number = self._value("messageID")
        known = number.isascii() and number.isdecimal() and len(number) < _DIGITS
        self._numbers = count(int(number) if known else 1)
        self._begun = next(self._numbers)

    def _value(self, name: str) -> str:
        return next((part.value for part in self._parts if part.name == name), "")

    def begin(self) -> bytes:
        """Return ``roCreate`` without stories; report what of the envelope it cannot express."""
        content = as_xml(self._envelope, self._created, self._report)
        if not self.is_order:
            self._numbers = count(self._begun)
        back = Report(heard=False)
        root = parse(content, report=back)
        message = message_of(root)
        read = Envelope() if message is None else read_envelope(root, message, back)
        for part in Counter(self._parts) - Counter(read.foreign):
            why = "the format has no place for it, or a different value there"
            self._report.lost(f"envelope.foreign.{SPACE}", where=part.name, why=why)
        return content

    def _created(self, envelope: Envelope) -> str:
        parts = [part for part in envelope.foreign if part.space == SPACE]
        elements = {part.name: f"<{part.name}>{escape(part.value)}</{part.name}>" for part in reversed(parts)}
        _report_long_identifier(envelope.uri, "envelope.uri", self._report)
        lines = [
            f"<roSlug>{escape(_cut_to_slug(envelope.title, 'envelope.title', self._report))}</roSlug>",
            *[elements[name] for name in OF_RUNNING_ORDER if name in elements],
        ]
        return self._message("roCreate", envelope, [*lines, *_foreign_elements(parts, METADATA)], self._begun)

    def _message(self, name: str, envelope: Envelope, lines: Iterable[str], number: int) -> str:
        mos = next((part.value for part in envelope.foreign if part.space == SPACE and part.name == "mosID"), "")
        head = [
            f"<mosID>{escape(mos)}</mosID>",
            f"<ncsID>{escape(envelope.sender)}</ncsID>",
            f"<messageID>{number}</messageID>",
        ]
        order = f"<roID>{escape(_identifier(envelope.uri))}</roID>"
        return "\n".join(["<mos>", *head, f"<{name}>", order, *lines, f"</{name}>", "</mos>", ""])

    def story(self, article: Article) -> bytes:
        """Return the messages of *article*; report what they cannot express."""
        numbers = [next(self._numbers)]
        is_item = any(part.space == SPACE and part.name == "item" for part in article.foreign)
        if self.is_order or is_item:
            numbers.append(next(self._numbers))
        presenters = presenter_names(article, self._report, _MAX_PRESENTERS)
        content = as_xml(article, lambda candidate: self._story(candidate, presenters, numbers), self._report)
        options, back = ScriptOptions(captions=Captions.APART), Report(heard=False)
        (read,) = [
            candidate for candidate in reader.read(Source(content), options, back) if isinstance(candidate, Article)
        ]
        report_unread_back(article, read, SPACE, self._report)
        names = [contributor.name for contributor in read.contributors]
        if [name for name in names if name in presenters] != presenters:
            self._report.lost("contributors", why="presenters are written in the order in which they read the text")
        return content

    def _story(self, article: Article, presenters: list[str], numbers: list[int]) -> str:
        report, named_by = self._report, "headline" if article.headline else "slug"
        _report_long_identifier(article.uri, "uri", report)
        lines = [
            f"<storyID>{escape(_identifier(article.uri))}</storyID>",
            f"<storySlug>{escape(_cut_to_slug(story_name(article, report), named_by, report))}</storySlug>",
            f"<storyNum>{escape(_cut_to_slug(story_number(article, report), 'identifiers', report))}</storyNum>",
        ]
        parts = [part for part in article.foreign if part.space == SPACE]
        first = next((part.value for part in parts if part.name == FIRST_AS_BODY), "")
        attribute = f" {FIRST_AS_BODY}={quoted(first)}" if first in {"true", "false"} else ""
        body = [f"<storyBody{attribute}>", *_body(article.body, presenters), "</storyBody>"]
        envelope = reworded(self._envelope, legal)
        sent = self._message("roStorySend", envelope, [*lines, *body, *_foreign_elements(parts, METADATA)], numbers[-1])
        if len(numbers) == 1:
            return sent
        story = ["<story>", *lines, *_foreign_elements(parts, "item"), "</story>"]
        return self._message("roStoryAppend", envelope, story, numbers[0]) + sent


def _identifier(uri: str) -> str:
    """Return *uri*, or a digest of it if it is longer than an ID of MOS."""
    if len(uri) <= LONGEST:
        return uri
    return f"{ASSUMED}{hashlib.sha256(uri.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _report_long_identifier(uri: str, feature: str, report: Report) -> None:
    if len(uri) > LONGEST:
        report.lost(feature, why=f"MOS has {LONGEST} characters for an ID; a digest is written instead")


def _cut_to_slug(text: str, feature: str, report: Report) -> str:
    """Return *text*, a value of *feature*, cut to the length of a slug of MOS."""
    if len(text) <= LONGEST:
        return text
    report.lost(feature, why=f"MOS has {LONGEST} characters for it")
    return f"{text[: LONGEST - 1].rpartition(' ')[0] or text[: LONGEST - 1]}…"


def _foreign_elements(parts: Iterable[Foreign], name: str) -> Iterator[str]:
    """Yield those of *parts* that are elements called *name*."""
    for part in parts:
        element = well_formed(part.value) if part.name == name else None
        if element is not None and local(element) == name:
            yield snippet(element)


def _body(blocks: Iterable[Block], presenters: Iterable[str]) -> Iterator[str]:
    new_blocks = list(blocks)
    if not any(isinstance(block, Raw) and _PRESENTER in block.value for block in new_blocks):
        yield from [f"<storyPresenter>{escape(name)}</storyPresenter>" for name in presenters]
    for block in new_blocks:
        if isinstance(block, Raw):
            yield from _raw(block)
            continue
        for content in spoken(block):
            if runs := inlines(content):
                yield f"<p>{xml_runs(runs, _tags, lambda text, _: escape(text))}</p>"


_PRESENTER = "<storyPresenter>"


def _raw(block: Raw) -> Iterator[str]:
    element = well_formed(block.value) if block.space == SPACE else None
    if element is None:
        return
    asides = not element.text and all(local(child) in {"pi", "pkg"} for child in element)
    if local(element) in _PLACED or (local(element) == "p" and asides):
        yield snippet(element)


def _tags(run: Text) -> list[str]:
    """Return the tags of *run*; ``em``, which every version has, for emphasis alone."""
    styles = [mark for mark in run.marks if isinstance(mark, Style) and mark in _TAGS]
    return ["em"] if styles == [Style.EMPHASIS] else [_TAGS[mark] for mark in styles]
