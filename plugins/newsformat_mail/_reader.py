"""A message → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsformat import Article, Association, Block, EditorsNote, Media, Preformatted
from newsformat.markup.manuscript import read_copy, read_manuscript, read_nested
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.sniff import json_object
from newsformat.plugin import File, Limits, ReadError, Report, Source, rebuilt, shortened
from newsformat_mail import _own
from newsformat_mail._content import Content, Piece, content_of
from newsformat_mail._files import Files, document_format, files_in
from newsformat_mail._head import Head, signed
from newsformat_mail._mime import Part, message_of
from newsformat_mail._page import blocks_of
from newsformat_mail._saved import Saved, saved_page
from newsformat_mail._surroundings import forwarded, is_forward, is_reply, without_forward
from newsformat_mail._text import Blocks, Lines


if TYPE_CHECKING:
    from newsformat_mail._options import ReadOptions


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the message."""
    yield read_message(source.read_bytes(), options, report, source.limits)


def files(source: Source, options: ReadOptions, report: Report, /) -> Iterator[File]:
    """Yield the files attached to the message, or to the only message attached to it."""
    content = content_of(message_of(source.read_bytes(), report), report, plain=options.alternative == "plain")
    while not content.pieces and len(content.messages) == 1:
        yield from files_in(content)
        content = content_of(content.messages[0], report, plain=options.alternative == "plain")
    yield from files_in(content)


def read_message(content: bytes, options: ReadOptions, report: Report, limits: Limits, *, line: int = 1) -> Article:
    """Return the article of the message *content*, which begins in *line*.

    Raises:
        ReadError: it is not a message, or has neither a text nor a subject.
    """
    return _article(message_of(content, report, line=line), options, report, limits)


def _article(message: Part, options: ReadOptions, report: Report, limits: Limits) -> Article:
    if (own_article := _own.read_own(message, report, limits)) is not None:
        return own_article
    return _Message(message, options, report, limits).article()


_MOST_FORWARDED = 6  # a message in a message in a message


class _Message:
    """Reads the article of one message."""

    def __init__(self, message: Part, options: ReadOptions, report: Report, limits: Limits) -> None:
        self._message, self._options, self._report, self._limits = message, options, report, limits
        self._notes: list[EditorsNote] = []

    def article(self) -> Article:
        if (saved := saved_page(self._message)) is not None:
            return self._saved_page(saved)
        content = content_of(self._message, self._report, plain=self._options.alternative == "plain")
        head = Head.of(self._message, self._report)
        if not content.pieces and len(content.messages) == 1:
            self._report.note("the attached message is read in place of this one", line=content.messages[0].line)
            article = self._read(content.messages[0])
            return self._with_others(article, content._replace(messages=[]))
        return self._with_others(self._story(content, head), content)

    def _saved_page(self, saved: Saved) -> Article:
        """Return the article of a page saved by a browser; the header only has the time."""
        self._report.note("a page saved by a browser is read as HTML, and the header is left out", line=saved.line)
        if saved.others:
            self._report.left_out(f"{saved.others} files saved with the page are left out", line=saved.line)
        return read_nested(saved.page, "html", {}, self._report, of="the page", number=saved.line)

    def _read(self, message: Part) -> Article:
        return _article(message, self._options, self._report, self._limits)

    def _with_others(self, article: Article, content: Content) -> Article:
        others = [*self._messages(content.messages), *self._documents(content.files)]
        files = Files([part for part in content.files if not document_format(part)], self._report)
        article = rebuilt(article, {Media: files.completed})
        shown = files.shown(article)
        return evolve(article, associations=(*article.associations, *others, *shown))

    def _messages(self, messages: list[Part]) -> Iterator[Association]:
        for message in messages:
            try:
                yield Association(role="attached", article=self._read(message))
            except ReadError as error:
                self._report.left_out(f"an attached message is left out: {error.message}", line=message.line)

    def _documents(self, files: list[Part]) -> Iterator[Association]:
        """Yield the articles of attached documents, the form of many press releases."""
        for part in filter(document_format, files):
            source, name = Source(part.decoded, limits=self._limits), part.name or "a document"
            try:
                article = read_nested(source, document_format(part), {}, self._report, of=name, number=part.line)
            except ReadError as error:
                self._report.left_out(f"a file is left out: {name}: {error.message}", line=part.line)
            else:
                yield Association(role="attached", title=part.name, article=article)

    def _story(self, content: Content, head: Head) -> Article:
        pieces = content.pieces
        answers = is_reply(head.subject) or bool(self._message.get("in-reply-to"))
        if len(pieces) == 1 and json_object(pieces[0].text[:_HEAD].encode()):
            return self._json_article(pieces[0], head)
        if any(piece.is_html for piece in pieces):
            files = Files(content.files, self._report).named
            text: Blocks | Lines = Blocks(self._blocks(pieces, files, answers=answers and not is_forward(head.subject)))
        else:
            text = Lines("\n\n".join([piece.text for piece in pieces]))
        text, head = self._opened(text, head, answers=answers)
        text, signature = text.without_signature()
        if signature:
            self._notes.append(EditorsNote(text="\n".join(signature), role="signature"))
        text, quoted = text.without_quotes(answers=answers)
        if quoted:
            self._report.left_out(f"a quotation from another message is left out: {shortened(' '.join(quoted))}")
        article = self._parsed(text, head)
        return evolve(signed(article, head), notes=(*article.notes, *self._notes))

    def _json_article(self, piece: Piece, head: Head) -> Article:
        """Return the article of a mail of JSON; JSON of no known format is the text itself."""
        try:
            data = read_nested(Source.text(piece.text), None, {}, self._report, number=piece.line)
        except ReadError:
            self._report.note("the text is JSON of an unknown form", line=piece.line)
            return signed(Article(headline=head.subject, body=[Preformatted(piece.text)]), head)
        self._report.note("an article in JSON is read; the header except for the subject is left out", line=piece.line)
        return evolve(data, headline=data.headline or head.subject)

    def _blocks(self, pieces: list[Piece], files: dict[str, str], *, answers: bool) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for piece in pieces:
            if piece.is_html:
                blocks += blocks_of(piece.text, self._report, self._limits, files=files, answers=answers)
            else:
                blocks += read_paragraphs(piece.text)
        return tuple(blocks)

    def _opened(self, text: Blocks | Lines, head: Head, *, answers: bool) -> tuple[Blocks | Lines, Head]:
        """Return the text and header of the message forwarded in *text*; what is above it becomes a note."""
        for _ in range(_MOST_FORWARDED):
            inner = forwarded(text.lines())
            if inner is None:
                break
            above = "\n".join(text.lines()[: inner.start]).strip()
            if above and not is_forward(head.subject):
                if answers:
                    self._report.left_out(f"the answered message is left out: {shortened(inner.labels['subject'])}")
                    text = text.before(inner.start)
                break
            if above:
                self._notes.append(EditorsNote(text=above, role="forward"))
            self._report.note(f"forwarded by {head.sender}; the forwarded message is read")
            head = head.within(inner.labels, self._report)
            text = text.after(inner.text)
        return text, evolve(head, subject=without_forward(head.subject) if self._notes else head.subject)

    def _parsed(self, text: Blocks | Lines, head: Head) -> Article:
        options: dict[str, Any] = {"seen": head.sent} if head.sent else {}
        if head.language:
            options["language"] = head.language
        if isinstance(text, Lines):
            return read_copy(text.text(), self._report, title=head.subject, options=options)
        return read_manuscript(text.blocks, self._report, title=head.subject, options=options)


_HEAD = 8192
