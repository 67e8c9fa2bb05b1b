"""Writes articles as IPTC 7901 messages; `newsformat_wire` specifies every byte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from attrs import evolve, frozen

from newsformat import Article, Block, EditorsNote, Paragraph, plain
from newsformat.plugin import Articles, Report
from newsformat_wire import _notepad
from newsformat_wire._dateline_writer import dated
from newsformat_wire._dialects import Dialects
from newsformat_wire._inferred import report_not_inferred
from newsformat_wire._iptc._codes import HeaderWriter
from newsformat_wire._iptc._header import KNOWN_FIELDS, SPACE, agency, in_dialect, read_header
from newsformat_wire._iptc._prose_writer import ENDS_MESSAGE, ProseWriter
from newsformat_wire._iptc._reading import Reading
from newsformat_wire._iptc._title_writer import TitleWriter
from newsformat_wire._options import IptcReadOptions, IptcWriteOptions
from newsformat_wire._plain_body import plain_body
from newsformat_wire._prose import FILL
from newsformat_wire._spelling import Speller
from newsformat_wire._wording import Wording, cleaned, numbered


def write(articles: Articles, options: IptcWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a message for each of *articles*."""
    for number, article in numbered(articles, options.number):
        yield _Message(cleaned(article, SPACE, report), options, report).bytes(number)


@frozen
class _Message:
    article: Article
    options: IptcWriteOptions
    report: Report

    def bytes(self, number: int) -> bytes:
        """Return the message from SOH to EOT."""
        wording = Wording(self.report, Speller(self.options.encoding, self.article.language))
        header = HeaderWriter(self.article, self.options, wording)
        agency = header.agency()
        title = TitleWriter(self.article, wording, self.options.width)
        lines = title.lines()
        chunks = list(self._chunks(wording, agency))
        words = sum([len(chunk.split()) for chunk in chunks])
        chunks += self._notes(title.notes, wording, agency)
        first = header.line(number, words)
        head = "\n".join([f"\x01{first}", "", *(ENDS_MESSAGE.sub(FILL, line) for line in header.keywords())])
        text = ENDS_MESSAGE.sub(FILL, "\n\n".join(["\n".join(lines), *chunks]))
        message = f"{head}\n\x02{text}\n\x03{header.trailer()}\n{FILL}\n{FILL}\x04\n"
        report_not_inferred(self.article, partial(_inferred, first, text), self.report)
        return message.replace("\n", "\r\n").encode(self.options.encoding)

    def _notes(self, notes: Sequence[EditorsNote], wording: Wording, agency: str) -> Iterator[str]:
        """Yield the notepad and the initials below it."""
        last = [evolve(note, text=wording.spelled(note.text)[0]) for note in notes[-1:]]
        signed = [wording.text_of(notes[-1].text, "notes") for note in last if _notepad.is_signed(note, agency)]
        pad = notes[:-1] if signed else notes
        yield from _notepad.written(pad, wording, self.options.width, agency, self.article.language)
        yield from signed

    def _chunks(self, wording: Wording, agency: str) -> list[str]:
        """Return what follows the title: summary and text."""
        writer = ProseWriter(self.report, self.options.width, agency)
        body = plain_body(self.article.body, wording)
        above = self._dated(body, writer, wording)
        return [*above, *writer.chunks(body[1:] if above else body, len(above))]

    def _dated(self, body: Sequence[tuple[Block, str]], writer: ProseWriter, wording: Wording) -> list[str]:
        """Return the summary, and the first paragraph of *body* after the dateline, or nothing without a dateline."""
        summary = wording.text_of(self.article.summary, "summary")
        first = body[0][0] if body else None
        text = plain(first.content) if type(first) is Paragraph else ""
        dateline, separable = dated(self.article.dateline, text, wording, writer.agency)
        if summary and not separable:
            self.report.lost("summary", why="it can be told apart from the text only above a paragraph with a dateline")
        if not (dateline or separable):
            return []
        text = f"{dateline} {text}" if dateline else text
        if not separable:
            return [writer.literal(text, place=0)]
        above = [writer.literal(summary, place=0)] if summary else []
        return [*above, writer.closed(writer.paragraph(text))]


def _inferred(header: str, text: str) -> Article:
    """Return what the codes in *header* mean in the provider's dialect, and the language, as the reader infers them."""
    found = read_header(header)
    if found is None:
        return Article()
    source, values = found
    quiet = Report(heard=False)
    reading = Reading(IptcReadOptions(), quiet, "", Dialects(SPACE, "auto", KNOWN_FIELDS, quiet))
    in_dialect(values, reading.dialects.of(source=source, agency=agency(values)), source)
    reading.assume_english(values, text, 1)
    return Article(**values)
